"""Where documents come from: one module a kind of file, found by discovery; reads bytes and judges nothing.

A kind has `SUFFIXES`, `looks_like(head) -> bool` for files of other names, the `MEDIUM` that reads it (a module of
`reading/media`), and `RANK`: where several kinds recognise a file, the lowest wins. A kind whose files hold several
documents also has `split(file) -> pieces`, one whose suffix means something else to other programs `foreign(head)`, one
whose files are not picked up in folders `NAMED_ONLY`.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from typing import BinaryIO

from msgspec import Struct

from rodo_footer.discovery import modules_in


class Raw(Struct, frozen=True, kw_only=True, gc=False):
    """One document's bytes, and the module of `reading/media` that reads them; `fault` says why there are none."""

    path: str
    data: bytes = b""
    medium: str = ""
    fault: str = ""
    hint: str = ""


class Place(Struct, frozen=True, kw_only=True, gc=False):
    """Where one document lies: a `file`, `length` bytes of it from `start` on, or `data` that is at hand already.

    `path` is what the user calls it. An empty `medium` is told from name and first bytes when it is fetched.
    """

    path: str
    file: str = ""
    start: int = 0
    length: int = -1
    medium: str = ""
    data: bytes = b""
    fault: str = ""
    hint: str = ""


class Piece(Struct, frozen=True, gc=False):
    """One document of a file that holds several, in bytes."""

    start: int
    length: int


class SourceKind(Struct, frozen=True, gc=False):
    """What one module of this package declares."""

    name: str
    suffixes: tuple[str, ...]
    medium: str
    rank: int
    looks_like: Callable[[bytes], bool]
    split: Callable[[BinaryIO], Iterator[Piece]] | None = None
    foreign: Callable[[bytes], bool] | None = None
    named_only: bool = False


@lru_cache(maxsize=1)
def source_kinds() -> tuple[SourceKind, ...]:
    """All kinds, the one to ask first in front."""
    kinds = [kind for kind in map(_kind, sorted(_modules())) if kind is not None]
    return tuple(sorted(kinds, key=lambda kind: (kind.rank, kind.name)))


def kind_named(name: str) -> SourceKind | None:
    """The kind that a file's suffix tells; None where it tells none."""
    lower = name.lower()
    ending = lower.rpartition(".")[2]
    # A kind called like the suffix is the one; the others need not be loaded (tests/checking/test_sources.py).
    own = _kind(ending) if ending in _modules() else None
    if own is not None and lower.endswith(own.suffixes):
        return own
    return next((kind for kind in source_kinds() if lower.endswith(kind.suffixes)), None)


@lru_cache(maxsize=1)
def _modules() -> frozenset[str]:
    return frozenset(modules_in(__path__[0]))


@cache
def _kind(name: str) -> SourceKind | None:
    """The kind that a module declares, None where it is none."""
    module = importlib.import_module(f"{__name__}.{name}")
    if not hasattr(module, "SUFFIXES"):
        return None
    optional = getattr(module, "split", None), getattr(module, "foreign", None), getattr(module, "NAMED_ONLY", False)
    return SourceKind(name, module.SUFFIXES, module.MEDIUM, module.RANK, module.looks_like, *optional)


def kind_of(name: str, head: bytes) -> SourceKind:
    """The kind of a file by its suffix, else by its first bytes; the last kind takes what no other knows."""
    named = kind_named(name)
    if named is not None and (named.foreign is None or not named.foreign(head)):
        return named
    kinds = source_kinds()
    return next((kind for kind in kinds if kind.looks_like(head)), kinds[-1])


def medium_of(name: str, head: bytes) -> str:
    """The medium of a file by its suffix, else by its first bytes."""
    return kind_of(name, head).medium


def suffixes() -> tuple[str, ...]:
    """All suffixes that are picked up in folders."""
    return tuple(suffix for kind in source_kinds() if not kind.named_only for suffix in kind.suffixes)
