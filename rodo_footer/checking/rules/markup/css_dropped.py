"""Reports CSS that named mail programs drop, where that moves, hides or shows something."""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.checking.clients import droppers, tested
from rodo_footer.checking.mailed import Page, pages
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.css_use import Use, uses
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Words
from rodo_footer.checking.standards import CLIENT_TESTS
from rodo_footer.checking.wording import short

_OUTLOOK = "classic Outlook for Windows"
_LOSS = {
    "css-display-flex": "the boxes stand one below the other; use a table",
    "css-display-grid": "the boxes stand one below the other; use a table",
    "css-float": "the boxes stand one below the other; use a table, or align= on the image",
    "css-position": "what was laid over something stands in line with it; use a table",
    "css-visibility": "what should be hidden is seen; take it out",
    "css-variables": "the whole declaration is lost; write the value itself",
    "css-unit-calc": "the whole declaration is lost; write a plain value before it",
    "css-transform": "it is drawn where and as it was before; do without",
    "css-background-image": "text that was made for the picture stands on white; add a background-color",
    "css-linear-gradient": "text that was made for the gradient stands on white; add a background-color",
    "css-pseudo-element-before": "the words are lost; write them into the text",
    "css-pseudo-element-after": "the words are lost; write them into the text",
}


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """One flaw for each feature and page, at its first use."""
    del policy
    for page in pages(document):
        told: set[str] = set()
        for use in uses(page.outline):
            if use.feature in told or not page.part.is_own(use.applies) or not _matters(page, use):
                continue
            programs = [one for one in droppers(use.feature) if one != _OUTLOOK or _in_outlook(page, use)]
            if programs:
                told.add(use.feature)
                yield Flaw(
                    part=page.part,
                    element=use.element,
                    message=f"{short(use.seen)} is dropped by {_listed(programs)} (tested {tested(use.feature)}): "
                    f"{_LOSS[use.feature]}",
                    evidence=short(use.seen),
                )


def _matters(page: Page, use: Use) -> bool:
    if use.feature in ("css-background-image", "css-linear-gradient"):
        # VML draws the picture in Outlook; a box without text loses only its looks.
        return "<v:" not in page.lower and bool(page.outline.text_of(use.applies).strip())
    return use.feature == "css-visibility" or page.shows(use.applies)


def _in_outlook(page: Page, use: Use) -> bool:
    return page.in_outlook(use.element.get("style") or use.seen.partition(":")[0])


def _listed(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


_LINK = '<p><a href="https://example.com/rodo">RODO</a></p>\n'

RULE = Rule(
    name="css-dropped",
    summary="The layout relies on CSS that some mail programs drop.",
    why="Mail programs know less CSS than browsers, and each another part of it. Where flex, grid, position or a "
    "variable is dropped, columns fall apart, colours are lost, and what was hidden comes up. Only such losses are "
    "reported: round corners and shadows may be missing without harm. The message names the programs and the day of "
    "the test. WP.pl was tested for four features only (style sheets: yes; imports, links and !important: no).",
    advice="Use tables for layout, plain values for colours and sizes, and `background-color` under every background "
    "image. A plain value before a newer one (`width: 300px; width: calc(50% - 8px)`) is enough.",
    pl=Words(
        summary="Układ opiera się na CSS, które część programów pocztowych usuwa.",
        why="Programy pocztowe znają mniej CSS niż przeglądarki, a każdy inną jego część. Gdy znika flex, grid, "
        "position albo zmienna, kolumny się rozsypują, giną kolory, a to, co ukryte, staje się widoczne. Zgłaszane są "
        "tylko takie straty: zaokrąglone rogi i cienie mogą zniknąć bez szkody. Komunikat podaje programy i dzień "
        "testu. WP.pl sprawdzono tylko w czterech cechach (arkusze stylów: tak; import, link i !important: nie).",
        advice="Do układu używaj tabel, kolory i rozmiary podawaj wprost, a pod każdym obrazem w tle daj "
        "`background-color`. Wystarczy prosta wartość przed nowszą (`width: 300px; width: calc(50% - 8px)`).",
    ),
    severity="warning",
    sources=(CLIENT_TESTS,),
    good=(
        Example(
            text='<table style="border-radius:8px;max-width:600px"><tr><td style="width:300px;width:calc(50% - 8px);'
            'background:#123456 url(https://example.com/b.png)">&nbsp;</td></tr></table>\n' + _LINK,
            why="What is lost here does no harm, or has a plain value before it.",
        ),
        Example(
            text="<style>@media (max-width: 480px) { .box { display: flex } }</style>\n"
            '<div class="box">Anna Nowak</div>\n' + _LINK,
            why="Only for those who understand it.",
        ),
    ),
    bad=(
        Example(
            text='<p>Anna Nowak</p>\n<div style="display:flex"><div>Logo</div><div>tel.</div></div>\n' + _LINK,
            why="Two columns, in Outlook one.",
            expected=Expected(2, 1),
        ),
        Example(
            text='<p>Anna Nowak</p>\n<p style="color:var(--brand)">Firma</p>\n' + _LINK,
            why="Most programs lose the colour.",
            expected=Expected(2, 1),
        ),
        Example(
            text='<p>Anna</p>\n<div style="position:absolute;top:10px">Nowość!</div>\n' + _LINK,
            why="Gmail and Outlook put it into the line.",
            expected=Expected(2, 1),
        ),
    ),
    check=check,
)
