"""Rules on words that nobody meant to send: destroyed letters, leftovers of templates, numbers of private persons."""

from __future__ import annotations

from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading import leftovers, mojibake, private_numbers
from rodo_footer.checking.reading.facts import Document, Part
from rodo_footer.checking.reading.words import lower_texts


def applies(document: Document, policy: Policy) -> bool:
    """Where a word, a letter, a digit or an address of the sort is at all."""
    del policy
    return any(map(_may_be_wrong, document.parts, lower_texts(document)))


def _may_be_wrong(part: Part, lower: str) -> bool:
    return (
        bool(part.placeholders)
        or leftovers.may_have(lower)
        or any(link.filling for link in part.links)
        or leftovers.may_be_in_addresses([link.href for link in part.links])
        or private_numbers.may_have(part.text, lower)
        or mojibake.may_be_broken(part.source)
        or mojibake.may_be_broken(part.text)
        or "&" in part.text
        or "\ufeff" in part.source
    )
