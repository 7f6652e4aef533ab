"""Reports images that are fetched without encryption, or from the author's own disk."""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.checking.fixers import IMAGE_BY_HTTPS
from rodo_footer.checking.law import SECURE
from rodo_footer.checking.mailed import pages
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Source, Words
from rodo_footer.checking.wording import element_evidence, short


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """A flaw for each image by http, without a scheme, or from a disk."""
    del policy
    for page in pages(document):
        for image in page.own("img"):
            source = image.get("src")
            message = "" if source.startswith(("https:", "cid:")) else _fault(source.strip())
            if message:
                yield Flaw(
                    part=page.part, element=image, message=message, evidence=element_evidence(image, "src", "alt")
                )


def _fault(source: str) -> str:
    lower = source.lower().replace("\\", "/")
    if lower.startswith("http:"):
        return f"the image {short(source)} is fetched without encryption; use https"
    if lower.startswith("//"):
        return (
            f"the image {short(source)} has no scheme, and in a mail on the disk that means file:; write "
            f"{short('https:' + source)}"
        )
    if lower.startswith("file:") or (lower[1:3] == ":/" and lower[:1].isalpha()):
        return (
            f"the image {short(source)} lies on the author's own disk, so nobody else sees it; put it on your server "
            "or attach it (cid:)"
        )
    return ""


_LINK = '<p><a href="https://example.com/rodo">RODO</a></p>\n'

RULE = Rule(
    name="image-not-https",
    summary="An image is fetched by http, or lies on the author's own disk.",
    why="A page that is shown by https may leave out what comes by http, and whoever is on the way sees which mail is "
    "being read, and can put another picture there. An image from a disk (`file:`) is there for its author alone.",
    advice="Use the `https` address of the image, or attach it and refer to it by `cid:`.",
    pl=Words(
        summary="Obraz jest pobierany przez http albo leży na dysku autora.",
        why="Strona pokazywana przez https może pominąć to, co przychodzi przez http, a każdy po drodze widzi, jaka "
        "wiadomość jest czytana, i może podstawić inny obraz. Obraz z dysku (`file:`) widzi tylko jego autor.",
        advice="Podaj adres `https` obrazu albo dołącz obraz do wiadomości i wskaż go przez `cid:`.",
    ),
    severity="warning",
    sources=(
        SECURE,
        Source(
            "W3C Mixed Content, 5 (2023-02-23)",
            "Images by http in a page by https are upgraded to https, and not shown where that fails.",
            "A",
            legal=False,
            pl="Obrazy pobierane przez http na stronie https są pobierane przez https, a gdy to się nie uda, nie są "
            "pokazywane.",
        ),
    ),
    good=(
        Example(
            text='<img src="https://example.com/logo.png" alt="Firma" width="120" height="40">\n' + _LINK,
            why="By https.",
        ),
        Example(
            text='<img src="Firma_files/image001.png" alt="Firma" width="120" height="40">\n' + _LINK,
            why="Outlook keeps the images of a signature in a folder beside it and attaches them.",
        ),
    ),
    bad=(
        Example(
            text='<p>Anna Nowak</p>\n<img src="http://example.com/logo.png" alt="Firma" width="120" height="40">\n'
            + _LINK,
            why="Without encryption.",
            expected=Expected(2, 1),
        ),
        Example(
            text='<p>Anna</p>\n<img src="file:///C:/logo.png" alt="Firma" width="120" height="40">\n' + _LINK,
            why="On the author's disk.",
            expected=Expected(2, 1),
        ),
    ),
    check=check,
    fix=IMAGE_BY_HTTPS,
)
