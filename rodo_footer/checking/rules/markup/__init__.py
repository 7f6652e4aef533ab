"""Rules on what mail programs drop, refuse or fetch: scripts and forms, style sheets, fonts, size."""

from __future__ import annotations

from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.css_use import may_use
from rodo_footer.checking.reading.facts import Document, Part

# Elements that only hold and shape text: on none of them, and without handlers and scripts, any rule here has a word.
_PLAIN = frozenset(
    [
        "html",
        "head",
        "body",
        "title",
        "meta",
        "table",
        "tbody",
        "thead",
        "tfoot",
        "tr",
        "td",
        "th",
        "p",
        "div",
        "span",
        "a",
        "b",
        "i",
        "u",
        "s",
        "em",
        "strong",
        "small",
        "big",
        "br",
        "hr",
        "wbr",
        "img",
        "font",
        "center",
        "ul",
        "ol",
        "li",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "blockquote",
        "pre",
        "code",
        "sub",
        "sup",
        "nobr",
        "caption",
        "col",
        "colgroup",
        "area",
        "map",
    ]
)


def applies(document: Document, policy: Policy) -> bool:
    """Where anything but plain text is, or a limit for its size was configured."""
    return bool(policy.destinations) or any(map(_is_more, document.parts))


def _is_more(part: Part) -> bool:
    return part.outline is not None and (
        not _PLAIN.issuperset(part.outline.by_tag)
        or may_use(part.outline)
        or "script" in part.lower
        or "refresh" in part.lower
        or any(name.startswith("on") for name in part.outline.attribute_names)
    )
