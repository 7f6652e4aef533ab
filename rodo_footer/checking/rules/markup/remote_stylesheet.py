"""Reports style sheets that a mail fetches from elsewhere."""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.checking.mailed import pages
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.reading.remote import fetched
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Words
from rodo_footer.checking.standards import CLIENT_TESTS
from rodo_footer.checking.wording import short


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """A flaw for each `<link rel=stylesheet>` and `@import` that is not for fonts alone."""
    del policy
    for page in pages(document):
        for one in fetched(page.outline):
            if not one.is_font and page.part.is_own(one.element):
                yield Flaw(
                    part=page.part,
                    element=one.element,
                    message=f"the style sheet {short(one.address)} is fetched from elsewhere; Gmail, Outlook.com, "
                    "Yahoo and WP.pl do not fetch it, so their readers see the mail without it; write the styles into "
                    "the elements (style=)",
                    evidence=short(one.address),
                )


_LINK = '<p><a href="https://example.com/rodo">RODO</a></p>\n'

RULE = Rule(
    name="remote-stylesheet",
    summary="The looks of a mail depend on a style sheet that is fetched from elsewhere.",
    why="Gmail, Outlook.com, Yahoo, GMX and WP.pl ignore `<link rel=stylesheet>`, and nearly all ignore `@import`. "
    "Where it is fetched, its server learns who opens the mail, and can change how the mail looks after it was sent.",
    advice="Write the styles into the elements. `rodo-footer generate` does that for its own designs; other templates "
    "can be run through an inliner before they are sent.",
    pl=Words(
        summary="Wygląd wiadomości zależy od arkusza stylów pobieranego skądinąd.",
        why="Gmail, Outlook.com, Yahoo, GMX i WP.pl pomijają `<link rel=stylesheet>`, a prawie wszystkie programy "
        "pomijają `@import`. Tam, gdzie arkusz jest pobierany, jego serwer dowiaduje się, kto otwiera wiadomość, i "
        "może zmienić jej wygląd po wysłaniu.",
        advice="Wpisz style w elementy. `rodo-footer generate` robi to dla własnych wzorów; inne szablony można przed "
        "wysłaniem przepuścić przez narzędzie, które wpisuje style w elementy.",
    ),
    severity="warning",
    sources=(CLIENT_TESTS,),
    good=(
        Example(
            text='<p style="font-size:13px"><a href="https://example.com/rodo">RODO</a></p>\n',
            why="The style stands in the element.",
        ),
    ),
    bad=(
        Example(
            text='<html><head>\n<link rel="stylesheet" href="https://example.com/mail.css">\n</head><body>\n'
            + _LINK
            + "</body></html>\n",
            why="Most mail programs do not fetch it.",
            expected=Expected(2, 1),
        ),
        Example(
            text='<html><head>\n<style>@import url("https://example.com/mail.css");</style>\n</head><body>\n'
            + _LINK
            + "</body></html>\n",
            why="Nor this.",
            expected=Expected(2, 1),
        ),
    ),
    check=check,
)
