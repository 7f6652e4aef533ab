"""What each fix makes of its fault, and what it leaves alone."""

from __future__ import annotations

import pytest

from tests.checking.fixing.mending import mended, text_of

LINK = '<p><a href="https://example.com/rodo">RODO</a></p>\n'


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("<a href='http://example.com/rodo'>RODO</a>", "<a href='https://example.com/rodo'>RODO</a>"),
        ("<a href=http://example.com/rodo>RODO</a>", "<a href=https://example.com/rodo>RODO</a>"),
        ('<A class=x HREF = "HTTP://Example.com/rodo#a">RODO</A>', '<A class=x HREF = "https://Example.com/rodo#a">RODO</A>'),
        ('<a href="//example.com/rodo">RODO</a>', '<a href="https://example.com/rodo">RODO</a>'),
        ('<a href="example.com/rodo">RODO</a>', '<a href="https://example.com/rodo">RODO</a>'),
        ('<a href=" http://example.com:80/rodo ">RODO</a>', '<a href="https://example.com/rodo">RODO</a>'),
        ('<a href="/rodo">Polityka prywatności</a>', '<a href="https://example.com/rodo">Polityka prywatności</a>'),
        ('<a title="a > b" href="http&#58;//example.com/rodo">RODO</a>', '<a title="a > b" href="https://example.com/rodo">RODO</a>'),
        ('<a href="http://example.com/rodo?a=1&amp;b=2">RODO</a>', '<a href="https://example.com/rodo?a=1&amp;b=2">RODO</a>'),
        ("<p>RODO: http://example.com/rodo.</p>", "<p>RODO: https://example.com/rodo.</p>"),
    ],
)  # fmt: skip
def test_the_same_page_by_https_is_safe(before: str, after: str) -> None:
    """Only the characters that must change do; what the reader sees stays."""
    accepted = ("https://example.com/rodo", "https://example.com/rodo?a=1&b=2")
    assert text_of(f"<p>Anna</p>\n{before}\n", accepted=accepted) == f"<p>Anna</p>\n{after}\n"


@pytest.mark.parametrize(
    ("href", "after"),
    [
        ("https://example.com/rodo?utm_source=mail&amp;utm_medium=x#a", "https://example.com/rodo#a"),
        ("https://example.com/rodo?fbclid=1", "https://example.com/rodo"),
        (
            "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.com%2Frodo&amp;data=05",
            "https://example.com/rodo",
        ),
        (
            "https://urldefense.com/v3/__https://example.com/rodo?utm_source=a__;!!x$",
            "https://example.com/rodo",
        ),
    ],
)
def test_rewriters_and_tracking_go_away(href: str, after: str) -> None:
    """In a template or signature; what the reader sees stays, and so does the page."""
    page = '<p>Anna</p>\n<p><a href="{}">RODO</a></p>\n'
    assert text_of(page.format(href)) == page.format(after)


def test_a_link_that_stands_there_for_outlook_as_well_changes_with_its_twin() -> None:
    """Both are one for the reader; an empty link with other words is not."""
    page = (
        '<!--[if mso]><a href="{0}">RODO</a> <a href="{0}">Sklep</a><![endif]-->\n'
        '<!--[if !mso]><!--><a href="{0}"><b>RODO</b></a><!--<![endif]-->\n'
    )
    changed = page.replace('{0}">RODO', 'https://example.com/rodo">RODO').replace(
        '{0}"><b>', 'https://example.com/rodo"><b>'
    )
    assert text_of(page.format("#"), unsafe=True) == changed.format("#")


@pytest.mark.parametrize(
    "page",
    [
        '<a href="http://example.org/rodo">Polityka prywatności</a>',
        '<a href="https://old.example/rodo">RODO</a>',
        '<a href="#">RODO</a>',
        '<a href="https://example.com@evil.test/rodo">RODO</a>',
        '<a href="https://protect-eu.mimecast.com/s/AbCdEf?domain=example.com">RODO</a>',
        "<p>Anna</p>",
        '<p style="display:none"><a href="https://example.com/rodo">RODO</a></p>',
    ],
)
def test_what_is_not_known_is_not_safe(page: str) -> None:
    """Nothing changes without --unsafe-fixes; with it the link is right, or there is one."""
    assert text_of(page) == page
    result = mended(page, unsafe=True)
    assert "https://example.com/rodo" in result.raw.data.decode()
    assert [one.rule for one in result.after.findings if one.rule.startswith("notice")] == []


def test_without_a_configured_address_only_an_unsafe_fix_writes_https() -> None:
    """Nobody said that the server answers there."""
    page = '<a href="http://firma.pl/polityka-prywatnosci">Polityka prywatności</a>'
    assert text_of(page, accepted=()) == page
    assert text_of(page, accepted=(), unsafe=True) == page.replace("http:", "https:")
    missing = mended("<p>Anna</p>", accepted=(), unsafe=True)
    assert missing.raw.data == b"<p>Anna</p>"


