"""The reader against BeautifulSoup, which shares no code with it: the same links are seen, the same places are found.

Where the two must differ, the markup is not generated: links in links (the HTML standard closes the outer one), links
inside `<select>` and what tables push out of themselves, raw text that is never closed, duplicate attributes.
"""

from __future__ import annotations

import re
import warnings

import pytest
from bs4 import BeautifulSoup, Tag
from hypothesis import given, settings
from hypothesis import strategies as st

from rodo_footer.checking.reading.markup import read_markup
from rodo_footer.checking.reading.start_tags import line_and_column, places, start_tags

RAW = ("title", "textarea", "xmp", "iframe", "noembed", "noframes", "style", "script", "template")
TEXTS = st.sampled_from(
    ["RODO", "a < b", "&amp; &lt;a href=x&gt;", "Zażółć", "\n", " x ", "{{ x }}", "2 > 1", "\u200b"]
)
SKIPPED = st.sampled_from(
    [
        "<!-- <a href='https://a.pl/c'>x</a> -->",
        "<!---->",
        "<!-- > -- ->\n-->",
        "<script>'<a href=\"https://a.pl/s\">'</script>",
        "<style>a{color:red}</style>",
        "<template><a href='https://a.pl/t'>x</a></template>",
        "<textarea><a href='https://a.pl/ta'></textarea>",
        "<!doctype html>",
        "<?xml version='1.0'?>",
        "<br/>",
        "<hr>",
        "</p >",
        "<img src='x.png' alt='a > b'>",
        "<!--[if mso]><td><![endif]-->",
    ]
)
ATTRIBUTES = st.sampled_from(
    ["", ' title="a > b"', " title='\"'", " lang=pl", "\n  id = x", " data-x='<a href=y>'", " TITLE=q", " disabled"]
)
HIDING = st.sampled_from(
    [
        "",
        "",
        "",
        ' style="display:none"',
        " hidden",
        ' style="color:#333"',
        ' style="font-size:0"',
        " style='opacity:0'",
    ]
)
HREFS = st.sampled_from(
    ["https://a.pl/1", "https://a.pl/2?x=1&amp;y=2", "#", "", "mailto:a@b.pl", "{{ url }}", "/rodo"]
)
HIDES = re.compile(r"display:none|font-size:0|opacity:0")


@st.composite
def links(draw: st.DrawFn) -> str:
    """One link with a text."""
    name = draw(st.sampled_from(["a", "A"]))
    inner = draw(st.sampled_from(["{}", "<b>{}</b>", "<span class=x>{}</span>"])).format("czytaj")
    return f'<{name}{draw(ATTRIBUTES)} href="{draw(HREFS)}"{draw(HIDING)}>{inner}</{name}>'


@st.composite
def blocks(draw: st.DrawFn, inside: st.SearchStrategy[str]) -> str:
    """An element around others."""
    name = draw(st.sampled_from(["div", "p", "section", "DIV", "ul", "center"]))
    if name == "p":  # a block ends it
        return f"<p{draw(ATTRIBUTES)}{draw(HIDING)}>{draw(links())}{draw(TEXTS)}</p>"
    return f"<{name}{draw(ATTRIBUTES)}{draw(HIDING)}>{''.join(draw(st.lists(inside, max_size=4)))}</{name}>"


PAGES = st.lists(
    st.recursive(st.one_of(TEXTS, SKIPPED, links()), lambda inside: blocks(inside), max_leaves=12), max_size=6
).map("".join)


def soup(html: str) -> BeautifulSoup:
    """The page as BeautifulSoup reads it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return BeautifulSoup(html, "html.parser")


def is_shown(tag: Tag) -> bool:
    """Whether neither an element nor one around it hides itself in one of the generated ways."""
    around = [tag, *tag.parents]
    return not any("hidden" in one.attrs or HIDES.search(str(one.get("style", ""))) for one in around)


@settings(max_examples=300, deadline=None)
@given(PAGES)
def test_the_same_links_are_seen(html: str) -> None:
    """In the same order, hidden ones apart."""
    html = f"<body>{html}</body>"
    there = [tag for tag in soup(html).find_all("a", href=True) if tag.find_parent(RAW) is None]
    expected = [(str(tag["href"]), is_shown(tag)) for tag in there]
    found = [(link.href, not link.hidden) for link in read_markup(html).links if not link.written]
    assert found == expected


@settings(max_examples=300, deadline=None)
@given(PAGES)
def test_the_same_places_are_found(html: str) -> None:
    """Of every start tag outside raw text, and the same address of every link."""
    there = [tag for tag in soup(html).find_all(True) if tag.find_parent(RAW) is None and tag.name != "template"]
    expected = [(tag.name, tag.sourceline, (tag.sourcepos or 0) + 1, tag.get("href")) for tag in there]
    names = {tag.name for tag in start_tags(html)}
    found = [
        (place.name, *line_and_column(html, place.start), place.attributes.get("href"))
        for place in places(html, *names)
    ]
    assert found == expected


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>x", [("p", 0)]),
        ("a < b <i>", [("i", 6)]),
        ("</b><b/>", [("b", 4)]),
        ('<a title=">"><b>', [("a", 0), ("b", 13)]),
        ("<a title='><b>", []),
        ("<!-- <b>", []),
        ("<!--><b>", [("b", 5)]),
        ("<!x <b><i>", [("i", 7)]),
        ("<title><b></title><i>", [("title", 0), ("i", 18)]),
        ("<TITLE><b></Title ><i>", [("title", 0), ("i", 19)]),
        ("<title><b>", [("title", 0)]),
        ("<template><b></template><i>", [("i", 24)]),
        ("</template><b>", [("b", 11)]),
        ("<İ><b>", [("b", 3)]),
        ("<a\nhref=x\n>", [("a", 0)]),
        ("<1><b>", [("b", 3)]),
        ("<", []),
        ("<a", []),
    ],
)
def test_where_start_tags_stand(html: str, expected: list[tuple[str, int]]) -> None:
    """As the HTML standard tokenizes."""
    assert [(tag.name, tag.start) for tag in start_tags(html)] == expected


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<a href=x href=y>", "x"),
        ("<a HREF = 'x&amp;y' >", "x&y"),
        ("<a data-href=x>", None),
        ("<a href>", ""),
        ('<a title="href=x" href="z">', "z"),
        ("<a/href=x>", "x"),
    ],
)
def test_what_an_attribute_says(html: str, expected: str | None) -> None:
    """The first of a name, without its quotes, entities decoded."""
    assert places(html, "a")[0].attributes.get("href") == expected


@given(st.text(alphabet="<>ab/!-'\"= \n", max_size=60))
def test_any_text_is_gone_through(html: str) -> None:
    """Every place is the start of a tag."""
    assert all(html[tag.start] == "<" and html[tag.end - 1] == ">" for tag in start_tags(html))
