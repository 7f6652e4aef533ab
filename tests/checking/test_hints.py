"""Looks that cost little never miss what the long way finds."""

from __future__ import annotations

import re
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rodo_footer.checking.reading.address import parse
from rodo_footer.checking.reading.bounds import ATTRIBUTES, bound_nesting
from rodo_footer.checking.reading.contrast import measure
from rodo_footer.checking.reading.contrast_hints import ENOUGH, may_be_hard_to_read
from rodo_footer.checking.reading.faults import Unreadable
from rodo_footer.checking.reading.markup import read_markup
from rodo_footer.checking.reading.outline import Outline
from rodo_footer.checking.reading.templates import may_be_template
from rodo_footer.checking.reading.visibility import Sight

_STYLES = (
    *("color:#333", "color:#CCC", "color : red", "COLOR:rgb(200,200,200)!important", "color:rgba(0,0,0,.2)"),
    *(
        "color:inherit",
        "color:",
        "color:#999;color:#000",
        "border-color:#ccc",
        "border:1px solid #ccc",
        "color:#767676",
    ),
    *("background-color:#fff", "background-color:#ccc", "background-color:#222", "background:#333"),
    *("background:url(x.png)", "background:white", "-webkit-text-fill-color:#ddd", "-webkit-text-fill-color:#222"),
    *(
        "opacity:.3",
        "filter:opacity(20%)",
        "color/**/:#ddd",
        "c\\6flor:#ddd",
        "/*color:#ddd*/color:#eee",
        "font-size:11px",
    ),
    *("color:{{ x }}", "color:var(--x)", "--x:#ddd;color:var(--x)", "text-decoration-color:#eee", "color:#1a5276", ""),
)
_TAGS = (
    *(
        "p",
        "a href=x",
        "td bgcolor=#333",
        "td background=x.png",
        "font color=#ddd",
        "v:rect fillcolor=#000",
        "p hidden",
    ),
    *(
        "style>p{color:#ddd}</style><p",
        "style>p{background:#333}</style><p",
        "style>p{opacity:.3}</style><p",
        "style>p{filter:opacity(.3)}</style><p",
        "style>p{c\\6flor:#ddd}</style><p",
        "body text=#ddd",
        "body link=#eee><a href=x",
    ),
)


def _is_missed(html: str) -> bool:
    outline = Outline(html)
    sight = Sight(outline, html.lower())
    found = [measure(sight, one) for one in outline.elements]
    is_low = any(one is not None and one.ratio < ENOUGH for one in found)
    return is_low and not may_be_hard_to_read(outline, html.lower())


def test_what_is_hard_to_read_is_hinted_at() -> None:
    for tag, outer, inner in product(_TAGS, _STYLES, _STYLES):
        html = f'<div style="{outer}"><{tag} style="{inner}">x'
        assert not _is_missed(html), html


def test_dark_letters_on_white_are_no_hint() -> None:
    html = '<body style="background-color:#ffffff"><p style="color:#333;border-color:#eee">x <a style="color:#1a5276">y'
    assert not may_be_hard_to_read(Outline(html), html)


@given(
    st.from_regex(
        r"https?://([a-z0-9-]{1,4}\.){1,3}[a-z]{2,3}(/[A-Za-z0-9._~/-]{0,8})?(\?[a-z0-9._~/=&-]{0,8})?(#[a-z0-9!/&=-]{0,4})?",
        fullmatch=True,
    )
)
def test_a_usual_address_is_taken_apart_like_any_other(address: str) -> None:
    assert parse(address) == parse(f" {address}\n")  # white space at the ends means nothing, and is not usual


@pytest.mark.parametrize(
    ("address", "path"),
    [("https://a.pl/x/../y", "/y"), ("https://a.pl/.", "/"), ("https://a.pl/x.y", "/x.y"), ("https://a.pl", "")],
)
def test_dots_in_a_path(address: str, path: str) -> None:
    assert parse(address).path == path


_MARK = re.compile(
    r"\$\{|\{[{%#!*]|[<\[]%|%%|<\?|@\(|<#|<mj-|[:-]href|href\]|outerLink|<columns|th:replace|th:insert|t-call"
)


@given(
    st.lists(
        st.sampled_from([*"{$%#!*<[?@(:-] a", "href", "<mj-", "th:", "replace", "t-call", "@" * 70, "{" + "}" * 70])
    )
)
def test_a_mark_of_a_template_is_seen_wherever_it_stands(pieces: list[str]) -> None:
    source = "".join(pieces) + "."
    assert may_be_template(source) == (_MARK.search(source) is not None)


@given(st.lists(st.integers(0, 3 * ATTRIBUTES + 3), max_size=4), st.booleans())
def test_a_tag_of_many_attributes_is_seen_wherever_it_stands(gaps: list[int], crowded: bool) -> None:
    html = ">".join("x" * gap for gap in gaps)
    if crowded:
        with pytest.raises(Unreadable, match="attributes"):
            bound_nesting(html + "<a" + " b" * (2 * ATTRIBUTES) + html + ">")
    else:
        bound_nesting(html)


def test_lower_case_keeps_the_places_of_characters() -> None:
    source = "<P>\u0130\u212a \u017baneta <B>RODO</B> \U0001f600"
    part = read_markup(source)
    assert len(part.lower) == len(source)
    assert "<b>rodo</b>" in part.lower
