"""The words around a company's particulars: labels of registers and amounts, courts, streets, towns in other languages.

Works on text alone and knows no company.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from functools import lru_cache
from itertools import islice

from rodo_footer.checking.reading.patterns import Pattern
from rodo_footer.checking.versions import Version, plainest

CAPITAL = Pattern(
    r"(?i)\b(?:kap(?:ita[lł]\w*|\.)\s*(?:zak[lł](?:adow\w+)?|akc(?:yjn\w+)?)|share capital|stock capital"
    r"|(?:stamm|grund)kapital|capital(?:e)?(?:\s+(?:social\w*|stock))?)\b"
)
PAID_IN = Pattern(r"(?i)\b(?:wp[lł]acon\w*|op[lł]acon\w*|paid[ -](?:in|up)|eingezahlt\w*|versat\w*|lib[ée]r\w*)\b")
PAID_WHOLLY = Pattern(
    r" (?:w (?:calosci|pelni) (?:w|o)placon\w*|(?:w|o)placon\w* w (?:calosci|pelni)|fully paid|interamente versat\w*"
    r"|i v|int vers|voll eingezahlt|vollstandig eingezahlt|entierement liber\w*) "
)
OUTSTANDING = Pattern(r"(?i)\b(?:ausstehend\w*(?:\s+Einlagen)?|outstanding(?:\s+contributions)?|niewniesion\w*)\b")
CHAIR = r"(?<!rats)(?<!rats-)vorsitz\w*|vors\.|sprecher\w*|chair\w*|prezes\w*|przewodnicz\w*|president|\bceo\b"
COURT = Pattern(
    r"\b(?:(?i:s[aą]d\w*\s+(?:rejonow|rejestrow)\w*|amtsgericht\w*|registergericht\w*|handelsgericht\w*|landesgericht\w*|handelsregister\w*"
    r"|courts?|soud\w*|greffe|rcs|registro (?:delle )?imprese|registered in|eingetragen in|zarejestrowan\w*)"
    r"|SR|S\.R\.|AG(?=\s+[A-ZÄÖÜ][\w.-]+[^|]{0,30}?\bHR)|HR\s?[AB][\s\d:.,()-]{2,20}AG(?=\s+[A-ZÄÖÜ]))(?!\w)"
)
_AMOUNT = Pattern(r"[^\d]{0,40}?(\d[\d .,'\u00a0\u202f]*\d|\d)")
_PHONE = Pattern(r"(?i)(?:\b(?:tel|telefon\w*|phone|mobil\w*|kom|fax|faks|fon|handy|call)[\s.:()/]*|\+[\d\s()-]{0,6})$")
_NEAR = 40
_LONGEST = 70
_STEM = 4
_MOST = 500  # courts or amounts in one text: a footer has one of each
_STREETS = Pattern(r"ul|al|pl|os|ulica|aleja|plac|nr|lok|m|str|strasse|street|st|road|rd|via|rue|avenue|av|ulice|c|p|u")
_GENERIC = Pattern(
    r"sadu?|rejonow\w*|sr|dla|m|st|we?|z|wydzial|gospodarczy|krs|krajow\w*|rejestru|sadowego|[ivx]+|amtsgericht\w*"
    r"|registergericht\w*|handelsgericht\w*|landesgericht\w*|handelsregister\w*|hrb|als|ag|am|im|an|der|in|a|d|soud|mestsky|krajsky|the|and|court|of"
)
# A short number is a register's only behind words such as these.
_LABELS = (
    "regist|rejestr|handelsreg|firmenb|hr ?[ab]|gnr|numer|nummer|number|numero|nr|no|krs|fn|rcs|siren|kvk|ico|rea|vr|pr"
)
# Towns whose names in Polish, English and German have no stem in common.
_SAME = (
    ("warszawa", "warsaw", "warschau"),
    ("krakow", "cracow", "krakau"),
    ("gdansk", "danzig"),
    ("wroclaw", "breslau"),
    ("poznan", "posen"),
    ("katowice", "kattowitz"),
    ("munchen", "munich", "monachium"),
    ("koln", "cologne", "kolonia"),
    ("nurnberg", "nuremberg", "norymberga"),
    ("wien", "vienna", "wieden"),
    ("praha", "prague", "prag", "praga"),
    ("roma", "rome", "rzym", "rom"),
    ("milano", "milan", "mailand", "mediolan"),
    ("hamburg", "hamburgu"),
)


def street_word(word: str) -> bool:
    """Whether a word of an address only says that a street follows."""
    return _STREETS.fullmatch(word) is not None


def same_town(word: str, words: Collection[str]) -> bool:
    """Whether a word stands among others: in another case, or in another language where it is a large town."""
    if word in words:
        return True
    stems = [_stem(word)]
    stems += [_stem(other) for towns in _SAME if word in towns for other in towns]
    return any(other.startswith(stem) for stem in stems for other in words)


def _stem(word: str) -> str:
    return word[: max(3, len(word) - 2)] if len(word) > 3 else word


def near_label(text: str, at: int, kind: str) -> bool:
    """Whether what stands in front of a place names a register, such as `kind`."""
    before = plainest(text[max(0, at - _NEAR) : at])
    said: list[str] = re.findall(r"hr ?[ab]", before)
    if said and plainest(kind) in ("hra", "hrb"):
        return said[-1].replace(" ", "") == plainest(kind)  # partnerships are in the one, companies in the other
    kinds = "|".join(re.escape(one) for one in plainest(kind).split() if one)
    return re.search(rf"(?:{_LABELS}{'|' + kinds if kinds else ''})", before) is not None


def is_phone(text: str, at: int) -> bool:
    """Whether what stands in front of a place says that a telephone number follows."""
    return _PHONE.search(text[max(0, at - _NEAR) : at]) is not None


def amounts_after(text: str, label: Pattern) -> frozenset[str]:
    """The amounts that follow a label, in a form that can be compared."""
    found = (_AMOUNT.match(text, one.end()) for one in islice(label.finditer(text), _MOST))
    return frozenset(normal_amount(one[1]) for one in found if one is not None)


def normal_amount(amount: str) -> str:
    """`5 000,00`, `5.000,-` and `5,000.00` are one amount."""
    bare = re.sub(r"[^\d.,]", "", amount).rstrip(".,")
    decimals = re.search(r"[.,](\d{1,2})$", bare)
    whole = re.sub(r"\D", "", bare[: decimals.start()] if decimals else bare).lstrip("0")
    rest = decimals[1].ljust(2, "0") if decimals else ""
    return f"{whole},{rest}" if rest.strip("0") else whole


def courts_in(text: str) -> list[tuple[int, str]]:
    """What may be a court, with its place: from a word for one up to the next sign that ends it."""
    return [
        (one.start(), re.split(r"[|;,\n•·]", text[one.start() : one.end() + _LONGEST])[0])
        for one in islice(COURT.finditer(text), _MOST)
    ]


def is_court(phrase: str, court: str) -> bool:
    """Whether a phrase may name a court: by its town, or in English, where towns have other names."""
    said = [one for one in plainest(court).split() if not one.isdigit() and len(one) > 2]
    town = [one[:_STEM] for one in said if _GENERIC.fullmatch(one) is None]
    words = plainest(phrase).split()
    return words[:1] in (["court"], ["courts"]) or any(word.startswith(stem) for stem in town for word in words)


def court_words(court: str) -> Callable[[Version], bool]:
    """A look for a court: its name, or its town behind a word for a court."""
    name = plainest(court)
    says_court = COURT.search(court) is not None  # else it is a town, or a part of the kingdom
    return lambda version: (
        (says_court and f" {name} " in version.words)
        or any(is_court(phrase, court) for _, phrase in courts_in(version.raw))
    )


def court_spellings(court: str) -> tuple[str, ...]:
    """How a court is usually written."""
    if COURT.search(court) is not None:
        return (court,)
    words = ("RCS", "Registro Imprese di", "registered in", "eingetragen in", "zarejestrowana:")
    return tuple(f"{one} {court}" for one in words)


@lru_cache(maxsize=4)  # a company asks for its own seat and its partner's
def without_courts(version: Version) -> Version:
    """A version without the names of courts in it."""
    raw = version.raw
    kept, end = [], 0
    for at, phrase in courts_in(raw):
        kept.append(raw[end:at])
        end = max(end, at + len(phrase))
    return Version.of(" | ".join([*kept, raw[end:]]))
