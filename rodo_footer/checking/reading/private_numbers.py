"""Where a text may hold a number that identifies a private person: a look that costs little and never misses.

Source of the forms: 11 digits of a PESEL (Act on population registration, art. 15, 2010) and of a German tax
identification number (AO, section 139b); the others count only where their name stands beside them.
"""

from __future__ import annotations

from rodo_footer.checking.reading.words import digit_groups

_DIGITS = 11
_NAMES = (
    "pesel",
    "dowod",
    "dowód",
    "d.o.",
    "seria i n",
    "identity card",
    "id card",
    "paszport",
    "pass",
    "ausweis",
    "identifikationsnummer",
    "steuer",
    "idnr",
    "dow.",
)


def may_have(text: str, lower: str) -> bool:
    """Whether any may be in `text`, which is given in lower case as well."""
    return max(map(len, digit_groups(text)), default=0) >= _DIGITS or any(map(lower.__contains__, _NAMES))
