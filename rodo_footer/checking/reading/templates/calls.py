"""Calls in templates that write a whole link: `link_to "Privacy", privacy_path`, `@Html.ActionLink("Privacy", ...)`,
`'Privacy' | link_to: '/privacy'`. Gives its address and its text; runs nothing.

Sources: Ruby on Rails API (link_to), Phoenix HTML (link), ASP.NET Core HtmlHelper (ActionLink, RouteLink), Laravel
Collective HTML (link_to, link_to_route), CakePHP HtmlHelper::link, Yii Html::a, CodeIgniter anchor, WordPress
(the_privacy_policy_link), Shopify Liquid (link_to), Twig bridges; all as of 2026-11.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from rodo_footer.checking.reading.templates.bindings import literal

_CALL = re.compile(
    r"^(?:<%[-=]+|<\?(?:=|php\b)|\{\{|\{!!|@)\s*(?:echo\s+|print\s+|raw\s*\(?\s*)?"
    r"(?P<name>(?:\$?\w+(?:->|::|\.))*(?:link_to\w*|link|a|anchor|\w*(?:Action|Route)Link))(?P<open>\s*\(|\s+)",
)
# Their address comes first, then the text.
_ADDRESS_FIRST = frozenset(("link_to_route", "link_to_action", "link_to_asset", "anchor"))
_NAMED = frozenset(("link_to_route", "link_to_action"))
_BARE_NAMES = frozenset(("a", "link"))  # common words: only as a method or with what makes an argument of text
_FILTER = re.compile(
    r"^\{\{-?\s*(?P<text>\"[^\"\n]{1,200}\"|'[^'\n]{1,200}'|[\w.]{1,100}(?:\s*\|\s*t)?)\s*\|\s*link_to\s*:\s*(?P<address>[^|}]{1,300})"
)
_WORDPRESS = re.compile(r"^<\?(?:=|php\b)[^;{}]{0,80}\b(?:get_)?the_privacy_policy_link\s*\(")
_PIECE = re.compile(
    r"""(?P<text>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|(?P<open>[(\[{])|(?P<close>[)\]}])|(?P<comma>,)"""
)
_DO = r"\bdo\b\s*(?:\|[^|\n]{0,60}\|\s*)?-?%>$"
LEAST = 17  # characters that a written link takes, its address and its text being one mark each
_MOST = 2_000


class Written(NamedTuple):
    """A link that a call writes: its address and its text, code in braces where they are no plain text."""

    address: str
    text: str


def opened_link(code: str) -> str:
    """The address of a link whose text a block writes, `<%= link_to privacy_path do %>`; empty where it is none."""
    if not code.startswith("<%=") or not re.search(_DO, code) or len(code) > _MOST:
        return ""
    call = _CALL.match(code)
    if call is None or not call["name"].startswith("link"):
        return ""
    arguments = _arguments(code[call.end() :], closed="(" in call["open"])
    return literal(arguments[0]) if arguments else ""


def step_of_block(code: str) -> int:
    """1 where code of Ruby opens a block, -1 where it ends one, else 0."""
    if re.match(r"<%-?\s*end\b", code):
        return -1
    return 1 if re.search(_DO, code) or re.match(r"<%-?\s*(?:if|unless|case|while|for|begin)\b", code) else 0


def written_link(code: str) -> Written | None:
    """The link that a span of code writes; None where it is no such call, or not all of it stands there."""
    if not LEAST <= len(code) <= _MOST:
        return None
    if found := _FILTER.match(code):
        return Written(literal(found["address"]), literal(found["text"]))
    if _WORDPRESS.match(code):
        return Written("{get_privacy_policy_url()}", "Privacy Policy")  # the title of the page that the site names
    call = _CALL.match(code)
    if call is None or re.search(_DO, code):
        return None
    name = re.split(r"->|::|\.", call["name"])[-1]
    arguments = _arguments(code[call.end() :], closed="(" in call["open"])
    if len(arguments) < 2 or (name in _BARE_NAMES and name == call["name"] and arguments[0][:1] not in "\"'"):
        return None
    address, text = arguments[1], arguments[0]
    if name in _ADDRESS_FIRST or (name == "link_to" and code.startswith(("{{", "{!!", "<?"))):
        address, text = text, address
    if re.match(r"(?:to|href|navigate|url)\s*:\s", address):
        address = address.partition(":")[2]
    elif re.match(r"\w+:\s", address):
        return None
    where = literal(address.strip())
    if name in _NAMED or name.endswith(("ActionLink", "RouteLink")):
        where = where if where.startswith("{") else f"{{{where}}}"  # the name of a page, not its address
    return Written(where, literal(text.strip()))


def _arguments(code: str, *, closed: bool) -> list[str]:
    """The first two arguments of a call, `code` being what follows its name and bracket."""
    found: list[str] = []
    start = depth = 0
    for piece in _PIECE.finditer(code):
        if piece["open"]:
            depth += 1
        elif piece["close"]:
            if not depth:
                return [*found, code[start : piece.start()].strip()] if closed else found
            depth -= 1
        elif piece["comma"] and not depth:
            found.append(code[start : piece.start()].strip())
            start = piece.end()
            if len(found) == 2:
                return found
    rest = re.sub(r"(?:\bdo\b[^\n]*)?(?:[-=]?%>|\?>|!!\}|\}\})\s*$", "", code[start:]).strip()
    return [*found, rest] if rest and not closed else found
