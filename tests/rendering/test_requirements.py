"""What a clause needs: missing and contradicting facts are named by key, and rights follow from the legal bases."""

from __future__ import annotations

import itertools
from typing import Any

import pytest
from msgspec.structs import replace

from rodo_footer.errors import ConfigError, RenderingError
from rodo_footer.model.activity import Activity, DataSource, Purpose, Retention, Transfer
from rodo_footer.model.controller import JointController, Representative
from rodo_footer.model.project import Project
from rodo_footer.rendering.requirements import check_facts
from rodo_footer.rendering.variants import variant_for
from tests.contacts import CATALOGUE, Case, cases, contacts, written

LANGUAGES = ["pl", "en", "de"]


def changed(identifier: str, **facts: Any) -> Project:
    """The company with other facts of one activity."""
    project = contacts()
    activities = [replace(one, **facts) if one.id == identifier else one for one in project.activity]
    return replace(project, activity=activities)


def problems(project: Project, channel: str, variant: str, activity: str = "") -> dict[str, str]:
    """Key and message of every problem."""
    with pytest.raises(ConfigError) as caught:
        check_facts(CATALOGUE, project, channel, variant, LANGUAGES, activity)
    return {one.key: f"{one.message}. {one.hint}" for one in caught.value.problems}


def test_every_clause_of_the_company_has_its_facts() -> None:
    """Nothing is asked for that a variant does not print."""
    for channel in CATALOGUE.channels():
        for case in cases(channel):
            check_facts(CATALOGUE, contacts(), channel, case.variant, LANGUAGES, case.activity)


@pytest.mark.parametrize(
    ("channel", "variant", "activity", "facts", "key", "message"),
    [
        ("phone-outbound", "short", "offers", {"source": None}, "source", "where the data come from"),
        ("phone-outbound", "short", "offers", {"source": DataSource(text={"pl": "x"})}, "source.text.en", "'en'"),
        ("recording", "legitimate-interest", "recording", {"retention": None}, "retention", "13(2)(a)"),
        ("recording", "legitimate-interest", "recording", {"retention": Retention()}, "retention", "13(2)(a)"),
        ("recording", "legitimate-interest", "recording", {"alternative": {}}, "alternative", "without being recorded"),
        ("recording", "consent", "recording-on-consent", {"retention": None}, "retention", "13(2)(a)"),
        ("recording", "consent", "recording-on-consent", {"withdraw_consent": {}}, "withdraw_consent", "13(2)(c)"),
        ("chat", "transcript", "enquiries", {"retention": None}, "retention", "13(2)(a)"),
        (
            "contact-form",
            "full",
            "enquiries",
            {"transfers": [Transfer(country=dict.fromkeys(LANGUAGES, "USA"))]},
            "transfers[0].safeguard",
            "13(1)(f)",
        ),
    ],
)
def test_missing_fact_is_named(
    channel: str, variant: str, activity: str, facts: dict[str, Any], key: str, message: str
) -> None:
    """By its key and with the article that wants it."""
    project = changed(activity, **facts)
    number = next(place for place, one in enumerate(project.activity) if one.id == activity)
    found = problems(project, channel, variant, activity)
    assert message in found[f"activity[{number}].{key}"]


@pytest.mark.parametrize(("language", "said"), [("pl", "wcześniejszego kontaktu z nami"), ("en", "from your earlier")])
def test_a_number_that_people_gave_has_that_source(language: str, said: str) -> None:
    """Art. 13: no source is to be configured, and the script says where the number comes from all the same."""
    project = changed("offers", source=None, collected_from="data_subject")
    check_facts(CATALOGUE, project, "phone-outbound", "short", LANGUAGES)
    assert said in written(Case("phone-outbound", "short", language, "neutral"), "text", project).words


def test_what_a_variant_does_not_print_may_lack() -> None:
    """The first message of a chat says nothing of retention."""
    check_facts(CATALOGUE, changed("enquiries", retention=None, provision=None), "chat", "short", LANGUAGES)


