"""Numbers of companies in a text, told by the label in front of them: NIP, REGON, KRS, HRA, HRB, VAT.

A look that costs little says whether any may be wrong. What is wrong with one says `rodo_footer.identifiers`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from rodo_footer.checking.reading.patterns import Pattern
from rodo_footer.identifiers import digits_of, krs_fault, nip_fault, regon_fault

_MOST = 50  # in one text: a footer has a few
LABELS = ("NIP", "REGON", "KRS", "HRB", "HRA", "VAT", "USt", "UST")
"""How the labels begin; `reading/ordinary.py` knows them as words that are never prose."""
_LABELLED = Pattern(
    r"\b(?P<label>NIP|REGON|KRS|HRB|HRA|US[Tt]-?I[Dd](?:-?[Nn]r)?|VAT)\b"
    r"(?:[\s.:#()\u00a0-]|-?[Nn]r\b|-?[Nn]o\b|UE\b|EU\b|ID\b|IN\b|[Nn]umer\b|[Nn]ummer\b|[Nn]umber\b){0,8}"
    r"(?P<number>(?:[A-Z]{2}[\s\u00a0]?)?\d(?:[ \u00a0.-]?\d)*)(?![\w%]|,\d)"
)
_LENGTHS = {"NIP": (10,), "REGON": (9, 14), "KRS": (10,)}
_FEWEST = 5  # digits: what is shorter is no such number, whatever stands in front of it


class Labelled(NamedTuple):
    """One number: its kind, what stands there, and where."""

    kind: str
    number: str
    at: int

    @property
    def digits(self) -> str:
        return digits_of(self.number)


def labelled(text: str) -> Iterator[Labelled]:
    """The numbers of a text that say what they are, in order."""
    for found in islice(filter(None, (_LABELLED.match(text, at) for at in _places(text))), _MOST):
        kind = _kind(found["label"])
        number = _cut(found["number"], _LENGTHS.get(kind, ()))
        has_country = number[:2].isalpha()
        if kind == "VAT" and not has_country:
            continue  # 23%, or a number whose country nobody names
        if kind in ("HRA", "HRB") or len(digits_of(number)) >= _FEWEST:
            yield Labelled(kind, number, found.start("number"))


def may_be_wrong(text: str) -> bool:
    """Whether any may be one that cannot exist: what needs more than arithmetic may."""
    return any(_may_be_wrong(one.kind, one.number) for one in labelled(text))


@lru_cache(maxsize=1_000)  # a company has few numbers and writes them into every footer
def _may_be_wrong(kind: str, number: str) -> bool:
    if kind == "VAT":
        return not number.startswith("PL") or bool(nip_fault(number))
    if kind in ("HRA", "HRB"):
        digits = digits_of(number)
        return not 0 < len(digits) <= 6 or digits[0] == "0"
    return bool({"NIP": nip_fault, "REGON": regon_fault, "KRS": krs_fault}[kind](number))


def _places(text: str) -> list[int]:
    """Where any of the labels begins, in order: to find these first is many times as fast as the expression."""
    found = []
    for label in LABELS:
        at = text.find(label)
        while at >= 0:
            found.append(at)
            at = text.find(label, at + 1)
    return sorted(found)


def _kind(label: str) -> str:
    return "VAT" if label.upper().startswith("UST") else label


@lru_cache(maxsize=1_000)
def _cut(number: str, lengths: tuple[int, ...]) -> str:
    """The groups of a number up to its length: another number may follow after a blank."""
    groups = re.split(r"(?<=\d)(?=[ \u00a0])", number)
    so_far = ""
    for group in groups:
        so_far += group
        if len(digits_of(so_far)) in lengths:
            return so_far
    return number
