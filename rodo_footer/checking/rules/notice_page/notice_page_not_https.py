"""Reports a notice link whose page is reached over an address that is not encrypted."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from rodo_footer.checking.law import SECURE
from rodo_footer.checking.online.samples import LINK, NOTICE
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Source, Words


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """One flaw a page with a step on its way that is http."""
    from rodo_footer.checking.online.verdict import page_flaws

    return page_flaws(document, policy, "not-https")


RULE = Rule(
    name="notice-page-not-https",
    summary="The https address of the notice redirects over http (`--online`).",
    why="The link says https, and the server sends the reader on by http, if only for one step: there the page can be "
    "read and altered on its way, and some browsers stop.",
    advice="Let the server redirect straight to the https address, or link to the address where it ends.",
    severity="error",
    sources=(
        SECURE,
        Source(
            "W3C TAG, Securing the Web (2015-01-22)",
            "The Web should prefer https and not weaken its end-to-end protection; whoever can alter a page on its way "
            "can alter what it says.",
            "A",
            legal=False,
            pl="Sieć powinna preferować https i nie osłabiać ochrony od końca do końca; kto może zmienić stronę po "
            "drodze, może zmienić jej treść.",
        ),
    ),
    good=(
        Example(
            text=LINK,
            why="Redirected from https to https.",
            pages=(replace(NOTICE, final="https://www.example.com/rodo/"),),
        ),
    ),
    bad=(
        Example(
            text=LINK,
            why="One step of the redirects is http.",
            pages=(replace(NOTICE, insecure="http://www.example.com/rodo", final="https://www.example.com/rodo"),),
            expected=Expected(2, 1),
        ),
    ),
    check=check,
    pl=Words(
        summary="Adres https informacji przekierowuje przez http (`--online`).",
        why="Link zaczyna się od https, a serwer odsyła dalej przez http, choćby na jeden krok: tam stronę można "
        "podejrzeć i zmienić, a niektóre przeglądarki się zatrzymują.",
        advice="Ustaw przekierowanie od razu na adres https albo prowadź link pod adres końcowy.",
    ),
    online=True,
)
