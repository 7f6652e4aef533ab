"""Which texts are a notice, in which language they are, and that hostile ones cost no time."""

from __future__ import annotations

import time

import pytest

from rodo_footer.checking.online.evidence import ENOUGH, HARDLY, elements, languages, says_missing
from tests.checking.online import texts


@pytest.mark.parametrize("language", texts.NOTICES)
def test_a_notice_is_one(language: str) -> None:
    """Most items have evidence, in each language, and nothing else than that language is seen."""
    assert len(elements(texts.NOTICES[language])) >= ENOUGH + 2
    assert languages(texts.NOTICES[language]) == (language,)


@pytest.mark.parametrize("name", texts.NOT_NOTICES)
def test_what_people_link_to_instead_is_none(name: str) -> None:
    """A cookie bar with a controller in it does not make a notice."""
    assert len(elements(texts.NOT_NOTICES[name])) <= HARDLY


def test_capitals_hard_spaces_and_soft_hyphens_do_not_matter() -> None:
    """Text as pages really have it."""
    text = texts.NOTICES["pl"].upper().replace(" ", "\u00a0").replace("ADMINISTRATOREM", "ADMINI\u00adSTRATOREM")
    assert len(elements(text)) >= ENOUGH + 2


@pytest.mark.parametrize("language", texts.SOFT_MISSING)
def test_an_error_page_says_so(language: str) -> None:
    """In its title or heading; a notice does not."""
    assert says_missing(texts.SOFT_MISSING[language])
    assert not says_missing(texts.NOTICES[language])


def test_two_languages_and_none() -> None:
    """A bilingual page has both; a few words have none."""
    assert languages(texts.NOTICES["pl"] + texts.NOTICES["en"]) == ("pl", "en")
    assert languages("Anna Nowak, Sales Manager") == ()


@pytest.mark.parametrize(
    "bait",
    [
        "administratorem danych ",
        "dane w celu ",
        "przetwarzanie danych ",
        "process the data ",
        "a ",
        "verantwortlich ",
        "x",
    ],
)
def test_repetition_costs_linear_time(bait: str) -> None:
    """Half a megabyte of what starts a pattern over and over."""
    begun = time.perf_counter()
    elements(bait * (500_000 // len(bait)))
    assert time.perf_counter() - begun < 6
