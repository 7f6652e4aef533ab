"""Answers of a balancing test are recognised, read whole, and each gap is one finding at its line."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rodo_footer.balancing import questions, read_answers
from rodo_footer.checking.assessments import ANSWERED, COMPANY
from rodo_footer.checking.sources import medium_of
from rodo_footer.config import load
from rodo_footer.model.balancing_test import STEPS
from rodo_footer.model.project import Project
from rodo_footer.rendering.answers_file import answers_file
from tests.checking.judging import findings
from tests.cli.running import run

EXAMPLES = Path(__file__).parents[2] / "examples"
RECORDING = next(one for one in load(EXAMPLES / "rodo-footer.toml").activity if one.id == "recording")


def found(text: str, project: Project = COMPANY) -> list[tuple[str, int]]:
    """Rule and line of each finding in a file of answers."""
    return [(one.rule, one.line) for one in findings(text, "a.toml", project=project)]


def test_a_fresh_file_lacks_everything_and_nothing_else() -> None:
    """Every question, the outcome, the day and the name, each at its own line."""
    text = answers_file(RECORDING, "de", None)
    lines = text.split("\n")
    at = {line.partition(" =")[0]: number for number, line in enumerate(lines, 1) if " =" in line and line[0] != "#"}
    wanted = [("balancing-test-unanswered", at[one.id]) for one in questions()]
    head = lines.index("[balancing_test]") + 1
    wanted += [("balancing-test-without-outcome", at["outcome"])]
    wanted += [("balancing-test-unsigned", at["reviewer"]), ("balancing-test-unsigned", head)]
    assert sorted(found(text)) == sorted(wanted)


@pytest.mark.parametrize("question", questions(), ids=lambda one: one.id)
@pytest.mark.parametrize("blank", ['""', '" ... "', '"TODO"', '"""\n-\n"""'])
def test_one_answer_left_out_is_one_finding(question: object, blank: str) -> None:
    """Blank, dotted out, put off: at the line of its key; the others keep quiet."""
    name = question.id  # type: ignore[attr-defined]  # a Question
    lines = ANSWERED.split("\n")
    at = next(number for number, line in enumerate(lines) if line.startswith(f"{name} = "))
    lines[at] = f"{name} = {blank}"
    assert found("\n".join(lines)) == [("balancing-test-unanswered", at + 1)]
    assert found("\r\n".join(lines)) == [("balancing-test-unanswered", at + 1)]


def test_a_text_with_odd_line_ends_does_not_shift_the_places() -> None:
    """A form feed or a line separator inside an answer is no new line of the file."""
    text = ANSWERED.replace("Yes: what", "Yes:\u2028what").replace(
        'dpia = "No: small scale, no profiling."', 'dpia = ""'
    )
    assert found(text) == [("balancing-test-unanswered", 33)]


def test_the_answers_of_the_example_company_are_whole() -> None:
    """Held to its own config, a month after they were written."""
    text = (EXAMPLES / "recording-balancing-test.toml").read_text("utf-8")
    assert found(text, load(EXAMPLES / "rodo-footer.toml")) == []
    assert all(read_answers(text).answers(step) for step in STEPS)


@pytest.mark.parametrize(
    ("text", "is_answers"),
    [
        ("[balancing_test]\n", True),
        ("\ufeff# a comment\n\n[ balancing_test ]\n", True),
        ("[project]\n[balancing_test]\n", False),
        ("x = 1\n[balancing_test]\n", False),
        ("[balancing_tests]\n", False),
        ("", False),
    ],
)
def test_a_file_of_answers_is_told_by_its_first_table(text: str, is_answers: bool) -> None:
    """Whatever it is called; other TOML is none."""
    for name in ("a.toml", "answers", "a.txt"):
        assert (medium_of(name, text.encode()) == "answers") == (is_answers and name != "a.txt")


def test_check_reads_a_named_file_and_leaves_toml_in_folders_alone(tmp_path: Path) -> None:
    """By the command line: the file with the config beside it, the kind in the report, a folder without it."""
    shutil.copy(EXAMPLES / "rodo-footer.toml", tmp_path)
    text = (EXAMPLES / "recording-balancing-test.toml").read_text("utf-8")
    (tmp_path / "a.toml").write_text(text.replace('"proceed_with_safeguards"', '"do_not_proceed"'), encoding="utf-8")
    (tmp_path / "pyproject.toml").write_text('[project]\nname = "<p>x</p>"\n', encoding="utf-8")
    ended = run("check", "a.toml", "--format", "json", cwd=tmp_path)
    report = json.loads(ended.out)
    assert ended.code == 1
    assert [one["rule"] for one in report["findings"]] == ["balancing-test-says-no"]
    assert report["documents"][0]["kind"] == "balancing-test"
    assert report["documents"][0]["notice_links"] == []
    assert run("check", ".", cwd=tmp_path).code == 3
    assert run("check", "-", cwd=tmp_path, stdin=text.encode()).code == 0


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[balancing_test]\nactivity = "x\n', "not valid TOML"),
        ("[balancing_test]\n", "it lacks `activity`"),
        ('[balancing_test]\nactivity = "x"\n[balanse]\n', "unknown field `balanse`"),
        ('[balancing_test]\nactivity = "x"\ndate = "soon"\n', "not a date such as 2026-11-25"),
        ('[balancing_test]\nactivity = "x"\n[purpose]\nneeded = true\n', "Expected `str`"),
    ],
)
def test_what_is_no_file_of_answers_is_unreadable(tmp_path: Path, text: str, said: str) -> None:
    """It says why, and the exit code is not that of a clean file."""
    (tmp_path / "a.toml").write_text(text, encoding="utf-8")
    ended = run("check", "a.toml", cwd=tmp_path)
    assert ended.code == 4
    assert said in ended.out + ended.err


PIECES = [
    "",
    '"',
    "\n",
    "[purpose]\n",
    "needed = ''\n",
    "\\",
    '"""',
    "= 1",
    "#",
    "date = 2026-02-30\n",
    "\u2028",
    "\r",
    "ż",
]


@settings(max_examples=150, deadline=None)
@given(st.integers(0, len(ANSWERED)), st.integers(0, 40), st.sampled_from(PIECES))
def test_a_damaged_file_is_judged_or_unreadable_and_each_finding_has_its_place(at: int, gone: int, piece: str) -> None:
    """Whatever was cut out or typed in, anywhere."""
    text = ANSWERED[:at] + piece + ANSWERED[at + gone :]
    for one in findings(text, "a.toml", project=COMPANY):
        if medium_of("a.toml", text.encode()) == "answers":
            assert one.rule == "unreadable-input" or one.rule.startswith("balancing-test-")
            assert 1 <= one.line <= text.count("\n") + 1
