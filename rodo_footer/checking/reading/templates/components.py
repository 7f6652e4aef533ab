"""Which components of a template lead somewhere, told by their attributes: `<ULink to="/privacy">`, `<x-nav-link
:href="route('privacy')">`, `<UButton to="/privacy" label="Privacy" />`. Masks nothing.

Sources: Vue Router 4 (RouterLink), Nuxt 4 (NuxtLink, UI), Inertia 2 (Link), Svelte 5, Astro 5, Angular 20 (RouterLink),
Laravel 12 (Blade components); all as of 2026-11.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from rodo_footer.checking.reading.templates.bindings import literal, never_shown

_ATTRIBUTE = re.compile(
    r"""\s*(?:(?P<end>/?>)|(?P<name>[^\s=/>"'{}]+)(?:\s*=\s*(?P<value>"[^"]*"|'[^']*'|\{[^{}]*\}|[^\s>"']+))?|(?P<other>.))""",
    re.DOTALL,
)
_HIDING = r"(?i)display\s*:\s*none|visibility\s*:\s*hidden"
_MOST = 60  # attributes
_LONGEST = 4_000  # characters of a tag
_ADDRESS = (
    *("to", "href", ":to", ":href", "v-bind:to", "v-bind:href", "routerlink", "[routerlink]", "navigateurl"),
    *("navigate", "patch"),
)
_TEXT = ("label", "text", "title", ":label", ":text")
# Parts of mails and drawings that are no links whatever they hold.
_OTHERS = ("mj-", "amp-", "v-", "o-", "st1-")

HYPERLINK = "asp:hyperlink"
# Elements that Angular's router makes links of as well.
_ROUTED = frozenset(("button", "span", "div", "li", "td"))


class Component(NamedTuple):
    """One start tag: where it leads and what it says, code in braces; whether it closes itself, and whether something
    stands in it that may be its text."""

    address: str
    text: str
    closed: bool
    filled: bool = False

    @property
    def says_all(self) -> bool:
        """Whether its attributes alone are a link with a text."""
        return bool(self.address and self.text) and not self.filled


def is_component(name: str, language: str) -> bool:
    """Whether a tag's name is that of a component, not of HTML."""
    if name.lower().startswith(_OTHERS):
        return False
    if language == "angular" and name.lower() in _ROUTED:
        return True
    return "-" in name or name.lower() == HYPERLINK or (language in ("vue", "svelte") and name[0].isupper())


def component(source: str, at: int) -> Component:
    """The start tag whose name ends at `at`."""
    found: dict[str, str] = {}
    end = at + _LONGEST
    for _ in range(_MOST):
        one = _ATTRIBUTE.match(source, at, end)
        if one is None:
            break
        at = one.end()
        if one["end"]:
            closed = one["end"] == "/>"
            filled = not closed and not source[at : at + 200].lstrip().startswith("</")
            text = "" if _is_hidden(found) else _first(found, _TEXT)
            return Component(_first(found, _ADDRESS), text, closed, filled)
        if one["name"] and one["value"]:
            found.setdefault(one["name"].lower(), one["value"])
    return Component("", "", False)


def _is_hidden(found: dict[str, str]) -> bool:
    """Whether its attributes hide it: then it is left to those who look at the whole element."""
    values: dict[str, str | None] = {name: value.strip("\"'") for name, value in found.items()}
    return never_shown("", values) is not None or re.search(_HIDING, values.get("style") or "") is not None


def _first(found: dict[str, str], names: tuple[str, ...]) -> str:
    for name in names:
        if name in found:
            value = found[name]
            inner = value[1:-1] if value[0] in "\"'{" else value
            return literal(inner) if name.startswith((":", "v-", "[")) or value[0] == "{" else inner
    return ""
