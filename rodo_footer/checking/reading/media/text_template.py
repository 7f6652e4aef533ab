"""A template of a text: one part, in which placeholders stand for addresses, and which has comments."""

from __future__ import annotations

from msgspec.structs import replace

from rodo_footer.checking.reading.decoding import decode
from rodo_footer.checking.reading.facts import Part
from rodo_footer.checking.reading.plain import read_plain

KIND = "template"


def read(data: bytes) -> tuple[Part, ...]:
    """The facts of a text template. Raises: Unreadable."""
    part = read_plain(decode(data))
    if not part.links:
        return (part,)
    from rodo_footer.checking.reading.templates.texts import unshown_text

    unseen = unshown_text(part.source)
    whys = [next((one.why for one in unseen if one.start <= link.offset < one.end), "") for link in part.links]
    if not any(whys):
        return (part,)
    links = [link.unseen(why) if why else link for link, why in zip(part.links, whys, strict=True)]
    return (replace(part, links=tuple(links)),)
