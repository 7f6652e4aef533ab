"""`balancing-test` asks about the right activity, never writes over answers, and says what is wrong with them."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.cli.running import run

EXAMPLES = Path(__file__).parents[2] / "examples"
ANSWERS = "recording-balancing-test.toml"


@pytest.fixture
def company(tmp_path: Path) -> Path:
    """A folder with the example company's config and answers."""
    for name in ("rodo-footer.toml", ANSWERS):
        shutil.copy(EXAMPLES / name, tmp_path / name)
    return tmp_path


def test_the_recording_comes_first_with_the_answers_that_it_links(company: Path) -> None:
    """Without arguments: Markdown on stdout, in the language of the signatures."""
    ended = run("balancing-test", cwd=company)
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.startswith("# Test równowagi: Nagrywanie rozmów\n")
    assert "> Tak, dla zamówień składanych wyłącznie przez telefon" in ended.out
    assert ended.out == run("balancing-test", "recording", "--answers", ANSWERS, cwd=company).out


def test_a_file_to_fill_in_is_made_and_never_overwritten(company: Path) -> None:
    """By its suffix; neither a second run nor a document may destroy answers, and a new file carries them over."""
    made = run("balancing-test", "website", "--out", "website.toml", "--language", "en", cwd=company)
    assert made.code == 0
    assert "link it: balancing_test = \"website.toml\" in the activity 'website'" in made.err
    assert "rodo-footer check website.toml" in made.err
    text = (company / "website.toml").read_text("utf-8")
    assert "# Is it needed at all?" in text
    assert 'needed = ""' in text
    (company / "website.toml").write_text(text.replace('needed = ""', 'needed = "Yes."'), encoding="utf-8")
    for more in ((), ("--format", "html"), ("--format", "markdown")):
        again = run("balancing-test", "website", "--out", "website.toml", *more, cwd=company)
        assert again.code == 2
        assert "answers are never overwritten" in again.err
    assert 'needed = "Yes."' in (company / "website.toml").read_text("utf-8")
    carried = run("balancing-test", "website", "--answers", "website.toml", "--out", "next.toml", cwd=company)
    assert carried.code == 0
    assert 'needed = "Yes."' in (company / "next.toml").read_text("utf-8")


@pytest.mark.parametrize(
    ("name", "start"), [("a.html", "<!DOCTYPE html>"), ("a.txt", "TEST RÓWNOWAGI"), ("a.md", "# ")]
)
def test_the_suffix_says_the_format(company: Path, name: str, start: str) -> None:
    """A document may be written again."""
    for _ in range(2):
        assert run("balancing-test", "--out", name, cwd=company).code == 0
    assert (company / name).read_text("utf-8").startswith(start)


@pytest.mark.parametrize(
    ("arguments", "messages"),
    [
        (("recordings",), ["there is no activity 'recordings'", "Did you mean 'recording'?"]),
        (("newsletter",), ["rests on 6.1.a", "correspondence, enquiries, phone-offers, recording, website"]),
        (("--language", "cs"), ["no words in 'cs'", "de, en, pl"]),
        (("website", "--answers", ANSWERS), ["answers for the activity 'recording', not for 'website'"]),
        (("--answers", "none.toml"), ["none.toml: cannot be read", "--format toml --out none.toml"]),
        (("--answers", "rodo-footer.toml"), ["rodo-footer.toml: "]),
        (("--answers", "bad.toml"), ["bad.toml: not valid TOML"]),
        (("--answers", "typo.toml"), ["no question 'purpose.neded'", "Did you mean 'needed'?"]),
        (("--answers", "latin.toml"), ["not UTF-8"]),
        (("--answers", "day.toml"), ["not a date such as 2026-11-25 at `balancing_test.date`"]),
    ],
)
def test_what_cannot_be_is_said(company: Path, arguments: tuple[str, ...], messages: list[str]) -> None:
    """With exit code 2, what is wrong, and what there is."""
    head = '[balancing_test]\nactivity = "recording"\n'
    (company / "bad.toml").write_text("[balancing_test\n", encoding="utf-8")
    (company / "typo.toml").write_text(f'{head}[purpose]\nneded = "x"\n', encoding="utf-8")
    (company / "latin.toml").write_bytes(f'{head}reviewer = "Wójcik"\n'.encode("iso-8859-2"))
    (company / "day.toml").write_text(f'{head}date = "yesterday"\n', encoding="utf-8")
    ended = run("balancing-test", *arguments, cwd=company)
    assert (ended.code, ended.out) == (2, "")
    for message in messages:
        assert message in ended.err


def test_an_activity_is_chosen_only_where_there_is_no_doubt(tmp_path: Path) -> None:
    """Several on 6.1.f and none of them a recording: the user says which; none at all: that is said."""
    head = 'controller.name = "X"\nnotice.url = "https://example.com/rodo"\n'
    one = (
        '[[activity]]\nid = "{}"\nchannels = ["chat"]\nretention = {{ period = {{ en = "x" }} }}\n'
        'purposes = [{{ en = "a", legal_basis = "6.1.f", legitimate_interest = {{ en = "x" }} }}]\n'
    )
    config = tmp_path / "rodo-footer.toml"
    config.write_text(head + one.format("first"), encoding="utf-8")
    assert run("balancing-test", cwd=tmp_path).out.startswith("# Test równowagi: first")
    config.write_text(head + one.format("first") + one.format("second"), encoding="utf-8")
    ended = run("balancing-test", cwd=tmp_path)
    assert ended.code == 2
    assert "Activities on 6.1.f: first, second." in ended.err
    config.write_text(head, encoding="utf-8")
    ended = run("balancing-test", cwd=tmp_path)
    assert ended.code == 2
    assert "no activity rests on a legitimate interest" in ended.err


def test_answers_that_are_linked_and_not_there_yet_are_named(company: Path) -> None:
    """The worksheet comes blank, and the note says how to begin."""
    (company / ANSWERS).unlink()
    ended = run("balancing-test", "--format", "text", cwd=company)
    assert ended.code == 0
    assert f"make it with --format toml --out {ANSWERS}" in ended.err
    assert "Odpowiedź: ..." in ended.out
    made = run("balancing-test", "--out", ANSWERS, cwd=company)
    assert "link it" not in made.err
