"""Reports images that are written into the HTML as data: addresses, which Gmail does not show."""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.checking.mailed import Page, pages
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.reading.outline import Element
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Words
from rodo_footer.checking.standards import CLIENT_TESTS
from rodo_footer.checking.wording import element_evidence


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """A flaw for each image, and each background, whose address is the image itself."""
    del policy
    for page in pages(document):
        if "data:" not in page.lower:
            continue
        for element in _embedded(page):
            size = len(element.get("src") or element.get("style")) // 1024
            yield Flaw(
                part=page.part,
                element=element,
                message=f"the image is written into the HTML as a data: address ({size or 1} kB), and Gmail shows "
                "nothing in its place; put it on your server and use its https address, or attach it (cid:)",
                evidence=element_evidence(element, "src", "alt"),
            )


def _embedded(page: Page) -> Iterator[Element]:
    for element in page.own("img", "input"):
        if element.get("src").lstrip().lower().startswith("data:") and page.shows(element):
            yield element
    if "url(" not in page.lower:
        return
    for piece in page.outline.pieces:
        if isinstance(piece, Element) and "style" in piece.attributes and page.part.is_own(piece):
            style = "".join(piece.get("style").lower().split())
            if any(f"url({quote}data:image" in style for quote in ("", "'", '"')):
                yield piece


_DOT = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"
_LINK = '<p><a href="https://example.com/rodo">RODO</a></p>\n'

RULE = Rule(
    name="image-embedded",
    summary="An image is written into the HTML as a `data:` address.",
    why="Gmail removes such addresses, so its readers see an empty box where the logo should be; classic Outlook for "
    "Windows shows only some of them. They also make every mail larger by a third of the image's size.",
    advice="Put the image on a server of yours and use its `https` address, or let the mail program attach it and "
    "refer to it by `cid:`.",
    pl=Words(
        summary="Obraz jest wpisany w HTML jako adres `data:`.",
        why="Gmail usuwa takie adresy, więc zamiast logo widać puste miejsce; klasyczny Outlook dla Windows pokazuje "
        "tylko część z nich. Poza tym każda wiadomość jest większa o jedną trzecią wielkości obrazu.",
        advice="Umieść obraz na swoim serwerze i podaj jego adres `https` albo dołącz go do wiadomości i wskaż przez "
        "`cid:`.",
    ),
    severity="warning",
    sources=(CLIENT_TESTS,),
    good=(
        Example(
            text='<img src="https://example.com/logo.png" alt="Firma" width="120" height="40">\n' + _LINK,
            why="An address by https.",
        ),
        Example(
            text='<img src="cid:logo@example.com" alt="Firma" width="120" height="40">\n' + _LINK,
            why="The image is attached to the mail.",
        ),
    ),
    bad=(
        Example(
            text=f'<p>Anna Nowak</p>\n<img src="{_DOT}" alt="Firma" width="120" height="40">\n' + _LINK,
            why="The whole image is the address.",
            expected=Expected(2, 1),
        ),
    ),
    check=check,
)
