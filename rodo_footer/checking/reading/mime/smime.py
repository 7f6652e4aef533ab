"""The text in an opaque S/MIME signature: RFC 5652 (2009) sections 3, 5.1 and 5.2, as far as the content goes.

It walks over DER or BER within the data given, verifies nothing, and knows no other structure.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

_SIGNED = bytes.fromhex("2a864886f70d010702")  # 1.2.840.113549.1.7.2
_OID, _OCTETS, _SEQUENCE, _EXPLICIT, _CONSTRUCTED_OCTETS = 0x06, 0x04, 0x30, 0xA0, 0x24
_DEPTH = 20


class _Value(NamedTuple):
    """One value: its tag, where its content lies, and where the next value starts."""

    tag: int
    start: int
    end: int
    following: int


class _Damaged(Exception):
    """It is no DER or BER."""


def signed_content(data: bytes) -> bytes | None:
    """The MIME entity that was signed; None where the data is something else: encrypted, compressed or damaged."""
    try:
        return _content(data)
    except (_Damaged, IndexError, RecursionError):
        return None


def _content(data: bytes) -> bytes | None:
    outer = list(_values(data, *_inside(data, 0, _SEQUENCE)))
    if len(outer) < 2 or data[outer[0].start : outer[0].end] != _SIGNED or outer[1].tag != _EXPLICIT:
        return None
    signed = list(_values(data, *_inside(data, outer[1].start, _SEQUENCE)))
    encapsulated = next((one for one in signed if one.tag == _SEQUENCE), None)
    if encapsulated is None:
        return None
    fields = list(_values(data, encapsulated.start, encapsulated.end))
    if len(fields) < 2 or fields[1].tag != _EXPLICIT:
        return None  # the text stands elsewhere
    return b"".join(_octets(data, _value(data, fields[1].start), 0))


def _inside(data: bytes, at: int, tag: int) -> tuple[int, int]:
    value = _value(data, at)
    if value.tag != tag:
        raise _Damaged
    return value.start, value.end


def _octets(data: bytes, value: _Value, depth: int) -> Iterator[bytes]:
    """An octet string, which BER may cut into pieces."""
    if value.tag == _OCTETS:
        yield data[value.start : value.end]
    elif value.tag == _CONSTRUCTED_OCTETS and depth < _DEPTH:
        for inner in _values(data, value.start, value.end):
            yield from _octets(data, inner, depth + 1)
    else:
        raise _Damaged


def _values(data: bytes, at: int, end: int) -> Iterator[_Value]:
    while at < end:
        value = _value(data, at)
        yield value
        at = value.following


def _value(data: bytes, at: int, depth: int = 0) -> _Value:
    tag, first = data[at], data[at + 1]
    if tag & 0x1F == 0x1F or depth > _DEPTH:
        raise _Damaged
    start = at + 2
    if first == 0x80:
        return _indefinite(data, tag, start, depth)
    length = first
    if first > 0x80:
        start += first & 0x7F
        length = int.from_bytes(data[at + 2 : start], "big")
    if start + length > len(data):
        raise _Damaged
    return _Value(tag, start, start + length, start + length)


def _indefinite(data: bytes, tag: int, start: int, depth: int) -> _Value:
    """A value without a length ends with two zeros."""
    if not tag & 0x20:
        raise _Damaged
    at = start
    while data[at : at + 2] != b"\0\0":
        at = _value(data, at, depth + 1).following
    return _Value(tag, start, at, at + 2)
