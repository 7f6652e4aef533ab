"""Whether an element that a notice lacks is found: thousands of generated notices with exact labels, in every language.

The wordings that patterns were tuned on, and those held out, are told apart.
"""

from __future__ import annotations

import statistics
import time
from pathlib import Path

from bench.table import Row, alternating
from rodo_footer.checking.completeness import judge
from tests.completeness.generator import case
from tests.completeness.scoring import Tally
from tests.completeness.wordings import Part

_LEAST = 0.95
_CASES = 900
_CASES_REDUCED = 40
_LANGUAGES = ("pl", "de", "en")
_NOTICES = Path(__file__).parent.parent / "tests" / "completeness" / "notices"
_BYTES = 60_000


def run(reduced: bool) -> list[Row]:
    """Precision and recall of a missing element, F1 of a present one; the limits are for both parts of the wordings."""
    rows: list[Row] = []
    for language in _LANGUAGES:
        whole = Tally()
        parts: tuple[Part, ...] = ("tuned", "held-out")
        for part in parts:
            tally = _judged(language, part, _CASES_REDUCED if reduced else _CASES, whole)
            rows += _rows(f"{language}, {part} wordings", tally, None)
        rows += _rows(f"{language}, all wordings", whole, _LEAST)
    return [*rows, *(_time(language, 5 if reduced else 15) for language in _LANGUAGES)]


def _time(language: str, rounds: int) -> Row:
    """How long 60 kB take that are full of what is looked for: the notices written by hand, again and again."""
    text = "\n".join(one.read_text("utf-8") for one in sorted(_NOTICES.glob(f"{language}-*.txt")))
    text = (text * (_BYTES // len(text) + 1))[:_BYTES]
    [seconds] = alternating(rounds, lambda: judge(text, language), clock=time.process_time)
    return Row(f"60 kB of notices, {language}, median, CPU", statistics.median(seconds) * 1000, 50, "ms")


def _judged(language: str, part: Part, cases: int, whole: Tally) -> Tally:
    tally = Tally()
    for seed in range(cases):
        one = case(language, seed, part)
        states = {name: found.state for name, found in judge(one.text, language).items()}
        tally.add(states, one.labels)
        whole.add(states, one.labels)
    return tally


def _rows(name: str, tally: Tally, limit: float | None) -> list[Row]:
    missing, present = tally.score("missing"), tally.score("present")
    return [
        Row(f"{name}: missing, precision", missing.precision, limit, "", at_least=True),
        Row(f"{name}: missing, recall", missing.recall, limit, "", at_least=True),
        Row(f"{name}: present, F1", present.f1, None, "", at_least=True),
    ]
