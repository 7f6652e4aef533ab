"""The facts of an activity are true together or refused, each fault with its key, its line and the article."""

from __future__ import annotations

import copy
import json
import tomllib
from collections.abc import Iterator
from pathlib import Path as FilePath
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rodo_footer.config import parse
from rodo_footer.errors import ConfigError, Problem
from rodo_footer.rendering.catalogue import Catalogue
from tests.projects import COMPANY

Data = dict[str, Any]
HEAD = 'controller.name = "X"\nnotice.url = "https://example.com/rodo"\n'
WORDS = {"pl": "słowa", "en": "words"}
CHANGE = 'notice.changes = [{ version = "1", effective_from = 2026-01-01, text ='


def toml(value: object) -> str:
    """A value as TOML writes it inline."""
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{name} = {toml(item)}" for name, item in value.items()) + " }"
    if isinstance(value, list):
        return "[" + ", ".join(map(toml, value)) + "]"
    return json.dumps(value, ensure_ascii=False)


def text_of(*activities: Data) -> str:
    """A config file with these activities, each key of each on a line of its own."""
    tables = ["".join(f"{name} = {toml(value)}\n" for name, value in one.items()) for one in activities]
    return HEAD + "".join(f"[[activity]]\n{table}" for table in tables)


def problems(text: str) -> list[Problem]:
    """What is said of a config file; nothing where it is read."""
    try:
        parse(text, "x.toml")
    except ConfigError as error:
        return list(error.problems)
    return []


def purpose(basis: str, **more: object) -> Data:
    """A purpose in two languages."""
    return {"pl": {"nom": "obsługa", "gen": "obsługi"}, "en": "service", "legal_basis": basis, **more}


INTEREST: Data = {
    "id": "correspondence",
    "channels": ["email-footer"],
    "purposes": [purpose("6.1.f", legitimate_interest=WORDS)],
    "recipients": [{"category": WORDS}],
    "transfers": [{"country": WORDS, "safeguard": WORDS, "mechanism": "scc", "copy_at": "rodo@example.com"}],
    "retention": {"period": WORDS},
    "provision": {"kind": "contractual", "consequence": WORDS},
}
OBTAINED: Data = {
    "id": "calls",
    "channels": ["phone-outbound"],
    "collected_from": "other",
    "source": {"text": WORDS, "publicly_accessible": True},
    "data_categories": [WORDS],
    "purposes": [purpose("6.1.f", legitimate_interest=WORDS)],
    "recipients": [{"name": "Przykład sp. z o.o."}],
    "transfers": [{"country": WORDS, "safeguard": WORDS, "copy_at": "rodo@example.com"}],
    "retention": {"criteria": WORDS},
}
CONSENT: Data = {
    "id": "newsletter",
    "channels": ["newsletter"],
    "purposes": [purpose("6.1.a", direct_marketing=True)],
    "withdraw_consent": WORDS,
    "retention": {"period": WORDS},
}
HEALTH: Data = {
    "id": "health",
    "channels": ["contact-form"],
    "data_categories": [{"pl": "dane o zdrowiu", "en": "health data"}],
    "purposes": [purpose("6.1.b", special_category="9.2.a")],
    "withdraw_consent": WORDS,
    "retention": {"period": WORDS},
}
PUBLIC: Data = {
    "id": "tasks",
    "channels": ["on-site"],
    "purposes": [purpose("6.1.e"), purpose("6.1.c")],
    "transfers": [{"country": WORDS, "mechanism": "adequacy"}, {"country": WORDS, "mechanism": "dpf"}],
    "retention": {"period": WORDS, "criteria": WORDS},
}
WHOLE = [INTEREST, OBTAINED, CONSENT, HEALTH, PUBLIC]

