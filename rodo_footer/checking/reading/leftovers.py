"""What a template or a program left behind where a value belongs: slots, sample words, and values that are none.

Knows the words, not the documents; judges nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from rodo_footer.checking.reading.patterns import Pattern
from rodo_footer.checking.reading.placeholders import in_text
from rodo_footer.checking.reading.vocabulary import fold

# Inside brackets, folded: what people write where a value belongs.
_ASKS = Pattern(
    r"(?:(?:twoje?|panstwa|wpisz|podaj|wstaw|uzupelnij|your|insert|enter|add|ihr|ihre|hier|bitte) )?"
    r"(?:imie(?: i nazwisko)?|nazwisko|stanowisko|nazwa firmy|firma|telefon|numer telefonu|nr tel\w*|e-?mail|adres|"
    r"adres e-?mail|strona www|www|logo|data|nip|krs|regon|"
    r"(?:full |first |last )?name|(?:job )?title|position|company(?: name)?|phone(?: number)?|mobile|address|website|"
    r"date|vorname|nachname|vor- und nachname|name|funktion|firmenname|telefonnummer|telefon|e-?mail-adresse|adresse|"
    r"webseite|datum)(?: \w+)?"
)
_BRACKETS = Pattern(r"\[([^\[\]\n]{3,40})\](?!\()|<([^<>\n@/=\"]{3,40})>")
# In angles these are elements of HTML, as people write about it.
_TAGS = frozenset(("title", "address", "data"))
# One brace or a hash on either side, around a word that asks: {Vorname}, {first_name}, #IMIE#.
_LOOSE = Pattern(r"(?<![{$#%])\{([A-Za-zÀ-ž][\w .-]{1,40})\}(?!\})|(?<![\w#&])#([A-ZĄ-Ż][A-ZĄ-Ż_]{2,40})#(?![\w#])")
_CAMEL = Pattern(r"(?<=[a-z])(?=[A-Z])|[_.-]")
_SAMPLES = Pattern(
    r"\blorem ipsum\b|\[object object\]|\byour (?:name|company|job title) here\b|\btwoje imie i nazwisko\b"
    r"|\bihr name hier\b"
)
# The whole of a line or a cell, folded.
WHOLE = frozenset(
    (
        "your name",
        "your company",
        "your company name",
        "your title",
        "your job title",
        "first name last name",
        "firstname lastname",
        "imie nazwisko",
        "imie i nazwisko",
        "twoje imie",
        "twoja firma",
        "nazwa firmy",
        "twoje stanowisko",
        "ihr name",
        "ihre firma",
        "vorname nachname",
        "undefined",
        "null",
        "nan",
        "nil",
    )
)
_NOTHING = r"(?:undefined|null|none|nan|nil|nonetype)"
_CROSSES = r"x{3,}(?:[ -]?x{2,})*"
_CROSSED = Pattern(rf"\W*{_CROSSES}\W*")
_LABELLED = Pattern(
    rf"(?:tel|telefon|phone|mobile|mobil|kom|fax|faks|e-?mail|mail|www|nip|krs|regon|ust-?idnr)\.?\s*:?\s*(?:{_NOTHING}|{_CROSSES})"
    r"\s*(?:$|[,|<(])"
)
_GREETED = Pattern(
    rf"^\s*(?:dear|hi|hello|hey|witaj|czesc|dzien dobry|szanown\w+ pan\w*|drog\w+|hallo|liebe\w*|sehr geehrte\w* \w+),?"
    rf" (?:{_NOTHING}\b\s*[,!]|(?:undefined|null|none)\s*$)"
)
# Without one of these, in lower case, a text has no leftover but slots and brackets.
_WORDS = (
    "undefined",
    "null",
    "none",
    "lorem ipsum",
    "your ",
    "first name",
    "firstname",
    "nazwisko",
    "twoje ",
    "twoja ",
    "nazwa firmy",
    "ihr name",
    "ihre firma",
    "vorname",
    "xxx",
)
_WHOLE_WORDS = ("nan", "nil")
_NAMED_SLOT = Pattern(r"(?:\{\{-?|\*\||%%|@@|\[\[)[\s#^/]*[A-Za-z][\w .:|-]{0,60}(?:-?\}\}|\|\*|%%|@@|\]\])")
_NOTHING_LINKED = Pattern(rf"(?i)\s*(?:(?:tel|mailto|sms|https?):(?://)?(?:www\.)?)?({_NOTHING})(?:[@/?#]|$)")
_STEMS = ("undefined", "null", "none", "nan", "nil")
_UNSAID = (*_STEMS, "xxx")


class Leftover(Struct, frozen=True):
    """One thing left behind: what it is, in words; how it stands there; where in the text; and whether it can only be
    that (`is_certain`), for braces and dollars may also be code that somebody writes about."""

    what: str
    seen: str
    at: int
    is_certain: bool


def may_have(lower: str) -> bool:
    """A quick look at a text in lower case that never misses what `leftovers` finds, slots apart."""
    return (
        "[" in lower
        or "<" in lower
        or "{" in lower
        or lower.find("#") != lower.rfind("#")
        or any(map(lower.__contains__, _WORDS))
        or any(word in lower and re.search(rf"\b{word}\b", lower) for word in _WHOLE_WORDS)
    )


def leftovers(text: str) -> Iterator[Leftover]:
    """All leftovers of a run of text."""
    for slot in in_text(text):
        yield Leftover("a slot that was not filled", slot, text.find(slot), _names_value(slot))
    if not may_have(text.lower()):
        return
    folded = fold(text) if len(text) < 5_000 else ""
    for found in _BRACKETS.finditer(text) if "[" in text or "<" in text else ():
        if found[2] not in _TAGS and _ASKS.fullmatch(fold(found[1] or found[2])):
            yield Leftover("a note that asks for a value", found[0], found.start(), True)
    for loose in _LOOSE.finditer(text) if "{" in text or "#" in text else ():
        if _ASKS.fullmatch(fold(_CAMEL.sub(" ", loose[1] or loose[2]))):
            yield Leftover("a slot that was not filled", loose[0], loose.start(), False)
    if folded.strip(" :,.") in WHOLE:
        yield Leftover("a sample instead of a value", text.strip(), len(text) - len(text.lstrip()), True)
    elif _CROSSED.fullmatch(folded) and text.isupper():  # in small letters they are kisses
        yield Leftover("crosses instead of a value", text.strip(), len(text) - len(text.lstrip()), False)
    elif (sample := _SAMPLES.search(folded)) is not None:
        yield Leftover("a sample instead of a text", sample[0], _find(text, sample[0]), True)
    elif any(map(folded.__contains__, _UNSAID)) and (
        (none := _LABELLED.search(folded)) is not None or (none := _GREETED.search(folded)) is not None
    ):
        at = _find(text, none[0][:6])
        yield Leftover("a value that is none", text[at : at + len(none[0].strip())].strip(" ,|<("), at, True)


def may_be_in_addresses(hrefs: list[str]) -> bool:
    """A quick look at many addresses at once that never misses what `in_address` finds."""
    lower = " ".join(hrefs).lower()
    return any(map(lower.__contains__, _STEMS))


def in_address(href: str) -> str:
    """The value that is none in `tel:None`, `mailto:undefined` and their like; empty where there is none."""
    lower = href.lower()
    found = _NOTHING_LINKED.match(href) if any(map(lower.__contains__, _STEMS)) else None
    return found[1] if found else ""


def _names_value(slot: str) -> bool:
    """Whether a slot names a value, as slots of mail do: `{{ first_name }}`, `*|FNAME|*`, `%%FirstName%%`."""
    return _NAMED_SLOT.fullmatch(slot) is not None


def _find(text: str, folded: str) -> int:
    """The place of folded words in the text that they come from, as near as upper and lower case allow."""
    return max(0, text.lower().find(folded.strip().lower()[:4]))
