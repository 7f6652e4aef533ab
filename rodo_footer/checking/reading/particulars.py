"""What identifies a sender in a text: phone numbers, e-mail addresses, registration numbers, the name under a letter.

Each value in a form that can be compared, with the words that stand there. Judges nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from rodo_footer.checking.reading.vocabulary import fold

_MOST = 200  # values of one sort in one text: a sender has a few
_PHONE = re.compile(
    r"(?<![\w/=])(?:\+\d|00[1-9])[\d ().\u00a0/-]{6,20}\d|(?<![\w+/=-])\(?0?\d{2,3}\)?(?:[ -]\d{2,3}){2,4}(?![\w-])"
)
_LABEL = re.compile(r"(?:tel|telefon|phone|mobile|mobil|kom|handy|call|fon)[.:]*\s*(?:kom[.:]*\s*)?$")
_LOCAL = 64  # characters in front of an @ at most, RFC 5321 (2008) 4.5.3.1.1
_DOMAIN = re.compile(r"@[\w-]+(?:\.\w+(?:-+\w+)*)+")  # "a@example.com- organiser": the last label ends in no hyphen
_PHONE_STARTS = re.compile(r"[+(\d]")
_NUMBER = re.compile(
    r"\b(NIP|KRS|REGON|BDO|HRB|HRA|USt-?Id-?Nr|VAT(?: ?(?:ID|No|UE|EU))?)\b[.:]*\s*(?:nr\s*)?"
    r"((?:[A-Z]{2}\s?)?\d[\d -]{3,15}\d)"
)
CLOSING = re.compile(
    r"(?:z powa\w+aniem|pozdrawiam\w*|pozdrowienia|kind regards|best regards|regards|sincerely|yours faithfully"
    r"|mit freundlichen gr\w+en|freundliche gr\w+e|viele gr\w+e|beste gr\w+e|z wyrazami szacunku)[\s,.!]*",
    re.IGNORECASE,
)
# How the closing words and the kinds of numbers begin: finding these first is twenty times as fast as the expressions.
_CLOSINGS = (
    "z powa",
    "pozdr",
    "regards",
    "kind regards",
    "best regards",
    "sincerely",
    "yours faithfully",
    "mit freundlichen gr",
    "freundliche gr",
    "viele gr",
    "beste gr",
    "z wyrazami",
)
_KINDS = ("NIP", "KRS", "REGON", "BDO", "HRB", "HRA", "USt", "VAT")
_NAME = re.compile(r"\s*([A-ZĄĆĘŁŃÓŚŹŻÄÖÜ][\w'-]+\s+[A-ZĄĆĘŁŃÓŚŹŻÄÖÜ][\w'-]+)")
TEAM = re.compile(r"zesp|team|dzial|biuro|redakc|sklep|serwis|obslug|support|service")


def phones(text: str) -> dict[str, str]:
    """Numbers that are phones by their form or by the word before them, the last nine digits -> as written."""
    found = {}
    for match in islice(_numbers(text), _MOST):
        digits = re.sub(r"\D", "", match[0].replace("(0)", ""))
        is_marked = match[0].startswith(("+", "00")) or _LABEL.search(
            fold(text[max(0, match.start() - 14) : match.start()])
        )
        if is_marked and 7 <= len(digits) <= 15:
            found[digits[-9:]] = match[0].strip()
    return found


def mails(text: str) -> dict[str, str]:
    """E-mail addresses, lower case -> as written."""
    return {address.lower(): address for address in islice(_addresses(text), _MOST)}


def registrations(text: str) -> dict[str, str]:
    """Registration and tax numbers: kind and digits -> as written."""
    found = {}
    named = filter(None, (_NUMBER.match(text, at) for at in _places(text, _KINDS)))
    for match in islice(named, _MOST):
        digits = re.sub(r"\D", "", match[2])
        kind = re.sub(r"\W.*|UE|EU", "", match[1].upper()) or match[1].upper()
        if len(digits) >= 4:
            found[f"{kind} {digits}"] = f"{match[1]} {match[2].strip()}"
    return found


def signer(text: str) -> str:
    """The first and last name after the closing words of a letter; empty where there is none, or a team signs."""
    names = []
    lower = text.lower()
    if len(lower) == len(text):
        closings = [CLOSING.match(text, at) for at in _places(lower, _CLOSINGS)]
    else:  # a few letters have more than one small one
        closings = [*CLOSING.finditer(text)]
    for closing in closings:
        name = _NAME.match(text, closing.end()) if closing is not None else None
        if name is not None:
            names.append(" ".join(name[1].split()))
    return names[-1] if names and not TEAM.search(fold(names[-1])) else ""


def _numbers(text: str) -> Iterator[re.Match[str]]:
    """What may be a phone number, without overlaps."""
    end = 0
    for start in _PHONE_STARTS.finditer(text):
        match = _PHONE.match(text, start.start()) if start.start() >= end else None
        if match is not None:
            end = match.end()
            yield match


def _addresses(text: str) -> Iterator[str]:
    """E-mail addresses as they stand there, without overlaps."""
    end = 0
    for at in _places(text, ("@",)):
        start = at
        while start > max(end, at - _LOCAL) and (text[start - 1].isalnum() or text[start - 1] in "_.+-"):
            start -= 1
        domain = _DOMAIN.match(text, at) if start < at else None
        if domain is not None:
            end = domain.end()
            yield text[start:end]


def _places(text: str, words: tuple[str, ...]) -> list[int]:
    """Where any of the words begins, in order."""
    found = []
    for word in words:
        at = text.find(word)
        while at >= 0:
            found.append(at)
            at = text.find(word, at + 1)
    return sorted(found)
