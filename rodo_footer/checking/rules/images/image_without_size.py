"""Reports images without a width in pixels, which classic Outlook for Windows draws as large as their file is."""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.checking.fixers import SIZE_FROM_STYLE
from rodo_footer.checking.mailed import Page, is_filled, number, pages, pixels
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.reading.outline import Element
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Words
from rodo_footer.checking.standards import CLIENT_TESTS
from rodo_footer.checking.wording import element_evidence


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """A flaw for each image that Outlook shows and that has neither width nor height as a number."""
    del policy
    for page in pages(document):
        for image in page.own("img"):
            if (image.attributes.get("width") or "").isdecimal():
                continue
            if _is_open(image) and _is_seen(page, image):
                yield Flaw(
                    part=page.part,
                    element=image,
                    message=_message(image),
                    evidence=element_evidence(image, "src", "width", "height", "style"),
                )


def _is_open(image: Element) -> bool:
    sizes = [image.get("width"), image.get("height")]
    if "%" in sizes[0] and is_filled(sizes[0]):
        return True
    return all(number(size) is None and is_filled(size) for size in sizes) and not any(
        name.startswith((":width", "v-bind:width", "{", "[width")) for name in image.attributes
    )


def _is_seen(page: Page, image: Element) -> bool:
    source = image.get("src")
    is_dot = any((size := pixels(image, name)) is not None and size <= 1 for name in ("width", "height"))
    return bool(source.strip()) and not is_dot and page.shows(image) and page.in_outlook(source.strip())


def _message(image: Element) -> str:
    width = image.get("width").strip()
    if width.endswith("%"):
        return (
            f'the image has width="{width}", and classic Outlook for Windows takes that of the size of the file, not '
            'of the space; write the pixels, such as width="120", and leave the share to style'
        )
    said = " (only in style)" if "width" in image.get("style") else ""
    return (
        f"the image has no width in pixels{said}, so classic Outlook for Windows draws it as large as the file is; "
        'write width="..." and height="..."'
    )


_LINK = '<p><a href="https://example.com/rodo">RODO</a></p>\n'

RULE = Rule(
    name="image-without-size",
    summary="An image has no `width` in pixels.",
    why="Classic Outlook for Windows goes by the attributes: without them an image comes out as large as its file, and "
    "a logo that was made twice as large for sharp screens fills the mail. Elsewhere the text jumps when the images "
    "arrive.",
    advice='Write `width="120" height="40"` (numbers, no unit) beside whatever `style` says.',
    pl=Words(
        summary="Obraz nie ma atrybutu `width` w pikselach.",
        why="Klasyczny Outlook dla Windows kieruje się atrybutami: bez nich obraz ma wielkość pliku, więc logo "
        "przygotowane w podwójnej rozdzielczości wypełnia całą wiadomość. W innych programach tekst przeskakuje, gdy "
        "obrazy się wczytają.",
        advice='Dopisz `width="120" height="40"` (same liczby, bez jednostek), niezależnie od tego, co mówi `style`.',
    ),
    severity="warning",
    sources=(CLIENT_TESTS,),
    good=(
        Example(
            text='<img src="https://example.com/logo.png" alt="Firma" width="120" height="40">\n' + _LINK,
            why="Both sizes in pixels.",
        ),
        Example(
            text='<img src="https://example.com/top.png" alt="Nowości" width="600" '
            'style="width:100%;max-width:600px;height:auto">\n' + _LINK,
            why="Outlook takes the attribute, the others the style; the height follows.",
        ),
    ),
    bad=(
        Example(
            text='<p>Anna Nowak</p>\n<img src="https://example.com/logo.png" alt="Firma" style="width:120px">\n'
            + _LINK,
            why="Outlook does not take the width from the style.",
            expected=Expected(2, 1),
        ),
        Example(
            text='<p>Anna Nowak</p>\n<img src="https://example.com/top.png" alt="Firma" width="100%">\n' + _LINK,
            why="A share of what? Outlook takes the file.",
            expected=Expected(2, 1),
        ),
    ),
    check=check,
    fix=SIZE_FROM_STYLE,
)
