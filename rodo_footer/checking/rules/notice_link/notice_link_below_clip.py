"""Reports a notice link that stands where Gmail has cut the mail off already."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rodo_footer.checking.duty import accepted_links
from rodo_footer.checking.law import DIRECT_LINK, TRANSPARENT
from rodo_footer.checking.mailed import pages
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document, Link, Part
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Source, Words
from rodo_footer.checking.wording import evidence, named

_LIMIT = 102 * 1024
_HEAD = re.compile(r"<head[\s>].*?</head>", re.IGNORECASE | re.DOTALL)


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """One flaw where every link that counts is cut off."""
    # A character has at most three bytes, but for those that have four and count as two units elsewhere.
    if all(len(part.source) * 4 <= _LIMIT for part in document.parts):
        return
    long = [page.part for page in pages(document) if len(page.part.source.encode(errors="replace")) > _LIMIT]
    if not long:
        return
    good = accepted_links(document, policy)
    if not good or any(part not in long or not _may_be_cut(part, link) for part, link in good):
        return
    places = [(part, link, _offset(part, link)) for part, link in good]
    sizes = [(_bytes(part.source[:offset]), part, link, offset) for part, link, offset in places]
    size, part, link, offset = min(sizes, key=lambda one: one[0])
    if size > _LIMIT:
        yield _flaw(part, link, size, offset)


def _flaw(part: Part, link: Link, size: int, offset: int) -> Flaw:
    counted = _bytes(_HEAD.sub("", part.source[:offset]))
    return Flaw(
        part=part,
        link=link,
        outcome="violation" if counted > _LIMIT else "needs-review",
        message=f"the notice link {named(link)} comes after {size // 1024} kB of HTML, and Gmail shows about the first "
        "102 kB; put a link to the notice nearer the top, or make the mail shorter",
        evidence=evidence(link),
    )


def _bytes(text: str) -> int:
    return len(text.encode(errors="replace"))


def _may_be_cut(part: Part, link: Link) -> bool:
    """A look without parsing: whether the address stands behind the limit at all."""
    last = part.source.rfind(link.href)
    return last < 0 or _bytes(part.source[:last]) > _LIMIT


def _offset(part: Part, link: Link) -> int:
    from rodo_footer.checking.reading.positions import locate

    line, column = locate(part, link)
    start = 0
    for _ in range(line - 1):
        start = part.source.find("\n", start) + 1
    return start + column - 1


_LINK = '<p><a href="https://example.com/rodo">Informacja o przetwarzaniu danych</a></p>\n'
_LINE = '<p style="margin:0 0 12px 0">Wkrętarka akumulatorowa, dwa biegi, w zestawie dwa akumulatory i walizka.</p>\n'

RULE = Rule(
    name="notice-link-below-clip",
    summary="The notice link stands where Gmail has cut the mail off already.",
    why='Gmail shows about the first 102 kB of the HTML of a mail and puts the rest behind "View entire '
    'message". What '
    "stands there, usually the footer, is not seen by most. Google gives no figure; senders measured 102 to 105 "
    "kB, and "
    "whether `<head>` counts is disputed: where only that makes the difference, a human must look. Images do not "
    "count.",
    advice="Put a link to the notice into the header of the mail as well, or shorten the HTML: no comments, fewer "
    "nested "
    "tables, styles in one place, shorter tracking addresses.",
    pl=Words(
        summary="Link do informacji znajduje się tam, gdzie Gmail już uciął wiadomość.",
        why="Gmail pokazuje mniej więcej pierwsze 102 kB kodu HTML wiadomości, a resztę chowa pod linkiem "
        "„Wyświetl całą "
        "wiadomość”. Tego, co tam zostało, zwykle stopki, większość nie zobaczy. Google nie podaje wartości; nadawcy "
        "zmierzyli 102–105 kB, a to, czy liczy się `<head>`, jest sporne: gdy decyduje tylko on, ocenia człowiek. "
        "Obrazy się nie liczą.",
        advice="Umieść link do informacji także w nagłówku wiadomości albo skróć HTML: bez komentarzy, z mniejszą "
        "liczbą "
        "zagnieżdżonych tabel, ze stylami w jednym miejscu, z krótszymi adresami śledzącymi.",
    ),
    severity="warning",
    sources=(
        Source(
            "Measurements of senders (email-bugs #41, 2018-05-17; Spam Resource, 2022-01)",
            "Gmail clips a message whose HTML has more than 102 kB, in some tests 105.",
            "B",
            legal=False,
            pl="Gmail ucina wiadomość, której HTML ma ponad 102 kB, w niektórych próbach 105.",
        ),
        TRANSPARENT,
        DIRECT_LINK,
    ),
    good=(
        Example(
            text=f"<html>\n<body>\n{_LINK}{_LINE * 1_000}</body>\n</html>\n",
            why="A long newsletter with the link on top.",
            kind="message",
        ),
    ),
    bad=(
        Example(
            text=f"<html>\n<body>\n{_LINE * 1_000}{_LINK}</body>\n</html>\n",
            why="The footer of the same newsletter is cut off.",
            kind="message",
            expected=Expected(1003, 4),
        ),
    ),
    check=check,
)
