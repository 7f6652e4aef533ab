"""Whatever a server or a link says: a fact or a refusal, never a traceback, and nothing inside is named as a target."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from rodo_footer.checking.online.fetch import Answer, Unreached
from rodo_footer.checking.online.page import login_of, read_page
from rodo_footer.checking.online.reach import Reach, is_public
from rodo_footer.checking.online.way import numbers_of, onward, target_of

PIECES = st.one_of(
    st.sampled_from(["http", "https", ":", "/", "//", "\\", "@", "?", "#", "[", "]", "%", "%2f", "%00", ".", ".."]),
    st.sampled_from(["::1", "127.0.0.1", "localhost", "example.com", "0x7f", "xn--", "ż", "\u3002", "\uff0f"]),
    st.sampled_from(["\t", "\r\n", " ", "\x00", ":0", ":443", "x" * 70]),
)
URLS = st.lists(PIECES, max_size=12).map("".join) | st.text(max_size=60)


@given(URLS, URLS)
@settings(max_examples=400)
def test_any_redirect_is_a_target_or_refused(base: str, location: str) -> None:
    """What is asked for is plain ASCII without white space, and a host that is a number is looked at as one."""
    try:
        target = target_of(onward(f"https://example.com/{base}", location), Reach())
        numbers = numbers_of(target, Reach(), lambda host, *_: [host], 1)
    except Unreached:
        return
    assert target.url.isascii()
    assert target.url.isprintable()
    assert " " not in target.url
    assert all(map(is_public, numbers))


@given(
    st.binary(max_size=3000) | st.text(alphabet="<>/=\"' azmet http-equiv refresh;0,url", max_size=300).map(str.encode),
    st.sampled_from(
        ["", "text/html", "text/html; charset=utf-16", "TEXT/plain;charset=\xff", "a/b", ";;;", "text/html;charset"]
    ),
    st.booleans(),
)
@settings(max_examples=300)
def test_any_answer_has_facts(body: bytes, kind: str, whole: bool) -> None:
    """Binary, broken encodings, half pages."""
    answer = Answer(200, {"content-type": kind}, body, whole)
    reading = read_page(answer)
    login_of("https://example.com/", reading, answer)
    assert not reading.elements
