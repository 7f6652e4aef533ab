"""Markup made to hang a checker: each piece is read in bounded time, and a hidden link in it never passes."""

from __future__ import annotations

import time

import pytest

from tests.checking.judging import report_on

LINK = '<p hidden><a href="https://example.com/rodo">RODO</a></p>'
SHOWN = '<p><a href="https://example.com/rodo">RODO</a></p>'


def sheet(css: str) -> str:
    """A style sheet in front of the link."""
    return f"<style>{css}</style>{LINK}"


HOSTILE = {
    "attributes of many tags": "".join("<a " + " ".join(f"a{at}" for at in range(900)) + ">x</a>" for _ in range(100))
    + LINK,
    "divs without end": "<div>" * 200_000 + LINK,
    "bold without end": "<b>" * 500_000 + LINK,
    "paragraphs without end": "<p>" * 500_000 + LINK,
    "rules": sheet("".join(f".a{at}{{color:#fff}}" for at in range(100_000))),
    "rules for one element": sheet("".join(f"a{{color:#{at % 10}0f}}" for at in range(9_000))),
    "descendants": "<style>"
    + ("div " * 40 + "a{color:red}") * 2_000
    + "</style>"
    + "<div>" * 300
    + LINK
    + "</div>" * 300,
    "structural selectors": sheet("".join(f"p:nth-child({at}n+1) a{{color:red}}" for at in range(2_000)))
    + "<p>x</p>" * 10_000,
    "siblings": sheet("".join(f"div:not(.x{at}) ~ p a{{color:red}}" for at in range(500))) + "<div>x</div>" * 10_000,
    "a list of selectors": sheet(",".join(f".a{at}" for at in range(100_000)) + "{color:red}"),
    "media queries": sheet("@media " + "(max-width:1px)," * 100_000 + "screen{a{color:red}}"),
    "parentheses in a media query": sheet("@media " + "(" * 500_000 + "{a{color:red}}"),
    "custom properties that double": sheet(
        ":root{"
        + "".join(f"--a{at}:var(--a{at + 1}) var(--a{at + 1});" for at in range(3_000))
        + "} a{color:var(--a0)}"
    ),
    "custom properties all the way down": "<div style='--a:var(--a)'>" * 400
    + LINK.replace("<a", '<a style="color:var(--a)"'),
    "one long style": '<p style="' + "color:red;" * 100_000 + '">' + LINK,
    "one long class": '<style>.a{color:red}</style><p class="' + "a " * 500_000 + '">' + LINK,
    "unfinished images": '<p style="background:' + "url((" * 200_000 + '">' + LINK,
    "unfinished gradients": '<p style="background:' + "gradient(" * 100_000 + '">' + LINK,
    "a font of many words": '<p style="font:' + "1 " * 400_000 + '">' + LINK,
    "conditional comments": "<!--[if mso]>x<![endif]-->" * 30_000 + LINK,
    "conditional comments in each other": "<!--[if mso]>" * 50_000 + LINK,
    "spaces in a conditional comment": "<!--[if mso]>" + " " * 1_000_000 + LINK,
    "details": "<details>x</details>" * 20_000 + LINK,
    "arrows": "<p>RODO " + '<a href="https://x.pl">→</a>' * 8_000 + LINK,
    "links of one block": "<p>" + '<a href="https://x.pl">tu</a> ' * 8_000 + LINK,
    "relative links": '<base href="https://x.pl/">' + '<a href="rodo">RODO</a>' * 8_000,
    "images of one link": '<a href="https://example.com/rodo" hidden>' + '<img src=x alt="RODO">' * 10_000 + "</a>",
    "spans of one link": '<a href="https://example.com/rodo" hidden>' + '<b style="color:red">x</b>' * 15_000 + "</a>",
    "hidden links": "<div hidden>" + '<a href="https://example.com/rodo">RODO</a>' * 8_000 + "</div>",
    "links that are http": '<p><a href="http://example.com/rodo">RODO</a></p>\n' * 8_000,
    "angle brackets": "<" * 1_000_000 + LINK,
    "one word": "<p>" + "a" * 1_500_000 + "</p>" + LINK,
    "zero-width spaces": "<p>" + "\u200b" * 500_000 + "</p>" + LINK,
    "an open quote": '<p title="' + "<a " * 300_000 + LINK,
}


@pytest.mark.parametrize("html", HOSTILE.values(), ids=HOSTILE)
def test_it_takes_bounded_time_and_never_passes(html: str) -> None:
    """Two seconds of one processor at most."""
    begun = time.process_time()
    assert report_on(html, kind="website").documents[0].status != "clean"
    assert time.process_time() - begun < 2


@pytest.mark.parametrize("depth", [50, 150, 240])
def test_what_is_only_deep_is_read(depth: int) -> None:
    """Nested layout tables of old mails."""
    html = "<table><tr><td>" * depth + SHOWN + "</td></tr></table>" * depth
    assert report_on(html, kind="message").documents[0].status == "clean"
