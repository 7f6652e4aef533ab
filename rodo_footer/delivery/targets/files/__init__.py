"""Target `files`: a folder per mailbox with NAME.htm, NAME.txt and NAME.rtf, as classic Outlook reads them.

Only these three files are ours; whatever else lies in the folder is never touched.
"""

from __future__ import annotations

import errno
import hashlib
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

import msgspec
from msgspec import Struct

from rodo_footer.delivery.targets import Deployed, Precondition, Settled
from rodo_footer.delivery.targets.files import folder as disk
from rodo_footer.delivery.targets.files.rtf import rtf
from rodo_footer.errors import DeliveryError, MailboxChanged, MailboxError, RetryLater, UsageError
from rodo_footer.model.mailbox import safe_name
from rodo_footer.model.project import Project
from rodo_footer.model.signature import Signature

_EXTENSIONS = ("htm", "txt", "rtf")
_BLANK = b"\xef\xbb\xbf\xff\xfe\0 \t\r\n"
_NOBODY = {errno.ENOSPC, errno.EDQUOT, errno.EIO, errno.EROFS, errno.EMFILE, errno.ENFILE, errno.ENODEV}
_LATER = {errno.EAGAIN, errno.EBUSY, errno.ETIMEDOUT, getattr(errno, "ESTALE", errno.EBUSY)}
_IN_USE = {32, 33}  # ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION: Outlook has the file open


class _Files(Struct, frozen=True, array_like=True):
    """A mailbox's folder: does it exist, is a spare file of an interrupted write left, the three files, and, where
    there is none of them, whether the user keeps something else there."""

    folder: bool
    litter: bool
    contents: tuple[bytes | None, bytes | None, bytes | None]
    used: bool = False


_NOTHING = _Files(False, False, (None, None, None))


class FilesTarget:
    """The signatures below one folder."""

    name = "files"

    def __init__(self, root: Path, signature: str) -> None:
        self._root = root
        self._signature = signature

    def describe(self) -> dict[str, str]:
        return {"name": self.name, "folder": str(self._root), "signature": self._signature}

    def preconditions(self) -> tuple[Precondition, ...]:
        place = self._root
        while not place.exists() and place != place.parent:
            place = place.parent
        holds = place.is_dir() and os.access(place, os.W_OK | os.X_OK)
        message = f"{self._root} can be written" if holds else f"{place} is not a folder that can be written"
        hint = "" if holds else "Choose another folder: [files] folder, or --target files=DIR."
        return (Precondition("folder", holds, message, hint),)

    def read(self, mailbox: str) -> Deployed:
        with _classified(mailbox):
            files = self._files(mailbox)
        present = any(content and content.strip(_BLANK) for content in files.contents)
        return Deployed(msgspec.msgpack.encode(files), _digest(files), present, _text(files))

    def compose(self, current: Deployed, desired: Signature) -> bytes:  # noqa: ARG002  # nothing to merge with here
        lines = desired.text.replace("\r\n", "\n")
        contents = (
            desired.html.encode("utf-8", "replace"),
            ("\N{BYTE ORDER MARK}" + lines.replace("\n", "\r\n")).encode("utf-16-le", "replace"),
            rtf(lines),
        )
        return msgspec.msgpack.encode(_Files(True, False, contents))

    def restore(self, current: Deployed, backup: bytes) -> bytes:  # noqa: ARG002  # as in compose
        return msgspec.msgpack.encode(msgspec.structs.replace(_decoded(backup), litter=False))

    def write(self, mailbox: str, raw: bytes, current: Deployed) -> None:
        before, after = _decoded(current.raw), _decoded(raw)
        folder, paths = self._folder(mailbox), self._paths(mailbox)
        with _classified(mailbox):
            self._refuse_changed(mailbox, before)
            if after.folder:
                disk.make_folder(folder)
            try:
                self._put(mailbox, before, after)
            except (OSError, DeliveryError):
                with suppress(OSError, DeliveryError):  # the first error is the one to tell
                    self._tidy(mailbox)
                    if not before.folder and not any(disk.is_file(path) for path in paths):
                        disk.remove_if_empty(folder)
                raise
            if disk.is_there(folder):
                disk.sync_folder(folder)
            if not after.folder:
                disk.remove_if_empty(folder)

    def _put(self, mailbox: str, before: _Files, after: _Files) -> None:
        """Prepare all, look once more, then rename all: between looking and renaming lie no slow calls."""
        moves = list(zip(self._spares(mailbox), self._paths(mailbox), before.contents, after.contents, strict=True))
        if before.litter:
            self._tidy(mailbox)
        for spare, path, old, new in moves:
            if new is not None and new != old:
                disk.write_spare(spare, new, path)
        self._refuse_changed(mailbox, before)
        for spare, path, old, new in moves:
            if new is None:
                disk.remove_file(path)
            elif new != old:
                disk.put_in_place(spare, path)

    def _refuse_changed(self, mailbox: str, before: _Files) -> None:
        if self._files(mailbox).contents != before.contents:
            raise MailboxChanged("changed while it was being written", "Plan again to see what is there now.")

    def _tidy(self, mailbox: str) -> None:
        for spare in self._spares(mailbox):
            disk.remove_file(spare)

    def digest_of(self, raw: bytes) -> str:
        return _digest(_decoded(raw))

    def settle(self, before: bytes, after: bytes, seen: Deployed) -> Settled:
        old, new, now = _decoded(before), _decoded(after), _decoded(seen.raw)
        still_to_remove = now.folder and not new.folder and not now.used
        if now.contents == new.contents and not now.litter and not still_to_remove:
            return "new"
        each = zip(now.contents, old.contents, new.contents, strict=True)
        return "old" if all(content in (was, will) for content, was, will in each) else "neither"

    def _folder(self, mailbox: str) -> Path:
        return self._root / safe_name(mailbox)

    def _paths(self, mailbox: str) -> list[Path]:
        return [self._folder(mailbox) / f"{self._signature}.{extension}" for extension in _EXTENSIONS]

    def _spares(self, mailbox: str) -> list[Path]:
        # Fixed names: what an interrupted write leaves is found and removed by the next one.
        return [self._folder(mailbox) / f".{self._signature}.{extension}.rodo-footer" for extension in _EXTENSIONS]

    def _files(self, mailbox: str) -> _Files:
        if not disk.is_there(self._folder(mailbox)):
            return _NOTHING
        htm, txt, rich = (disk.read_file(path) for path in self._paths(mailbox))
        litter = any(disk.is_file(spare) for spare in self._spares(mailbox))
        used = (htm, txt, rich) == (None, None, None) and not litter and disk.holds_anything(self._folder(mailbox))
        return _Files(True, litter, (htm, txt, rich), used)


