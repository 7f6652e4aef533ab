"""What is judged without a watch over its time takes none to speak of: nothing under `HEAVY_BYTES` can keep the
process busy."""

from __future__ import annotations

import random
import time

import pytest

from rodo_footer.checking.running import HEAVY_BYTES
from tests.checking import test_fuzz, test_mime
from tests.checking.judging import report_on

_RANDOM = random.Random(11)
_LETTERS = "".join(_RANDOM.choices("abc<>&;:=\"'/ \n-!{}[]()#@.ąż", k=HEAVY_BYTES))
BAIT = {
    "letters.html": _LETTERS,
    "letters.txt": _LETTERS,
    "open links.html": "<a href=https://example.com/rodo>RODO" * 6_000,
    "open comments.html": "<!-- rodo-footer: ignore " * 8_000,
    "style.html": "<style>" + "a{color:red;" * 15_000,
    "inline style.html": '<p style="' + "display:none;" * 15_000 + '">x</p>',
    "addresses.txt": "https://a.b/" * 15_000,
    "dots.txt": "a." * 95_000,
    "slashes.txt": "/" * 190_000,
    "ats.txt": "a@" * 95_000,
    "digits.txt": "44051401458 " * 15_000,
    "long digits.html": "4" * 190_000,
    "colons.txt": "Od: " * 45_000,
    "attributions.txt": "W dniu 23.11.2026 Anna napisał(a):\n" * 5_000,
    "marks.txt": "> " * 90_000,
    "blank lines.txt": " \n" * 95_000 + "x",
    "braces.txt": "{{ " * 60_000,
    "entities.html": "&amp;" * 38_000,
    "encoded.eml": "From: a\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n"
    + "=3D=" * 45_000,
    "percent.html": '<a href="https://x.y/?u=' + "%25" * 60_000 + '">RODO</a>',
    "rewritten.html": '<a href="' + "https://urldefense.com/v3/__" * 6_000 + '">RODO</a>',
    "tables.html": "<table><tr><td>" * 160 + "x" * 180_000,
    "unicode.txt": "\u202e\u200b\u0301" * 30_000,
}


@pytest.mark.parametrize("name", BAIT)
def test_nothing_small_takes_long(name: str) -> None:
    """Patterns that some expression might backtrack over, or some loop go through again and again."""
    data = BAIT[name].encode()[:HEAVY_BYTES]
    started = time.monotonic()
    assert len(report_on(data, name).documents) == 1
    assert time.monotonic() - started < 4


@pytest.mark.parametrize("name", [*test_fuzz.HOSTILE, *test_mime.HOSTILE])
def test_the_beginning_of_what_is_hostile_takes_no_time_either(name: str) -> None:
    """The same documents that are refused for their size, small enough to be read."""
    markup = test_fuzz.HOSTILE.get(name)
    data = markup.encode() if markup is not None else test_mime.HOSTILE[name]
    started = time.monotonic()
    assert len(report_on(data[:HEAVY_BYTES], "a.html" if markup else "a.eml").documents) == 1
    assert time.monotonic() - started < 4
