"""Services that replace the links of a mail by their own: one module each, found by discovery.

A module has `is_mine(address) -> bool` and `undo(raw) -> str`, the address behind the link, empty where the service
does not let it be known. Formats are re-derived from published descriptions; nothing is ever fetched.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable
from functools import lru_cache

from msgspec import Struct

from rodo_footer.checking.reading.address import Address, clean, parse

LAYERS = 5


class Rewriter(Struct, frozen=True):
    """One service: whether an address is one of its links, and how to get at what is behind."""

    is_mine: Callable[[Address], bool]
    undo: Callable[[str], str]


@lru_cache(maxsize=1)
def rewriters() -> tuple[Rewriter, ...]:
    """All rewriters of this package, by name."""
    names = sorted(found.name for found in pkgutil.iter_modules(__path__))
    modules = [importlib.import_module(f"{__name__}.{name}") for name in names]
    return tuple(Rewriter(module.is_mine, module.undo) for module in modules)


@lru_cache(maxsize=4096)
def unwrap(raw: str) -> tuple[Address, str, bool]:
    """The address behind up to five rewriters.

    Returns:
        The address taken apart, its text, and whether a layer could not be undone; then both others are those of the
        last layer that is known.
    """
    text = clean(raw)
    address = parse(text)
    for _ in range(LAYERS):
        service = next((one for one in rewriters() if address.is_web and one.is_mine(address)), None)
        if service is None:
            return address, text, False
        behind = clean(service.undo(text))
        inner = parse(behind)
        if not inner.is_web:
            return address, text, True
        address, text = inner, behind
    opaque = any(one.is_mine(address) for one in rewriters())
    return address, text, opaque
