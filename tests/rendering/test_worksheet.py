"""The balancing test: every question has words in every language, facts and answers come out whole, and come back."""

from __future__ import annotations

import datetime as dt
import itertools
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from selectolax.lexbor import LexborHTMLParser

from rodo_footer.balancing import languages, questions, read_answers, vocabulary
from rodo_footer.config import load
from rodo_footer.model.balancing_test import OUTCOMES, STEPS, BalancingTest, Decision
from rodo_footer.rendering.answers_file import answers_file
from rodo_footer.rendering.catalogue import Catalogue
from rodo_footer.rendering.worksheet import Form, worksheet
from tests.golden import golden

GOLDEN = Path(__file__).parent / "golden"
EXAMPLES = Path(__file__).parents[2] / "examples"
PROJECT = load(EXAMPLES / "rodo-footer.toml")
RECORDING = next(one for one in PROJECT.activity if one.id == "recording")
WEBSITE = next(one for one in PROJECT.activity if one.id == "website")
ANSWERS = read_answers((EXAMPLES / "recording-balancing-test.toml").read_text("utf-8"))
FORMS: tuple[Form, ...] = ("markdown", "html", "text")


def test_every_language_asks_every_question() -> None:
    """Nothing is missing, nothing is left over, and what one language asks of recordings the others ask too."""
    assert set(languages()) == set(Catalogue().languages())
    english = vocabulary("en")
    for language in languages():
        words = vocabulary(language)
        assert set(words.questions) == {one.id for one in questions()}
        assert set(words.steps) == set(STEPS)
        for part in ("labels", "outcomes", "file"):
            assert getattr(words, part).keys() == getattr(english, part).keys()
        assert set(words.outcomes) == set(OUTCOMES)
        for name, wording in words.questions.items():
            assert wording.channels.keys() == english.questions[name].channels.keys()
            assert bool(wording.hint) == bool(english.questions[name].hint)
            assert wording.text.rstrip().endswith(("?", ".")), (language, name)


def test_every_question_says_what_it_rests_on_and_the_first_is_whether_it_is_needed() -> None:
    """No question rests on unverified law, and each step has some."""
    assert {one.confidence for one in questions()} <= {"A", "B"}
    assert all(one.source for one in questions())
    assert [one.step for one in questions()] == sorted((one.step for one in questions()), key=STEPS.index)
    assert questions()[0].id == "needed"
    for language in languages():
        wording = vocabulary(language).wording("needed", RECORDING.channels)
        assert "mail" in wording.text.lower(), "the seed's question: what do recordings add to the e-mails"
        assert wording.text != vocabulary(language).wording("needed", WEBSITE.channels).text


@pytest.mark.parametrize("language", languages())
def test_golden_worksheet(language: str) -> None:
    """The document that a lawyer reads: with the answers of the example, and blank for another activity."""
    golden(GOLDEN / f"balancing-test.{language}.md", worksheet(PROJECT, RECORDING, language, "markdown", ANSWERS))
    golden(GOLDEN / f"balancing-test-blank.{language}.txt", worksheet(PROJECT, WEBSITE, language, "text", None))


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("language", languages())
def test_facts_and_answers_stand_in_every_form(language: str, form: Form) -> None:
    """All of them, with the decision; nothing is left open where everything is answered."""
    made = worksheet(PROJECT, RECORDING, language, form, ANSWERS)
    flat = " ".join(LexborHTMLParser(made).text().split() if form == "html" else made.split())
    purpose = RECORDING.purposes[0]
    wanted = [PROJECT.controller.name, purpose.legitimate_interest[language], ANSWERS.decision.reviewer, "2026-11-02"]
    wanted += [one for step in STEPS for answer in ANSWERS.answers(step).values() for one in answer.split("\n")]
    wanted += ANSWERS.decision.conditions
    for text in wanted:
        assert " ".join(text.split()) in flat
    words = vocabulary(language)
    assert words.labels["open"] not in flat
    assert words.outcomes["proceed_with_safeguards"] in flat
    assert words.labels["no_advice"] in flat


def test_html_fetches_nothing_and_shows_no_foreign_markup() -> None:
    """One file; headings in order; what was typed stays text."""
    hostile = "<script>alert(1)</script> & <img src=https://example.com/a.png onerror=x>"
    answers = replace(ANSWERS, purpose={**ANSWERS.purpose, "needed": hostile})
    made = worksheet(PROJECT, RECORDING, "pl", "html", answers)
    tree = LexborHTMLParser(made)
    assert not tree.css("script, img, link, iframe, [src], [href], [onerror]")
    assert "url(" not in made
    assert hostile in tree.text()
    assert tree.css_first("html").attributes["lang"] == "pl"
    levels = [int(one.tag[1]) for one in tree.css("h1, h2, h3")]
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in itertools.pairwise(levels))
    assert "<script" not in worksheet(PROJECT, RECORDING, "pl", "markdown", answers)


def test_a_public_authority_is_told() -> None:
    """Its tasks cannot rest on a legitimate interest; a company reads nothing of it."""
    project = replace(PROJECT, controller=replace(PROJECT.controller, public_body=True))
    for language in languages():
        warning = vocabulary(language).labels["public_body"]
        assert warning in worksheet(project, RECORDING, language, "markdown", None)
        assert warning not in worksheet(PROJECT, RECORDING, language, "markdown", None)


def test_articles_are_cited_as_the_language_does() -> None:
    """In the letters of its lawyers."""
    assert "art. 6 ust. 1 lit. f RODO" in worksheet(PROJECT, RECORDING, "pl", "text", None)
    assert "Art. 5 Abs. 1 Buchst. c DSGVO" in worksheet(PROJECT, RECORDING, "de", "text", None)
    assert not re.search("GDPR", worksheet(PROJECT, RECORDING, "de", "text", None))


TEXT = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"], exclude_characters="\r"), max_size=30)


@given(
    st.sampled_from(languages()),
    st.dictionaries(st.sampled_from([one.id for one in questions() if one.step == "balance"]), TEXT),
    st.lists(TEXT, max_size=3),
    TEXT,
    st.none() | st.dates(),
)
def test_answers_come_back_from_the_file_as_they_were(
    language: str, answers: dict[str, str], conditions: list[str], reviewer: str, day: dt.date | None
) -> None:
    """Whatever was typed, in every language; what is blank stays blank."""
    decision = Decision(activity="recording", outcome="proceed", conditions=conditions, reviewer=reviewer, date=day)
    given_answers = BalancingTest(balancing_test=decision, balance=answers)
    found = read_answers(answers_file(RECORDING, language, given_answers))
    assert found.decision == decision
    assert {name: text for name, text in found.balance.items() if text} == {
        name: text for name, text in answers.items() if text
    }
    assert set(found.purpose) == {one.id for one in questions() if one.step == "purpose"}
