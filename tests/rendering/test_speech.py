"""Addresses as they are said, and how long the first layer takes."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rodo_footer.model.notice import Notice
from rodo_footer.rendering.speech import Reading, Step, reading_of, spoken, spoken_address
from tests.contacts import CATALOGUE, Case, cases, environment, written
from tests.projects import company

SIGNS = {
    language: environment("text").get_template(f"languages/{language}.j2").module.signs
    for language in CATALOGUE.languages()
}
LABEL = st.text("abcdefghijklmnopqrstuvwxyz0123456789", min_size=1, max_size=6)


@pytest.mark.parametrize(
    ("address", "language", "said"),
    [
        ("https://example.com/rodo", "pl", "example kropka com ukośnik rodo"),
        ("https://example.com/privacy", "en", "example dot com slash privacy"),
        ("https://example.com/datenschutz", "de", "example Punkt com Schrägstrich datenschutz"),
        ("https://www.moja-firma.pl/", "pl", "www kropka moja myślnik firma kropka pl"),
        ("https://przykład.pl/rodo", "pl", "przykład kropka pl ukośnik rodo"),
        ("https://example.com/rodo?lang=pl", "pl", ""),
        ("https://example.com/rodo#correspondence", "pl", ""),
        ("https://example.com/%C5%BC", "pl", ""),
        (f"https://example.com/{'x' * 60}", "pl", ""),
    ],
)
def test_address_is_said(address: str, language: str, said: str) -> None:
    """Sign by sign in the words of the language; nothing where nobody could follow."""
    assert spoken_address(address, SIGNS[language]) == said


@given(st.lists(LABEL, min_size=2, max_size=3), st.lists(LABEL, max_size=3), st.sampled_from(sorted(SIGNS)))
def test_who_hears_an_address_can_write_it_down(host: list[str], path: list[str], language: str) -> None:
    """The words of the signs lead back to the address."""
    address = "https://" + "/".join([".".join(host), *path])
    back = {word: sign for sign, word in SIGNS[language].items()}
    heard = "".join(back.get(word, word) for word in spoken_address(address, SIGNS[language]).split())
    assert f"https://{heard}" == address


def test_addresses_within_a_text_are_said() -> None:
    """Mail and web addresses; the full stop after them and what cannot be said stay."""
    text = "Pisz na rodo-biuro@example.com albo https://example.com/x. Zob. https://example.com/?a=1"
    assert spoken(text, SIGNS["pl"]) == (
        "Pisz na rodo myślnik biuro małpa example kropka com albo example kropka com ukośnik x. "
        "Zob. https://example.com/?a=1"
    )


def test_spoken_url_of_the_config_comes_first() -> None:
    """One text is that of the main language only: Polish words are of no use in an English call."""
    one = Notice(url="https://example.com/rodo", spoken_url="nasza strona")
    assert (one.spoken_for("pl", "pl"), one.spoken_for("en", "pl")) == ("nasza strona", "")
    many = Notice(url="https://example.com/rodo", spoken_url={"en": "our site"})
    assert (many.spoken_for("pl", "pl"), many.spoken_for("en", "pl")) == ("", "our site")


def test_reading_time_counts_the_first_layer_only() -> None:
    """Directions and later steps are not said at the beginning; half a second more is a second more."""
    steps = [Step("", "A", "one two three", 1), Step("", "A", "four five", 2), Step("when the other agrees", "", "", 0)]
    assert reading_of(steps, 120, 20) == Reading(3, 120, 20)
    assert Reading(3, 120).seconds == 2
    assert Reading(41, 120, 20).is_long
    assert not Reading(40, 120, 20).is_long
    assert not Reading(999, 120).is_long
    assert reading_of(steps[1:], 120, 20) is None


@pytest.mark.parametrize("channel", [one for one in CATALOGUE.channels() if CATALOGUE.channel(one).is_spoken])
def test_first_layer_of_the_company_is_short_enough(channel: str) -> None:
    """What we ask of others holds for our own words, with purposes of ordinary length."""
    for case in cases(channel):
        reading = written(case, "speech").reading
        assert reading is None or not reading.is_long, (case, reading)


def test_who_speaks_is_a_slot_or_a_name() -> None:
    """Without a name there is something to fill in that cannot be overlooked."""
    case = Case("phone-outbound", "short", "pl", "neutral")
    assert "z tej strony [imię i nazwisko], dzwonię" in written(case, "text").words
    assert "z tej strony Anna Nowak, dzwonię" in written(case, "text", agent="Anna Nowak").words
    escaped = str(written(case, "html", agent="<b>Anna</b>").words)
    assert "&lt;b&gt;Anna" in escaped


def test_a_script_says_who_and_when() -> None:
    """Stage directions stand in parentheses; the text alone, for a voice that reads it, has none."""
    case = Case("recording", "consent", "en", "neutral", "recording-on-consent")
    script, text = (str(written(case, medium).words) for medium in ("speech", "text"))
    assert "(Before the recording starts; nothing is recorded until there is an answer)\nAnnouncement: " in script
    assert script.index("nothing is recorded") < script.index("press 1") < script.index("start recording")
    assert not re.search(r"Announcement:|Before the recording|First layer", text)
    assert company().controller.name in text
