"""A sign is tried only where one of its literals stands: no literal may hide what the pattern would find."""

from __future__ import annotations

from pathlib import Path

import pytest

from rodo_footer.checking.completeness.judging import evidence_in
from rodo_footer.checking.completeness.sentences import Notice
from rodo_footer.checking.completeness.signs import Sign, compiled
from tests.completeness.generator import case

CASES = 40


def _sentences(language: str) -> frozenset[str]:
    notices = [one.read_text("utf-8") for one in (Path(__file__).parent / "notices").glob(f"{language}-*.txt")]
    notices += [case(language, seed, part).text for seed in range(CASES) for part in ("tuned", "held-out")]
    return frozenset(sentence.text for notice in notices for sentence in Notice(notice).sentences)


@pytest.mark.parametrize("language", ["pl", "de", "en"])
def test_no_literal_hides_a_match(language: str) -> None:
    sentences = _sentences(language)
    hidden: list[tuple[Sign, str]] = []
    for one in evidence_in(language).values():
        for literals, pattern in (*one.strong, *one.weak, *one.headings, *one.never):
            dark = (sentence for sentence in sentences if not any(part in sentence for part in literals.split("|")))
            hidden += [((literals, pattern), sentence) for sentence in dark if compiled(pattern).search(sentence)]

    assert not hidden