def test_a_channel_without_activity_names_the_activities_that_there_are() -> None:
    """The config describes activities, and none is met in this channel."""
    project = changed("enquiries", channels=["contact-form"])
    found = problems(project, "chat", "short")
    assert "no activity has the channel 'chat'" in found["activity"]
    assert "'correspondence', 'enquiries'" in found["activity"]


def test_without_any_activity_the_usual_purpose_is_said() -> None:
    """Who gives controller and address only gets a clause that promises nothing unknown."""
    bare = replace(contacts(), activity=[])
    check_facts(CATALOGUE, bare, "contact-form", "short", LANGUAGES)
    words = str(written(Case("contact-form", "short", "en", "neutral"), "text", bare).words)
    assert "answering your enquiry" in words
    assert "including your rights and the right to object" in words
    assert "activity" in problems(bare, "phone-outbound", "short")


def test_an_address_that_nobody_can_follow_by_ear() -> None:
    """A query cannot be said; a spoken_url mends that."""
    project = contacts()
    long = replace(project, notice=replace(project.notice, url="https://example.com/rodo?version=3"))
    assert "by ear" in problems(long, "phone-inbound", "later")["notice.spoken_url"]
    said = replace(long, notice=replace(long.notice, spoken_url=dict.fromkeys(LANGUAGES, "example")))
    check_facts(CATALOGUE, said, "phone-inbound", "later", LANGUAGES)


def test_the_activity_can_be_chosen_and_must_be_met_in_the_channel() -> None:
    """A wrong name gets the nearest, a wrong channel those that the activity has."""
    with pytest.raises(RenderingError, match="no activity 'enquires'") as caught:
        check_facts(CATALOGUE, contacts(), "chat", "short", ["pl"], "enquires")
    assert "Did you mean 'enquiries'?" in caught.value.hint
    with pytest.raises(RenderingError, match="'orders' has no channel 'chat'") as caught:
        check_facts(CATALOGUE, contacts(), "chat", "short", ["pl"], "orders")
    assert "phone-inbound" in caught.value.hint


def recorded(*bases: str) -> Activity:
    """A recording on these legal bases."""
    words = {"pl": "x", "en": "x", "de": "x"}
    purposes = [Purpose(legal_basis=one, text=words, legitimate_interest=words) for one in bases]
    return Activity(id="recording", channels=["recording"], purposes=purposes)


def test_the_recording_follows_from_its_basis() -> None:
    """Consent and legitimate interest have a text each, other bases have none."""
    known = CATALOGUE.channel("recording")
    assert variant_for(known, "recording", "", recorded("6.1.f")) == "legitimate-interest"
    assert variant_for(known, "recording", "", recorded("6.1.a")) == "consent"
    with pytest.raises(RenderingError, match=r"rests on a legal obligation, art\. 6\(1\)\(c\)"):
        variant_for(known, "recording", "", recorded("6.1.c"))


@pytest.mark.parametrize(
    ("bases", "variant", "message"),
    [
        (("6.1.f",), "consent", r"says that it rests on consent.*rests on a legitimate interest"),
        (("6.1.a",), "legitimate-interest", r"says that it rests on a legitimate interest.*rests on consent"),
        (("6.1.a", "6.1.f"), "consent", "at once"),
        (("6.1.f", "6.1.a"), "legitimate-interest", "at once"),
        (("6.1.f", "6.1.c"), "legitimate-interest", "at once"),
    ],
)
def test_a_recording_never_mixes_its_bases(bases: tuple[str, ...], variant: str, message: str) -> None:
    """The text of another basis than the configured one, or of one of two, is refused with the reason."""
    project = replace(contacts(), activity=[recorded(*bases)])
    with pytest.raises(ConfigError, match=message):
        check_facts(CATALOGUE, project, "recording", variant, ["en"])


SIGNS = {
    "portability": {"pl": "przenoszenia", "en": "portability", "de": "Datenübertragbarkeit"},
    "objection": {"pl": "sprzeciw", "en": "object", "de": "iderspruch"},
    "withdrawal": {"pl": "cofnięci", "en": "withdraw", "de": "Widerruf"},
}
COMBINATIONS = [
    bases
    for length in (1, 2)
    for bases in itertools.combinations(["6.1.a", "6.1.b", "6.1.c", "6.1.e", "6.1.f"], length)
]


