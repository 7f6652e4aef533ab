"""What else is made of the facts of the notice: TILT, the record of art. 30(1), what changed since an older config."""

from __future__ import annotations

import csv
import io
from datetime import date
from typing import Any

import jsonschema
import pytest
from bs4 import BeautifulSoup
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from rodo_footer.errors import ConfigError
from rodo_footer.model.activity import Purpose, Retention
from rodo_footer.model.controller import Representative
from rodo_footer.model.project import Project
from rodo_footer.rendering.activities import authority_facts
from rodo_footer.rendering.clause import words_of
from rodo_footer.rendering.notice.changes import differences
from rodo_footer.rendering.notice.media import NoticeMedium
from rodo_footer.rendering.notice.record import COLUMNS, as_csv, as_html, cell, rows
from rodo_footer.rendering.notice.requirements import check_record
from rodo_footer.rendering.notice.tilt import tilt
from tests.rendering.notices import CATALOGUE, LANGUAGES, clinic, document, environment
from tests.rendering.tilt_schema import SCHEMA

TODAY = date(2026, 11, 25)


def words(language: str = "en", medium: NoticeMedium = NoticeMedium.TEXT) -> Any:
    return words_of(environment(medium), language)


# --- TILT -----------------------------------------------------------------------------------------------------------


