"""Writes and reads the plan file `rodo-footer/plan/v1` as a stream, one mailbox a line. Decides nothing."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import IO

import msgspec

from rodo_footer.delivery.plan import ACTIONS, CHANGING, SCHEMA, Entry, Fingerprint, Header, fault
from rodo_footer.delivery.planning import PlanMade
from rodo_footer.errors import PlanError
from rodo_footer.model.signature import Signature
from rodo_footer.writing import PRIVATE, whole_file

_OPENING = b'"mailboxes":['
_HINT = "Make it again with `rodo-footer plan`; a plan is not edited by hand."
_MOST_SAMPLES, _MOST_FOREIGN = 3, 20
_ENTRY = msgspec.json.Decoder(Entry)


class _Whole(Header, frozen=True, kw_only=True, forbid_unknown_fields=True):
    mailboxes: list[Entry]


class PlanWriter:
    """Takes entries in any order and writes them sorted by mailbox. Holds their places, not their contents."""

    def __init__(self, target: Mapping[str, str]) -> None:
        self._target = dict(target)
        self._spool = tempfile.TemporaryFile(prefix="rodo-footer-")  # noqa: SIM115  # lives as long as the writer
        self._places: list[tuple[str, int, int]] = []
        self._counts: dict[str, int] = dict.fromkeys(ACTIONS, 0)

    def add(self, entry: Entry) -> None:
        """Take one entry; a mailbox comes once."""
        line = msgspec.json.encode(entry)
        self._places.append((entry.mailbox, self._spool.tell(), len(line)))
        self._spool.write(line)
        self._counts[entry.action] += 1

    def entries(self) -> Iterator[Entry]:
        """The entries taken so far, sorted by mailbox."""
        return map(_ENTRY.decode, self._lines())

    def finish(self, path: Path | None, *, version: str, created: str) -> PlanMade:
        """Write the file where one is wanted (mode 0600, whole or not at all) and say what stands in it."""
        fingerprint, shown = Fingerprint(self._target), _Shown()
        for entry in self.entries():
            fingerprint.add(entry)
            shown.add(entry)
        header = Header(
            schema=SCHEMA,
            version=version,
            created=created,
            target=self._target,
            fingerprint=fingerprint.hexdigest(),
            counts=self._counts,
        )
        if path is not None:
            _write(path, header, self._lines())
        return shown.made(header, lambda _digest: self.entries())

    def close(self) -> None:
        self._spool.close()

    def _lines(self) -> Iterator[bytes]:
        for _, place, length in sorted(self._places):
            self._spool.seek(place)
            yield self._spool.read(length)


class _Shown:
    """The few entries that are shown to a human."""

    def __init__(self) -> None:
        self._samples: list[Entry] = []
        self._foreign: list[str] = []

    def add(self, entry: Entry) -> None:
        if entry.action in CHANGING and len(self._samples) < _MOST_SAMPLES:
            self._samples.append(entry)
        elif entry.action == "foreign" and len(self._foreign) < _MOST_FOREIGN:
            self._foreign.append(entry.mailbox)

    def made(self, header: Header, entries: Callable[[Callable[[Signature], str]], Iterator[Entry]]) -> PlanMade:
        return PlanMade(header, entries, tuple(self._samples), tuple(self._foreign))


class PlanFile:
    """A plan file that was opened; `header` is read at once, the entries as a stream."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._all: list[Entry] | None = None
        with self._opened() as file:
            first = file.readline(1 << 20).rstrip()
            if first.endswith(_OPENING):
                self.header: Header = _decoded(first + b"]}", path)
            else:
                whole = _decoded(first + b"\n" + file.read(), path)
                self.header, self._all = whole, whole.mailboxes
        if self.header.schema != SCHEMA:
            raise PlanError(f"{path}: schema “{self.header.schema}” is not {SCHEMA}", _HINT)

    def entries(self, digest: Callable[[Signature], str]) -> Iterator[Entry]:
        """Every entry. Raises PlanError, at the latest at the end, where the file is not what was planned; so whoever
        acts on an entry acts after the last one."""
        seen, counts, last = Fingerprint(self.header.target), dict.fromkeys(ACTIONS, 0), ""
        for entry in self._stream():
            wrong = fault(entry, digest(entry.desired) if entry.desired else None)
            if wrong or (last and entry.mailbox <= last):
                raise self._damaged(wrong or f"{entry.mailbox}: out of order, or twice")
            last = entry.mailbox
            counts[entry.action] += 1
            seen.add(entry)
            yield entry
        if seen.hexdigest() != self.header.fingerprint or counts != self.header.counts:
            raise self._damaged("the fingerprint does not match")

    def verified(self, digest: Callable[[Signature], str]) -> PlanMade:
        """Read all of it once, so that what is shown and asked about is sound."""
        shown = _Shown()
        for entry in self.entries(digest):
            shown.add(entry)
        return shown.made(self.header, self.entries)

    def _stream(self) -> Iterator[Entry]:
        if self._all is not None:
            yield from self._all
            return
        with self._opened() as file:
            file.readline(1 << 20)
            for line in file:
                if line.strip() == b"]}":
                    return
                try:
                    yield _ENTRY.decode(line.rstrip().removesuffix(b","))
                except (msgspec.DecodeError, UnicodeDecodeError) as error:
                    raise self._damaged(str(error)) from error
        raise self._damaged("the end is missing")

    def _opened(self) -> IO[bytes]:
        try:
            return self.path.open("rb")
        except OSError as error:
            raise PlanError(
                f"{self.path}: cannot be read ({error.strerror or error})", "Make a plan with `rodo-footer plan`."
            ) from error

    def _damaged(self, detail: str) -> PlanError:
        return PlanError(f"{self.path}: the plan was damaged or edited ({detail}); nothing was written", _HINT)


def _decoded(text: bytes, path: Path) -> _Whole:
    try:
        return msgspec.json.decode(text, type=_Whole)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise PlanError(f"{path}: not a plan, or damaged: {error}", _HINT) from error


def _write(path: Path, header: Header, lines: Iterator[bytes]) -> None:
    with whole_file(path, mode=PRIVATE) as file:
        file.write(msgspec.json.encode(header)[:-1] + b"," + _OPENING)
        for index, line in enumerate(lines):
            file.write((b",\n" if index else b"\n") + line)
        file.write(b"\n]}\n")
