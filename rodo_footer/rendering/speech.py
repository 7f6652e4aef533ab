"""What is spoken rather than read: web addresses as people say them, and how long a text takes to be said."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from msgspec import Struct

_SPEAKABLE = re.compile(r"https?://([\w.-]+(?:/[\w.-]+)*)/?", re.IGNORECASE)
_LONGEST_ADDRESS = 60


class Reading(Struct, frozen=True):
    """How long the first layer takes: its words at so many words a minute, and how long it should take at most."""

    words: int
    rate: int
    longest: int = 0

    @property
    def seconds(self) -> int:
        """Whole seconds, rounded up."""
        return -(-self.words * 60 // self.rate)

    @property
    def is_long(self) -> bool:
        """Whether it is longer than a first layer should be."""
        return 0 < self.longest < self.seconds


class Step(Struct, frozen=True):
    """One step of a conversation: when it comes (a stage direction), who speaks, and what is said; `layer` 0 is none.

    A step where nothing is said is a direction alone.
    """

    when: str
    who: str
    said: str
    layer: int


def reading_of(steps: Iterable[Step], rate: int, longest: int) -> Reading | None:
    """The reading time of the first layer at `rate` words a minute; None where nothing is said in it."""
    words = sum(len(one.said.split()) for one in steps if one.layer == 1)
    return Reading(words, rate, longest) if words else None


def spoken_address(address: str, signs: Mapping[str, str]) -> str:
    """`https://example.com/rodo` as it is said: `example kropka com ukośnik rodo`; `signs` are the words for `.`, `/`,
    `-` and `_`. Empty where nobody could follow it: a query, a fragment, percent signs, or more than 60 characters."""
    found = _SPEAKABLE.fullmatch(address)
    return _said(found.group(1), signs) if found and len(address) <= _LONGEST_ADDRESS else ""


def spoken(text: str, signs: Mapping[str, str]) -> str:
    """A text with the e-mail and web addresses in it as they are said; those that nobody could follow stay."""

    def replaced(found: re.Match[str]) -> str:
        address = found.group()
        if "@" not in address:
            return spoken_address(address, signs) or address
        return _said(address, signs)

    return re.sub(r"https?://[^\s<>\"']*[\w/]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+", replaced, text)


def _said(address: str, signs: Mapping[str, str]) -> str:
    return " ".join(signs.get(one, one) for one in re.findall(r"[^\W_]+|[^\w\s]|_", address))
