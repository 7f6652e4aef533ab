"""Reports images that say something and have no alternative text, and links that consist of nothing else."""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.checking.fixers import ALT_FROM_LABEL
from rodo_footer.checking.mailed import Page, pages, pixels
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.reading.outline import Element
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Words
from rodo_footer.checking.standards import TEXT_ALTERNATIVES
from rodo_footer.checking.wording import element_evidence

_SPACER = 3  # pixels: nothing can be drawn in less


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """A flaw for each image without alt, and for each link of images alone whose alternative texts are all empty."""
    del policy
    for page in pages(document):
        for image in page.own("img"):
            if (image.attributes.get("alt") or "").strip():
                continue
            message = _fault(page, image)
            if message and not _is_spacer(image) and page.shows(image):
                yield Flaw(
                    part=page.part,
                    element=image,
                    message=message,
                    evidence=element_evidence(image, "src", "alt"),
                )


def _fault(page: Page, image: Element) -> str:
    link = image.link
    if "alt" not in image.attributes:
        if _is_decoration(image):
            return ""
        where = "the linked image" if link else "the image"
        return (
            f"{where} has no alternative text: who cannot see it, or has images off, gets its file name or nothing; "
            'write alt="..." with what it says, alt="" if it is only decoration'
        )
    if link is None or image.get("alt").strip() or _says_something(page, link):
        return ""
    first = next(one for one in page.outline.inside(link) if isinstance(one, Element) and one.tag == "img")
    if first is not image:
        return ""
    return (
        f"the link to {link.get('href').strip()[:80]} consists of an image with an empty alternative text, so nobody "
        "who cannot see the image knows where it leads; write it into alt"
    )


def _is_decoration(image: Element) -> bool:
    return (
        image.get("role").lower() in ("presentation", "none")
        or image.get("aria-hidden").lower() == "true"
        or bool(image.get("aria-label").strip())
        or any(name.startswith((":alt", "v-bind:alt", "{", "[alt")) for name in image.attributes)
    )


def _says_something(page: Page, link: Element) -> bool:
    if page.outline.text_of(link).strip() or any(link.get(name).strip() for name in ("aria-label", "title")):
        return True
    if link.get("aria-hidden").lower() == "true":
        return True
    return any(
        isinstance(one, Element) and one.tag == "img" and (one.get("alt").strip() or "alt" not in one.attributes)
        for one in page.outline.inside(link)
    )


def _is_spacer(image: Element) -> bool:
    sizes = [pixels(image, name) for name in ("width", "height")]
    return any(size is not None and size <= _SPACER for size in sizes)


_LINK = '<p><a href="https://example.com/rodo">RODO</a></p>\n'

RULE = Rule(
    name="image-without-alt",
    summary="An image has no alternative text.",
    why="Many mail programs show no images until they are asked to, and some readers see none at all. They get the "
    "alternative text, and without one nothing, or the name of the file. An image that is only decoration has an "
    'empty one (`alt=""`), so that it is passed over; an image that is a link needs words, or nobody knows where it '
    "leads.",
    advice='Write what the image says: `alt="Przykład sp. z o.o."` for a logo. Write `alt=""` for decoration.',
    pl=Words(
        summary="Obraz nie ma tekstu alternatywnego.",
        why="Wiele programów pocztowych nie pokazuje obrazów, dopóki się o to nie poprosi, a niektórzy odbiorcy nie "
        "widzą ich wcale. Dostają tekst alternatywny, a gdy go brak: nic albo nazwę pliku. Obraz, który jest tylko "
        'ozdobą, ma tekst pusty (`alt=""`) i jest pomijany; obraz, który jest linkiem, potrzebuje słów, bo inaczej '
        "nie wiadomo, dokąd prowadzi.",
        advice='Napisz, co obraz mówi: `alt="Przykład sp. z o.o."` przy logo. Przy ozdobie napisz `alt=""`.',
    ),
    severity="warning",
    sources=(TEXT_ALTERNATIVES,),
    good=(
        Example(
            text='<img src="https://example.com/logo.png" alt="Firma" width="120" height="40">\n' + _LINK,
            why="The logo says whose it is.",
        ),
        Example(
            text='<img src="https://example.com/line.png" alt="" width="600" height="8">\n' + _LINK,
            why="Decoration is passed over.",
        ),
        Example(
            text='<a href="https://example.com/"><img src="https://example.com/i.png" alt="" width="16" height="16"> '
            "example.com</a>\n" + _LINK,
            why="The link has words beside its icon.",
        ),
    ),
    bad=(
        Example(
            text='<p>Anna Nowak</p>\n<img src="https://example.com/logo.png" width="120" height="40">\n' + _LINK,
            why="Nothing instead of the logo.",
            expected=Expected(2, 1),
        ),
        Example(
            text='<p>Anna</p>\n<a href="https://example.com/blog"><img src="https://example.com/in.png" alt="" '
            'width="24" height="24"></a>\n' + _LINK,
            why="An icon that is a link is no decoration.",
            expected=Expected(2, 36),
        ),
    ),
    check=check,
    fix=ALT_FROM_LABEL,
)
