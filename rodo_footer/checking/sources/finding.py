"""Paths, folders, globs and stdin -> the places of documents, in a fixed order, each once.

It opens files only to look what is in them; a file that the user names is looked at whatever the ignore files say, and
whatever is in it.
"""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from rodo_footer.checking.reading.bounds import FILE_BYTES
from rodo_footer.checking.sources import Place, SourceKind, kind_named, kind_of, source_kinds, suffixes

if TYPE_CHECKING:
    from rodo_footer.checking.sources.ignoring import IgnoreFiles

_HEAD = 4096
_TEMPLATES = frozenset(("template", "jsx", "vue", "svelte", "smarty", "velocity"))
_MAILDIR = frozenset(("cur", "new", "tmp"))


def find_places(paths: Sequence[str], *, stdin_name: str = "", force_exclude: bool = False) -> Iterator[Place]:
    """The places of all documents; what is not there gets one as well, so that fetching it says so.

    Args:
        paths: files, folders, globs, or `-` for stdin.
        stdin_name: what to call stdin, and whose suffix says what it is.
        force_exclude: leave files that are named out where a folder's would be left out, for a hook that names each.
    """
    seen: set[str] = set()
    ignored = _ignore_files(Path()) if force_exclude else None
    for given in paths:
        if given == "-":
            if given not in seen:
                yield from _stdin(stdin_name)
            seen.add(given)
            continue
        if ignored is not None and _is_excluded(Path(given), ignored):
            continue
        for place in _expand(given):
            whole = os.path.abspath(place.path)  # noqa: PTH100  # `x` and `./x` are one; no links are followed
            if whole not in seen:
                seen.add(whole)
                yield from _pieces(place)


def unmatched(paths: Sequence[str]) -> list[str]:
    """The globs that no file matches: a slip in one of several would pass unseen."""
    import glob

    patterns = (one for one in paths if _is_glob(one))
    return [one for one in patterns if next(glob.iglob(one, recursive=True), None) is None]  # noqa: PTH207


def _is_glob(given: str) -> bool:
    return any(char in given for char in "*?[") and not Path(given).exists()


def _expand(given: str) -> Iterator[Place]:
    path = Path(given)
    if path.is_dir():
        yield from _folder(given, _ignore_files(path))
    elif not _is_glob(given):
        yield Place(path=given, file=given)
    else:
        import glob

        ignored = _ignore_files(Path())
        for match in sorted(glob.glob(given, recursive=True)):  # noqa: PTH207  # Path.glob takes no absolute pattern
            if ignored.hide(Path(match)):
                continue
            if Path(match).is_dir():
                yield from _folder(match, ignored)
            elif not _is_silent(match, Path(match).name):
                yield Place(path=match, file=match)


def _is_excluded(file: Path, ignored: IgnoreFiles) -> bool:
    """Whether a file would be left out of its folder, though it is named."""
    return file.is_file() and (ignored.hide(file) or _is_silent(str(file), file.name))


def _ignore_files(folder: Path) -> IgnoreFiles:
    from rodo_footer.checking.sources.ignoring import IgnoreFiles

    return IgnoreFiles(folder)


def _folder(top: str, ignored: IgnoreFiles) -> Iterator[Place]:
    """Files of a folder by suffix and mails of a Maildir, sorted; hidden folders and files are left out, links to
    folders are not followed. A folder that cannot be listed is given itself, so that it does not pass unseen."""
    wanted = suffixes()
    closed: list[OSError] = []
    if Path(top).name in _MAILDIR and _is_maildir(Path(top).absolute().parent):
        yield from _delivered(Path(top))
        return
    for folder, folders, files in os.walk(top, onerror=closed.append):
        here = Path(folder)
        is_maildir = set(folders) >= _MAILDIR
        if is_maildir:
            for name in ("cur", "new"):
                yield from _delivered(here / name)
        folders[:] = sorted(name for name in folders if _is_entered(here / name, is_maildir, ignored))
        hides = ignored.speak_of(here)
        before = str(here / "x")[:-1]  # a Path for each file would cost a third of reading it
        for name in sorted(files):
            if not name.lower().endswith(wanted) or name.startswith(".") or (hides and ignored.hide(here / name)):
                continue
            path = f"{before}{name}"
            if not _is_foreign(path, name) and not _is_silent(path, name):
                yield Place(path=path, file=path)
    yield from [Place(path=str(error.filename), file=str(error.filename)) for error in closed]


