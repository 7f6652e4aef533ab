"""The links in the stretches of a template that nobody is ever shown, so that a finding can name them and say why.

Each stretch is read by itself: what stands around it says nothing of it.
"""

from __future__ import annotations

from msgspec.structs import replace

from rodo_footer.checking.reading import bounds
from rodo_footer.checking.reading.facts import Link
from rodo_footer.checking.reading.html_links import LinkReader
from rodo_footer.checking.reading.outline import Outline
from rodo_footer.checking.reading.start_tags import places
from rodo_footer.checking.reading.templates.marks import Apart, Mask

_MOST = 50  # stretches


def unshown_links(mask: Mask, *, quoted: bool) -> list[Link]:
    """Links that are hidden from everybody, each with its place in the source.

    Args:
        mask: of the whole template.
        quoted: whether all of it is quoted.

    Raises:
        Unreadable: a bound is exceeded.
    """
    return [link for one in mask.unshown[:_MOST] for link in _links(one, mask, quoted=quoted)]


def _links(one: Apart, mask: Mask, *, quoted: bool) -> list[Link]:
    bounds.bound_nesting(one.text)
    outline = mask.restore(Outline(one.text))
    links = LinkReader(outline, one.text.lower(), "both", None, all_quoted=quoted, templated=True).links()
    starts = [
        place.start
        for place in places(one.text, "a", "area")
        if "href" in mask.attributes(place.name, dict(place.attributes))
    ]

    return [
        replace(
            link.unseen(one.why),
            ordinal=-1,
            offset=one.start + (starts[link.ordinal] if 0 <= link.ordinal < len(starts) else _first(one.text)),
        )
        for link in links
    ]


def _first(text: str) -> int:
    """Where its first character is that is no white space."""
    return len(text) - len(text.lstrip())
