"""Services that replace the links of a mail by their own: one module each, found by discovery in two packages,
`carrying` and `opaque`.

A module has `NAMES`, one of which is a label of every host of the service, and `PLACES`, one of which stands in every
path where the host is the customer's; `is_mine(address) -> bool`; and `undo(raw) -> str`, the address behind the link,
empty where the service does not let it be known. Formats are re-derived from published descriptions; nothing is ever
fetched.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from functools import cache, lru_cache

from msgspec import Struct

from rodo_footer.checking.reading.address import Address, clean, parse
from rodo_footer.checking.reading.patterns import Pattern
from rodo_footer.checking.reading.rewriters import carrying
from rodo_footer.discovery import modules_in

LAYERS = 5


class Rewriter(Struct, frozen=True):
    """One service: whether an address is one of its links, and how to get at what is behind."""

    is_mine: Callable[[Address], bool]
    undo: Callable[[str], str]


class Unwrapped(Struct, frozen=True, gc=False):
    """What is behind an address: taken apart, as text, whether a layer could not be undone (then both are those of the
    last layer that is known), and how many layers were undone."""

    address: Address
    text: str
    opaque: bool
    layers: int


class _Index(Struct, frozen=True):
    by_name: dict[str, list[Rewriter]]
    by_place: tuple[tuple[str, Rewriter], ...]


# A path that no address fits into, plain or packed: without dots, escapes and marks, and short.
_ORDINARY = Pattern(r"[A-Za-z0-9/-]{0,40}")


@cache
def _index(sort: str) -> _Index:
    """The rewriters of a sort by the labels of their hosts, so that an ordinary address is asked nothing."""
    by_name: dict[str, list[Rewriter]] = {}
    by_place: list[tuple[str, Rewriter]] = []
    for found in modules_in(f"{__path__[0]}/{sort}"):
        module = importlib.import_module(f"{__name__}.{sort}.{found}")
        rewriter = Rewriter(module.is_mine, module.undo)
        for name in module.NAMES:
            by_name.setdefault(name, []).append(rewriter)
        by_place.extend((place, rewriter) for place in module.PLACES)
    return _Index(by_name, tuple(by_place))


def service_of(address: Address) -> Rewriter | None:
    """The service whose link an address is."""
    if not address.is_web:
        return None
    path = address.path
    may_carry = address.query or address.fragment or _may_carry(address.host) or not _ORDINARY.fullmatch(path)
    for sort in ("opaque", "carrying") if may_carry else ("opaque",):
        for one in _by_name(sort, address.host):
            if one.is_mine(address):
                return one
        for place, one in _index(sort).by_place:
            if place in path and one.is_mine(address):
                return one
    return None


@lru_cache(maxsize=1024)  # the links of one document lead to a few hosts
def _may_carry(host: str) -> bool:
    return not carrying.LABELS.isdisjoint(host.split("."))


@lru_cache(maxsize=1024)
def _by_name(sort: str, host: str) -> tuple[Rewriter, ...]:
    """The services one of whose hosts it may be by its labels."""
    by_name = _index(sort).by_name
    return tuple([one for label in host.split(".") for one in by_name.get(label, ())])


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
