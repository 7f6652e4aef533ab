"""The completeness of notices against labels of others, where that set lies beside the project (it is never copied into
it), and the time that one long notice takes."""

from __future__ import annotations

import json
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from bench.table import Row
from rodo_footer.checking.completeness import judge

_SET = Path(__file__).parent.parent.parent / "shared" / "corpora" / "gdpr-transparency-dev.jsonl"
_BYTES = 60_000
# One word for each element, as a search by hand would use it.
_KEYWORDS = {
    "controller_identity": "controller",
    "controller_contact": "contact",
    "dpo": "data protection officer",
    "purposes": "purpose",
    "legal_basis": "legal basis",
    "legitimate_interests": "legitimate interest",
    "recipients": "third part",
    "transfers": "countr",
    "retention": "retention",
    "right_access": "access",
    "right_rectification": "rectif",
    "right_erasure": "delet",
    "right_restriction": "restrict",
    "right_object": "object",
    "right_portability": "portab",
    "right_withdraw_consent": "withdraw",
    "complaint": "complaint",
    "provision": "voluntar",
    "automated_decisions": "automated",
    "source": "source",
    "categories": "categories",
}
_SECTION = """{number}. Activity {number}
The controller of your personal data is Example Ltd, 1 Sample Street, London; write to privacy{number}@example.com.
We process your name, your e-mail address and your order number {number} in order to carry out the contract with you,
which is the legal basis: Art. 6(1)(b) of the GDPR. Where we keep statistics, we rely on our legitimate interests.
- Recipients: the company that runs our mail server, and our accountants.
- We keep the data for {number} months after the last order and then delete it.
- We do not transfer it outside the European Economic Area.
You have the right of access to your data, to rectification, erasure, restriction of processing and portability.
You may object at any time to what we do on the basis of our legitimate interests, and you may withdraw consent.
You may lodge a complaint with a supervisory authority. Providing the data is necessary for the contract.
The weather in our office, its plants and its coffee machine number {number} have nothing to do with any of this.
"""


class Score(NamedTuple):
    """Precision, recall and F1 of one answer about one element."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """The harmonic mean; 0 where nothing was right."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def run(reduced: bool) -> list[Row]:
    """The two macro figures with their limits, and the time; the table per element goes to stderr."""
    return [*_agreement(), *_time(3 if reduced else 15)]


def _agreement() -> list[Row]:
    if not _SET.is_file():
        print(f"no labelled policies in {_SET.parent}: the agreement is not measured", file=sys.stderr)
        return []
    policies = [json.loads(line) for line in _SET.read_text("utf-8").splitlines()]
    labels = [frozenset(one["labels"]) for one in policies]
    ours = [
        frozenset(name for name, found in judge(one["text"], "en").items() if found.state != "missing")
        for one in policies
    ]
    lowered = [one["text"].lower() for one in policies]
    plain = [frozenset(name for name, word in _KEYWORDS.items() if word in text) for text in lowered]
    everything = [frozenset(_KEYWORDS)] * len(policies)
    answers = {"": ours, "keywords": plain, "always yes": everything}
    print(_per_element(labels, answers), file=sys.stderr)
    rows = [
        Row(f"{len(policies)} policies, macro F1 of present", _macro(labels, ours, True), 0.86, "", at_least=True),
        Row(f"{len(policies)} policies, macro F1 of missing", _macro(labels, ours, False), 0.88, "", at_least=True),
    ]
    for name in ("keywords", "always yes"):
        for there in (True, False):
            said = "present" if there else "missing"
            rows.append(Row(f"{name}, macro F1 of {said}", _macro(labels, answers[name], there), None, ""))
    return rows


def _per_element(labels: list[frozenset[str]], answers: dict[str, list[frozenset[str]]]) -> str:
    lines = [
        f"{'element':<24} {'labels':>6}   present P    R    F1   missing P    R    F1  keywords F1 pres. miss.   always"
    ]
    for name in _KEYWORDS:
        ours, plain, always = (answers[one] for one in ("", "keywords", "always yes"))
        yes, no = _score(labels, ours, name, True), _score(labels, ours, name, False)
        lines.append(
            f"{name:<24} {sum(name in one for one in labels):>6}   {yes.precision:>9.2f} {yes.recall:.2f} {yes.f1:.2f}"
            f"   {no.precision:>9.2f} {no.recall:.2f} {no.f1:.2f}   "
            f"{_score(labels, plain, name, True).f1:>17.2f} {_score(labels, plain, name, False).f1:>5.2f}"
            f"   {_score(labels, always, name, True).f1:>13.2f}"
        )
    return "\n".join(lines)


def _macro(labels: list[frozenset[str]], answers: list[frozenset[str]], there: bool) -> float:
    return statistics.mean(_score(labels, answers, name, there).f1 for name in _KEYWORDS)


def _score(labels: list[frozenset[str]], answers: list[frozenset[str]], name: str, there: bool) -> Score:
    """How well an answer that an element is there (or is missing) agrees with the labels."""
    pairs = [
        ((name in label) == there, (name in answer) == there) for label, answer in zip(labels, answers, strict=True)
    ]
    right = sum(1 for label, answer in pairs if label and answer)
    said, labelled = sum(1 for _, answer in pairs if answer), sum(1 for label, _ in pairs if label)
    return Score(right / said if said else float(not labelled), right / labelled if labelled else float(not said))


def _time(rounds: int) -> list[Row]:
    sections = "".join(_SECTION.format(number=number) for number in range(1, 100))[:_BYTES]
    empty = ("The plants in our office are watered twice a week by whoever comes first. " * 1000)[:_BYTES]
    return [
        Row(
            "one notice of 60 kB, the first of a process, CPU", _milliseconds(lambda: judge(sections, "en")), None, "ms"
        ),
        *(
            Row(f"{name}, median, CPU", statistics.median(_milliseconds(work) for _ in range(rounds)), 50, "ms")
            for name, work in (
                ("one notice of 60 kB", lambda: judge(sections, "en")),
                ("60 kB that say nothing of data", lambda: judge(empty, "en")),
            )
        ),
    ]


def _milliseconds(work: Callable[[], object]) -> float:
    begun = time.process_time()
    work()
    return (time.process_time() - begun) * 1000
