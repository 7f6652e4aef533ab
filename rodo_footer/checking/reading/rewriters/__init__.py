"""Services that replace the links of a mail by their own: one module each, found by discovery.

A module has `NAMES`, one of which is a label of every host of the service, and `PLACES`, one of which stands in every
path where the host is the customer's; `is_mine(address) -> bool`; and `undo(raw) -> str`, the address behind the link,
empty where the service does not let it be known. Formats are re-derived from published descriptions; nothing is ever
fetched.
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


class Unwrapped(Struct, frozen=True):
    """What is behind an address: taken apart, as text, whether a layer could not be undone (then both are those of the
    last layer that is known), and how many layers were undone."""

    address: Address
    text: str
    opaque: bool
    layers: int


class _Index(Struct, frozen=True):
    by_name: dict[str, list[Rewriter]]
    by_place: tuple[tuple[str, Rewriter], ...]


@lru_cache(maxsize=1)
def _index() -> _Index:
    """All rewriters of this package by the labels of their hosts, so that an ordinary address is asked nothing."""
    by_name: dict[str, list[Rewriter]] = {}
    by_place: list[tuple[str, Rewriter]] = []
    for found in sorted(one.name for one in pkgutil.iter_modules(__path__)):
        module = importlib.import_module(f"{__name__}.{found}")
        rewriter = Rewriter(module.is_mine, module.undo)
        for name in module.NAMES:
            by_name.setdefault(name, []).append(rewriter)
        by_place.extend((place, rewriter) for place in module.PLACES)
    return _Index(by_name, tuple(by_place))


def service_of(address: Address) -> Rewriter | None:
    """The service whose link an address is."""
    if not address.is_web:
        return None
    index = _index()
    for label in address.host.split("."):
        for one in index.by_name.get(label, ()):
            if one.is_mine(address):
                return one
    return next((one for place, one in index.by_place if place in address.path and one.is_mine(address)), None)


@lru_cache(maxsize=4096)
def unwrap(raw: str) -> Unwrapped:
    """The address behind up to five rewriters."""
    text = clean(raw)
    address = parse(text)
    for layer in range(LAYERS):
        service = service_of(address)
        if service is None:
            return Unwrapped(address, text, False, layer)
        behind = clean(service.undo(text))
        inner = parse(behind)
        if not inner.is_web:
            return Unwrapped(address, text, True, layer)
        address, text = inner, behind
    return Unwrapped(address, text, service_of(address) is not None, LAYERS)
