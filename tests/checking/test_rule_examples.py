"""Every rule is held to its own examples, which are also its page."""

from __future__ import annotations

import re

import pytest

from rodo_footer.checking.pages import Language, page, pages, shown, words_of
from rodo_footer.checking.rule import Example, Rule
from rodo_footer.checking.rules import all_rules, rule_names
from tests.checking.judging import findings
from tests.checking.places import ROOT

LANGUAGES: tuple[Language, ...] = ("en", "pl")
EXAMPLES = [
    pytest.param(rule, example, id=f"{rule.name}: {example.why}")
    for rule in all_rules()
    for example in (*rule.good, *rule.bad)
]


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_an_example_gives_what_its_page_says(rule: Rule, example: Example) -> None:
    """A good example gives nothing by any rule, a bad one its one finding at its line and column."""
    found = findings(
        example.text,
        example.name,
        example.notice_urls,
        example.kind,
        example.pages,
        example.destinations,
        example.project,
    )
    expected = example.expected
    wanted = [(rule.name, expected.line, expected.column, expected.outcome, expected.part)] if expected else []
    assert [(one.rule, one.line, one.column, one.outcome, one.part) for one in found] == wanted


def test_every_rule_is_whole() -> None:
    """A rule has good and bad examples that fit their place, sources, and the name of its module."""
    for rule in all_rules():
        assert rule.good, rule.name
        assert rule.bad, rule.name
        assert all(example.expected for example in rule.bad)
        assert not any(example.expected for example in rule.good)
        assert rule.cites
        assert rule.severity != "error" or any(source.confidence in "AB" for source in rule.sources)
    assert [rule.name for rule in all_rules()] == list(rule_names())


def test_no_page_promises_what_the_law_does_not_say() -> None:
    """The word that nobody may claim stands on no page."""
    for language in LANGUAGES:
        assert not [name for name, text in pages(language).items() if "compliant" in text.lower()]


def test_the_pages_in_docs_are_those_of_the_rules() -> None:
    """docs/rules/ is what `python -m rodo_footer.checking.pages docs/rules` writes."""
    folder = ROOT / "docs" / "rules"
    for language, place in zip(LANGUAGES, (folder, folder / "pl"), strict=True):
        there = {path.name: path.read_text(encoding="utf-8") for path in place.glob("*.md")}
        assert there == pages(language)


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.name)
def test_every_page_is_whole_in_both_languages(rule: Rule) -> None:
    """Summary, why, advice, sources, what --fix does and examples; the Polish one is Polish and not the English one."""
    for language in LANGUAGES:
        text, words = page(rule.name, language), words_of(rule, language)
        assert all(said and said in text for said in (words.summary, words.why, words.advice))
        assert words.summary.endswith(".")
        assert all(shown(example.text) in text for example in (*rule.good, *rule.bad))
        assert all(cite in text for cite in rule.cites)
        assert len(re.findall(r"^##? ", text, re.MULTILINE)) >= 6
    assert re.search("[ąćęłńóśźż]", rule.pl.summary + rule.pl.why + rule.pl.advice)
    assert not {rule.pl.summary, rule.pl.why, rule.pl.advice} & {rule.summary, rule.why, rule.advice}
    assert not rule.fix or rule.fix.pl != rule.fix.says


def test_every_source_says_in_polish_what_it_says() -> None:
    """A Polish page has no English sentence in it."""
    assert not {source.citation for rule in all_rules() for source in rule.sources if not source.pl}
