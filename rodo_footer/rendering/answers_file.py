"""The file in which a balancing test is answered: TOML with the questions as comments, for a human to fill in."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator
from typing import Any

from rodo_footer.balancing import questions, vocabulary
from rodo_footer.model.activity import Activity
from rodo_footer.model.balancing_test import OUTCOMES, STEPS, BalancingTest, Decision

_WIDTH = 110


def answers_file(activity: Activity, language: str, answers: BalancingTest | None) -> str:
    """A file of answers in TOML: those that are known already, and room for the others."""
    words = vocabulary(language)
    labels: dict[str, Any] = words.labels["file"]  # type: ignore[assignment]  # a table of texts, as the content says
    decision = answers.decision if answers else Decision(activity=activity.id)
    lines = [
        *_comment(f"{words.labels['title']}: {words.labels['basis']}"),
        *_comment(labels["head"]),
        *_comment(labels["next"].format(activity=activity.id)),
        "",
        "[balancing_test]",
        f"activity = {_quoted(activity.id)}",
        *_comment(labels["outcome"].format(outcomes=", ".join(OUTCOMES))),
        f"outcome = {_quoted(decision.outcome)}",
        *_comment(labels["conditions"]),
        f"conditions = [{', '.join(map(_quoted, decision.conditions))}]",
        *_comment(labels["reviewer"]),
        f"reviewer = {_quoted(decision.reviewer)}",
        *_comment(labels["date"]),
        f"date = {decision.date}" if decision.date else "# date = 2026-01-31",
        *_comment(labels["next_review"]),
        f"next_review = {decision.next_review}" if decision.next_review else "# next_review = 2027-01-31",
    ]
    for step in STEPS:
        lines += ["", *_comment(words.steps[step].title), f"[{step}]"]
        given = answers.answers(step) if answers else {}
        for question in questions():
            if question.step == step:
                wording = words.wording(question.id, activity.channels)
                lines += [
                    *_comment(wording.text),
                    *_comment(wording.hint),
                    f"{question.id} = {_value(given.get(question.id, ''))}",
                ]
                lines.append("")
        lines.pop()
    return "\n".join(lines) + "\n"


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
