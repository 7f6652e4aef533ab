"""Two ways to find where an element stands agree, and neither takes time out of proportion."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rodo_footer.checking.reading.decoding import decode
from rodo_footer.checking.reading.soup import located
from rodo_footer.checking.reading.start_tags import places
from tests.checking.places import CORPUS

PAGES = sorted(path for path in CORPUS.glob("*/*.htm*") if path.parent.name not in ("inputs", "templates"))
NAMES = ("a", "area", "img", "td", "p", "v:")
ATTRIBUTES = st.sampled_from(
    [
        "",
        ' href="x"',
        " href=x",
        " HREF='a b'",
        ' class="a  b"',
        " hidden",
        ' alt="1 > 0"',
        ' href="x" href="y"',
        " \n id=1 ",
    ]
)
TAGS = st.sampled_from(["a", "A", "img", "td", "p", "b", "v:rect"])
# What is in these is text, or nothing that is seen. A stray end tag in them is where the two differ: `html.parser`
# takes it for the end of an element outside.
CLOSED = [f"<{tag}>x <a href=q> y</{tag}>" for tag in ("title", "textarea", "style", "script", "template")]
PIECES = st.one_of(
    st.builds(lambda tag, one, two: f"<{tag}{one}{two}>", TAGS, ATTRIBUTES, ATTRIBUTES),
    st.builds(lambda tag: f"</{tag}>", TAGS),
    st.sampled_from(
        ["text", "\n", "Ż\r\n", "&amp;", "<!-- <a href=z> -->", "<!--[if mso]><a href=o><![endif]-->", "1 < 2", *CLOSED]
    ),
)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_both_see_the_same_places_in_the_corpus(path) -> None:
    """Name, start and attributes of each element."""
    html = decode(path.read_bytes(), html=True)
    assert located(html, *NAMES) == places(html, *NAMES)


@given(st.lists(PIECES, max_size=12).map("".join))
def test_both_see_the_same_places_in_generated_pages(html: str) -> None:
    """Raw text and templates hide what is in them; of duplicate attributes the first holds."""
    assert [one[:2] for one in located(html, *NAMES)] == [one[:2] for one in places(html, *NAMES)]


@pytest.mark.parametrize(
    "piece", ["<!--", "<a ", "<a href='", "<![if x]>", "<?php ", "</", "<!x ", '<a href="x>', "<![CDATA["]
)
def test_what_is_left_open_a_hundred_thousand_times_takes_no_second(piece: str) -> None:
    """`html.parser` alone would need minutes."""
    begun = time.perf_counter()
    located(piece * 100_000, "a")
    located(f"<p>{piece * 50}</p>" * 200, "a")
    assert time.perf_counter() - begun < 3
