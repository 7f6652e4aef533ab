"""What the rules see: one document as a flat, frozen record. No parser, no file and no policy is in here."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal

from msgspec import Struct
from msgspec.structs import replace

if TYPE_CHECKING:
    from rodo_footer.checking.reading.outline import Element, Outline, Text
    from rodo_footer.checking.reading.quoted_html import Quotes
    from rodo_footer.checking.reading.visibility import Sight

Place = Literal["own", "quoted"]
View = Literal["both", "outlook", "others"]
Reads = Literal["", "text", "target", "context"]
Audience = Literal["desk", "phone", "dark", "outlook"]
"""Who reads: at a desk, on a small screen, at a desk in dark mode, in classic Outlook for Windows."""
AUDIENCES: tuple[Audience, ...] = ("desk", "phone", "dark", "outlook")
Filling = Literal["", "empty", "template"]


class Link(Struct, frozen=True, kw_only=True, gc=False):
    """A link, or an address that is written out (`written`).

    `href` is the value as the parser gives it; `target` is the address behind known rewriters, empty where there is
    none or where it cannot be decoded (`opaque`). `sight` answers why an audience does not see it, when asked.
    `reads` says where it reads as a link to an information notice. `filling` marks a placeholder: `empty` leads
    nowhere for certain, `template` may be filled later. `ordinal` counts the links of one view of one part in
    document order (-1 for a written address); `offset` is the place in the part's source where it is known, else -1.
    """

    href: str
    target: str = ""
    text: str = ""
    alt: str = ""
    context: str = ""
    reads: Reads = ""
    sight: Callable[[Audience], str] | None = None
    place: Place = "own"
    view: View = "both"
    filling: Filling = ""
    opaque: bool = False
    written: bool = False
    ordinal: int = -1
    offset: int = -1

    @property
    def hidden(self) -> str:
        """Why a reader at a desk does not see it, empty when he does."""
        return self.hidden_from("outlook" if self.view == "outlook" else "desk")

    def is_seen_by(self, audience: Audience) -> bool:
        """Whether a link is there for an audience and it sees it."""
        if self.view == ("others" if audience == "outlook" else "outlook"):
            return False
        return not self.hidden_from(audience)

    def hidden_from(self, audience: Audience) -> str:
        """Why an audience does not see it, empty when it does.

        Raises:
            Unreadable: the style sheet is too much to work out.
        """
        return self.sight(audience) if self.sight is not None else ""

    def unseen(self, why: str) -> Link:
        """The same link where nobody sees it."""
        return replace(self, sight=lambda _audience: why)


class Part(Struct, frozen=True, kw_only=True):
    """One `text/html` or `text/plain` body. `number` is the MIME part number (empty outside mail); `alternative`
    says that the reader sees either this part or another; `source` is the decoded text, for positions and fixes, and
    `lower` that of HTML in lower case, for quick looks;
    `outline` holds all elements of HTML as those see it who are not classic Outlook; of these `quotes` says which are
    quoted (None: none; `quoted`: all of the part), `sight` how they look. `dialect` names the template language
    of the source, empty for HTML itself; `includes` what else such a template takes in, unread.

    Of a mail: `breaks` are the offsets in `source` where line breaks of format=flowed were taken out; `encoded_twice`
    says that the reader sees quoted-printable codes, which were undone here; `beside` are the media types of other
    versions and data that travel with it and are not read."""

    media: Literal["text/html", "text/plain"]
    source: str
    lower: str = ""
    number: str = ""
    alternative: bool = False
    links: tuple[Link, ...] = ()
    text: str = ""
    quoted_text: str = ""
    placeholders: tuple[str, ...] = ()
    language: str = ""
    quoted: bool = False
    dialect: str = ""
    includes: tuple[str, ...] = ()
    outline: Outline | None = None
    quotes: Quotes | None = None
    sight: Sight | None = None
    breaks: tuple[int, ...] = ()
    encoded_twice: bool = False
    beside: tuple[str, ...] = ()

    def is_own(self, piece: Element | Text) -> bool:
        """Whether a piece of the outline is the author's own, not quoted."""
        return not self.quoted and (self.quotes is None or not self.quotes.hold(piece))


class Document(Struct, frozen=True, kw_only=True, eq=False):
    """One thing that goes out, with all its parts in reading order. Equal to itself only, so that it hashes fast."""

    path: str
    kind: str
    language: str
    parts: tuple[Part, ...]
