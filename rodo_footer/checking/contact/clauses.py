"""What a full clause says of each element of GDPR art. 13: one that stands in a form, a chat or a signature itself.

A quick look first; nothing is loaded for a document that only talks much. Reports nothing.
"""

from __future__ import annotations

from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.reading.words import lower_texts
from rodo_footer.model.finding import ElementState

_STEMS = (
    ("administrator", "controller", "verantwortlich"),
    ("podstaw", "legal basis", "lawful", "art. 6", "article 6", "rechtsgrundlage"),
    ("skarg", "complain", "beschwer"),
)
"""Of each of these a full clause has one, in one of the languages."""
_FAMILIES = 6


def clause_elements(document: Document) -> dict[str, ElementState]:
    """The verdict on each element where a document has a full clause; nothing else."""
    text = next(
        (one for one in lower_texts(document) if all(any(stem in one for stem in group) for group in _STEMS)), ""
    )
    if not text:
        return {}
    from rodo_footer.checking.completeness import judge
    from rodo_footer.checking.completeness.families import families
    from rodo_footer.checking.reading.lines import lines_of

    for part in document.parts:
        found = judge(lines_of(part).text)
        if len(families(found)) >= _FAMILIES:
            return {name: one.state for name, one in found.items()}
    return {}