Path = tuple[str | int, ...]
REQUIRED: list[tuple[Data, Path, str, str]] = [
    (INTEREST, ("channels", 0), "channels", "no channel"),
    (INTEREST, ("purposes", 0), "purposes", "art. 13(1)(c)"),
    (INTEREST, ("purposes", 0, "legitimate_interest"), "purposes[0].legitimate_interest", "art. 13(1)(d)"),
    (INTEREST, ("recipients", 0, "category"), "recipients[0]", "art. 13(1)(e)"),
    (INTEREST, ("transfers", 0, "copy_at"), "transfers[0].copy_at", "art. 13(1)(f)"),
    (INTEREST, ("retention",), "retention", "art. 13(2)(a)"),
    (INTEREST, ("retention", "period"), "retention", "art. 13(2)(a)"),
    (INTEREST, ("provision", "consequence"), "provision.consequence", "art. 13(2)(e)"),
    (OBTAINED, ("source",), "source", "art. 14(2)(f)"),
    (OBTAINED, ("data_categories",), "data_categories", "art. 14(1)(d)"),
    (OBTAINED, ("purposes", 0), "purposes", "art. 14(1)(c)"),
    (OBTAINED, ("purposes", 0, "legitimate_interest"), "purposes[0].legitimate_interest", "art. 14(2)(b)"),
    (OBTAINED, ("recipients", 0, "name"), "recipients[0]", "art. 14(1)(e)"),
    (OBTAINED, ("transfers", 0, "safeguard"), "transfers[0]", "art. 14(1)(f)"),
    (OBTAINED, ("transfers", 0, "copy_at"), "transfers[0].copy_at", "art. 14(1)(f)"),
    (OBTAINED, ("retention",), "retention", "art. 14(2)(a)"),
    (OBTAINED, ("retention", "criteria"), "retention", "art. 14(2)(a)"),
    (CONSENT, ("withdraw_consent",), "withdraw_consent", "art. 7(3), 13(2)(c)"),
    (HEALTH, ("withdraw_consent",), "withdraw_consent", "art. 7(3), 13(2)(c)"),
    (PUBLIC, ("transfers", 0, "mechanism"), "transfers[0]", "art. 13(1)(f)"),
]


def without(activity: Data, path: Path) -> Data:
    """The activity with one fact left out."""
    made = copy.deepcopy(activity)
    table: Any = made
    for step in path[:-1]:
        table = table[step]
    del table[path[-1]]
    return made


def test_whole_activities_are_read() -> None:
    """Of each kind, all together."""
    assert problems(text_of(*WHOLE)) == []


@pytest.mark.parametrize(("activity", "path", "key", "said"), REQUIRED)
@pytest.mark.parametrize("before", [0, 2])
def test_one_fact_left_out_gives_exactly_its_fault(
    activity: Data, path: Path, key: str, said: str, before: int
) -> None:
    """With the key, a line in that activity, and the article; wherever in the file the activity stands."""
    others = [one for one in WHOLE if one is not activity]
    (found,) = problems(text_of(*others[:before], without(activity, path), *others[before:]))
    assert found.key == f"activity[{before}].{key}"
    assert said in found.message
    assert found.hint
    lines = text_of(*others[:before]).count("\n")
    assert lines < found.line <= lines + 1 + len(activity)


def test_the_exception_for_health_data_left_out() -> None:
    """It is no fault of the consent, which then rests on nothing, but both are said."""
    found = problems(text_of(without(HEALTH, ("purposes", 0, "special_category"))))
    assert {one.key for one in found} == {"activity[0].data_categories[0]", "activity[0].withdraw_consent"}


