"""The fix of boxes that are ticked before anybody has seen them: the mark is taken out, the box stays."""

from __future__ import annotations

from rodo_footer.checking.fixing.places import tag_of_element
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.rule import Flaw
from rodo_footer.model.finding import Edit, Fix


def untick(_document: Document, _policy: Policy, flaw: Flaw) -> Fix | None:
    """Take out `checked` with the space before it. Unsafe: people see another page. What a program writes stays."""
    if flaw.part is None or flaw.element is None or flaw.outcome != "violation":
        return None
    tag = tag_of_element(flaw.part, flaw.element)
    if tag is None:
        return None
    marks = [one for one in tag.attributes if one.name == "checked"]
    if not marks:
        return None
    source = flaw.part.source
    edits = []
    for one in marks:
        start = one.start - (len(source[: one.start]) - len(source[: one.start].rstrip()))
        # A letter that follows would grow together with the one before.
        behind = "" if source[one.end] in "/> \t\r\n\f" else " "
        edits.append(Edit(start, one.end, behind))
    return Fix("take the mark out of the box", safe=False, edits=tuple(edits))
