"""What is left of a mail without its prose, and with slots for names, e-mail addresses and phones: its skeleton.

Two mails with one skeleton have one verdict, so that the mails of a company are judged once for each of its layouts.
It judges nothing and decides nothing for a single mail; `holding.py` says for which verdicts the promise holds.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial
from html import unescape
from itertools import islice

from msgspec import Struct

from rodo_footer.checking.reading.media.mail import Body
from rodo_footer.checking.reading.ordinary import Ordinary
from rodo_footer.checking.sharing.slots import MARKS, PROSE, Slots

_LONGEST = 20_000  # characters of a part: what is larger may be cut off by a mail program
_MOST = 20_000  # pieces that are remembered
_MOST_TAGS = 800  # of larger ones, how many there are is counted (bounds.py, cascade.py, stylesheets.py)
MANY = f"{PROSE}{PROSE}"
"""The end of what is left of an HTML source with many paragraphs of prose."""
_FEW = 15
_BLOCKS = ("p", "div", "li")
_INLINE = ("span", "font", "b", "i", "strong", "em")
_LINKS = tuple(f"{name}{after}" for name in "aA" for after in " \t\r\n\f/>")
_LINK_ENDS = ("/a>", "/A>")
_LINK_SIGNS = frozenset("aA/")
# What ends a line, in front of a name and behind it.
_LINE_ENDS = frozenset(
    f"{slash}{tag}" for slash in ("", "/") for tag in ("br", "p", "div", "td", "tr", "table", "li", "ul", "ol", "body")
)
_BARE = 2  # pieces of a block that is one element
_DEEPEST = 6  # elements between a block and its text


class Skeleton(Struct, frozen=True, kw_only=True):
    """`key` is the same for mails that differ in what was left out only. Of each part, `left` is what is left and
    `heads` says how many characters stand before the first thing left out; `slots` holds what was."""

    key: tuple[object, ...]
    left: tuple[str, ...]
    heads: tuple[int, ...]
    slots: Slots


class Skeletons:
    """Takes mails apart; remembers which words are ordinary and which pieces hold nothing to be left out."""

    def __init__(self) -> None:
        self._ordinary = Ordinary()
        self._fixed: set[str] = set()
        self._fixed_chunks: set[str] = set()

    def of(self, bodies: Sequence[Body]) -> Skeleton | None:
        """The skeleton of a mail; None where it is one of its own: large, quoted, or with characters nobody writes."""
        slots = Slots(self._ordinary)
        key: list[object] = []
        lefts: list[str] = []
        heads: list[int] = []
        for body in bodies:
            text = body.text
            if body.quoted or body.encoded_twice or len(text) > _LONGEST:
                return None
            if any(map(text.__contains__, MARKS)):
                return None
            slots.part += 1
            found = (self._markup if body.media == "text/html" else self._plain)(text, slots)
            if found is None:
                return None
            left, head = found
            key += (body.media, body.number, body.alternative, body.beside, bool(body.breaks), left)
            lefts.append(left)
            heads.append(head)
        return Skeleton(key=tuple(key), left=tuple(lefts), heads=tuple(heads), slots=slots)

    def _markup(self, html: str, slots: Slots) -> tuple[str, int] | None:
        """What is left of an HTML source, and how far it is as it was; None where it has too many tags."""
        pieces = html.split("<")
        if len(pieces) > _MOST_TAGS:
            return None
        fixed = self._fixed
        left: list[str] = []
        last: tuple[list[str], int] = ([], -1)  # the last paragraph of prose, and where it ends in `left`
        again, close = "", ""  # its pieces where it is one element without others in it
        paragraphs = 0
        first = -1  # the first piece that is not as it was
        done = 0
        for at in [at for at, piece in enumerate(pieces) if piece not in fixed]:
            if at < done:
                continue
            left += pieces[done:at]
            done = at + 1
            piece = pieces[at]
            tag, sign, text = piece.partition(">")
            prose = slots.prose(unescape(text) if "&" in text else text)
            if prose is not None and tag == again and pieces[done : at + 2] == [close] and last[1] == len(left):
                paragraphs += 1
                done += 1  # another paragraph of the same look says no more, but for its end
                left[-_BARE] = f"{tag}>{PROSE}{prose}"
                continue
            if (
                prose is not None
                and (start := _block_start(tag, left)) >= 0
                and (end := _block_end(pieces, done, [one.partition(">")[0] for one in left[start:]] + [tag])) > 0
                and not _in_link(left)
            ):
                paragraphs += 1
                block = [*left[start:], f"{tag}>{PROSE}{prose}", *pieces[done:end]]
                if len(block) == _BARE:
                    again, close = tag, pieces[done]
                done = end
                if last == (block, start):
                    del left[start:]
                else:
                    left[start:] = block
                    last = block, len(left)
            else:
                slotted = piece
                if sign and prose is None:
                    slotted = slots.in_piece(tag, text, partial(_stands_alone, pieces, at, left))
                left.append(slotted)
                if slotted == piece:
                    if prose is None:
                        _remember(fixed, piece)
                    continue
            first = at if first < 0 else first
        left += pieces[done:]
        if paragraphs > _FEW:
            left.append(MANY)
        return "<".join(left), len(html) if first < 0 else sum(map(len, pieces[:first])) + first

    def _plain(self, text: str, slots: Slots) -> tuple[str, int] | None:
        """What is left of a plain text, and how far it is as it was."""
        left: list[str] = []
        head = -1
        at = 0
        for chunk in text.replace("\r\n", "\n").split("\n\n"):
            prose = slots.prose(chunk)
            if prose is not None:
                head = at if head < 0 else head
                if not left or not left[-1].startswith(PROSE):
                    left.append(PROSE)
                left[-1] = f"{PROSE}{prose}"  # what follows prose is no name, and what comes before it no number
                continue
            slotted = chunk
            if chunk not in self._fixed_chunks:
                slotted = "\n".join([slots.in_line(line) for line in chunk.split("\n")])
                if slotted == chunk:
                    _remember(self._fixed_chunks, chunk)
                elif head < 0:
                    head = at
            left.append(slotted)
            at += len(chunk) + 2
        return "\n\n".join(left), len(text) if head < 0 else head


def _remember(pieces: set[str], piece: str) -> None:
    if len(pieces) >= _MOST:
        pieces.clear()
    pieces.add(piece)


def _block_start(tag: str, left: list[str]) -> int:
    """Where in `left` a block begins that holds nothing but elements around one text; -1 where there is none. `tag` is
    the last of these."""
    start = len(left)
    for _ in range(_DEEPEST):
        name = tag.partition(" ")[0]
        if name in _BLOCKS:
            return start
        if name not in _INLINE or not start:
            return -1
        start -= 1
        tag, _, text = left[start].partition(">")
        if text.strip():
            return -1
    return -1


def _block_end(pieces: list[str], at: int, opened: list[str]) -> int:
    """Where in `pieces` such a block ends; -1 where anything else stands in it, text behind it, or an element that is
    left open in it or closed twice: what comes after it would depend on how many there are.

    Args:
        pieces: all pieces.
        at: where the ends begin.
        opened: the tags of the block.
    """
    names = [tag.partition(" ")[0] for tag in opened]
    for index in range(at, min(at + _DEEPEST, len(pieces))):
        tag, _, text = pieces[index].partition(">")
        if text and not text.isspace():
            return -1
        if tag in ("o:p", "/o:p"):
            continue
        if not names or tag != f"/{names.pop()}":
            return -1
        if not names:
            return index + 1
    return -1


def _stands_alone(pieces: list[str], at: int, left: list[str]) -> bool:
    """Whether the text of a piece is a whole line, and in no link."""
    before = at
    while (name := _tag_name(pieces[before])) not in _LINE_ENDS:
        if name.removeprefix("/") not in _INLINE or not before:
            return False
        before -= 1
        if pieces[before].rpartition(">")[2].strip():
            return False
    for piece in islice(pieces, at + 1, None):
        if (name := _tag_name(piece)) in _LINE_ENDS:
            return not _in_link(left)
        if name.removeprefix("/") not in _INLINE or piece.partition(">")[2].strip():
            return False
    return False


_TAG_NAME = re.compile(r"/?[A-Za-z]*")


def _tag_name(piece: str) -> str:
    found = _TAG_NAME.match(piece)
    return found[0].lower() if found is not None else ""


def _in_link(pieces: list[str]) -> bool:
    """Whether what follows some pieces stands in a link."""
    for piece in reversed(pieces):
        if piece[:1] not in _LINK_SIGNS:  # most pieces: this is five times as fast as what follows
            continue
        if piece.startswith(_LINKS):
            return True
        if piece.startswith(_LINK_ENDS):
            return False
    return False
