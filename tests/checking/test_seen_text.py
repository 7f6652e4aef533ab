"""Findings on wording stand where the very words do, in the user's own file."""

from __future__ import annotations

import time

import pytest

from rodo_footer.checking.reading.seen_text import place_of
from tests.checking.judging import findings

LINK = '<a href="https://example.com/rodo">RODO</a>'
SLOT = "{{ first_name }}"
PLACES = [
    ("template-leftover", f"<p>Dear {SLOT},<br>\nthank you</p>", SLOT),
    ("template-leftover", f'<p title="{SLOT}"><b title="{SLOT}">Dear</b> <i>x</i> {SLOT}</p>', f"{SLOT}</p>"),
    ("template-leftover", f"<div>\n<!-- {SLOT} -->\n<p>x</p><b>Dear</b>\n{SLOT}</div>", f"{SLOT}</div>"),
    ("template-leftover", f"<style>p::after {{ content: '{SLOT}' }}</style>\n<p>x</p>Dear {SLOT}", f"{SLOT}$"),
    ("template-leftover", f"<body><style>p{{content:'{SLOT}'}}</style>Dear {SLOT}</body>", f"{SLOT}</body>"),
    ("template-leftover", "<p>Dear <b>[Your name]</b></p>", "[Your"),
    ("template-leftover", "<p>Dear &#91;Your name&#93;</p>", "&#91;"),
    ("personal-number", "<p>x</p>\n<p>Anna<br>\nPESEL: 44051401359</p>", "44051401359"),
    ("personal-number", "<p>Anna, PESEL&nbsp;440514 01359</p>", "440514"),
    ("mojibake", "<p>Anna</p>\n<p>ul. Wzorcowa, PrzykĹ‚ad sp. z o.o.</p>", "PrzykĹ‚ad"),
    ("mojibake", '<p title="Krak&amp;oacute;w">Krak&amp;oacute;w</p>', "&amp;oacute;w</p>"),
]


@pytest.mark.parametrize(("rule", "text", "where"), PLACES)
def test_the_words_are_pointed_at(rule: str, text: str, where: str) -> None:
    """Not their element; not the same words in a tag, a comment or a style sheet."""
    source = f"{text}\n<p>{LINK}</p>\n"
    [found] = [one for one in findings(source, "a.htm", kind="signature") if one.rule == rule]
    at = source.index(f"{SLOT}\n") if where.endswith("$") else source.index(where)
    assert (found.line, found.column) == (source[:at].count("\n") + 1, at - source.rfind("\n", 0, at))


def test_where_the_words_cannot_be_found_their_element_counts() -> None:
    """Letters as references, one by one."""
    digits = "".join(f"&#{ord(one)};" for one in "44051401359")
    source = f"<p>x</p>\n<p>PESEL: <b>{digits}</b></p><p>{LINK}</p>"
    [found] = [one for one in findings(source) if one.rule == "personal-number"]
    assert (found.line, found.column) == (2, source.splitlines()[1].index("<b>") + 1)


@pytest.mark.parametrize("bait", ["<!-- x -->", "<b title='x'>", "<!--", "</b x", "<style>x"])
def test_looking_for_words_takes_no_time(bait: str) -> None:
    """In whatever stands in front of them."""
    start = time.process_time()
    place_of(f"<p>{bait * (400_000 // len(bait))}</p>", "x", 0)
    assert time.process_time() - start < 2
