"""What is taken out of a source: a comment of ours that has no use, a destroyed letter that can be put right."""

from __future__ import annotations

import re

from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.reading.mojibake import broken
from rodo_footer.checking.reading.suppressions import suppressions_in
from rodo_footer.checking.reading.words import own_words
from rodo_footer.checking.rule import Flaw
from rodo_footer.model.finding import Edit, Fix


def without_line(source: str, start: int, end: int) -> Edit:
    """Characters away, with their line where nothing else stands on it."""
    first = source.rfind("\n", 0, start) + 1
    last = source.find("\n", end) + 1 or len(source)
    alone = not (source[first:start] + source[end:last]).strip()
    return Edit(first, last, "") if alone else Edit(start, end, "")


def unused_comment(document: Document, _policy: Policy, flaw: Flaw) -> Fix | None:
    """A comment that ignores nothing away, or the one name in it. Safe: nobody sees a comment."""
    found = next((one for one in suppressions_in(document) if one.part is flaw.part and one.start == flaw.offset), None)
    if found is None or found.shown:
        return None
    source = found.part.source
    if len(found.rules) == 1:
        return Fix("take the comment out", True, (without_line(source, found.start, found.end),))
    name = re.escape(flaw.evidence)
    listed = re.compile(rf"(?<![\w-]){name}\s*,\s*|\s*,\s*{name}(?![\w-])").search(source, found.start, found.end)
    if listed is None:
        return None
    return Fix(f"take {flaw.evidence} out of the comment", True, (Edit(listed.start(), listed.end(), ""),))


def letters(_document: Document, _policy: Policy, flaw: Flaw) -> Fix | None:
    """The letters that were meant, in every word of the part that was read in a wrong encoding. Never safe: a guess."""
    part = flaw.part
    if part is None:
        return None
    wrong = {one.seen: one.meant for run in own_words(part) for one in broken(run.text) if one.meant}
    if not wrong:
        return None
    names = re.compile("|".join(re.escape(one) for one in sorted(wrong, key=len, reverse=True)))
    edits = tuple(Edit(one.start(), one.end(), wrong[one[0]]) for one in names.finditer(part.source))
    return Fix("write the letters that were meant", False, edits) if edits else None
