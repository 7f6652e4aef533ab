"""Looks for one value in a text, however it is written: words, a number, a town, an amount. Judges nothing."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import islice

from msgspec import Struct

from rodo_footer.checking.company.words import (
    CAPITAL,
    amounts_after,
    is_phone,
    near_label,
    normal_amount,
    same_town,
    street_word,
)
from rodo_footer.checking.reading.patterns import Pattern
from rodo_footer.checking.versions import Version, plainest

_LONG = 8  # letters of a value that is still told where tags stand between its letters
_MOST = 1_000  # places of a number that are looked at
_LONG_NUMBER = 8  # digits of a number that needs no label to be told


class Value(Struct, frozen=True, kw_only=True, eq=False):
    """One value: how a message shows it, common spellings for a quick look, and the whole look."""

    shown: str
    spellings: tuple[str, ...]
    found: Callable[[Version], bool]


def names_capital(version: Version) -> bool:
    """Whether a version names an amount as the capital."""
    return any(amounts_after(version.raw, CAPITAL))


def phrase(value: str) -> Callable[[Version], bool]:
    """A look for some words in their order; where they are long, also with tags between their letters."""
    words = plainest(value)
    compact = words.replace(" ", "")
    return lambda version: f" {words} " in version.words or (len(compact) >= _LONG and compact in version.compact)


def number(value: str, label: str = "") -> Callable[[Version], bool]:
    """A look for a number, its digits grouped as anybody likes; a short one counts only behind a label."""
    body = re.sub(r"[^0-9A-Za-z]", "", value)
    grouped = r"[\s\u00a0.\-–/]{0,3}".join(map(re.escape, body))
    pattern = Pattern(rf"(?i)(?<![0-9])(?:{grouped})(?![0-9])")
    short = len(re.sub(r"\D", "", body)) < _LONG_NUMBER

    def found(version: Version) -> bool:
        return any(
            near_label(version.raw, one.start(), label) if short else not is_phone(version.raw, one.start())
            for one in islice(pattern.finditer(version.raw), _MOST)
        )

    return found


def at(value: str) -> Callable[[Version], bool]:
    """A town or an address: all of its words and numbers, whatever their case; not the words for a street."""
    words = [one for one in plainest(value).split() if not street_word(one)]
    whole = phrase(value)

    def found(version: Version) -> bool:
        return whole(version) or all(
            one in version.each if one.isdigit() else same_town(one, version.each) for one in words
        )

    return found


def amount(amount: str, label: Pattern) -> Callable[[Version], bool]:
    wanted = normal_amount(amount)
    return lambda version: wanted in amounts_after(version.raw, label)