def exported(project: Project, language: str = "en") -> dict[str, Any]:
    authority = authority_facts(CATALOGUE, project, language) or {}
    return tilt(
        words(language),
        project,
        project.activity,
        language=language,
        register="neutral",
        authority=authority,
        today=TODAY,
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_tilt_fits_its_schema(language: str) -> None:
    """With formats of addresses; each activity and category is there, and nothing in it is undefined."""
    made = exported(clinic(), language)
    jsonschema.validate(made, SCHEMA, format_checker=jsonschema.FormatChecker())
    assert [one["_id"] for one in made["dataDisclosed"]] == [
        "treatment-1",
        "vaccination-1",
        "newsletter-1",
        "calls-1",
        "calls-2",
    ]


def test_tilt_says_what_the_facts_say() -> None:
    """Field by field, where a wrong one would mislead."""
    made = exported(clinic())
    assert made["meta"]["version"] == 2
    assert (made["meta"]["created"], made["meta"]["modified"]) == ("2025-01-07", "2026-03-01")
    assert made["controller"]["representative"]["phone"] == "+48 12 000 00 00"
    assert made["dataProtectionOfficer"]["email"] == "iod@example.com"
    treatment, vaccination, newsletter, name, phone = made["dataDisclosed"]
    assert [one["reference"] for one in treatment["legalBases"]] == ["GDPR-6-1-b", "GDPR-9-2-h", "GDPR-6-1-c"]
    assert treatment["nonDisclosure"]["legalRequirement"] is True
    assert treatment["recipients"] == [{"category": "hosting", "name": "Chmura S.A."}]
    assert vaccination["storage"][0]["purposeConditional"] == ["the duration of the programme"]
    assert newsletter["legitimateInterests"] == []
    assert (name["category"], phone["category"]) == ("name", "phone number")
    assert name["legitimateInterests"] == [{"exists": True, "reasoning": "to reach companies"}]
    america, japan = made["thirdCountryTransfers"]
    assert america["standardDataProtectionClause"]["available"] is True
    assert america["adequacyDecision"] == {"available": False, "description": ""}
    assert japan["adequacyDecision"]["available"] is True
    assert made["sources"][0]["sources"][0]["publiclyAvailable"] is True
    assert made["rightToDataPortability"]["available"] is True
    assert made["rightToComplain"]["supervisoryAuthority"]["country"] == "PL"
    assert made["automatedDecisionMaking"]["inUse"] is True
    assert made["changesOfPurpose"][0]["plannedDateOfChange"] == "2025-06-02"


def test_tilt_of_a_bare_company() -> None:
    """No DPO, no portability, no consent: said so, with empty descriptions; a representative is named."""
    project = replace(clinic(), dpo=None, activity=[clinic().activity[3]])
    named = Representative(name="EU Rep GmbH", contact="rep@example.com")
    project = replace(project, controller=replace(project.controller, representative=named))
    made = exported(project)
    jsonschema.validate(made, SCHEMA, format_checker=jsonschema.FormatChecker())
    assert set(made["dataProtectionOfficer"].values()) == {""}
    for right in ("rightToDataPortability", "rightToWithdrawConsent"):
        assert made[right]["available"] is False
        assert made[right]["description"] == ""
    assert made["controller"]["representative"] == {"name": "EU Rep GmbH", "email": "rep@example.com"}


def test_tilt_hash_changes_with_the_facts_only() -> None:
    """The same facts give the same document; another period another hash."""
    assert exported(clinic()) == exported(clinic())
    activity = replace(clinic().activity[3], retention=Retention(period=dict.fromkeys(LANGUAGES, "a year")))
    other = exported(replace(clinic(), activity=[*clinic().activity[:3], activity]))
    assert other["meta"]["_hash"] != exported(clinic())["meta"]["_hash"]


# --- record ---------------------------------------------------------------------------------------------------------


def recorded(project: Project, language: str = "en") -> list[list[str]]:
    """The record as a spreadsheet reads it."""
    text = as_csv(words(language), rows(words(language), project, project.activity, language))
    assert text.startswith("\N{ZERO WIDTH NO-BREAK SPACE}")
    return list(csv.reader(io.StringIO(text[1:], newline=""), delimiter=";"))


def complete() -> Project:
    """The clinic, with the categories that art. 30(1)(c) wants of each activity."""
    some = [dict.fromkeys(LANGUAGES, "people")]
    activities = [
        replace(one, data_subjects=one.data_subjects or some, data_categories=one.data_categories or some)
        for one in clinic().activity
    ]
    return replace(clinic(), activity=activities)


@pytest.mark.parametrize("language", LANGUAGES)
def test_record_has_every_column_of_the_article(language: str) -> None:
    """Art. 30(1)(a) to (g), one activity a row."""
    project = complete()
    check_record(CATALOGUE, project, project.activity, LANGUAGES)
    head, *body = recorded(project, language)
    assert len(head) == len(set(head)) == len(COLUMNS)
    letters = {"pl": "lit. {}", "en": "({})", "de": "({})"}[language]
    for letter in "abcdefg":
        assert any(letters.format(letter) in one for one in head), letter
    assert len(body) == len(project.activity)
    assert all(len(one) == len(COLUMNS) for one in body)


def test_record_says_the_facts() -> None:
    """A row, cell by cell."""
    (treatment,) = [dict(zip(COLUMNS, one, strict=True)) for one in recorded(complete())[1:] if one[0] == "Treatment"]
    assert treatment["controller"].startswith("Wzorcowa Klinika sp. z o.o., ul. Lipowa 2")
    assert treatment["joint_controllers"] == "Wzorcowe Laboratorium sp. z o.o., lab@example.com"
    assert treatment["dpo"] == "Ewa Lis, iod@example.com"
    assert treatment["purposes"] == "providing health care\nkeeping medical records"
    assert "section 24 of the Patient Rights Act" in treatment["legal_basis"]
    assert treatment["data_subjects"] == "patients"
    assert treatment["recipients"] == "Chmura S.A. (hosting)"
    assert treatment["retention"] == "20 years; the Patient Rights Act"
    assert treatment["security_measures"] == "encryption"


@settings(deadline=None)
@given(st.text())
def test_no_cell_is_a_formula(text: str) -> None:
    """What a spreadsheet would run is shown instead; nothing else changes but control characters."""
    made = cell(text)
    assert not made.lstrip().startswith(("=", "+", "-", "@", "＝", "＋", "－", "＠"))
    assert "\r" not in made
    assert "\t" not in made


def test_formula_in_a_fact_is_text_in_the_record() -> None:
    """Through the whole way, quotes and separators too."""
    attack = '=HYPERLINK("https://example.com";"x")'
    project = complete()
    activity = replace(project.activity[0], title=dict.fromkeys(LANGUAGES, attack))
    assert recorded(replace(project, activity=[activity]))[1][0] == f"'{attack}"


def test_record_page_escapes_and_has_headings() -> None:
    """A table for each activity, named by its heading; empty cells are left out."""
    project = complete()
    activity = replace(project.activity[0], title=dict.fromkeys(LANGUAGES, "<b>x</b>"))
    project = replace(project, activity=[activity, *project.activity[1:]])
    page_words = words("de", NoticeMedium.HTML)
    made = rows(words("de"), project, project.activity, "de")
    soup = BeautifulSoup(
        as_html(environment(NoticeMedium.HTML), page_words, project.controller.name, made, "de"), "html.parser"
    )
    assert soup.html["lang"] == "de"
    assert not soup.find_all("b")
    assert soup.find("h2").get_text() == "<b>x</b>"
    assert len(soup.find_all("table")) == len(project.activity)
    assert all(one.get_text() for one in soup.find_all("td"))
    assert "Datenschutzbeauftragte Person" in soup.get_text()


def test_record_wants_categories_of_people_and_data() -> None:
    """Art. 30(1)(c); all activities at once."""
    with pytest.raises(ConfigError) as caught:
        check_record(CATALOGUE, clinic(), clinic().activity, ["en"])
    text = str(caught.value)
    assert "activity[1].data_subjects: missing (GDPR art. 30(1)(c))" in text
    assert "activity[2].data_categories: missing (GDPR art. 30(1)(c))" in text
    with pytest.raises(ConfigError, match="there is none to record"):
        check_record(CATALOGUE, clinic(), [], ["en"])


# --- changes --------------------------------------------------------------------------------------------------------


def since(before: Project, now: Project, language: str = "en") -> list[str]:
    return differences(words(language), document(before, language), document(now, language))


def test_nothing_changed() -> None:
    """Neither by the list of versions, which changes by itself."""
    notice = replace(clinic().notice, version="3", changes=[])
    assert since(clinic(), replace(clinic(), notice=notice)) == []


def test_parts_and_entries_that_changed() -> None:
    """Added, removed, changed: with what was and what is, in the words of the notice."""
    project = clinic()
    calls = replace(project.activity[3], retention=Retention(period=dict.fromkeys(LANGUAGES, "one year")))
    treatment = replace(project.activity[0], recipients=[])
    purpose = Purpose(legal_basis="6.1.b", text=dict.fromkeys(LANGUAGES, "paying invoices"))
    billing = replace(project.activity[1], id="billing", title={}, purposes=[purpose], automated_decisions={})
    now = replace(project, activity=[treatment, project.activity[1], billing, calls])
    kept, end = "We keep the data for", " and then delete it."
    assert since(project, now) == [
        "New part: Paying invoices.",
        "Part removed: Sending our newsletter.",
        "Treatment, Recipients: removed “Recipients of the data: Chmura S.A. (hosting).”",
        f"Calls to companies, How long: was “{kept} 3 months{end}”, is now “{kept} one year{end}”",
        *[one for one in since(project, now) if one.startswith(("Your rights", "Right to object"))],
    ]
    assert "Treatment, Recipients: added “Recipients of the data: Chmura S.A. (hosting).”" in since(now, project)


@settings(deadline=None)
@given(st.sampled_from(["data_categories", "recipients", "transfers", "alternative", "title"]), st.integers(0, 3))
def test_each_fact_that_is_left_out_is_a_change(name: str, number: int) -> None:
    """What was said and is not any more never goes unnoticed; and the way back says as much."""
    project = clinic()
    activity = project.activity[number]
    value = getattr(activity, name)
    activities = [*project.activity]
    activities[number] = replace(activity, **{name: type(value)()})
    now = replace(project, activity=activities)
    assert bool(since(project, now)) == bool(value)
    assert len(since(project, now)) == len(since(now, project))
