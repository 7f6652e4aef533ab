"""Writes OLE compound files ([MS-CFB], Microsoft, 2026-11), as far as a test of Outlook's format needs: version 3, and
no attempt at a balanced tree."""

from __future__ import annotations

import struct
from typing import Union

Tree = dict[str, Union[bytes, "Tree"]]

_SECTOR, _MINI, _CUTOFF = 512, 64, 4096
_END, _FREE, _FAT = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD


def compound(tree: Tree) -> bytes:
    """The bytes of a file with these storages (dicts) and streams (bytes)."""
    return _Writer(tree).data()


class _Writer:
    def __init__(self, tree: Tree) -> None:
        self._sectors: list[bytes] = []
        self._next: list[int] = []
        self._mini = bytearray()
        self._mini_next: list[int] = []
        self._entries: list[list[object]] = []
        self._add("Root Entry", tree, 5)

    def data(self) -> bytes:
        root = self._entries[0]
        root[5], root[6] = self._chain(bytes(self._mini)), len(self._mini)
        table = b"".join(struct.pack("<I", one) for one in self._mini_next)
        mini_fat = self._chain(table) if table else _END
        directory = self._chain(b"".join(map(_entry, self._entries)), fill=_entry(["", 0, _FREE, _FREE, _FREE, 0, 0]))
        count = 1
        while count * (_SECTOR // 4) < len(self._sectors) + count:
            count += 1
        first = len(self._sectors)
        self._next += [_FAT] * count
        fat = b"".join(struct.pack("<I", one) for one in self._next).ljust(count * _SECTOR, b"\xff")
        self._sectors += [fat[at : at + _SECTOR] for at in range(0, len(fat), _SECTOR)]
        header = struct.pack(
            "<8s16sHHHHH6sIIIIIIIII", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"", 0x3E, 3, 0xFFFE, 9, 6, b"", 0, count,
            directory, 0, _CUTOFF, mini_fat, -(-len(table) // _SECTOR), _END, 0,
        )  # fmt: skip
        spots = [first + at for at in range(count)] + [_FREE] * (109 - count)
        return header + struct.pack("<109I", *spots) + b"".join(self._sectors)

    def _add(self, name: str, content: bytes | Tree, kind: int) -> int:
        index = len(self._entries)
        entry: list[object] = [name, kind, _FREE, _FREE, _FREE, 0, 0]
        self._entries.append(entry)
        if isinstance(content, bytes):
            entry[5] = self._stream(content)
            entry[6] = len(content)
            return index
        before = None
        for child, inner in content.items():
            at = self._add(child, inner, 2 if isinstance(inner, bytes) else 1)
            if before is None:
                entry[4] = at
            else:
                self._entries[before][3] = at
            before = at
        return index

    def _stream(self, content: bytes) -> int:
        if len(content) >= _CUTOFF:
            return self._chain(content)
        start = len(self._mini) // _MINI
        count = -(-len(content) // _MINI)
        self._mini += content.ljust(count * _MINI, b"\0")
        self._mini_next += [start + at + 1 for at in range(count - 1)] + [_END] * (count > 0)
        return start if count else _END

    def _chain(self, content: bytes, fill: bytes = b"\0") -> int:
        start = len(self._sectors)
        count = -(-len(content) // _SECTOR)
        padded = content + fill * ((count * _SECTOR - len(content)) // len(fill))
        self._sectors += [padded[at * _SECTOR : (at + 1) * _SECTOR] for at in range(count)]
        self._next += [start + at + 1 for at in range(count - 1)] + [_END] * (count > 0)
        return start if count else _END


def _entry(entry: list[object]) -> bytes:
    name, kind, left, right, child, start, size = entry
    text = str(name).encode("utf-16-le")
    length = len(text) + 2 if text else 0
    return struct.pack("<64sHBBIII16sIQQIQ", text, length, kind, 1, left, right, child, b"", 0, 0, 0, start, size)
