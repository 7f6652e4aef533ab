"""What is said in a chat or on the telephone, sentence by sentence with its place and its speaker: what the rules on
these look through. Judges nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct

from rodo_footer.checking.reading.facts import Document, Part
from rodo_footer.checking.reading.outline import BLOCKS, Element, Text
from rodo_footer.checking.reading.vocabulary import fold
from rodo_footer.checking.reading.words import own_words
from rodo_footer.checking.rule import Flaw
from rodo_footer.checking.wording import short
from rodo_footer.model.finding import OutcomeName

_END = re.compile(r"(?<=[.!?…])([\"”')\]]*)\s+(?=[\[(\"„]*[A-ZĄĆĘŁŃÓŚŹŻÄÖÜ0-9])|(?<=\])\s*(?=\S)|\s+(?=\[)")
_SHORT = re.compile(r"\b(?:ul|al|dr|tel|nr|no|art|ust|lit|abs|mr|mrs|ms|pl|św)\.$", re.IGNORECASE)
# A line that begins so begins something new: a bullet, a number, a stage direction, a speaker.
_BEGINS = re.compile(r"\s*(?:[-*•–>]\s|\d{1,2}[.)]\s|[\[(]|#|[^\W\d][\w ./-]{0,30}:(?:\s|$))")
_SPEAKER = re.compile(
    r"^[-*•#>\s]*(?:\[?\d{1,2}:\d{2}(?::\d{2})?\]?\s*)?([^\W\d][\w ./-]{0,30}?)\s*(?:\([^)]{1,30}\)\s*)?:\s*"
)
_THEM = re.compile(
    r"klient\w*|rozmowc\w*|dzwonia\w+|gosc|uzytkowni\w+|kupujac\w+|customer|caller|client|visitor|user|guest|you|kund\w*"
    r"|anrufer\w*|gast|besucher\w*|nutzer\w*|ty"
)
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+\s*$")  # an address at the end of a line ends the sentence
_UNREAD = frozenset(("style", "script", "template", "noscript", "title", "textarea", "option"))
_MOST = 5_000
_SHORT_LINE = 40  # characters
_LONGEST = 2_000
_SEEN = 40


class Sentence(Struct, frozen=True, kw_only=True, eq=False):
    """One sentence of a part: as it stands on one line, folded without its speaker, and where it begins. `paragraph`
    counts these; `is_direction`: it stands in brackets, so nobody says it; `is_ours`: not the other side's words."""

    text: str
    folded: str
    part: Part
    paragraph: int
    is_direction: bool = False
    is_ours: bool = True
    element: Element | None = None
    offset: int = -1
    seen: str = ""


@lru_cache(maxsize=1)  # every rule asks for the same document
def sentences(document: Document) -> tuple[Sentence, ...]:
    """All sentences of a document, in reading order."""
    found: list[Sentence] = []
    for part in document.parts:
        is_ours = True
        for number, run in enumerate(_marked(part) if part.outline is not None else _lined(part), len(found)):
            for one in _split(run, part, number, is_ours=is_ours):
                is_ours = one.is_ours
                found.append(one)
            if len(found) > _MOST:
                return tuple(found)
    return tuple(found)


def ours(document: Document) -> tuple[Sentence, ...]:
    """What our side says."""
    return tuple(one for one in sentences(document) if one.is_ours and not one.is_direction)


def flaw_at(one: Sentence, message: str, outcome: OutcomeName = "violation") -> Flaw:
    """What is wrong with a sentence."""
    return Flaw(
        part=one.part,
        element=one.element,
        offset=one.offset,
        seen=one.seen,
        outcome=outcome,
        message=message,
        evidence=short(one.text),
    )


_Place = tuple[int, Element | None, int]
"""Where a piece of a paragraph starts in it; its element, or its offset in the source."""


class _Run(Struct, frozen=True, eq=False):
    """One paragraph as it stands, with the places of its pieces."""

    text: str
    places: tuple[_Place, ...]


def _split(run: _Run, part: Part, number: int, *, is_ours: bool) -> Iterator[Sentence]:
    start = 0
    for end, after in _bounds(run.text):
        raw = run.text[start:end]
        text = " ".join(raw.split())
        if text:
            lead = start + len(raw) - len(raw.lstrip())
            speaker = _SPEAKER.match(text)
            said = text
            if speaker is not None:
                is_ours = _THEM.fullmatch(fold(speaker[1])) is None
                said = text[speaker.end() :]
            at, element, offset = next(one for one in reversed(run.places) if one[0] <= lead)
            until = next((one[0] for one in run.places if one[0] > lead), len(run.text))
            yield Sentence(
                text=text,
                folded=fold(said[:_LONGEST]),
                part=part,
                paragraph=number,
                is_direction=said.startswith(("[", "(")) and said.rstrip(".").endswith(("]", ")")),
                is_ours=is_ours,
                element=element,
                offset=offset + lead - at if offset >= 0 else -1,
                seen=run.text[lead : min(until, end, lead + _SEEN)] if element is not None else "",
            )
        start = after


def _bounds(text: str) -> Iterator[tuple[int, int]]:
    """Where sentences end, and where the next begins."""
    for found in _END.finditer(text):
        if _SHORT.search(text[max(0, found.start() - 6) : found.start()]) is None:
            yield max(found.start(), found.end(1)), found.end()
    yield len(text), len(text)


def _lined(part: Part) -> Iterator[_Run]:
    """The paragraphs of a plain text: lines up to an empty one, or to one that begins something new."""
    text = ""
    places: list[_Place] = []
    for line in own_words(part):
        if text and _is_apart(text.rpartition("\n")[2], line.text):
            yield _Run(text, tuple(places))
            text, places = "", []
        if line.text.strip():
            text += "\n" if text else ""
            places.append((len(text), None, line.offset))
            text += line.text
    if text:
        yield _Run(text, tuple(places))


def _is_apart(last: str, line: str) -> bool:
    """Whether a line begins something new after another: prose is broken at the margin, a name or a label is not."""
    if not line.strip() or _BEGINS.match(line) or _ADDRESS.search(last):
        return True
    return len(last.rstrip()) < _SHORT_LINE and line.lstrip()[:1].isupper() and last.rstrip()[-1:] != ","


def _marked(part: Part) -> Iterator[_Run]:
    """The paragraphs of HTML: what stands in one block, up to a line break."""
    assert part.outline is not None
    block: Element | None = None
    text = ""
    places: list[_Place] = []
    for piece in part.outline.pieces:
        if isinstance(piece, Element):
            if piece.tag == "br" and text:
                yield _Run(text, tuple(places))
                text, places = "", []
            continue
        holder = _block_of(piece)
        if holder is not block and text:
            yield _Run(text, tuple(places))
            text, places = "", []
        block = holder
        if holder is not None and part.is_own(piece):
            places.append((len(text), piece.parent, -1))
            text += piece.text
    if text:
        yield _Run(text, tuple(places))


def _block_of(text: Text) -> Element | None:
    at = text.parent
    while at is not None and at.tag not in BLOCKS:
        if at.tag in _UNREAD:
            return None
        at = at.parent
    return at
