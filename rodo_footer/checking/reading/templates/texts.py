"""What of a template of a plain text nobody is ever shown: its comments, and branches that are never taken."""

from __future__ import annotations

import re

from rodo_footer.checking.reading.templates.languages import openers
from rodo_footer.checking.reading.templates.marks import Unshown
from rodo_footer.checking.reading.templates.spans import Reader
from rodo_footer.checking.reading.templates.unshown import Span, unshown

_COMMENT = "it stands in a comment of the template"


def unshown_text(source: str) -> tuple[Unshown, ...]:
    """The stretches, in order; a branch that is never taken may hold comments.

    Args:
        source: of a text template in a language that its marks tell.
    """
    reader = Reader(source)
    opens = re.compile(openers("template"))
    comments: list[Unshown] = []
    spans: list[Span] = []
    at = 0
    while (found := opens.search(source, at)) is not None:
        code = reader.code(found.start(), found[0])
        at = code.end if code is not None else found.end()
        if code is None:
            continue
        if code.kind == "comment":
            comments.append(Unshown(found.start(), code.end, _COMMENT))
        else:
            spans.append(Span(found.start(), code.end))
    never = unshown(source, spans, "template")
    return tuple(sorted((*comments, *never), key=lambda one: one.start))
