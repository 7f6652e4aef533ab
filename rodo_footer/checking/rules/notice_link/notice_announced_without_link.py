"""Reports a sentence that promises the notice behind a link or on a page, where no link and no address is."""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.checking.duty import stands
from rodo_footer.checking.fixers import INSERT_CLAUSE
from rodo_footer.checking.law import DIRECT_LINK, INFORM, TRANSPARENT
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Words
from rodo_footer.checking.wording import short, wanted


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """One flaw at the sentence, instead of that of `notice-link-missing`."""
    for stand in stands(document, policy):
        if stand.fault == "announced" and stand.announcement is not None:
            said = short(stand.announcement.sentence)
            yield Flaw(
                part=stand.part,
                element=stand.announcement.element,
                offset=stand.announcement.offset,
                outcome="needs-review" if stand.part is not None and stand.part.includes else "violation",
                message=f'"{said}" promises the information notice, and no link to it is here; link to '
                f"{wanted(policy)}",
                evidence=said,
            )


RULE = Rule(
    name="notice-announced-without-link",
    summary="A sentence promises the notice, and no link is there.",
    why='"Details are available here" without a link, "on our website" without an address: the link was lost when the '
    "text was copied, or was never there. The reader has to search for the notice, which is what a direct link "
    "spares him.",
    advice="Make the words a link to the notice; in plain text write the address out after them.",
    severity="error",
    sources=(INFORM, TRANSPARENT, DIRECT_LINK),
    good=(
        Example(
            text='<p>Informacja o przetwarzaniu danych jest dostępna <a href="https://example.com/rodo">tutaj</a>.</p>\n',
            why="The promise is kept.",
        ),
        Example(
            text="Anna Nowak\nInformacje o przetwarzaniu danych osobowych są dostępne na stronie https://example.com/rodo\n",
            why="In plain text the address follows.",
            name="signature.txt",
        ),
    ),
    bad=(
        Example(
            text="<p>Anna Nowak</p>\n<p>Szczegóły przetwarzania danych osobowych dostępne są tutaj.</p>\n",
            why="The link was lost.",
            expected=Expected(2, 1),
        ),
        Example(
            text="<p>Anna Nowak</p>\n<div>Informacja o przetwarzaniu danych jest dostępna na naszej stronie.</div>\n",
            why="A website is no address.",
            notice_urls=(),
            expected=Expected(2, 1),
        ),
        Example(
            text="Anna Nowak\nInformation on how we process your personal data is available on our website.\n",
            why="The same in plain text.",
            name="signature.txt",
            expected=Expected(2, 1, part="text/plain"),
        ),
        Example(
            text="<p>Max Muster</p>\n<p>Unsere Datenschutzhinweise finden Sie hier.</p>\n",
            why="Here is nothing.",
            expected=Expected(2, 1),
        ),
    ),
    check=check,
    fix=INSERT_CLAUSE,
    pl=Words(
        summary="Zdanie zapowiada informację o przetwarzaniu danych, a linku nie ma.",
        why="„Szczegóły dostępne tutaj” bez linku, „na naszej stronie” bez adresu: link zginął przy "
        "kopiowaniu tekstu albo nigdy go nie było. Czytelnik musi szukać informacji, czego bezpośredni link mu "
        "oszczędza.",
        advice="Zrób z tych słów link do informacji; w zwykłym tekście dopisz po nich adres.",
    ),
)
