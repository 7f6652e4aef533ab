"""Reports an image in a signature that advertises something."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rodo_footer.checking.contact.law import COMMERCIAL_CONTENT
from rodo_footer.checking.mailed import pages
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.reading.outline import Element
from rodo_footer.checking.reading.vocabulary import fold
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Words
from rodo_footer.checking.wording import element_evidence

_CAMPAIGN = re.compile(r"[?&](?:amp;)?utm_campaign=", re.IGNORECASE)
_ADVERTISES = (
    r"\bbanner|\bpromo|\brabat|\bznizk|wyprzedaz|black ?friday|\bsale\b|discount|\boffers?\b|\boferta?\b|webinar"
    r"|kampani|campaign"
    r"|\baktion\b|\bangebot|gewinnspiel"
)

MOST_IMAGES = 6
"""A logo, a banner and some signs of social networks; a document with more is a newsletter, which may advertise."""


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """A flaw at each linked image whose words or whose link belong to a campaign; of signatures only."""
    del policy
    if document.kind != "signature":
        return
    for page in pages(document):
        images = list(page.own("img"))
        if len(images) > MOST_IMAGES:
            continue
        for image in images:
            link = image.link
            if link is not None and (_CAMPAIGN.search(link.get("href")) or re.search(_ADVERTISES, _words(image))):
                yield Flaw(
                    part=page.part,
                    element=image,
                    message="this image advertises, so every mail that carries it may be commercial information, "
                    "which needs consent; leave it out of signatures that go to people who gave none",
                    evidence=element_evidence(image, "src", "alt"),
                )


def _words(image: Element) -> str:
    said = " ".join(image.get(name) for name in ("alt", "title", "class", "id"))
    file = image.get("src").rpartition("/")[2][:100]
    return fold(re.sub(r"[_.-]+", " ", f"{said} {file}"))


RULE = Rule(
    name="marketing-banner-in-signature",
    summary="A signature carries an advertisement.",
    why="A banner for a campaign turns a letter into commercial information, which in Poland needs prior consent, "
    "also from business partners; elsewhere the right to object at least. Signatures go to everybody, so to "
    "people as well who gave none. How far the rule reaches for a small banner is not settled.",
    advice="Keep the signature to who writes and how to reach them; send campaigns as such, to those who want them.",
    pl=Words(
        summary="Stopka zawiera reklamę.",
        why="Baner kampanii zmienia list w informację handlową, która w Polsce wymaga uprzedniej zgody, także od "
        "kontrahentów. Stopka idzie do wszystkich, więc i do tych, którzy zgody nie dali. Jak daleko to sięga "
        "przy małym banerze, nie jest rozstrzygnięte.",
        advice="Zostaw w stopce to, kto pisze i jak się z nim skontaktować; kampanie wysyłaj jako kampanie, do tych, "
        "którzy ich chcą.",
    ),
    severity="info",
    sources=(COMMERCIAL_CONTENT,),
    good=(
        Example(
            text="<h1>Oferta tygodnia</h1>\n"
            + '<a href="https://example.com/1?utm_campaign=7"><img src="https://example.com/1.png" alt="Wiertarka" '
            'width="90" height="90"></a>\n'
            * 7
            + '<p><a href="https://example.com/rodo">Polityka prywatności</a></p>\n',
            why="A newsletter, which nobody called anything.",
        ),
        Example(
            text='<p>Anna Nowak</p>\n<a href="https://example.com/"><img src="https://example.com/logo.png" '
            'alt="Przykład" width="120" height="40"></a>\n<p><a href="https://example.com/rodo">Polityka '
            "prywatności</a></p>\n",
            why="A logo.",
            name="signature.html",
        ),
    ),
    bad=(
        Example(
            text='<p>Anna Nowak</p>\n<a href="https://example.com/lato"><img src="https://example.com/lato.png" '
            'alt="Rabat 20% do końca lipca" width="300" height="80"></a>\n<p><a '
            'href="https://example.com/rodo">Polityka prywatności</a></p>\n',
            why="A discount.",
            name="signature.html",
            expected=Expected(2, 36),
        ),
        Example(
            text='<p>Anna Nowak</p>\n<a href="https://example.com/?utm_campaign=spring"><img '
            'src="https://example.com/a.png" alt="Spring" width="300" height="80"></a>\n<p><a '
            'href="https://example.com/rodo">Privacy policy</a></p>\n',
            why="The link counts for a campaign.",
            name="signature.html",
            expected=Expected(2, 52),
        ),
    ),
    check=check,
)
