"""docs/legal.md: its tables are those of the code, and nothing is said with more certainty than its source has."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from rodo_footer.checking.legal_page import renewed
from rodo_footer.checking.rule import Rule
from rodo_footer.checking.rules import all_rules
from rodo_footer.packs import countries, pack

TOP = Path(__file__).parents[1]
PAGE = TOP / "docs" / "legal.md"
LEGAL = [rule for rule in all_rules() if rule.rests_on_law]


def test_the_tables_are_those_of_the_code() -> None:
    """Renew them with `python -m rodo_footer.checking.legal_page docs/legal.md`."""
    page = PAGE.read_text("utf-8")
    assert renewed(page) == page
    for name in ("elements", "rules", "packs"):
        assert f"<!-- {name} -->\n|" in page


@pytest.mark.parametrize("rule", LEGAL, ids=lambda rule: rule.name)
def test_a_rule_is_as_severe_as_its_sources_are_sure(rule: Rule) -> None:
    """A, or several B, may be an error; C alone is information."""
    sure = [source.confidence for source in rule.sources]
    if rule.severity == "error":
        assert "A" in sure or sure.count("B") > 1
    if rule.severity == "warning":
        assert set(sure) & {"A", "B"}


def test_every_fact_of_a_pack_has_its_source_and_its_day() -> None:
    """And what is unverified is demanded of nobody."""
    for country in countries():
        known = pack(country)
        for form in known.forms.values():
            for duty in (form, *form.further):
                assert duty.law
                assert duty.source
                assert duty.as_of.year >= 2026
                assert duty.confidence != "C" or not duty.is_certain


@pytest.mark.parametrize("folder", ["docs", "templates", "rodo_footer", "examples", "README.md"])
def test_nobody_is_told_that_he_complies(folder: str) -> None:
    """A clean run says that nothing was found; the words for more stand only where they are refused."""
    place = TOP / folder
    files = [place] if place.is_file() else [one for one in place.rglob("*") if one.suffix in _TEXTS]
    found = [
        f"{one.relative_to(TOP)}: {line.strip()}"
        for one in files
        for line in one.read_text("utf-8").splitlines()
        if re.search(r"\b(?:non-?)?compliant\b|zgodny z RODO|DSGVO-konform|rechtssicher", line, re.IGNORECASE)
    ]
    assert found == []


_TEXTS = {".md", ".py", ".j2", ".toml", ".html", ".txt"}
