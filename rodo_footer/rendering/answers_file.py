"""The file in which a balancing test is answered: TOML with the questions as comments, for a human to fill in."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator, Mapping

from rodo_footer.balancing import questions, vocabulary
from rodo_footer.model.activity import Activity
from rodo_footer.model.balancing_test import OUTCOMES, STEPS, BalancingTest, Decision

_WIDTH = 110


def answers_file(activity: Activity, language: str, answers: BalancingTest | None) -> str:
    """A file of answers in TOML: those that are known already, and room for the others."""
    words = vocabulary(language)
    lines = [
        *_comment(f"{words.labels['title']}: {words.labels['basis']}"),
        *_comment(words.file["head"]),
        *_comment(words.file["next"].format(activity=activity.id)),
        "",
        *_decision(answers.decision if answers else Decision(activity=activity.id), words.file),
    ]
    for step in STEPS:
        lines += ["", *_comment(words.steps[step].title), f"[{step}]"]
        asked = [one.id for one in questions() if one.step == step]
        given = answers.answers(step) if answers else {}
        for number, name in enumerate(asked):
            wording = words.wording(name, activity.channels)
            answer = f"{name} = {_value(given.get(name, ''))}"
            lines += [*([""] if number else []), *_comment(wording.text), *_comment(wording.hint), answer]
    return "\n".join(lines) + "\n"


def _decision(decision: Decision, words: Mapping[str, str]) -> Iterator[str]:
    """The first table; the days are comments until they are known."""
    yield "[balancing_test]"
    yield f"activity = {_quoted(decision.activity)}"
    for name, value in (
        ("outcome", _quoted(decision.outcome)),
        ("conditions", f"[{', '.join(map(_quoted, decision.conditions))}]"),
        ("reviewer", _quoted(decision.reviewer)),
    ):
        yield from _comment(words[name].format(outcomes=", ".join(OUTCOMES)))
        yield f"{name} = {value}"
    for name, day, example in (
        ("date", decision.date, "2026-01-31"),
        ("next_review", decision.next_review, "2027-01-31"),
    ):
        yield from _comment(words[name])
        yield f"{name} = {day}" if day else f"# {name} = {example}"


def _comment(text: str) -> Iterator[str]:
    return (f"# {line}" for line in textwrap.wrap(text, _WIDTH))


def _value(answer: str) -> str:
    """A TOML string; one of several lines stays readable."""
    if "\n" not in answer:
        return _quoted(answer)
    return '"""\n' + "\n".join(_quoted(line)[1:-1] for line in answer.split("\n")) + '"""'


def _quoted(value: str) -> str:
    """A TOML basic string; JSON's escapes are a subset of TOML's, DEL is not escaped by JSON."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