def describe(project: Project, place: str) -> dict[str, str]:
    """The folder of `--target files=PLACE`, else that of `[files]`."""
    folder = Path(place or project.files.folder).absolute()
    return {"name": FilesTarget.name, "folder": str(folder), "signature": project.files.name}


def connect(description: Mapping[str, str], project: Project | None) -> FilesTarget:  # noqa: ARG001  # no secret needed
    """Open the folder; UsageError where the description is not one of ours."""
    folder, signature = description.get("folder", ""), description.get("signature", "")
    if not folder or not signature or signature.lower() != safe_name(signature):
        raise UsageError(
            f"target files: “{signature}” cannot name a signature in “{folder}”",
            '[files] name must be a plain file name without / \\ : * ? " < > | or % in it.',
        )
    return FilesTarget(Path(folder), signature)


def _decoded(raw: bytes) -> _Files:
    try:
        return msgspec.msgpack.decode(raw, type=_Files) if raw else _NOTHING
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise MailboxError("the value in the ledger is damaged and is not used; nothing was written") from error


def _digest(files: _Files) -> str:
    digest = hashlib.sha256()
    for content in files.contents:
        digest.update(b"-" if content is None else b"+%d:" % len(content) + content)
    return digest.hexdigest()


def _text(files: _Files) -> str:
    html, text, _ = files.contents
    if text is not None:
        return text.decode("utf-16-le", "replace").removeprefix("\N{BYTE ORDER MARK}").replace("\r\n", "\n")
    return (html or b"").decode("utf-8", "replace")


@contextmanager
def _classified(mailbox: str) -> Iterator[None]:
    """Turn what the operating system says into one of the classes that the engine obeys."""
    try:
        yield
    except OSError as error:
        what = f"{error.filename or mailbox}: {error.strerror or error}"
        if error.errno in _NOBODY:
            raise DeliveryError(what, "Make room or mend the disk, then `rodo-footer push --resume`.") from error
        if error.errno in _LATER or getattr(error, "winerror", None) in _IN_USE:
            raise RetryLater(what) from error
        raise MailboxError(
            what, "See to it that the folder can be read and written, then plan and push again."
        ) from error
