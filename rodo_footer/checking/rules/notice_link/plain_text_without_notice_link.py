"""Reports a mail whose HTML has the notice link and whose text version has none."""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.checking.duty import stands
from rodo_footer.checking.fixers import WRITE_OUT
from rodo_footer.checking.law import INFORM, TRANSPARENT
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Words
from rodo_footer.checking.wording import wanted


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """One flaw where who reads the text version finds no link."""
    for stand in stands(document, policy):
        if stand.fault == "plain":
            yield Flaw(
                part=stand.part,
                message=f"the text version has no link to the information notice, the HTML has one; write out "
                f"{wanted(policy)}",
            )


_MAIL = (
    "From: anna.nowak@example.com\nSubject: Oferta\nMIME-Version: 1.0\n"
    'Content-Type: multipart/alternative; boundary="x"\n\n'
    "--x\nContent-Type: text/plain; charset=utf-8\n\nAnna Nowak\n{text}\n"
    "--x\nContent-Type: text/html; charset=utf-8\n\n<p>Anna Nowak <a "
    'href="https://example.com/rodo">RODO</a></p>\n\n--x--\n'
)

RULE = Rule(
    name="plain-text-without-notice-link",
    summary="The HTML version has the notice link, the text version has none.",
    why="Some people read mail as text: by choice, with a screen reader, on a watch, or because a gateway "
    "drops the HTML. "
    "They should find the notice as well.",
    advice="Write the address out in the text version. `rodo-footer generate` makes both versions from the same words.",
    severity="error",
    sources=(INFORM, TRANSPARENT),
    good=(
        Example(
            text=_MAIL.format(text="RODO: https://example.com/rodo"),
            why="Both versions lead to the notice.",
            name="mail.eml",
        ),
    ),
    bad=(
        Example(
            text=_MAIL.format(text="Firma sp. z o.o."),
            why="Only the HTML has the link.",
            name="mail.eml",
            expected=Expected(1, 1, part="text/plain"),
        ),
    ),
    check=check,
    pl=Words(
        summary="Wersja HTML ma link do informacji, wersja tekstowa nie ma żadnego.",
        why="Część osób czyta pocztę jako tekst: z wyboru, z czytnikiem ekranu, na zegarku albo dlatego, że "
        "bramka usuwa HTML. One też powinny znaleźć informację.",
        advice="Wypisz adres w wersji tekstowej. `rodo-footer generate` tworzy obie wersje z tych samych słów.",
    ),
    fix=WRITE_OUT,
)
