"""Every rule is held to its own examples, which are also its page."""

from __future__ import annotations

import pytest

from rodo_footer.checking.pages import pages
from rodo_footer.checking.rule import Example, Rule
from rodo_footer.checking.rules import all_rules, rule_names
from tests.checking.judging import findings
from tests.checking.places import ROOT

EXAMPLES = [
    pytest.param(rule, example, id=f"{rule.name}: {example.why}")
    for rule in all_rules()
    for example in (*rule.good, *rule.bad)
]


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_an_example_gives_what_its_page_says(rule: Rule, example: Example) -> None:
    """A good example gives nothing by any rule, a bad one its one finding at its line and column."""
    found = findings(example.text, example.name, example.notice_urls, example.kind, example.pages)
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
    assert not [name for name, page in pages().items() if "compliant" in page.lower()]


def test_the_pages_in_docs_are_those_of_the_rules() -> None:
    """docs/rules/ is what `python -m rodo_footer.checking.pages docs/rules` writes."""
    folder = ROOT / "docs" / "rules"
    there = {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.md")}
    assert there == pages()