def test_an_address_that_ends_with_a_star_is_never_written() -> None:
    """A prefix is no page."""
    page = '<a href="https://old.example/privacy">Privacy policy</a>'
    assert text_of(page, accepted=("https://example.com/p*",), unsafe=True).count("*") == 0


def test_a_text_that_shows_the_old_address_changes_with_it() -> None:
    """Else it would name another host than the one it opens."""
    page = '<p>RODO: <a href="https://old.example/rodo">\n  https://old.example/rodo</a></p>'
    assert text_of(page, unsafe=True) == page.replace("old.example", "example.com")


def test_what_a_program_fills_in_stays() -> None:
    """The address of a template is not ours to write."""
    page = '<p>{{ name }}</p>\n<p><a href="{{ notice_url }}">Privacy notice</a></p>\n'
    assert text_of(page, unsafe=True) == page


def test_jsx_strings_are_written_and_expressions_are_not() -> None:
    """`href="..."` and `href={"..."}` are strings; what else stands in braces is code."""
    for quoted in ('"{}"', "{{'{}'}}", '{{"{}"}}'):
        page = "export const M = () => <p><a href=" + quoted.format("http://example.com/rodo") + ">RODO</a></p>;\n"
        result = mended(page, "a.tsx.html")
        assert result.raw.data.decode() in (page, page.replace("http:", "https:"))


_MAIL = (
    "From: a@example.com\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=x\n\n"
    "--x\nContent-Type: text/plain; charset=utf-8\n\nAnna\n{text}\n--x\nContent-Type: text/html; charset=utf-8\n\n"
    "{html}\n--x--\n"
)


def test_the_text_version_gets_the_words_and_the_address_of_the_html() -> None:
    """Its own words where they name the notice, else ours in the language of the mail."""
    html = '<p>Anna <a href="https://example.com/rodo">Informacja RODO</a></p>'
    assert text_of(_MAIL.format(text="", html=html), "a.eml") == _MAIL.format(
        text="\nInformacja RODO: https://example.com/rodo\n", html=html
    )


def test_both_versions_of_a_mail_are_mended() -> None:
    """What one fix brings to light is mended with it."""
    result = mended(_MAIL.format(text="", html="<p>Anna</p>"), "a.eml", unsafe=True)
    assert result.after.findings == ()
    assert result.raw.data.count(b"https://example.com/rodo") == 2
    insecure = _MAIL.format(text="RODO: http://example.com/rodo", html='<a href="http://example.com/rodo">RODO</a>')
    assert text_of(insecure, "a.eml") == insecure.replace("http:", "https:")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('<img src="https://a.example/l.png" alt="L" style="width:120px; height:40px">',
         '<img width="120" height="40" src="https://a.example/l.png" alt="L" style="width:120px; height:40px">'),
        ('<img alt="L" src="https://a.example/l.png" width="50%" style="width:9px"/>',
         '<img alt="L" src="https://a.example/l.png" width="9" style="width:9px"/>'),
        ('<img src="https://a.example/l.png" title="Łąka &amp; S" width="9" height="9">',
         '<img alt="Łąka &amp; S" src="https://a.example/l.png" title="Łąka &amp; S" width="9" height="9">'),
        ('<img src="http://example.com/l.png" alt="L" width="9" height="9">',
         '<img src="https://example.com/l.png" alt="L" width="9" height="9">'),
        ('<!-- rodo-footer: ignore image-embedded reason="old" -->\n<p>x</p>', "<p>x</p>"),
    ],
)  # fmt: skip
def test_what_is_said_elsewhere_is_written_where_programs_look(before: str, after: str) -> None:
    """Safe fixes of images and of comments that have no use."""
    assert text_of(f"{LINK}{before}\n") == f"{LINK}{after}\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('<a href="https://www.firma.pl/"><img src="https://a.example/l.png" width="9" height="9"></a>',
         '<a href="https://www.firma.pl/"><img alt="firma.pl" src="https://a.example/l.png" width="9" height="9"></a>'),
        ('<img src="http://other.example/l.png" alt="L" width="9" height="9">',
         '<img src="https://other.example/l.png" alt="L" width="9" height="9">'),
        ('<p>a</p><img src="https://t.example/open?id=123456" width="1" height="1"><p>b</p>', "<p>a</p><p>b</p>"),
        ("<p>ZaĹĽĂłĹ‚Ä‡ gÄ™Ĺ›lÄ… jaĹşĹ„, Ĺ‚Ä…ka</p>", "<p>Zażółć gęślą jaźń, łąka</p>"),
    ],
)  # fmt: skip
def test_guesses_are_not_safe(before: str, after: str) -> None:
    """Only with --unsafe-fixes."""
    assert text_of(f"{LINK}{before}\n") == f"{LINK}{before}\n"
    assert text_of(f"{LINK}{before}\n", unsafe=True) == f"{LINK}{after}\n"
