"""One raw value of a directory to one that fits a line of text: normalised, trimmed, nothing invisible in it.
Escaping for HTML is not done here: that depends on the place, which only the template knows."""

from __future__ import annotations

import re
import unicodedata

import msgspec

MOST_CHARACTERS = 1_000
_BREAKS = "\t\n\v\f\r\x85\u2028\u2029"
_UNREADABLE = "\ufffd\udc80-\udcff"
# Controls; zero-width characters and marks of direction, which make a name look like another one
# (Unicode Technical Report 36, 2014-09-19, 2.10: bidirectional text spoofing).
_INVISIBLE = r"\x00-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
_break = re.compile(f"[{_BREAKS}]+")
_invisible = re.compile(f"[{_INVISIBLE}]")
_unreadable = re.compile(f"[{_UNREADABLE}]")
# Of RFC 5322 3.4.1 the dot-atom without quotes, comments and literals: no directory has the rest in use.
_ADDRESS = re.compile(r"""[^\s@"<>()\[\]\\,;:]+@[^\W_]([\w-]*\w)?(\.[^\W_]([\w-]*\w)?)+""")
_LONGEST_ADDRESS = 254  # RFC 5321 4.5.3.1.3, erratum 1690


def are_plain(joined: str) -> bool:
    """Whether of values, given as one joined text, none is at fault and none needs more than trimming.

    This is what nearly every row is; it spares looking at each value. What is invisible is not printable either.
    """
    return (
        len(joined) <= MOST_CHARACTERS
        and joined.isprintable()
        and "\ufffd" not in joined
        and unicodedata.is_normalized("NFC", joined)
    )


def fault_of(raw: str) -> str:
    """What is wrong with a raw value so that it cannot be used at all; empty where nothing is."""
    if len(raw) > MOST_CHARACTERS:
        return f"has {len(raw):,} characters; at most {MOST_CHARACTERS:,} are allowed"
    if "\0" in raw:
        return "has a NUL character; export the file again"
    if _unreadable.search(raw):
        return "has characters that cannot be read; save the file as CSV UTF-8"
    return ""


def clean(raw: str) -> str:
    """`raw` in NFC on one line, without controls and what is invisible. Cleaning twice changes nothing."""
    return unicodedata.normalize("NFC", _invisible.sub("", _break.sub(" ", raw))).strip()


def is_address(value: str) -> bool:
    """Whether a clean value is one plain e-mail address or user principal name."""
    return len(value) <= _LONGEST_ADDRESS and bool(_ADDRESS.fullmatch(value))


def first_phone(value: str) -> str:
    """The first number of Graph's `businessPhones`, a JSON array or plain text. Raises ValueError for half an array."""
    if not value.startswith("["):
        return re.split("[;|]", value, maxsplit=1)[0].strip()
    try:
        numbers = msgspec.json.decode(value, type=list[str])
    except msgspec.DecodeError as error:
        raise ValueError(str(error)) from None
    return next((number for number in map(clean, numbers) if number), "")
