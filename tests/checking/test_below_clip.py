"""Whether the notice link comes before the place at which Gmail cuts a mail off."""

from __future__ import annotations

import time

import pytest

from tests.checking.judging import findings, rules

RULE = "notice-link-below-clip"
LINK = '<p><a href="https://example.com/rodo">Informacja o przetwarzaniu danych</a></p>\n'
ENCODED = LINK.replace("/rodo", "&#47;rodo")
LINE = "<p>Wkrętarka akumulatorowa, dwa biegi, w zestawie dwa akumulatory i walizka.</p>\n"
LONG = LINE * (104_448 // len(LINE.encode()) + 1)
COMMENT = "<!-- https://example.com/rodo -->\n"
STYLE = "<style>" + "p{margin:0}" * 9_500 + "</style>"


def clipped(html: str, kind: str = "message") -> list[str]:
    """What this rule says."""
    return [one for one in rules(html, kind=kind) if one.startswith(RULE)]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        (LONG + LINK, [RULE]),
        (LONG + ENCODED, [RULE]),
        (COMMENT + LONG + LINK, [RULE]),
        (LONG + LINK + LINK, [RULE]),
        (f"<html><head>{STYLE}</head><body>{LINE}{LINK}</body></html>", [f"{RULE}?"]),
        (f"<html><head>{STYLE}</head><body>{LONG}{LINK}</body></html>", [RULE]),
        (LINK + LONG, []),
        (ENCODED + LONG + COMMENT, []),
        (LINK + LONG + LINK, []),
        (LONG[: -10 * len(LINE)] + LINK, []),
        (LONG + LINE, []),
    ],
)
def test_what_is_cut_off_is_reported(html: str, expected: list[str]) -> None:
    """Where no link to the notice is in front of the limit; bytes of UTF-8 count."""
    assert clipped(html) == expected


def test_it_is_about_mails_only() -> None:
    """Nobody clips a web page."""
    assert clipped(LONG + LINK, kind="website") == []


def test_letters_outside_ascii_count_as_their_bytes() -> None:
    """52,300 Polish letters are more than 102 kB."""
    assert clipped(f"<p>{'ż' * 52_300}</p>{LINK}") == [RULE]
    assert clipped(f"<p>{'z' * 52_300}</p>{LINK}") == []


def test_the_finding_stands_at_the_link() -> None:
    """And a long mail takes no time to speak of."""
    begun = time.perf_counter()
    found = [one for one in findings(LINE * 5_000 + LINK, kind="message") if one.rule == RULE]
    assert [(one.line, one.column) for one in found] == [(5_001, 4)]
    assert time.perf_counter() - begun < 5
