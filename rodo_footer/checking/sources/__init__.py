"""Where documents come from: one module a kind of file, found by discovery; reads bytes and judges nothing.

A kind has `SUFFIXES`, `looks_like(head) -> bool` for files of other names, the `MEDIUM` that reads it (a module of
`reading/media`), and `RANK`: where several kinds recognise a file, the lowest wins.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable
from functools import lru_cache

from msgspec import Struct


class Raw(Struct, frozen=True, kw_only=True):
    """One file's bytes, and the module of `reading/media` that reads them; `fault` says why there are none."""

    path: str
    data: bytes = b""
    medium: str = ""
    fault: str = ""
    hint: str = ""


class SourceKind(Struct, frozen=True):
    """What one module of this package declares."""

    name: str
    suffixes: tuple[str, ...]
    medium: str
    rank: int
    looks_like: Callable[[bytes], bool]


@lru_cache(maxsize=1)
def source_kinds() -> tuple[SourceKind, ...]:
    """All kinds, the one to ask first in front."""
    kinds = []
    for found in pkgutil.iter_modules(__path__):
        module = importlib.import_module(f"{__name__}.{found.name}")
        if hasattr(module, "SUFFIXES"):
            kinds.append(SourceKind(found.name, module.SUFFIXES, module.MEDIUM, module.RANK, module.looks_like))
    return tuple(sorted(kinds, key=lambda kind: (kind.rank, kind.name)))


def medium_of(name: str, head: bytes) -> str:
    """The medium of a file by its suffix, else by its first bytes; the last kind takes what no other knows."""
    lower = name.lower()
    kinds = source_kinds()
    by_suffix = next((kind for kind in kinds if lower.endswith(kind.suffixes)), None)
    kind = by_suffix or next((kind for kind in kinds if kind.looks_like(head)), kinds[-1])
    return kind.medium


def suffixes() -> tuple[str, ...]:
    """All suffixes that are picked up in folders."""
    return tuple(suffix for kind in source_kinds() for suffix in kind.suffixes)
