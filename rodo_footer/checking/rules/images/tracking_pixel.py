"""Reports images that nobody can see and that tell a server when the mail is opened."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rodo_footer.checking.fixers import TAKE_OUT
from rodo_footer.checking.mailed import Page, pages, pixels
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.reading.outline import Element
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Words
from rodo_footer.checking.standards import TERMINAL_EQUIPMENT
from rodo_footer.checking.wording import element_evidence, short

# An old way to keep a distance: the same file for everybody.
_SPACER = re.compile(
    r"(?:spacer|blank|clear|transparent|trans|empty|shim|dot|pixel|1x1|clearpixel|spacer-?gif)\d*\.(?:gif|png)$"
)
_DOTS = frozenset(("0", "1", "0px", "1px", " 1", "1 ", "0%"))
_TELLS = re.compile(
    r"[?&][^=&?]{1,60}=.{6,}|/(?:open|track|trk|beacon|pixel|o|wf/open|e/o|imp|view)(?:[/.?]|$)|[0-9a-f-]{20,}"
)
# Of a picture that may be meant for dark mode or for phones: only what names one reader, or says that it counts.
_COUNTS = re.compile(r"/(?:open|track|trk|beacon|pixel|wf/open|e/o)(?:\.(?:gif|png|php|aspx?))?[/?]|=[0-9a-f-]{20,}")


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """A flaw for each remote image of one pixel; to be reviewed where its address says nothing of whom it tells, or
    where a style hides an image of another size that is counted."""
    del policy
    for page in pages(document):
        for image in page.own("img"):
            source = image.get("src").strip()
            address = source.lower()
            if not address.startswith(("http:", "https:", "//")):
                continue
            is_dot = (image.attributes.get("width") or "0") in _DOTS and _is_unseen(page, image)
            if not is_dot and (_COUNTS.search(address) is None or page.shows(image)):
                continue
            tells = is_dot and _TELLS.search(address.partition("//")[2]) is not None
            if is_dot and not tells and _SPACER.search(address.partition("?")[0]):
                continue
            yield Flaw(
                part=page.part,
                element=image,
                outcome="violation" if tells else "needs-review",
                message=f"an image that nobody can see is fetched from {short(source)} when the mail is opened: that "
                "tells its server who reads the mail and when, which needs consent; take it out",
                evidence=element_evidence(image, "src", "width", "height", "style"),
            )


def _is_unseen(page: Page, image: Element) -> bool:
    width, height = pixels(image, "width"), pixels(image, "height")
    if width is not None and height is not None and width <= 1 and height <= 1:
        return True
    # A picture for dark mode is hidden as well, until a style sheet shows it; it has a size.
    return width is None and height is None and "?" in image.get("src") and not page.shows(image)


_LINK = '<p><a href="https://example.com/rodo">RODO</a></p>\n'

RULE = Rule(
    name="tracking-pixel",
    summary="An image that nobody can see tells a server when the mail is opened.",
    why="A remote image of one pixel has no other use than to be counted: its server learns when, where and how often "
    "the mail is opened. That is access to the reader's device, and it needs consent beforehand. In a signature it "
    "follows every letter of every colleague.",
    advice="Take the image out, and turn off the tracking of openings in the program that puts it there. If the "
    "readers did consent, keep the record and ignore this rule for these mails.",
    pl=Words(
        summary="Niewidoczny obraz zawiadamia serwer o otwarciu wiadomości.",
        why="Zdalny obraz wielkości jednego piksela służy tylko do liczenia: serwer dowiaduje się, kiedy, gdzie i ile "
        "razy otwarto wiadomość. To dostęp do urządzenia odbiorcy, a na to potrzebna jest wcześniejsza zgoda. W "
        "podpisie śledzi każdą wiadomość każdego pracownika.",
        advice="Usuń obraz i wyłącz śledzenie otwarć w programie, który go wstawia. Jeśli odbiorcy wyrazili zgodę, "
        "zachowaj jej dowód i wyłącz tę regułę dla takich wiadomości.",
    ),
    severity="warning",
    sources=(TERMINAL_EQUIPMENT,),
    good=(
        Example(
            text='<img src="https://example.com/logo.png" alt="Firma" width="120" height="40">\n' + _LINK,
            why="An image to be seen.",
        ),
        Example(
            text='<img src="https://example.com/img/spacer.gif" alt="" width="1" height="1">\n' + _LINK,
            why="The same file for everybody, only to keep a distance.",
        ),
        Example(
            text='<img src="https://example.com/logo-dark.png?v=20261101" alt="Firma" width="120" height="40" '
            'style="display:none">\n' + _LINK,
            why="A logo for dark mode, which a style sheet shows.",
        ),
    ),
    bad=(
        Example(
            text=_LINK + '<img src="https://mail.example.com/open.gif?u=8f14e45fceea" alt="" width="1" height="1">\n',
            why="The address says who opens the mail.",
            expected=Expected(2, 1),
        ),
        Example(
            text=_LINK + '<img src="https://example.com/s.png" alt="" style="width:0;height:0">\n',
            why="Of no size: somebody should say what it is for.",
            expected=Expected(2, 1, "needs-review"),
        ),
        Example(
            text=_LINK
            + '<img src="https://mail.example.com/open/8f14e45fceea167a5a36dedd4bea2543" alt="" width="90"'
            + ' style="display:none">\n',
            why="Of some size, hidden, and counted.",
            expected=Expected(2, 1, "needs-review"),
        ),
    ),
    check=check,
    fix=TAKE_OUT,
)
