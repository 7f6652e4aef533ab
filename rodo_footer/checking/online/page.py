"""An answer -> the facts of the page: its media type, text, languages, items of a notice, whether it is a sign-in."""

from __future__ import annotations

import re

from msgspec import Struct

from rodo_footer.checking.online.evidence import ENOUGH, elements, has_text, languages, says_missing
from rodo_footer.checking.online.facts import Media
from rodo_footer.checking.online.fetch import Answer
from rodo_footer.checking.reading.address import parse
from rodo_footer.checking.reading.bounds import bound_body, bound_nesting
from rodo_footer.checking.reading.decoding import decode
from rodo_footer.checking.reading.faults import Unreadable
from rodo_footer.checking.reading.outline import Outline, Text
from rodo_footer.model.finding import ElementState

_UNSEEN = frozenset(("script", "style", "noscript", "template", "title", "svg", "textarea"))
_HTML = ("text/html", "application/xhtml+xml", "text/plain", "")
_LOGIN_HOST = re.compile(
    r"(?:^|\.)(?:login|signin|sso|auth|adfs|idp|accounts?|sts|fs)\.|"
    r"(?:^|\.)(?:okta\.com|auth0\.com|onelogin\.com|microsoftonline\.com|windows\.net|duosecurity\.com)$"
)
_LOGIN_PATH = re.compile(
    r"(?i)/(?:log[-_]?in|sign[-_]?in|log[-_]?on|wp-login|adfs|sso|saml2?|oauth2?|openid-connect|authorize|auth|"
    r"zaloguj(?:-sie)?|logowanie|anmeld(?:en|ung)|einloggen)(?:[/.?;]|$)"
)
_SOON = 10
_REFRESH = re.compile(r"(?i)^\s*(\d{1,4})[\d.]*\s*[;,]\s*(?:url\s*=\s*)?[\"']?([^\"']+)")


class Reading(Struct, frozen=True, kw_only=True):
    """What a page says; see `NoticePage`. `refresh` is where it sends the reader by itself; `password` whether it
    asks for one."""

    media: Media
    content_type: str
    readable: bool = False
    refresh: str = ""
    password: bool = False
    missing: str = ""
    elements: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    states: dict[str, ElementState] = {}
    owed: dict[str, bool] = {}


def read_page(answer: Answer) -> Reading:
    """The facts of one answer; never raises."""
    said = answer.fields.get("content-type", "")
    kind, charset = _content_type(said)
    if kind == "application/pdf" or answer.body.startswith(b"%PDF-"):
        return Reading(media="pdf", content_type="application/pdf")
    if kind not in _HTML:
        return Reading(media="other", content_type=kind)
    try:
        return _read_text(answer, kind, charset)
    except Unreadable:
        return Reading(media="html", content_type=kind)


def login_of(url: str, reading: Reading, answer: Answer) -> str:
    """Why an answer looks like a sign-in, empty where it does not. `url` is where redirects ended."""
    if answer.status == 401:
        return "the server asks for a user name and password"
    if reading.media != "html":
        return ""
    address = parse(url)
    if reading.password:
        return "the page asks for a password"
    if _LOGIN_HOST.search(address.host.partition(":")[0]) or _LOGIN_PATH.search(address.path):
        return f"{address.host}{address.path} is a sign-in"
    return ""


def _content_type(said: str) -> tuple[str, str]:
    kind, _, rest = said.partition(";")
    charset = re.search(r"(?i)charset\s*=\s*[\"']?([\w.:-]{1,40})", rest)
    return kind.strip().lower(), charset[1] if charset else ""


def _read_text(answer: Answer, kind: str, charset: str) -> Reading:
    body = answer.body
    if not answer.whole:
        body = body[: body.rfind(b">") + 1]  # not in the middle of a character
    text = decode(body, charset, html=True)
    bound_body(text)
    if kind == "text/plain":
        return _said(kind, text, heading=text[:200])
    bound_nesting(text)
    outline = Outline(text)
    title = " ".join(outline.text_of(one) for one in outline.named("title", "h1")[:5])
    reading = _said(kind, _seen(outline), heading=title, outline=outline)
    return Reading(
        media="html",
        content_type=kind,
        readable=reading.readable,
        refresh=_refresh(outline),
        password=any(one.get("type").lower() == "password" for one in outline.named("input")),
        missing=reading.missing,
        elements=reading.elements,
        languages=reading.languages or _declared(outline),
        states=reading.states,
        owed=reading.owed,
    )


def _said(kind: str, text: str, *, heading: str, outline: Outline | None = None) -> Reading:
    items = elements(text)
    states, owed = _judged(text, outline) if len(items) >= ENOUGH else ({}, {})
    return Reading(
        media="html",
        content_type=kind,
        readable=has_text(text),
        missing=says_missing(heading),
        elements=items,
        languages=languages(text),
        states=states,
        owed=owed,
    )


def _judged(text: str, outline: Outline | None) -> tuple[dict[str, ElementState], dict[str, bool]]:
    """The verdict on each element of a page that is a notice, and what its own words make apply."""
    from rodo_footer.checking.completeness import judge
    from rodo_footer.checking.completeness.applying import applying
    from rodo_footer.checking.reading.lines import Lines, lines_in

    lines = lines_in(outline) if outline is not None else Lines(text)
    said, found = lines.text, judge(lines.text, bare=lines.bare)
    return {name: one.state for name, one in found.items()}, applying(said, found) if found else {}


def _seen(outline: Outline) -> str:
    """The text of a page without scripts; folded-away sections count, a reader can open them."""
    return " ".join(
        one.text for one in outline.pieces if isinstance(one, Text) and one.parent and one.parent.tag not in _UNSEEN
    )


def _declared(outline: Outline) -> tuple[str, ...]:
    """What the page says of itself: asked only where its words decide nothing, for many pages say `en` for good."""
    said = next((one.get("lang")[:2].lower() for one in outline.named("html", "body") if one.get("lang")), "")
    return (said,) if said else ()


def _refresh(outline: Outline) -> str:
    for meta in outline.named("meta"):
        if meta.get("http-equiv").strip().lower() == "refresh":
            found = _REFRESH.match(meta.get("content")[:4_000])
            if found and int(found[1]) <= _SOON:
                return found[2].strip()
    return ""
