"""Where a text that the reader sees stands in the source of HTML: between its tags, its letters perhaps written as
character references. Loaded for documents with a finding only; decides nothing."""

from __future__ import annotations

import re
from bisect import bisect_right

from rodo_footer.checking.reading.start_tags import StartTag, start_tags

_LONGEST = 80  # characters that are looked for: the place of the first counts
_TRIES = 500
_SPACE = r"(?:\s|&nbsp;|&#160;|&#xa0;)+"
_END_TAG = re.compile(r"</[A-Za-z][^>]*>?")
_UNREAD = ("style", "script", "title", "textarea", "template")


def place_of(source: str, seen: str, start: int, masked: str = "") -> int:
    """The offset of the first `seen` behind `start` that stands in the text; -1 where it cannot be found.

    Args:
        source: HTML, in which every place is one of the user's file.
        seen: what the reader sees, references resolved.
        start: where the start tag of the element begins in which it stands.
        masked: the same without the code of a template.
    """
    wanted = seen.strip()[:_LONGEST]
    if not wanted:
        return -1
    tags = start_tags(masked or source)
    ends = {tag.start: tag.end for tag in tags}
    starts = [tag.start for tag in tags]
    pattern = re.compile(_pattern(wanted))
    at = ends.get(start, start)
    for _ in range(_TRIES):
        found = pattern.search(source, at)
        if found is None:
            return -1
        index = bisect_right(starts, found.start()) - 1
        hidden = _hidden_until(source, tags[index] if index >= 0 else None, at, found.start())
        if not hidden:
            return found.start()
        at = hidden
    return -1


def _hidden_until(source: str, tag: StartTag | None, start: int, at: int) -> int:
    """Where what is no text of the page ends that holds a place behind `start`: a tag, a comment, a style sheet; 0
    where none does.

    Args:
        source: HTML.
        tag: the last start tag in front of the place.
        start: where to look from.
        at: the place.
    """
    if tag is not None and at < tag.end:
        return tag.end
    if tag is not None and tag.name in _UNREAD and source.find("</", tag.end, at) < 0:
        return at + 1
    opens = source.rfind("<", start, at + 1)
    end = _END_TAG.match(source, opens) if opens >= 0 else None
    if end is not None and end.end() > at:
        return end.end()
    comment = source.rfind("<!--", start, at + 1)
    close = source.find("-->", comment + 4) if comment >= 0 else 0
    return len(source) if close < 0 else (close + 3 if close > at else 0)


def _pattern(seen: str) -> str:
    return "".join(_SPACE if piece.isspace() else "".join(map(_letter, piece)) for piece in re.split(r"(\s+)", seen))


def _letter(char: str) -> str:
    if char.isascii() and char.isalnum():
        return char
    return rf"(?:{re.escape(char)}|&\#?\w{{1,10}};?)"
