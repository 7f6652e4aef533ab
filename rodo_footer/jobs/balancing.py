"""The job behind `balancing-test`: activity -> facts and answers -> worksheet, or the file to answer it in."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from rodo_footer.errors import InputError, UsageError

if TYPE_CHECKING:
    from rodo_footer.model.activity import Activity
    from rodo_footer.model.balancing_test import BalancingTest
    from rodo_footer.model.project import Project

Form = Literal["markdown", "html", "text", "toml"]
_MAKE = "A file to fill in: rodo-footer balancing-test --format toml --out {path}"


def balance(project: Project, activity: Activity, language: str, form: Form, answers: BalancingTest | None) -> str:
    """The worksheet of an activity with the answers that there are; as `toml` the file to write them into."""
    from rodo_footer.rendering.answers_file import answers_file
    from rodo_footer.rendering.worksheet import worksheet

    if form == "toml":
        return answers_file(activity, language, answers)
    return worksheet(project, activity, language, form, answers)


def assessed(project: Project, name: str) -> Activity:
    """The activity that is to be assessed: the one of that id, else the recording, else the only one that can be.

    Raises:
        UsageError: there is none, or it does not rest on art. 6(1)(f).
    """
    able = [one for one in project.activity if one.rests_on("6.1.f")]
    ids = ", ".join(one.id for one in able) or "none"
    if name:
        found = next((one for one in project.activity if one.id == name), None)
        if found is None:
            raise UsageError(f"there is no activity '{name}'", _nearest(name, [one.id for one in project.activity]))
        if found not in able:
            bases = ", ".join(sorted({one.legal_basis for one in found.purposes}))
            why = f"the activity '{name}' rests on {bases}, and only a legitimate interest is balanced (6.1.f)"
            raise UsageError(why, f"Activities on 6.1.f: {ids}.")
        return found
    if not able:
        why = "no activity rests on a legitimate interest"
        raise UsageError(why, 'The balancing test is for activities with legal_basis = "6.1.f".')
    chosen = [one for one in able if "recording" in one.channels] or able
    if len(chosen) > 1:
        raise UsageError(
            "which activity is to be assessed?",
            f"Name one: rodo-footer balancing-test ID. Activities on 6.1.f: {', '.join(one.id for one in chosen)}.",
        )
    return chosen[0]


def language_of(project: Project, asked: str) -> str:
    """The language that was asked for, else that of the signatures, else English.

    Raises:
        UsageError: the questions have no words in the one that was asked for.
    """
    from rodo_footer.balancing import languages

    if asked and asked not in languages():
        raise UsageError(f"there are no words in '{asked}'", f"There is: {', '.join(languages())}.")
    return asked or next((one for one in project.signature.languages if one in languages()), "en")


def answers_of(activity: Activity, path: Path) -> BalancingTest:
    """The answers in a file; InputError where they cannot be read or belong to something else."""
    from rodo_footer.balancing import questions, read_answers
    from rodo_footer.model.balancing_test import STEPS

    try:
        found = read_answers(path.read_text(encoding="utf-8-sig"))
    except UnicodeDecodeError as error:
        raise InputError(f"{path}: not UTF-8", "Save the file as UTF-8 (TOML allows nothing else).") from error
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({error.strerror or error})", _MAKE.format(path=path)) from error
    except ValueError as error:
        raise InputError(f"{path}: {error}", _MAKE.format(path=path)) from error
    if found.decision.activity != activity.id:
        what = f"{path}: it answers for the activity '{found.decision.activity}', not for '{activity.id}'"
        raise InputError(what, "Name the other activity, or another file.")
    for step in STEPS:
        known = [one.id for one in questions() if one.step == step]
        for name in found.answers(step):
            if name not in known:
                raise InputError(f"{path}: there is no question '{step}.{name}'", _nearest(name, known))
    return found


def is_answers_file(path: Path) -> bool:
    """Whether a file holds answers: those are never overwritten."""
    try:
        with path.open("rb") as file:
            return b"[balancing_test]" in file.read(64_000)
    except OSError:
        return False


def _nearest(name: str, known: Iterable[str]) -> str:
    from difflib import get_close_matches

    there = list(known)
    near = get_close_matches(name, there, 1, 0.5)
    meant = f"Did you mean '{near[0]}'? " if near else ""
    return f"{meant}There is: {', '.join(there) or 'none'}."
