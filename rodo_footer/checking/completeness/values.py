"""What a company's notice says word for word: the controller's name, mailboxes, the authority. These beat keywords.

Knows no language and no element's evidence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from rodo_footer.checking.completeness.folding import Folded
from rodo_footer.checking.completeness.sentences import Notice

# The same legal form, written short and long (folded).
_FORMS = (
    (r"\bsp\. ?z ?o\. ?o\.?", "spolka z ograniczona odpowiedzialnoscia"),
    (r"\bs\. ?a\.?(?= |$)", "spolka akcyjna"),
    (r"\bsp\. ?k\.?(?= |$)", "spolka komandytowa"),
    (r"\bsp\. ?j\.?(?= |$)", "spolka jawna"),
    (r"\bp\. ?s\. ?a\.?(?= |$)", "prosta spolka akcyjna"),
    (r"\bgmbh\b", "gesellschaft mit beschrankter haftung"),
    (r"\bltd\b\.?", "limited"),
)
_ENDS = re.compile(r"[.;!?][\"')\]]? ")
_OUTER = " .,;:\"'()"


class KnownValues(Struct, frozen=True, kw_only=True):
    """What the notice of a known company must say word for word; empty: not known."""

    controller: str = ""
    contacts: tuple[str, ...] = ()
    dpo_contacts: tuple[str, ...] = ()
    representative: str = ""


def spellings(name: str) -> tuple[str, ...]:
    """The ways in which a name is written, folded: with its legal form short and long."""
    folded = " ".join(Folded(name).text.split()).strip(_OUTER)
    found = [folded]
    for short, long in _FORMS:
        for pattern, other in ((short, long), (long, re.sub(r"\\b|\(\?.*?\)|\?", "", short).replace("\\", ""))):
            if re.search(pattern, folded):
                found.append(re.sub(pattern, other, folded).strip(_OUTER))
    return tuple(one for one in found if one)


def stands_at(notice: Notice, value: str) -> tuple[str, int] | None:
    """A value as the notice writes it, and where; None: it does not."""
    for folded in spellings(value):
        for begin, finish in _occurrences(notice, folded):
            return notice.given(begin, finish), begin
    return None


def _occurrences(notice: Notice, folded: str) -> Iterator[tuple[int, int]]:
    whole = re.compile(rf"(?<!\w){re.escape(folded)}(?!\w)")
    for number in notice.holding(folded):
        if match := whole.search(notice.sentences[number].text):
            yield notice.place(number, match.start(), match.end())
    # "Berg GmbH & Co. KG", "Yahoo! Inc.": what looks like the end of a sentence is part of the name.
    if _ENDS.search(folded) and (match := whole.search(notice.text.replace("\n", " "))):
        yield notice.around(match.start(), match.end())
