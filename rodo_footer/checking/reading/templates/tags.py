"""What the tags of template languages, mail kits and components become as HTML, told by their names.

Sources: MJML documentation, React Email components, Foundation for Emails 2 (Inky); all as of 2026-11.
"""

from __future__ import annotations

import re

# What becomes a link, what is never shown. A name is put in place of a longer one.
_KNOWN = {
    "mj-button": "a",
    "mj-navbar-link": "a",
    "mj-social-element": "a",
    "mj-image": "area",
    "mj-carousel-image": "area",
    "mj-style": "style",
    "mj-attributes": "template",
    "mj-preview": "template",
    "mj-title": "title",
    "router-link": "a",
    "routerlink": "a",
    "nuxt-link": "a",
    "nuxtlink": "a",
    "inertia-link": "a",
    "g-link": "a",
    ".link": "a",
}
# Inky, told by its columns.
_INKY = {"item": "a", "button": "a"}
_COMPONENTS = {
    "text": "p",
    "heading": "h2",
    "section": "div",
    "container": "div",
    "column": "div",
    "row": "div",
    "img": "img",
    "preview": "title",
    "html": "html",
    "head": "head",
    "body": "body",
    "hr": "hr",
    "br": "br",
    "link": "a",
    "a": "a",
}
DRAWN = frozenset(
    (*_COMPONENTS, "font", "tailwind", "image", "icon", "logo", "spacer", "divider", "separator", "style")
)
"""Components that draw something and say nothing, by their names."""
VOID = frozenset(
    (
        *("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track"),
        "wbr",
    )
)
"""What of HTML has no end tag, and holds nothing."""
RAW = ("script", "style", "textarea", "title", "xmp", "mj-style")
"""What holds no elements."""


def as_html(lower: str, language: str, *, inky: bool) -> str:
    """What stands for a tag of a mail kit or a framework; empty where it stays as it is.

    Args:
        lower: its name in lower case.
        language: see `masked`.
        inky: whether the file is of Inky, whose names are those of HTML.
    """
    if language == "vue" and lower == "template":
        return "div"
    return _KNOWN.get(lower, "") or (_INKY.get(lower, "") if inky else "")


def of_component(name: str, *, linked: bool) -> str:
    """What stands for an element of JSX; empty where nobody knows what it is.

    Args:
        name: as it is written.
        linked: whether it has an address.
    """
    lower = name.lower()
    if name[0].islower() and "." not in name:
        return lower
    return "a" if linked else _COMPONENTS.get(lower, "")


def unknown(name: str) -> str:
    """The name of an element that HTML does not know, of the same length."""
    return f"x{re.sub(r'[^a-z0-9]', 'x', name.lower())[1:]}"
