"""Reports a document in which nothing leads to the information notice."""

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
    """One flaw where no link to the notice was found."""
    for stand in stands(document, policy):
        if stand.fault == "missing" and stand.part is not None and stand.part.includes:
            yield Flaw(
                part=stand.part,
                outcome="needs-review",
                message=f"no link to the information notice stands in this template itself; it takes in "
                f"{short(stand.part.includes[0])}, which may have it: check what the program writes",
            )
        elif stand.fault == "missing" and document.kind == "script":
            yield Flaw(
                part=stand.part,
                message="nothing in this script says where the information notice is; say its address, that it is on "
                "your website, or offer to read it out",
            )
        elif stand.fault == "missing":
            yield Flaw(
                part=stand.part,
                message=f"no link to the information notice; add one whose text says what it is and that "
                f"leads to {wanted(policy)}",
            )


RULE = Rule(
    name="notice-link-missing",
    summary="Nothing leads to the information notice.",
    why="The reader gives you personal data by answering, and should reach your notice with one click. A "
    "missing link is a "
    "breach of your own policy and of good practice under GDPR art. 12-13; it does not by itself make the "
    "e-mail unlawful, "
    "and where the reader already has the information (art. 13(4)) nothing is owed.",
    advice="Add a link with a text such as `Informacja o przetwarzaniu danych` or `Privacy notice`, in the "
    "author's own "
    "part of the message. `rodo-footer generate` writes one. If your notice lies at a further address, add it "
    "to `accept` "
    "in `[notice]`, or give it as `--notice-url`.",
    severity="error",
    sources=(INFORM, TRANSPARENT, DIRECT_LINK),
    good=(
        Example(
            text='<p>Anna Nowak<br>\n<a href="https://example.com/rodo">Informacja o przetwarzaniu danych</a></p>\n',
            why="A direct link that says what it is.",
        ),
        Example(
            text="<p>Anna Nowak, Firma sp. z o.o.</p>\n<p><a "
            'href="https://firma.pl/polityka-prywatnosci">Polityka prywatności</a></p>\n',
            why="No address is configured: any link that reads as one to a notice counts.",
            notice_urls=(),
        ),
        Example(
            text="Anna Nowak\nFirma sp. z o.o.\nJak przetwarzamy dane osobowe: https://example.com/rodo\n",
            why="In plain text the address is written out.",
            name="signature.txt",
        ),
    ),
    bad=(
        Example(
            text="<html>\n<body>\n<p>Anna Nowak<br><a "
            'href="https://example.com/">example.com</a></p>\n</body>\n</html>\n',
            why="The home page is not the notice.",
            expected=Expected(2, 1),
        ),
        Example(
            text='<p>Anna Nowak</p>\n<p><a href="https://firma.pl/cookies">Cookies</a> Wiadomość poufna. '
            "Administrator: Firma.</p>\n",
            why="Neither cookies nor a confidentiality disclaimer inform about the processing of personal data.",
            notice_urls=(),
            expected=Expected(1, 1),
        ),
        Example(
            text='<p>Hola, Jordi!</p>\n<p><a href="https://news.example.org/gdpr/u?id=1">Baixa</a></p>\n',
            why="To leave a list is no information, whatever the address of that page says (here in Catalan).",
            notice_urls=(),
            expected=Expected(1, 1),
        ),
        Example(
            text="Anna Nowak\nFirma sp. z o.o.\nwww.example.com\n",
            why="A text signature without the address.",
            name="signature.txt",
            expected=Expected(1, 1, part="text/plain"),
        ),
        Example(
            text="Anna Nowak\nPiszę w sprawie dostępu do budynku: https://firma.pl/wejscie\n",
            why="A matter (sprawa) is no right (prawo).",
            name="signature.txt",
            notice_urls=(),
            expected=Expected(1, 1, part="text/plain"),
        ),
        Example(
            text='<p>Anna Nowak</p>\n{% include "footer.html" %}\n',
            why="A template: the link may stand in what it includes, so a human has to look.",
            name="mail.html.j2",
            expected=Expected(1, 1, "needs-review"),
        ),
    ),
    check=check,
    pl=Words(
        summary="Nic nie prowadzi do informacji o przetwarzaniu danych.",
        why="Odbiorca, odpowiadając, przekazuje dane osobowe i powinien móc jednym kliknięciem dojść do "
        "informacji. Brak linku narusza własną politykę firmy i dobrą praktykę na tle art. 12-13 RODO; sam w "
        "sobie nie czyni wiadomości bezprawną, a gdy odbiorca ma już te informacje (art. 13 ust. 4), nic nie "
        "trzeba dodawać.",
        advice="Dodaj we własnej części wiadomości link z tekstem takim jak `Informacja o przetwarzaniu danych` albo "
        "`Privacy notice`. Napisze go `rodo-footer generate`. Jeśli informacja ma jeszcze inny adres, dopisz "
        "go do `accept` w `[notice]` albo podaj jako `--notice-url`.",
    ),
    fix=INSERT_CLAUSE,
)
