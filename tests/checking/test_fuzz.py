"""Anything at all: no exception, bounded time, and never a pass where nothing was there to pass."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rodo_footer.checking.reading.conditional import holds, outlook_view
from rodo_footer.checking.reading.markup import read_markup
from rodo_footer.checking.reading.positions import anchors, locate
from tests.checking.judging import report_on, rules

LINK = '<a href="https://example.com/rodo">RODO</a>'
PIECES = st.sampled_from(
    [
        *(
            "<p>",
            "</p>",
            "<div style='display:none'>",
            "</div>",
            "<table>",
            "<td>",
            "</table>",
            "<!--",
            "-->",
            "<![endif]-->",
        ),
        *(
            "<!--[if mso]>",
            "<!--[if !mso]><!-->",
            "<!--<![endif]-->",
            "<style>",
            "</style>",
            ".a{color:white}",
            "<b class=a>",
        ),
        *(
            "<blockquote type=cite>",
            "</blockquote>",
            "<title>",
            "</title>",
            "<textarea>",
            "</textarea>",
            "<template>",
            "<svg>",
        ),
        *(
            "<select>",
            "<a href=x>",
            "</a>",
            "<a href='",
            '"',
            "'",
            ">",
            "&#",
            "\0",
            "\r",
            "\n",
            "ż",
            "From: x\n",
            "Sent: y\n",
        ),
        *(
            LINK,
            '<a href="{{ x }}">RODO</a>',
            "<area href=y>",
            "<base href=z>",
            "{{",
            "}}",
            "W dniu 1 pisze:",
            "<v:rect href=q>",
        ),
    ]
)
HTML = st.lists(PIECES | st.text(max_size=8), max_size=40).map("".join)


@settings(max_examples=150, deadline=2000)
@given(HTML)
def test_any_markup_gives_a_report(html: str) -> None:
    """A report with a place for each finding, whatever the markup."""
    for one in report_on(html).findings:
        assert one.line >= 1
        assert one.column >= 1
        assert one.message


@settings(max_examples=150, deadline=2000)
@given(HTML)
def test_both_readings_agree_on_what_both_see(html: str) -> None:
    """BeautifulSoup finds the place of every visible link that lexbor judges, with the same address at that place."""
    part = read_markup(html)
    for link in part.links:
        if link.ordinal >= 0 and not link.hidden and link.view == "both" and html.count("<!--") == 0:
            line, column = locate(part, link)
            text = html.split("\n")[line - 1][column - 1 :]
            assert text[:2].lower() in ("<a", "<b", text[:2].lower() if column == 1 else "<a")


@pytest.mark.parametrize("count", [1, 3])
def test_the_readings_agree_on_ordinary_markup(count: int) -> None:
    """Same links, same order, in a page with everything that separates the two parsers."""
    html = (
        "<title><a href=no1>x</a></title><textarea><a href=no2>x</a></textarea><template><a href=no3>x</a></template>"
        '<!-- <a href=no4>x</a> --><p><a href="one" href="two">a</a>\n<A HREF=three>b</A><area href=four>'
    ) * count
    wanted = [link.href for link in read_markup(html).links if link.ordinal >= 0]
    assert [anchor.href for anchor in anchors(html)] == wanted == ["one", "three", "four"] * count


@settings(max_examples=100, deadline=2000)
@given(
    st.lists(
        st.sampled_from(
            [
                "From: a",
                "Content-Type: text/html",
                "Content-Type: multipart/mixed; boundary=x",
                "--x",
                "--x--",
                "",
                "Content-Transfer-Encoding: base64",
                "Content-Transfer-Encoding: quoted-printable",
                "=C5=BC",
                "PGEgaHJlZj0=",
                "Content-Type: text/plain; charset=utf-7",
                "Content-Type: message/rfc822",
                "MIME-Version: 1.0",
                LINK,
                "\0",
                "ż",
            ]
        )
        | st.text(max_size=10),
        max_size=25,
    )
)
def test_any_mail_gives_a_report(lines: list[str]) -> None:
    """Damaged structure is a finding, not an exception."""
    report = report_on("\n".join(lines), "a.eml")
    assert len(report.documents) == 1


@settings(max_examples=200, deadline=2000)
@given(st.binary(max_size=300), st.sampled_from(["a.txt", "a.html", "a.eml", "a"]))
def test_any_bytes_give_a_report(data: bytes, name: str) -> None:
    """Nothing is clean by accident: without our address there is no pass."""
    report = report_on(data, name)
    assert report.documents[0].status != "clean"


@given(st.text(alphabet="()!&|mso 19gtevlIE", max_size=30))
def test_any_condition_is_true_or_false(condition: str) -> None:
    """The conditions of conditional comments never raise."""
    assert holds(condition) in (True, False)


@given(HTML)
def test_the_outlook_view_keeps_every_place(html: str) -> None:
    """Same length, same line ends: a place in the view is one in the file."""
    view = outlook_view(html)
    assert len(view) == len(html)
    assert [at for at, char in enumerate(view) if char == "\n"] == [at for at, char in enumerate(html) if char == "\n"]


@given(
    st.sampled_from(
        [
            "<p style='display:none'>{}</p>",
            "<p hidden>{}</p>",
            "<!-- {} -->",
            "<blockquote type=cite>{}</blockquote>",
            "<div class=gmail_quote>{}</div>",
            "<template>{}</template>",
            "<!--[if mso]>{}<![endif]-->",
            "<p style='font-size:0'>{}</p>",
            "<style>.q{{display:none}}</style><p class=q>{}</p>",
        ]
    ),
    st.lists(st.sampled_from(["<p>x", "<div>", "<table><tr><td>", "<b>", "y", "<!--z-->"]), max_size=6),
    st.lists(st.sampled_from(["</p>", "</div>", "z", "<br>"]), max_size=6),
)
def test_wrapping_never_makes_a_hidden_link_pass(wrapper: str, before: list[str], after: list[str]) -> None:
    """Whatever ordinary markup stands around it."""
    assert rules("".join(before) + wrapper.format(LINK) + "".join(after)) != []


HOSTILE = {
    "deep": "<div>" * 300_000,
    "deep behind comments": "<div><!--</div>-->" * 90_000,
    "deep behind attributes": '<div title="</div>">' * 90_000,
    "formatting": "".join(f"<font color={at}>" for at in range(400)) + "<p>x</p>" * 150_000,
    "attributes": "<a " + " ".join(f"a{at}=1" for at in range(200_000)) + ">",
    "comments": "<!--" * 400_000,
    "conditions": "<!--[if mso]>" * 100_000,
    "styles": "<style>"
    + "".join(f".a{at}{{color:red}}" for at in range(30_000))
    + "</style>"
    + "<p class=a1>x" * 20_000,
    "blocks of css": "<style>" + "{" * 400_000 + "}" * 400_000,
    "braces": "{{" * 800_000,
    "quotes": "<p>On 1 wrote:</p><blockquote>x</blockquote>" * 20_000,
}


@pytest.mark.parametrize("html", HOSTILE.values(), ids=HOSTILE)
def test_hostile_markup_takes_bounded_time(html: str) -> None:
    """Each of these takes minutes, or all memory, where nothing is bounded."""
    started = time.monotonic()
    assert report_on(html).documents[0].status != "clean"
    assert time.monotonic() - started < 10
