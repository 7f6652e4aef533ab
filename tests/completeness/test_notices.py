"""Notices of many shapes, written by hand and labelled from reading: the verdicts are held to the labels."""

from __future__ import annotations

import textwrap
import tomllib
from pathlib import Path

import pytest

from rodo_footer.checking.completeness import judge
from rodo_footer.model.elements import ELEMENTS
from tests.completeness.scoring import Tally

NOTICES = sorted((Path(__file__).parent / "notices").glob("*.txt"))
LANGUAGES = ("pl", "de", "en")
LEAST = 0.95


def _labels(notice: Path) -> dict[str, str]:
    return tomllib.loads(notice.with_suffix(".toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("notice", NOTICES, ids=lambda notice: notice.stem)
def test_a_notice_is_labelled_whole(notice: Path) -> None:
    labels = _labels(notice)

    assert list(labels) == list(ELEMENTS)
    assert set(labels.values()) <= {"present", "weak", "missing"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_verdicts_agree_with_labels(language: str) -> None:
    tally = Tally()
    for notice in NOTICES:
        if notice.stem.startswith(language):
            found = judge(notice.read_text(encoding="utf-8"))
            tally.add({name: one.state for name, one in found.items()}, _labels(notice))

    assert tally.score("present").f1 >= LEAST, tally.wrong()
    assert tally.score("missing").f1 >= LEAST, tally.wrong()


def test_there_are_enough_notices() -> None:
    counts = {language: sum(one.stem.startswith(language) for one in NOTICES) for language in ("pl", "de", "en")}

    assert counts["pl"] >= 12
    assert counts["de"] >= 8
    assert counts["en"] >= 5


@pytest.mark.parametrize("width", [72, 80, 100])
def test_lines_broken_for_their_width_change_nothing(width: int) -> None:
    """As in a PDF, a mail or the source of a page: German nouns and names begin lines with capitals."""
    for notice in NOTICES:
        text = notice.read_text(encoding="utf-8")
        broken = "\n".join(line if "\t" in line else textwrap.fill(line, width) for line in text.split("\n"))
        states = [{name: one.state for name, one in judge(one).items()} for one in (text, broken)]

        assert states[0] == states[1], notice.name
