"""Generated notices with exact labels: an element left out is found, and one that is there is not missed.

The wordings that no pattern was tuned on count as the others. `make bench` checks thousands.
"""

from __future__ import annotations

import pytest

from rodo_footer.checking.completeness import judge
from rodo_footer.model.elements import ELEMENTS
from tests.completeness.generator import MOST_LEFT_OUT, Case, case
from tests.completeness.scoring import Tally

LANGUAGES = ("pl", "de", "en")
LEAST = 0.95


def _cases(language: str) -> list[Case]:
    return [
        *(case(language, seed, "tuned") for seed in range(100)),
        *(case(language, seed, "held-out") for seed in range(50)),
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_left_out_is_found(language: str) -> None:
    tally = Tally()
    for one in _cases(language):
        tally.add({name: found.state for name, found in judge(one.text, language).items()}, one.labels)

    missing = tally.score("missing")
    assert missing.recall >= LEAST, tally.wrong()
    assert missing.precision >= LEAST, tally.wrong()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_language_is_found_out(language: str) -> None:
    for one in _cases(language)[::10]:
        assert judge(one.text) == judge(one.text, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_seed_gives_the_same_notice(language: str) -> None:
    assert case(language, 7) == case(language, 7)
    assert case(language, 7) != case(language, 8)


@pytest.mark.parametrize("language", LANGUAGES)
def test_labels_part_what_applies(language: str) -> None:
    cases = _cases(language)

    assert all(not one.there & one.left_out and one.there | one.left_out <= ELEMENTS.keys() for one in cases)
    assert {min(len(one.left_out), MOST_LEFT_OUT) for one in cases} == set(range(MOST_LEFT_OUT + 1))
    assert set().union(*(one.left_out for one in cases)) == ELEMENTS.keys()
