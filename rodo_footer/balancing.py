"""The questions of the balancing test from `templates/balancing-test/`, and the file that answers them.

Here because rendering asks them and checking looks whether they were answered. It prints and judges nothing.
"""

from __future__ import annotations

import importlib
import tomllib
from functools import cache
from pathlib import Path
from typing import Literal

import msgspec
from msgspec import Struct, field

from rodo_footer.model.balancing_test import BalancingTest
from rodo_footer.packs import Confidence

_LATER = ("todo", "to do", "tbd", "fixme", "xxx", "do uzupełnienia", "uzupełnić", "offen", "noch offen")


class Question(Struct, frozen=True, forbid_unknown_fields=True):
    """A question in its step, what it rests on, and how sure that is."""

    id: str
    step: Literal["purpose", "necessity", "balance"]
    source: str
    confidence: Confidence


class Wording(Struct, frozen=True, forbid_unknown_fields=True):
    """How a question is asked, with what helps to answer it, and in which other words for a channel."""

    text: str
    hint: str = ""
    channels: dict[str, Wording] = field(default_factory=dict)


class Step(Struct, frozen=True, forbid_unknown_fields=True):
    """What one of the three steps is called."""

    title: str


class Vocabulary(Struct, frozen=True, forbid_unknown_fields=True):
    """The words of the worksheet, and of the file that answers it, in one language."""

    labels: dict[str, str]
    outcomes: dict[str, str]
    file: dict[str, str]
    steps: dict[str, Step]
    questions: dict[str, Wording]

    def wording(self, question: str, channels: tuple[str, ...] | list[str]) -> Wording:
        """The words of a question for an activity that is met in `channels`."""
        known = self.questions[question]
        return next((known.channels[one] for one in channels if one in known.channels), known)


class _Catalogue(Struct, frozen=True, forbid_unknown_fields=True):
    question: tuple[Question, ...]


def _folder() -> Path:
    return Path(importlib.import_module("rodo_footer.templates").__path__[0]) / "balancing-test"


@cache
def questions() -> tuple[Question, ...]:
    """All questions, in the order in which they are asked."""
    with (_folder() / "questions.toml").open("rb") as file:
        return msgspec.convert(tomllib.load(file), _Catalogue).question


@cache
def languages() -> tuple[str, ...]:
    """The languages in which they can be asked, sorted."""
    return tuple(sorted(one.stem for one in (_folder() / "words").glob("*.toml")))


@cache
def vocabulary(language: str) -> Vocabulary:
    """The words of one of `languages()`."""
    with (_folder() / "words" / f"{language}.toml").open("rb") as file:
        return msgspec.convert(tomllib.load(file), Vocabulary)


def read_answers(text: str) -> BalancingTest:
    """The balancing test in a file of answers.

    Raises:
        ValueError: it is no TOML, or no file of answers; the message says why.
    """
    try:
        return msgspec.convert(tomllib.loads(text.replace("\r\n", "\n")), BalancingTest)
    except tomllib.TOMLDecodeError as error:
        raise ValueError(f"not valid TOML: {error}") from error
    except msgspec.ValidationError as error:
        said = str(error).replace("Invalid RFC3339 encoded date", "not a date such as 2026-11-25")
        said = said.replace("Object missing required field", "it lacks")
        raise ValueError(said.replace(" - at `$.", " at `")) from error


def is_answered(text: str) -> bool:
    """Whether anything stands there that is an answer: not only blanks and dots, and no note to answer it later."""
    words = "".join(char if char.isalnum() else " " for char in text).casefold().split()
    return bool(words) and " ".join(words) not in _LATER