@pytest.mark.parametrize(
    ("activity", "change", "key", "said"),
    [
        (INTEREST, {"source": {"text": WORDS}}, "source", "collected from the person"),
        (INTEREST, {"withdraw_consent": WORDS}, "withdraw_consent", "nothing rests on consent"),
        (CONSENT, {"balancing_test": "a.toml"}, "balancing_test", "only a legitimate interest is balanced"),
        (
            CONSENT,
            {"purposes": [purpose("6.1.a", legitimate_interest=WORDS)]},
            "purposes[0].legitimate_interest",
            "6(1)(f)",
        ),
        (CONSENT, {"automated_decisions": WORDS, "automated_processing": False}, "automated_decisions", "22"),
        (
            CONSENT,
            {
                "channels": ["recording"],
                "purposes": [purpose("6.1.a"), purpose("6.1.f", legitimate_interest=WORDS)],
            },
            "purposes",
            "who says no would be recorded all the same",
        ),
        (INTEREST, {"data_categories": [{"pl": "stan zdrowia", "en": "state"}]}, "data_categories[0]", "art. 9(2)"),
        (INTEREST, {"data_categories": [{"pl": "x", "en": "Trade union membership"}]}, "data_categories[0]", "art. 9"),
        (INTEREST, {"transfers": [{"country": {}, "mechanism": "dpf"}]}, "transfers[0].country", "no country"),
        (OBTAINED, {"source": {"text": {}}}, "source.text", "art. 14(2)(f)"),
        (INTEREST, {"id": "Obsługa klienta"}, "id", "no anchor"),
        (INTEREST, {"id": " "}, "id", "is empty"),
        (INTEREST, {"channels": ["email_footer"]}, "channels[0]", "no channel 'email_footer'"),
        (INTEREST, {"channels": ["chat", "chat"]}, "channels[1]", "twice"),
        (INTEREST, {"retention": {"period": {"pl": "rok"}}}, "retention.period.en", "missing; other texts"),
        (INTEREST, {"title": {**WORDS, "de": "Wörter"}}, "title.de", "most texts of the activity are not in 'de'"),
        (INTEREST, {"title": {**WORDS, "cz": "slova"}}, "title.cz", "no language 'cz'"),
        (INTEREST, {"title": {**WORDS, "polski": "x"}}, "title.polski", "no language 'polski'"),
        (INTEREST, {"title": {"pl": "", "en": "x"}}, "title.pl", "is empty"),
    ],
)  # fmt: skip
def test_what_cannot_be(activity: Data, change: Data, key: str, said: str) -> None:
    """Contradictions, names that do not exist, texts that are not there: one fault each."""
    (found,) = problems(text_of({**activity, **change}))
    assert found.key == f"activity[0].{key}"
    assert said in found.message
    assert found.line


def test_hints_name_what_was_meant() -> None:
    """The nearest channel with all there are, an anchor, the basis in our spelling, a language for a country."""
    channel, anchor, basis, beside, language = (
        problems(text_of(one))[0].hint
        for one in (
            {**INTEREST, "channels": ["email"]},
            {**INTEREST, "id": "2. Obsługa  Klientów"},
            {**INTEREST, "purposes": [purpose("art. 6 ust. 1 lit. f RODO")]},
            {**INTEREST, "purposes": [purpose("Art. 9(2)(a) GDPR")]},
            {**INTEREST, "title": {**WORDS, "cz": "slova"}},
        )
    )
    assert channel.startswith("Did you mean 'email-footer'? There is: chat, contact-form, email-footer, ")
    assert 'id = "obsluga-klientow"' in anchor
    assert basis == 'Write legal_basis = "6.1.f".'
    assert 'special_category = "9.2.a"' in beside
    assert "Did you mean 'cs'?" in language


def test_ids_are_given_once() -> None:
    """Two sections of a notice cannot have one anchor."""
    (found,) = problems(text_of(INTEREST, OBTAINED, {**CONSENT, "id": "Correspondence"}))
    assert found.key == "activity[2].id"
    assert "already the id of activity[0]" in found.message


def test_a_misspelt_activity_does_not_hide_the_others_and_gets_no_further_faults() -> None:
    """What a misspelling left out is not missing as well; the faults of others keep their numbers."""
    misspelt = {**without(INTEREST, ("retention",)), "retension": {"period": WORDS}, "purposes": [purpose("6.1.x")]}
    found = problems(text_of(misspelt, without(OBTAINED, ("source",))))
    wanted = {"activity[0].retension", "activity[0].purposes[0].legal_basis", "activity[1].source"}
    assert {one.key for one in found} == wanted


