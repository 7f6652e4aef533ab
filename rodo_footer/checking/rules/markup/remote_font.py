"""Reports fonts that a mail fetches from elsewhere."""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.checking.mailed import pages
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.reading.remote import fetched
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Source, Words
from rodo_footer.checking.standards import CLIENT_TESTS
from rodo_footer.checking.wording import short


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """One flaw for each page, at the first font: how many there are says the message."""
    del policy
    for page in pages(document):
        found = [one for one in fetched(page.outline) if one.is_font and page.part.is_own(one.element)]
        if found:
            more = f" and {len(found) - 1} more" if len(found) > 1 else ""
            yield Flaw(
                part=page.part,
                element=found[0].element,
                message=f"the font {short(found[0].address)}{more} is fetched when the mail is opened, which tells its "
                "server who reads it; Gmail and Outlook do not fetch it anyway; name fonts that every system has",
                evidence=short(found[0].address),
            )


_LINK = '<p><a href="https://example.com/rodo">RODO</a></p>\n'

RULE = Rule(
    name="remote-font",
    summary="A mail fetches its fonts from elsewhere.",
    why="Apple Mail and Thunderbird fetch the font when the mail is opened, and its server learns the reader's "
    "address and the time; Gmail, Outlook and Yahoo show the mail in another font. A court has found that passing a "
    "reader's IP address on for a font needs consent where the font could have been had without it.",
    advice="Name fonts that every system has (`Arial, Helvetica, sans-serif`), or make sure that the reader's "
    "information notice covers the fetching.",
    pl=Words(
        summary="Wiadomość pobiera czcionki skądinąd.",
        why="Apple Mail i Thunderbird pobierają czcionkę przy otwarciu wiadomości, a jej serwer poznaje adres IP "
        "odbiorcy i czas; Gmail, Outlook i Yahoo pokazują wiadomość inną czcionką. Sąd uznał, że przekazanie adresu IP "
        "odbiorcy dla samej czcionki wymaga zgody, jeśli można było użyć czcionki bez tego.",
        advice="Podaj czcionki, które ma każdy system (`Arial, Helvetica, sans-serif`), albo zadbaj, by informacja o "
        "przetwarzaniu danych obejmowała to pobieranie.",
    ),
    severity="info",
    sources=(
        CLIENT_TESTS,
        Source(
            "LG München I, 3 O 17493/20 (2022-01-20)",
            "A website passed visitors' IP addresses on to a font service without consent; the court granted damages. "
            "It was about a website, not about mail.",
            "C",
            pl="Witryna bez zgody przekazywała adresy IP odwiedzających usłudze czcionek; sąd zasądził "
            "zadośćuczynienie. Chodziło o witrynę, nie o pocztę.",
        ),
    ),
    good=(
        Example(
            text='<p style="font-family:Arial,Helvetica,sans-serif"><a href="https://example.com/rodo">RODO</a></p>\n',
            why="Every system has these.",
        ),
    ),
    bad=(
        Example(
            text='<html><head>\n<link rel="stylesheet" href="https://fonts.googleapis.com/css2?family=Lato">\n'
            "</head><body>\n" + _LINK + "</body></html>\n",
            why="Fetched at each opening.",
            expected=Expected(2, 1),
        ),
        Example(
            text="<html><head>\n<style>@font-face { font-family: Lato; src: url(https://example.com/lato.woff2) }"
            "</style>\n</head><body>\n" + _LINK + "</body></html>\n",
            why="From an own server; still an opening that is told.",
            expected=Expected(2, 1),
        ),
    ),
    check=check,
)
