"""Reports a notice link that the reader does not see, or that only some readers see."""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.checking.duty import Stand, stands
from rodo_footer.checking.fixers import INSERT_CLAUSE
from rodo_footer.checking.law import DIRECT_LINK, TRANSPARENT, USUAL_PLACE
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule
from rodo_footer.checking.wording import evidence, named

_HIDDEN_FOR = {
    "outlook": "only classic Outlook for Windows shows it (it stands in an [if mso] part); phones, webmail "
    "and new Outlook do not",
    "others": "classic Outlook for Windows does not show it (it stands in an [if !mso] part or is hidden by mso-hide)",
}


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """One flaw where the only link that would count is hidden from all or from some readers."""
    for stand in stands(document, policy):
        if stand.fault == "hidden" and stand.link is not None:
            yield Flaw(part=stand.part, link=stand.link, message=_message(stand), evidence=evidence(stand.link))


def _message(stand: Stand) -> str:
    assert stand.link is not None
    if stand.only_in:
        return (
            f"the notice link {named(stand.link)} is hidden from some readers: "
            f"{_HIDDEN_FOR[stand.only_in]}; put it into both"
        )
    return f"the notice link {named(stand.link)} is hidden: {stand.link.hidden}; make it visible text"


RULE = Rule(
    name="notice-link-hidden",
    summary="The notice link is there, but the reader does not see it.",
    why="Information that nobody sees was not given. What counts as hidden: `display: none`, `visibility`, "
    "`opacity: 0`, text of "
    "0 or 1 px, a box of no height, text off the screen, `mso-hide`, the attribute `hidden`, "
    "text in (nearly) the "
    "colour of its background, invisible characters only, an image without an alternative text that names the "
    "notice, and a "
    "link that only Outlook or only the others show (conditional comments).",
    advice="Make the link ordinary visible text. If it stands in a conditional comment, put it into both branches.",
    severity="error",
    sources=(TRANSPARENT, DIRECT_LINK, USUAL_PLACE),
    good=(
        Example(
            text='<p style="font-size:11px;color:#666666"><a href="https://example.com/rodo" '
            'style="color:#1a5276">RODO</a></p>\n',
            why="Small and quiet, but readable.",
        ),
        Example(
            text='<!--[if mso]>\n<a href="https://example.com/rodo">RODO</a>\n<![endif]-->\n<!--[if !mso]><!-->\n'
            '<a href="https://example.com/rodo"><b>RODO</b></a>\n<!--<![endif]-->\n',
            why="Both branches have the link.",
        ),
        Example(
            text='<a href="https://example.com/rodo"><img src="https://example.com/r.png" alt="Informacja '
            'RODO" width="90" height="20"></a>\n',
            why="The alternative text says what the image is.",
        ),
    ),
    bad=(
        Example(
            text='<p>Anna Nowak</p>\n<p style="display:none"><a href="https://example.com/rodo">RODO</a></p>\n',
            why="Not displayed at all.",
            expected=Expected(2, 25),
        ),
        Example(
            text='<style>.legal a { color: #fdfdfd }</style>\n<div class="legal">\n  <a '
            'href="https://example.com/rodo">RODO</a>\n</div>\n',
            why="Almost white on white.",
            expected=Expected(3, 3),
        ),
        Example(
            text='<p>Anna</p>\n<!--[if mso]><a href="https://example.com/rodo">RODO</a><![endif]-->\n',
            why="Only classic Outlook shows it.",
            expected=Expected(2, 14),
        ),
        Example(
            text='<p>Anna</p>\n<a href="https://example.com/rodo"><img src="https://example.com/logo.png" '
            'alt="Logo" width="120" height="40"></a>\n',
            why="Only an image, and its alternative text does not name the notice.",
            expected=Expected(2, 1),
        ),
    ),
    check=check,
    fix=INSERT_CLAUSE,
)