@pytest.mark.parametrize(
    ("text", "is_special"),
    [
        ("dane o zdrowiu", True),
        ("imię, nazwisko, stan zdrowia", True),
        ("bez danych o zdrowiu", False),
        ("stan zdrowia zwierzęcia", False),
        ("adres, prawo jazdy, zdrowy rozsądek", False),
    ],
)
def test_special_categories_are_told_by_names_that_mean_nothing_else(text: str, is_special: bool) -> None:
    """Not by words that only look like it."""
    words = {"pl": text, "en": "data"}
    assert bool(problems(text_of({**INTEREST, "data_categories": [words]}))) == is_special


def test_record_only_facts_and_law_that_is_not_settled_are_not_demanded() -> None:
    """The provision behind 6.1.c, the alternative to a recording, recipients, titles: their lack is no error."""
    bare = {"id": "a", "channels": ["recording"], "purposes": [purpose("6.1.c")], "retention": {"period": WORDS}}
    public = text_of(bare, INTEREST).replace('controller.name = "X"', 'controller = { name = "X", public_body = true }')
    assert problems(public) == []


@pytest.mark.parametrize(
    ("line", "key", "part"),
    [
        ('controller.country = "pl"\ncontroller.legal_form = "sp"', "controller.legal_form", "There is: sp-z-o-o"),
        ('controller.country = "xx"\ncontroller.legal_form = "gmbh"', "controller.country", "no legal pack 'xx'"),
        ('controller.legal_form = "gmbh"', "controller.country", "legal_form needs it"),
        ('dpo.contact = " "', "dpo.contact", "is empty"),
        ('controller.representative = { name = "", contact = "x" }', "controller.representative.name", "is empty"),
        (f"{CHANGE} {{ xx = 'a' }} }}]", "notice.changes[0].text.xx", "no language"),
        ('notice.spoken_url = { pl = "x", polski = "y" }', "notice.spoken_url.polski", "no language"),
        ('notice.spoken_url = { pl = "x", en = "" }', "notice.spoken_url.en", "is empty"),
        (f"{CHANGE} {{ pl = ' ' }} }}]", "notice.changes[0].text.pl", "is empty"),
    ],
)  # fmt: skip
def test_facts_of_the_controller_and_the_notice(line: str, key: str, part: str) -> None:
    """Forms that no pack has, offices without a name, languages that do not exist."""
    (found,) = problems(f"{HEAD}{line}\n")
    assert found.key == key
    assert part in f"{found.message} {found.hint}"


def test_addresses_by_language_are_in_languages() -> None:
    """A country is none."""
    (found,) = problems('controller.name = "X"\nnotice.url = { gb = "https://example.com/rodo" }\n')
    assert found.key == "notice.url.gb"
    assert "Did you mean 'en'?" in found.hint


def test_every_channel_with_a_clause_is_known() -> None:
    """They are found in templates/, as the catalogue finds them."""
    for channel in Catalogue().channels():
        assert problems(text_of({**INTEREST, "channels": [channel]})) == []


def test_a_balancing_test_lies_beside_the_config(tmp_path: Any) -> None:
    """A relative path is relative to the file."""
    from rodo_footer.config import load

    path = tmp_path / "rodo-footer.toml"
    path.write_text(text_of({**INTEREST, "balancing_test": "tests/a.toml"}), encoding="utf-8")
    assert load(path).activity[0].balancing_test == str(tmp_path / "tests/a.toml")


BASES = st.sampled_from(["6.1.a", "6.1.b", "6.1.c", "6.1.d", "6.1.e", "6.1.f"])


