"""Reports a notice link that the reader does not see, or that only some readers see."""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.checking.duty import Stand, stands
from rodo_footer.checking.fixers import INSERT_CLAUSE
from rodo_footer.checking.law import DIRECT_LINK, TRANSPARENT, USUAL_PLACE
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Audience, Document
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Words
from rodo_footer.checking.wording import evidence, named
from rodo_footer.model.finding import OutcomeName

_HIDDEN_FROM: dict[Audience, str] = {
    "desk": "only classic Outlook for Windows shows it (it stands in an [if mso] part); phones, webmail and new "
    "Outlook do not",
    "outlook": "classic Outlook for Windows does not show it (it stands in an [if !mso] part, or its style hides it "
    "there)",
    "phone": "on a phone a media query of the style sheet hides it",
    "dark": "in dark mode a media query of the style sheet hides it",
}


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """One flaw where the only link that would count is hidden from all or from some readers."""
    for stand in stands(document, policy):
        if stand.fault == "hidden" and stand.link is not None:
            outcome: OutcomeName = "violation" if stand.certain else "needs-review"
            yield Flaw(
                part=stand.part,
                link=stand.link,
                message=_message(stand),
                outcome=outcome,
                evidence=evidence(stand.link),
            )


def _message(stand: Stand) -> str:
    assert stand.link is not None
    if stand.hidden_from:
        why = stand.link.hidden_from(stand.hidden_from) if stand.link.view == "both" else ""
        return (
            f"the notice link {named(stand.link)} is hidden from some readers: {_HIDDEN_FROM[stand.hidden_from]}"
            f"{f' ({why})' if why else ''}; show it to them as well"
        )
    return f"the notice link {named(stand.link)} is hidden: {stand.link.hidden}; make it visible text"


RULE = Rule(
    name="notice-link-hidden",
    summary="The notice link is there, but the reader does not see it.",
    why="Information that nobody sees was not given. What counts as hidden: `display: none`, `visibility`, an opacity "
    "of nearly nothing, text of at most 3 px, a box without height or width whose overflow is cut off, text off the "
    "screen, clipped or scaled to nothing, `mso-hide`, the attribute `hidden`, a closed `<details>` or `<dialog>`, "
    "text in (nearly) the colour of its background, invisible characters only, an image without an alternative text "
    "that names the notice, an image of one pixel, and a link that takes no click. Inline styles, `<style>`, inherited "
    "values and custom properties (`var()`) are worked out as a browser does. Every reader counts: those of classic "
    "Outlook (conditional comments), those on a phone and, as a matter for a human to look at, those in dark mode "
    "(media queries). In a template, what stands under a condition that is always false (`{% if false %}`, "
    '`<?php if (0): ?>`, `v-if="false"`, `{false && ...}`) is never shown; one that only the program can know counts '
    "as shown. `aria-hidden` alone hides nothing from the eye and is not reported.",
    advice="Make the link ordinary visible text. If it stands in a conditional comment, put it into both branches; if "
    "a media query hides it, take it out of the query or show another one in its place.",
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
        Example(
            text='{% if false %}<p>Anna</p>{% else %}<p><a href="https://example.com/rodo">RODO</a></p>{% endif %}\n',
            why="The branch that is always taken has the link.",
            name="signature.html.j2",
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
            text="<style>@media (max-width: 600px) { .legal { display: none !important } }</style>\n"
            '<p class="legal"><a href="https://example.com/rodo">RODO</a></p>\n',
            why="Nobody sees it on a phone.",
            expected=Expected(2, 18),
        ),
        Example(
            text="<style>@media (prefers-color-scheme: dark) { body { background: #111 } a { color: #161616 } }"
            "</style>\n"
            '<p><a href="https://example.com/rodo">RODO</a></p>\n',
            why="Nearly black on black where the client follows the style sheet in dark mode.",
            expected=Expected(2, 4, "needs-review"),
        ),
        Example(
            text='<p>Anna</p>\n<a href="https://example.com/rodo"><img src="https://example.com/logo.png" '
            'alt="Logo" width="120" height="40"></a>\n',
            why="Only an image, and its alternative text does not name the notice.",
            expected=Expected(2, 1),
        ),
        Example(
            text='<p>Anna</p>\n{% if false %}\n<p><a href="https://example.com/rodo">RODO</a></p>\n{% endif %}\n',
            why="Switched off: nobody ever takes this branch.",
            name="signature.html.j2",
            expected=Expected(3, 4),
        ),
    ),
    check=check,
    pl=Words(
        summary="Link do informacji jest, ale czytelnik go nie widzi.",
        why="Informacji, której nikt nie widzi, nie podano. Za ukryte uważa się: `display: none`, `visibility`, prawie "
        "zerowe krycie, tekst wielkości najwyżej 3 px, ramkę bez wysokości lub szerokości, z której nic nie wystaje, "
        "tekst poza ekranem, przycięty lub przeskalowany do zera, `mso-hide`, atrybut `hidden`, zamknięte `<details>` "
        "lub `<dialog>`, tekst (prawie) w kolorze tła, same znaki niewidoczne, obraz bez tekstu zastępczego, który "
        "nazywa informację, obraz wielkości jednego piksela oraz link, którego nie da się kliknąć. Style w elementach, "
        "`<style>`, wartości dziedziczone i `var()` są liczone tak, jak robi to przeglądarka. Liczy się każdy "
        "czytelnik: w klasycznym Outlooku (komentarze warunkowe), na telefonie oraz, do obejrzenia przez człowieka, w "
        "trybie ciemnym (media queries). W szablonie to, co stoi pod warunkiem zawsze fałszywym (`{% if false %}`, "
        '`<?php if (0): ?>`, `v-if="false"`, `{false && ...}`), nigdy się nie pokaże; warunek, który zna tylko '
        "program, uważa się za spełniony. Samo `aria-hidden` niczego nie zasłania i nie jest zgłaszane.",
        advice="Zrób z linku zwykły, widoczny tekst. Jeśli stoi w komentarzu warunkowym, wstaw go do obu gałęzi; jeśli "
        "ukrywa go media query, wyjmij go z niej albo pokaż w to miejsce inny.",
    ),
    fix=INSERT_CLAUSE,
)
