"""HTML -> the facts of one part, in both views where they differ. Judges nothing."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace

from rodo_footer.checking.reading import bounds
from rodo_footer.checking.reading.facts import Audience, Link, Part
from rodo_footer.checking.reading.html_links import LinkReader
from rodo_footer.checking.reading.outline import Outline
from rodo_footer.checking.reading.placeholders import in_text
from rodo_footer.checking.reading.quote_hints import in_markup, in_words
from rodo_footer.checking.reading.templates import dialect_of, masked, may_be_template, taken_in
from rodo_footer.checking.reading.vocabulary import guess_language, plain

if TYPE_CHECKING:
    from rodo_footer.checking.reading.quoted_html import Quotes
    from rodo_footer.checking.reading.templates.marks import Mask

_UNREAD = ("style", "script", "template", "noscript", "title")


def read_markup(
    source: str, *, number: str = "", alternative: bool = False, quoted: bool = False, dialect: str = ""
) -> Part:
    """The facts of an HTML document or fragment.

    Args:
        source: decoded text.
        number: MIME part number.
        alternative: whether the reader sees either this part or another one.
        quoted: whether all of it is quoted (an attached mail).
        dialect: the template language, see `templates.masked`; empty where its marks are to tell.

    Raises:
        Unreadable: a bound is exceeded.
    """
    bounds.bound_body(source)
    # What was sent is no template any more, whatever is left in it.
    if not dialect and not number and may_be_template(source):
        dialect = dialect_of(source)
    mask = masked(source, dialect) if dialect else None
    html = mask.text if mask else source
    bounds.bound_nesting(html)
    lower = _lower(html)
    others = _outline(html, mask)
    quotes = _quotes(others, whole_mail=not number)
    differ = "[if" in lower and _differ(html, lower)
    reader = LinkReader(
        others, lower, "others" if differ else "both", quotes, all_quoted=quoted, templated=mask is not None
    )
    links = reader.links()
    if differ:
        links = _merge(links, _outlook_links(html, lower, mask, quoted=quoted, whole_mail=not number))
    if mask and mask.unshown:
        from rodo_footer.checking.reading.unshown_links import unshown_links

        links += unshown_links(mask, quoted=quoted)
    text, quoted_text = _texts(others, quotes, all_quoted=quoted)
    root = others.named("html")
    return Part(
        media="text/html",
        source=source,
        lower=_lower(source) if mask else lower,
        number=number,
        alternative=alternative,
        links=tuple(links),
        text=text,
        quoted_text=quoted_text,
        placeholders=in_text(source) or (() if number else _bound(links)),
        language=(root[0].get("lang")[:2].lower() if root else "") or guess_language(text),
        quoted=quoted,
        dialect=dialect,
        includes=taken_in(mask, dialect, others) if mask else (),
        outline=others,
        quotes=quotes,
        sight=reader.sight,
    )


def _lower(text: str) -> str:
    """With the letters of ASCII in lower case, as HTML compares names: of the same length, and a third of the time that
    it takes to look up the letters of all scripts."""
    if text.isascii():
        return text.lower()
    return text.encode("utf-8", "surrogatepass").lower().decode("utf-8", "surrogatepass")


def _differ(html: str, lower: str) -> bool:
    from rodo_footer.checking.reading.conditional import views_differ

    return views_differ(html, lower)


def _outlook_links(html: str, lower: str, mask: Mask | None, *, quoted: bool, whole_mail: bool) -> list[Link]:
    """The links that Outlook's Word engine shows."""
    from rodo_footer.checking.reading.conditional import outlook_view

    outline = _outline(outlook_view(html), mask)
    quotes = _quotes(outline, whole_mail=whole_mail)
    return LinkReader(outline, lower, "outlook", quotes, all_quoted=quoted, templated=mask is not None).links()


def _bound(links: list[Link]) -> tuple[str, ...]:
    """Addresses that a program fills in without any of the usual marks: `:href="url"`."""
    return tuple(link.href for link in links if link.filling == "template")


def _outline(html: str, mask: Mask | None) -> Outline:
    return mask.restore(Outline(html)) if mask else Outline(html)


def _texts(outline: Outline, quotes: Quotes | None, *, all_quoted: bool) -> tuple[str, str]:
    """Own and quoted text of the body, without what no reader is shown as text."""
    texts = outline.shown
    if not texts:
        return "", ""
    unread = outline.named(*[tag for tag in _UNREAD if tag in outline.by_tag])
    if any(texts[0].index < one.end and one.index < texts[-1].index for one in unread):
        hidden = bytearray(len(outline.pieces))
        for one in unread:
            hidden[one.index : one.end] = b"\1" * (one.end - one.index)
        texts = [one for one in texts if not hidden[one.index]]
    if all_quoted:
        return "", plain(" ".join([one.text for one in texts]))
    if quotes is None:
        return plain(" ".join([one.text for one in texts])), ""
    own = [one.text for one in texts if not quotes.hold(one)]
    return plain(" ".join(own)), plain(" ".join([one.text for one in texts if quotes.hold(one)]))


def _quotes(outline: Outline, *, whole_mail: bool) -> Quotes | None:
    """The quoted parts; None, and nothing loaded, where nothing hints at any.

    Args:
        outline: one view.
        whole_mail: whether a header block on top would be the document's own.
    """
    marked = in_markup((*outline.names, *outline.by_tag))
    worded = in_words("".join([one.text for one in outline.shown]).lower().replace("\u00a0", " "))
    if not marked and not worded:
        return None
    from rodo_footer.checking.reading.quoted_html import Quotes

    return Quotes(outline, by_markup=marked, by_words=worded, whole_mail=whole_mail)


def _merge(others: list[Link], outlook: list[Link]) -> list[Link]:
    """Links that both views have become one; the rest say in which view they are."""
    there: dict[tuple[str, str, str, bool], list[Link]] = {}
    for link in reversed(outlook):
        there.setdefault(_same(link), []).append(link)
    merged = []
    paired: set[int] = set()
    for link in others:
        twins = there.get(_same(link))
        if twins:
            twin = twins.pop()
            paired.add(id(twin))
            merged.append(replace(link, view="both", sight=partial(_seen_in_either, link, twin)))
        else:
            merged.append(link)
    return [*merged, *[link for link in outlook if id(link) not in paired]]


def _seen_in_either(others: Link, outlook: Link, audience: Audience) -> str:
    return (outlook if audience == "outlook" else others).hidden_from(audience)


def _same(link: Link) -> tuple[str, str, str, bool]:
    return link.href, link.text, link.place, link.written