def _is_foreign(path: str, name: str) -> bool:
    """Whether the suffix of a file means something else here, and its first bytes say nothing."""
    kind = kind_named(name)
    if kind is None or kind.foreign is None or not _is_file(path):
        return False
    try:
        with Path(path).open("rb") as file:
            head = file.read(_HEAD)
    except OSError:
        return False
    return kind.foreign(head) and kind_of(name, head) is source_kinds()[-1]


def _is_silent(path: str, name: str) -> bool:
    """Whether a template shows nobody anything, see `silence.py`."""
    kind = kind_named(name)
    if kind is None or kind.medium not in _TEMPLATES or not _is_file(path):
        return False
    from rodo_footer.checking.reading.decoding import decode
    from rodo_footer.checking.reading.faults import Unreadable
    from rodo_footer.checking.sources.silence import LONGEST, is_silent

    try:
        with Path(path).open("rb") as file:
            data = file.read(LONGEST + 1)
        return len(data) <= LONGEST and is_silent(name, decode(data, html=True))
    except (OSError, Unreadable):
        return False  # reading it will say why


def _is_entered(folder: Path, in_maildir: bool, ignored: IgnoreFiles) -> bool:
    if in_maildir and folder.name in _MAILDIR:
        return False
    # The folders of a Maildir++ are hidden ones beside cur, new and tmp.
    visible = not folder.name.startswith(".") or (in_maildir and _is_maildir(folder))
    return visible and not ignored.hide(folder, is_folder=True)


def _is_maildir(folder: Path) -> bool:
    return all((folder / name).is_dir() for name in _MAILDIR)


def _delivered(folder: Path) -> Iterator[Place]:
    """The mails in `cur` or `new` of a Maildir; one in `tmp` is still being written.
    https://cr.yp.to/proto/maildir.html"""
    try:
        names = sorted(os.listdir(folder))  # noqa: PTH208  # names are enough, and half as dear
    except OSError:
        yield Place(path=str(folder), file=str(folder))
        return
    for name in names:
        if not name.startswith(".") and not (folder / name).is_dir():
            yield Place(path=str(folder / name), file=str(folder / name), medium="mail")


def _pieces(place: Place) -> Iterator[Place]:
    """The place itself, or one for each document in a file that holds several: `archive.mbox#1`, `#2`, ..."""
    kind = None if place.medium else kind_named(place.file)
    if place.medium or (kind is not None and kind.split is None) or not _is_file(place.file):
        yield place
        return
    try:
        with Path(place.file).open("rb") as file:
            if kind is None:
                kind = kind_of(place.file, file.read(_HEAD))
                file.seek(0)
            yield from _split(place, kind, file)
    except OSError:
        yield place  # fetching it will say why


def _split(place: Place, kind: SourceKind, file: BinaryIO) -> Iterator[Place]:
    number = 0
    for piece in kind.split(file) if kind.split else ():
        number += 1
        yield Place(
            path=f"{place.path}#{number}",
            file=place.file,
            start=piece.start,
            length=piece.length,
            medium=kind.medium,
        )
    if not number:
        yield place


def _is_file(path: str) -> bool:
    try:
        return stat.S_ISREG(Path(path).stat().st_mode)
    except (OSError, ValueError):
        return False


def _stdin(name: str) -> Iterator[Place]:
    path = name or "<stdin>"
    data = sys.stdin.buffer.read(FILE_BYTES + 1)
    kind = kind_of(name, data[:_HEAD])
    if kind.split is None:
        yield Place(path=path, data=data, medium=kind.medium)
        return
    import shutil
    import tempfile

    # It may be larger than memory, and can be read but once.
    with tempfile.TemporaryFile() as copy:
        copy.write(data)
        shutil.copyfileobj(sys.stdin.buffer, copy)
        copy.seek(0)
        places = list(_split(Place(path=path, data=data[:1], medium=kind.medium), kind, copy))
        for place in places:
            copy.seek(place.start)
            yield Place(path=place.path, data=copy.read(min(place.length, FILE_BYTES + 1)), medium=kind.medium)
