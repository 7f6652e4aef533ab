"""Where elements stand in a source, as BeautifulSoup with `html.parser` tells. Loaded for documents with a finding
only: it costs thirty verdicts.

It must not decide anything: it sees links in places where no mail program sees one. Markup that would cost it time out
of proportion, or that it refuses, is left to the linear pass of `start_tags.py`; a test holds both together.
"""

from __future__ import annotations

import warnings
from functools import lru_cache

from bs4 import BeautifulSoup, SoupStrainer, Tag
from bs4.builder._htmlparser import HTMLParserTreeBuilder
from bs4.exceptions import ParserRejectedMarkup

from rodo_footer.checking.reading.start_tags import Place, places, start_of_line

# What a reader sees as text, or not at all, is no element.
_RAW = ("title", "textarea", "xmp", "iframe", "noembed", "noframes", "style", "script", "template", "plaintext")
_LONGEST = 400_000
_LEFT_OPEN = 20


@lru_cache(maxsize=4)  # a page with a hundred findings is parsed once, in each of its views
def located(html: str, *names: str) -> tuple[Place, ...]:
    """The elements of these names in document order; a name that ends with `:` stands for all of that prefix."""
    if not _is_tame(html):
        return places(html, *names)
    try:
        return tuple(_parsed(html, names))
    except (ParserRejectedMarkup, RecursionError):
        return places(html, *names)


def _parsed(html: str, names: tuple[str, ...]) -> list[Place]:
    prefixes = tuple(name for name in names if name.endswith(":"))

    def wanted(name: str | None) -> bool:
        return name is not None and (name in names or name in _RAW or (bool(prefixes) and name.startswith(prefixes)))

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a text that looks like an address or XML is no fault here
        # Of duplicate attributes the first holds for every mail program; BeautifulSoup would take the last.
        builder = HTMLParserTreeBuilder(on_duplicate_attribute="ignore", multi_valued_attributes=None)
        soup = BeautifulSoup(html, builder=builder, parse_only=SoupStrainer(name=wanted))
    return [
        Place(tag.name, start_of_line(html, tag.sourceline or 1) + (tag.sourcepos or 0), _attributes(tag))
        for tag in soup.find_all(True)
        if (tag.name in names or (prefixes and tag.name.startswith(prefixes))) and tag.find_parent(_RAW) is None
    ]


def _attributes(tag: Tag) -> dict[str, str | None]:
    return {name: str(value) for name, value in tag.attrs.items()}


def _is_tame(html: str) -> bool:
    """Whether `html.parser` needs time in proportion: for each thing that is left open it looks for an end up to the
    end of the file."""
    return (
        len(html) <= _LONGEST
        and html.count("<!--") - html.count("-->") < _LEFT_OPEN
        and html.count("<") - html.count(">") < _LEFT_OPEN
        and html.count("<!") - html.count("<!--") < _LEFT_OPEN + html.count("<![endif]")
        and html.count("<?") < _LEFT_OPEN
    )