@st.composite
def activities(draw: st.DrawFn) -> tuple[Data, list[Path]]:
    """A whole activity, and the paths of the facts that it must have, by the articles and not by our code."""
    bases = draw(st.lists(BASES, min_size=1, max_size=3))
    made: Data = {"id": "one", "channels": ["email-footer"], "purposes": [], "retention": {"period": WORDS}}
    needed: list[Path] = [("retention",), ("retention", "period")]
    for number, basis in enumerate(bases):
        made["purposes"].append(purpose(basis))
        if basis == "6.1.f":
            made["purposes"][-1]["legitimate_interest"] = WORDS
            needed.append(("purposes", number, "legitimate_interest"))
    if draw(st.booleans()):
        made["purposes"][0]["special_category"] = draw(st.sampled_from(["9.2.a", "9.2.h"]))
    if "6.1.a" in bases or made["purposes"][0].get("special_category") == "9.2.a":
        made["withdraw_consent"] = WORDS
        needed.append(("withdraw_consent",))
    if draw(st.booleans()):
        made |= {"collected_from": "other", "source": {"text": WORDS}, "data_categories": [WORDS]}
        needed += [("source",), ("data_categories",)]
    if draw(st.booleans()):
        made["recipients"] = [{"category": WORDS}, {"name": "X"}]
        needed += [("recipients", 0, "category"), ("recipients", 1, "name")]
    if draw(st.booleans()):
        made["transfers"] = [{"country": WORDS, "safeguard": WORDS, "mechanism": "bcr", "copy_at": "x"}]
        needed.append(("transfers", 0, "copy_at"))
    return made, needed


@given(activities(), st.data())
def test_any_whole_activity_is_read_and_misses_what_is_left_out(
    made: tuple[Data, list[Path]], data: st.DataObject
) -> None:
    """Nothing is demanded that the law does not ask of these facts, and each fact that it asks for is missed."""
    activity, needed = made
    assert problems(text_of(activity)) == []
    path = data.draw(st.sampled_from(needed))
    (found,) = problems(text_of(without(activity, path)))
    wanted = "".join(f"[{one}]" if isinstance(one, int) else f".{one}" for one in ("activity", 0, *path)).lstrip(".")
    assert wanted.startswith(found.key)
    assert "GDPR art. " in found.message


def test_the_company_of_the_tests_is_whole() -> None:
    """As are the examples, which have tests of their own."""
    assert problems(COMPANY) == []


def test_a_form_that_nobody_knows_is_told_to_check_as_well(tmp_path: Any) -> None:
    """Which leaves check digits out for a quick start: else it would check no particular, and say nothing."""
    from rodo_footer.config import load

    path = tmp_path / "rodo-footer.toml"
    path.write_text(f'{HEAD}controller.country = "pl"\ncontroller.legal_form = "spzoo"\n', encoding="utf-8")
    with pytest.raises(ConfigError, match="no legal form 'spzoo' in the pack 'pl'"):
        load(path, numbers=False)


EXAMPLE = (FilePath(__file__).parents[2] / "examples" / "rodo-footer.toml").read_text("utf-8")


def worded(value: object, path: Path = ()) -> Iterator[Path]:
    """The paths of all texts by language in the data of a file."""
    if isinstance(value, dict):
        for name, item in value.items():
            if name in ("pl", "en", "de"):
                yield (*path, name)
            else:
                yield from worded(item, (*path, name))
    elif isinstance(value, list):
        for number, item in enumerate(value):
            yield from worded(item, (*path, number))


def test_any_text_left_out_of_the_example_company_is_missed_in_its_language() -> None:
    """Each of some 170, alone: one fault, at its own key."""
    data = tomllib.loads(EXAMPLE)
    paths = [path for activity in data["activity"] for path in worded(activity)]
    assert len(paths) > 150
    for activity in data["activity"]:
        for path in worded(activity):
            (found,) = problems(text_of(without(activity, path)))
            dotted = "".join(f"[{one}]" if isinstance(one, int) else f".{one}" for one in path)
            assert found.key == f"activity[0]{dotted}"
            assert found.message.startswith("missing; other texts of the activity are in")