@pytest.mark.parametrize("bases", COMBINATIONS, ids=str)
def test_only_the_rights_that_there_are(bases: tuple[str, ...]) -> None:
    """Portability for consent or contract, objection for 6(1)(e) and (f), withdrawal for consent: never otherwise."""
    inflected = {"pl": {"nom": "x", "gen": "x"}, "en": "x", "de": "x"}
    purposes = [Purpose(legal_basis=one, text=inflected) for one in bases]
    project = replace(contacts(), activity=[Activity(id="a", channels=["contact-form"], purposes=purposes)])
    wanted = {
        "portability": bool({"6.1.a", "6.1.b"} & set(bases)),
        "objection": bool({"6.1.e", "6.1.f"} & set(bases)),
        "withdrawal": "6.1.a" in bases,
    }
    for language in LANGUAGES:
        words = str(written(Case("contact-form", "short", language, "neutral"), "text", project).words)
        assert {name: signs[language] in words for name, signs in SIGNS.items()} == wanted, words


OBJECTIONS = {
    "pl": ("prawnie uzasadnionym interesie", "interesie publicznym", "marketingu bezpośredniego"),
    "en": ("our legitimate interests", "the public interest", "direct marketing"),
    "de": ("unseres berechtigten Interesses", "im öffentlichen Interesse", "Direktwerbung"),
}


@pytest.mark.parametrize("given", list(itertools.product([True, False], repeat=3)), ids=str)
def test_the_objection_names_what_it_is_against(given: tuple[bool, bool, bool]) -> None:
    """Art. 21(1) for interests and public tasks, art. 21(2) for direct marketing: each only where it is there."""
    interest, task, marketing = given
    bases = [*(["6.1.f"] if interest else []), *(["6.1.e"] if task else [])] or ["6.1.c"]
    words = {"pl": {"nom": "x", "gen": "x"}, "en": "x", "de": "x"}
    said = {"pl": "y", "en": "y", "de": "y"}
    purposes = [
        Purpose(legal_basis=one, text=words, legitimate_interest=said, direct_marketing=marketing) for one in bases
    ]
    activity = replace(contacts().activity[1], purposes=purposes)
    for language, signs in OBJECTIONS.items():
        case = Case("contact-form", "full", language, "neutral")
        text = str(written(case, "text", replace(contacts(), activity=[activity])).words)
        own = [line for line in text.split("\n") if line.startswith(("PRAWO SPRZ", "RIGHT TO OBJ", "WIDERSPRUCHSRE"))]
        assert len(own) == any(given)
        assert [sign in "".join(own) for sign in signs] == list(given)


def test_full_clause_of_data_from_others() -> None:
    """Art. 14 wants source and categories, and knows no duty to give the data; representative, joint controllers."""
    project = contacts()
    controller = replace(
        project.controller,
        representative=Representative(name="Vertreter GmbH", contact="eu@example.com"),
        joint_controllers=[JointController(name="Partner S.A.", contact="dane@example.org")],
    )
    offers = replace(next(one for one in project.activity if one.id == "offers"), channels=["contact-form"])
    project = replace(project, controller=controller, activity=[offers])
    check_facts(CATALOGUE, project, "contact-form", "full", LANGUAGES)
    for language, signs in {
        "pl": ["Źródło danych: strona nowakxyz.pl (źródło publicznie dostępne).", "służbowy numer telefonu"],
        "en": ["Source of the data: the website nowakxyz.pl (a publicly accessible source).", "business phone number"],
        "de": ["Herkunft der Daten: Website nowakxyz.pl (eine öffentlich zugängliche Quelle).", "Telefonnummer"],
    }.items():
        words = str(written(Case("contact-form", "full", language, "neutral"), "text", project).words)
        assert all(sign in words for sign in (*signs, "Vertreter GmbH", "Partner S.A. (dane@example.org)"))
        assert not any(word in words for word in ("Podanie danych", "Providing the data", "Bereitstellung der Daten"))
