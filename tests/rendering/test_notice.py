"""The notice says every fact and no other, in each medium and language; what a lawyer reads stands in golden files."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from pathlib import Path

import msgspec
import pytest
from bs4 import BeautifulSoup
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from msgspec.structs import replace

from rodo_footer.checking.engine import check_documents
from rodo_footer.checking.settings import policy_of
from rodo_footer.checking.sources import Raw
from rodo_footer.config import load, parse
from rodo_footer.errors import ConfigError, RenderingError
from rodo_footer.model.activity import (
    Activity,
    DataSource,
    Purpose,
    Recipient,
    Retention,
    Transfer,
)
from rodo_footer.model.controller import Controller, Dpo, JointController, Representative, TaxNumbers
from rodo_footer.model.elements import ELEMENTS, applicable_to_notice
from rodo_footer.model.notice import Notice
from rodo_footer.model.project import Project
from rodo_footer.rendering.notice.media import NoticeMedium
from rodo_footer.rendering.notice.pdf import pdf
from rodo_footer.rendering.notice.requirements import activities_of, check_notice
from tests.golden import golden
from tests.rendering.notices import CATALOGUE, CLINIC, LANGUAGES, clinic, document, needs_pango, page

GOLDEN = Path(__file__).parent / "golden"
EXAMPLE = Path(__file__).parents[2] / "examples" / "rodo-footer.toml"
MEDIA = list(NoticeMedium)
SILENT = {"security_measures", "balancing_test", "already_informed", "channels", "role", "country"}
"""Facts of an activity that are no part of the notice; the country of a recipient belongs to the record."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_golden_notice(language: str) -> None:
    """What a lawyer reads: every part and sentence; the Polish page has all three registers."""
    registers = ("neutral", "formal", "informal") if language == "pl" else ("neutral",)
    text = "\n\n".join(page(clinic(), language, register=register) for register in registers)
    golden(GOLDEN / f"notice.{language}.txt", text)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("medium", MEDIA)
def test_every_fact_is_said(medium: NoticeMedium, language: str) -> None:
    """Each text of the config in that language stands in the document, none of another language."""
    text = squeezed(page(clinic(), language, medium))
    for said in texts(clinic(), language):
        assert said in text, said
    for other in set(LANGUAGES) - {language}:
        foreign = set(texts(clinic(), other)) - set(texts(clinic(), language))
        assert not [one for one in foreign if " " in one and one in text]


def texts(project: Project, language: str) -> list[str]:
    """Every text of the activities and changes in a language, and the names that stand in it in each."""
    found = list(words_in(msgspec.to_builtins([*project.activity, *project.notice.changes]), language))
    return [*found, "Chmura S.A.", "dane@example.com", project.controller.name, "lab@example.com", "iod@example.com"]


def words_in(value: object, language: str) -> Iterator[str]:
    """The texts below a value; a purpose is said in the genitive in Polish, in the nominative as a heading only."""
    if isinstance(value, dict):
        if language in value and isinstance(value[language], str):
            yield value[language]
        for name, item in value.items():
            if name == language and isinstance(item, dict):
                yield item["gen"]
            elif name not in SILENT:
                yield from words_in(item, language)
    elif isinstance(value, list):
        for item in value:
            yield from words_in(item, language)


def squeezed(text: str) -> str:
    """Text in one line, without the marks that keep it from being Markdown or HTML."""
    text = text.replace("&#39;", "'").replace("&amp;", "&")
    return re.sub(r"\s+", " ", re.sub(r"\\(?=[^\w\s])", "", text))


@pytest.mark.parametrize("language", LANGUAGES)
def test_page_is_one_accessible_file(language: str) -> None:
    """Nothing is fetched; landmarks, headings in order, anchors that exist and are unique, a skip link that leads."""
    made = page(clinic(), language, NoticeMedium.HTML)
    soup = BeautifulSoup(made, "html.parser")
    assert soup.html["lang"] == language
    assert not soup.find_all(["script", "img", "iframe", "object", "video", "form"])
    assert not soup.select("link:not([rel=alternate])")
    assert "url(" not in made
    assert "@import" not in made
    headings = [int(one.name[1]) for one in soup.find_all(re.compile("^h[1-6]$"))]
    assert headings[0] == 1
    assert headings.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(headings))
    names = [one["id"] for one in soup.find_all(id=True)]
    assert len(names) == len(set(names))
    inside = [one["href"][1:] for one in soup.find_all("a", href=re.compile("^#"))]
    assert set(inside) <= set(names)
    assert soup.find("a")["href"] == "#notice"
    assert soup.find(id="notice").name == "main"
    listed = [one["href"][1:] for one in soup.select("nav a")]
    assert listed == [one["id"] for one in soup.select("main > section")]
    assert {"treatment", "vaccination", "newsletter", "calls"} < set(listed)
    for section in soup.find_all("section"):
        assert soup.find(id=section["aria-labelledby"]).get_text()
    assert [one["hreflang"] for one in soup.select("link[rel=alternate]")] == [o for o in LANGUAGES if o != language]


@pytest.mark.parametrize("medium", MEDIA)
def test_right_to_object_is_set_apart(medium: NoticeMedium) -> None:
    """Art. 21(4): a part of its own, which no other element stands in, and a frame around it."""
    made = document(clinic(), medium=medium)
    (apart,) = [part for part in made.parts if part.apart]
    carried = frozenset().union(*(entry.elements for entry in apart.entries))
    assert carried == {"right_object"}
    assert (
        sum("right_object" in entry.elements for part in made.parts for entry in part.entries) == len(apart.entries) - 1
    )
    text = page(clinic(), medium=medium)
    mark = {NoticeMedium.HTML: 'class="apart"', NoticeMedium.MARKDOWN: "\n***\n", NoticeMedium.TEXT: "*" * 78}[medium]
    assert mark in text


def test_rights_name_the_activities_that_give_them() -> None:
    """Portability for contract and consent only, withdrawal for consent, objection by its ground."""
    parts = {part.anchor: part for part in document(clinic(), "en").parts}
    said = {entry.name: " ".join(entry.paragraphs) for entry in parts["your-rights"].entries}
    assert "applies to: Treatment, Sending our newsletter." in said["right_portability"]
    assert "applies to: Sending our newsletter;" in said["right_withdraw_consent"]
    objection = {entry.name: " ".join(entry.paragraphs) for entry in parts["right-to-object"].entries}
    assert objection["legitimate_interest"].endswith("This concerns: Calls to companies.")
    assert objection["public_task"].endswith("This concerns: Vaccination.")
    assert objection["direct_marketing"].endswith("This concerns: Sending our newsletter, Calls to companies.")


def test_newest_version_comes_first() -> None:
    """The list of versions, whatever the order in the config; the head names version and date."""
    made = document(clinic(), "en")
    (entry,) = made.parts[-1].entries
    assert [one[:11] for one in entry.paragraphs] == ["Version 2.1", "Version 2.0"]
    assert made.version == "Version 2.1, in force from 1 March 2026"


HOSTILE = "<script>alert(1)</script> *b* _i_ [l](javascript:x) `c` | # & \\ 1. - ~"


@pytest.mark.parametrize("medium", MEDIA)
def test_words_of_the_config_are_text_in_each_medium(medium: NoticeMedium) -> None:
    """Markup and Markdown in a fact come out as the characters that they are."""
    project = hostile(clinic())
    made = page(project, "en", medium)
    if medium is NoticeMedium.HTML:
        soup = BeautifulSoup(made, "html.parser")
        assert not soup.find_all(["script", "b", "i", "code"])
        assert HOSTILE in soup.get_text()
    elif medium is NoticeMedium.MARKDOWN:
        soup = rendered(made)
        assert not soup.find_all(["script", "em", "code", "b", "i"])
        assert squeezed(soup.get_text()).count(squeezed(HOSTILE)) == made.count("alert")
        assert not soup.select("a[href^=javascript]")
    else:
        assert HOSTILE in re.sub(r"\s+", " ", made)


def hostile(project: Project) -> Project:
    """The same project with a hostile text in every place that the notice prints."""
    words = dict.fromkeys(LANGUAGES, HOSTILE)
    activity = project.activity[3]
    activity = replace(
        activity,
        title=words,
        purposes=[Purpose(legal_basis="6.1.f", text=words, legitimate_interest=words, legal_provision=words)],
        recipients=[Recipient(name=HOSTILE, category=words), Recipient(category=words)],
        transfers=[Transfer(country=words, safeguard=words, copy_at=HOSTILE)],
        data_categories=[words],
        data_subjects=[words],
        source=DataSource(text=words),
        retention=Retention(period=words, criteria=words),
        automated_decisions=words,
        alternative=words,
    )
    controller = replace(project.controller, name=f"- {HOSTILE}", address=HOSTILE)
    return replace(project, controller=controller, activity=[activity], dpo=Dpo(contact=HOSTILE))


def rendered(markdown: str) -> BeautifulSoup:
    """What a CommonMark program makes of Markdown."""
    return BeautifulSoup(MarkdownIt("commonmark").render(markdown), "html.parser")


def test_markdown_paragraph_that_begins_like_a_list_is_text() -> None:
    """The particulars begin with the name of the company, which may be `1. FC Wzorzec`."""
    project = replace(clinic(), controller=replace(clinic().controller, name="1. FC Wzorzec sp. z o.o."))
    soup = rendered(page(project, "pl", NoticeMedium.MARKDOWN))
    assert len(soup.find_all("ol")) == 1
    assert "1. FC Wzorzec sp. z o.o. | siedziba" in soup.get_text()


MARKS = st.sampled_from([*list("*_`[]()<>#|~&!\\-+=.:1 \n"), "&lt;", "**", "](x)", "<b>", "http://a.b", "    ", "a"])


@settings(deadline=None, max_examples=40)
@given(st.lists(MARKS, min_size=1, max_size=12).map("".join).filter(str.strip))
def test_markdown_shows_any_text_as_it_is(text: str) -> None:
    """Wherever it stands: heading, link of the contents, paragraph, list of versions."""
    words = dict.fromkeys(LANGUAGES, text)
    activity = replace(clinic().activity[3], title=words, automated_decisions=words, alternative=words)
    change = replace(clinic().notice.changes[0], text=words)
    project = replace(clinic(), activity=[activity], notice=replace(clinic().notice, changes=[change]))
    soup = rendered(page(project, "en", NoticeMedium.MARKDOWN))
    plain = " ".join(text.split())
    title = plain[:1].upper() + plain[1:]
    assert title in [" ".join(one.get_text().split()) for one in soup.find_all("h2")]
    assert title in [" ".join(one.get_text().split()) for one in soup.select("ol a")]
    paragraphs = [" ".join(one.get_text().split()) for one in soup.find_all("p")]
    assert f"You can settle the same matter in another way: {plain}." in paragraphs
    assert paragraphs[paragraphs.index("Automated decisions") + 1] == plain
    assert f"Version 2.0 (7 January 2025): {plain}" in paragraphs


# --- facts -> elements ----------------------------------------------------------------------------------------------


def lost(before: Project, after: Project) -> frozenset[str]:
    """The elements that the notice of `before` carries and that of `after` does not; none may come instead."""
    had, has = document(before).elements, document(after).elements
    assert has <= had
    return had - has


def alone(name: str, **changes: object) -> Project:
    """The clinic with one activity only."""
    project = clinic()
    (activity,) = [one for one in project.activity if one.id == name]
    return replace(project, activity=[replace(activity, **changes)])


@pytest.mark.parametrize(
    ("name", "changes", "elements"),
    [
        ("treatment", {"recipients": []}, {"recipients"}),
        ("treatment", {"data_categories": []}, {"categories"}),
        ("treatment", {"automated_processing": False}, {"right_portability"}),
        ("newsletter", {"transfers": []}, {"transfers"}),
        ("newsletter", {"recipients": []}, {"recipients"}),
        ("vaccination", {"automated_decisions": {}}, {"automated_decisions"}),
        ("calls", {"collected_from": "data_subject", "source": None, "data_categories": []}, {"source", "categories"}),
        ("treatment", {"title": {}}, set()),
        ("treatment", {"data_subjects": []}, set()),
        ("treatment", {"further_purposes": []}, set()),
    ],
)
def test_fact_left_out_takes_its_element_away(name: str, changes: dict[str, object], elements: set[str]) -> None:
    """Exactly the element that rests on it, where the law lets it be left out."""
    before, after = alone(name), alone(name, **changes)
    gained = {"provision"} if "collected_from" in changes else set()
    if gained:
        before = replace(before, activity=[replace(before.activity[0], collected_from="other")])
        assert document(after).elements - document(before).elements == gained
        assert document(before).elements - document(after).elements == elements
    else:
        assert lost(before, after) == elements
    check_notice(CATALOGUE, after, after.activity, LANGUAGES)


@pytest.mark.parametrize(
    ("purpose", "elements"),
    [
        (0, {"right_portability"}),
        (1, set()),
    ],
)
def test_purpose_left_out_takes_its_rights_away(purpose: int, elements: set[str]) -> None:
    """The contract goes, and portability with it; the legal obligation gave no right."""
    purposes = clinic().activity[0].purposes
    assert lost(alone("treatment"), alone("treatment", purposes=[purposes[1 - purpose]])) == elements


def test_facts_of_the_controller() -> None:
    """DPO and representative are elements; joint controllers are said and are none."""
    project = alone("treatment")
    assert lost(project, replace(project, dpo=None)) == {"dpo"}
    named = Representative(name="EU Rep GmbH", contact="rep@example.com")
    represented = replace(project, controller=replace(project.controller, representative=named))
    assert lost(represented, project) == {"representative"}
    assert "EU Rep GmbH" in page(represented)
    bare = replace(project, controller=replace(project.controller, joint_controllers=[]))
    assert lost(project, bare) == set()


WORDS = dict.fromkeys(LANGUAGES, "x")
BASES = ("6.1.a", "6.1.b", "6.1.c", "6.1.d", "6.1.e", "6.1.f")


@st.composite
def activities(draw: st.DrawFn, number: int) -> Activity:
    """Any activity whose facts are complete."""
    bases = draw(st.lists(st.sampled_from(BASES), min_size=1, max_size=3, unique=True))
    special = draw(st.sampled_from((None, "9.2.a", "9.2.h")))
    elsewhere = draw(st.booleans())
    some = st.booleans()
    return Activity(
        id=f"a{number}",
        channels=["email-footer"],
        purposes=[
            Purpose(
                legal_basis=basis,
                text=WORDS,
                legitimate_interest=WORDS if basis == "6.1.f" else {},
                special_category=special,
                direct_marketing=draw(some),
            )
            for basis in bases
        ],
        collected_from="other" if elsewhere else "data_subject",
        source=DataSource(text=WORDS) if elsewhere else None,
        data_categories=[WORDS] if elsewhere or draw(some) else [],
        recipients=[Recipient(category=WORDS)] if draw(some) else [],
        transfers=[Transfer(country=WORDS, safeguard=WORDS)] if draw(some) else [],
        retention=Retention(period=WORDS),
        withdraw_consent=WORDS if "6.1.a" in bases or special == "9.2.a" else {},
        automated_decisions=WORDS if draw(some) else {},
        automated_processing=draw(some),
    )


@st.composite
def projects(draw: st.DrawFn) -> Project:
    """Any project whose facts are complete."""
    named = Representative(name="R", contact="r@example.com")
    controller = Controller(
        name="X",
        country="pl",
        legal_form="ceidg",
        address="ul. A 1",
        tax=TaxNumbers(nip="1234563218"),
        representative=named if draw(st.booleans()) else None,
        joint_controllers=[JointController(name="J")] if draw(st.booleans()) else [],
    )
    count = draw(st.integers(1, 3))
    return Project(
        controller=controller,
        notice=Notice(url="https://example.com/rodo"),
        dpo=Dpo(contact="dpo@example.com") if draw(st.booleans()) else None,
        activity=[draw(activities(number)) for number in range(count)],
    )


@settings(deadline=None, max_examples=60)
@given(projects())
def test_notice_carries_exactly_the_elements_that_apply(project: Project) -> None:
    """Whatever the facts are; categories that are known are said under art. 13 too."""
    check_notice(CATALOGUE, project, project.activity, ["en", "de"])
    known = {"categories"} if any(one.data_categories for one in project.activity) else set()
    for language in ("en", "de"):
        carried = document(project, language).elements
        assert carried == applicable_to_notice(project) | known
        assert carried <= set(ELEMENTS)


LINES = [number for number, line in enumerate(CLINIC.splitlines()) if "=" in line]
COMPLETE = page(clinic())
MAY_BE_LEFT_OUT = 26
"""How many lines of the config are facts that the law lets be absent; the rest is demanded by name."""


def without_line(number: int) -> tuple[str, str]:
    """The config without one line, and the key of the fact that stood there."""
    lines = CLINIC.splitlines()
    return "\n".join([*lines[:number], *lines[number + 1 :]]), lines[number].split("=")[0].strip()


def outcome(number: int) -> Project | str:
    """The project without one fact, or the error that names what is missing."""
    text, _ = without_line(number)
    try:
        project = parse(text, "clinic.toml")
        check_notice(CATALOGUE, project, project.activity, LANGUAGES)
    except ConfigError as error:
        return str(error)
    return project


@pytest.mark.parametrize("number", LINES)
def test_any_single_fact_left_out_is_asked_for_or_its_element_is_gone(number: int) -> None:
    """Either an error about just that fact, or a notice that carries exactly the elements that still apply."""
    found = outcome(number)
    _, key = without_line(number)
    if isinstance(found, str):
        asked = {"collected_from": "source", "mechanism": "neither safeguard nor mechanism"}.get(key, key)
        asked = "neither period nor criteria" if key in ("period", "criteria") else asked
        asked = "exception of art. 9(2)" if key == "special_category" else asked
        assert asked in found
        assert len(found.splitlines()) <= 2
        return
    known = {"categories"} if any(one.data_categories for one in found.activity) else set()
    assert document(found).elements == applicable_to_notice(found) | known
    changed = key not in ("security_measures", "mechanism")  # the record's; what a safeguard in words says already
    assert (page(found) != COMPLETE) == changed


def test_facts_that_may_be_left_out_are_few() -> None:
    """So that the test before is not all errors, nor all silence."""
    assert sum(isinstance(outcome(number), Project) for number in LINES) == MAY_BE_LEFT_OUT


def judged(project: Project, text: str, medium: NoticeMedium) -> tuple[dict[str, str], list[str]]:
    """What our own check of kind `notice` says of a page: the elements, and the rules that are broken."""
    raw = Raw(path="notice", data=text.encode(), medium="markup" if medium is NoticeMedium.HTML else "plain")
    report = check_documents([raw], policy_of(project), "notice")
    return report.documents[0].elements, [f"{one.outcome} {one.rule}: {one.message}" for one in report.findings]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("medium", MEDIA)
def test_own_check_finds_every_element(medium: NoticeMedium, language: str) -> None:
    """Of the clinic, in each register; nothing is missing, nothing weak, nothing to be reviewed."""
    for register in ("neutral", "formal", "informal"):
        elements, found = judged(clinic(), page(clinic(), language, medium, register), medium)
        assert found == []
        assert {name for name, state in elements.items() if state == "present"} >= applicable_to_notice(clinic())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["treatment", "vaccination", "newsletter", "calls"])
def test_own_check_passes_each_activity_alone(name: str, language: str) -> None:
    """Where no other activity says what it lacks."""
    for medium in MEDIA:
        assert judged(alone(name), page(alone(name), language, medium), medium)[1] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("name", "changes", "element"),
    [
        ("treatment", {"recipients": []}, "recipients"),
        ("treatment", {"automated_processing": False}, "right_portability"),
        ("newsletter", {"transfers": []}, "transfers"),
        ("vaccination", {"automated_decisions": {}}, "automated_decisions"),
        ("calls", {"source": None}, "source"),
    ],
)
def test_notice_older_than_the_facts_gets_exactly_its_finding(
    name: str, changes: dict[str, object], element: str, language: str
) -> None:
    """The notice was made without a fact that the config has by now: that element is missing, and nothing else."""
    elements, found = judged(alone(name), page(alone(name, **changes), language), NoticeMedium.TEXT)
    assert elements[element] == "missing"
    assert [one.partition(":")[0] for one in found] == ["violation notice-element-missing"]


@settings(deadline=None, max_examples=25)
@given(projects())
def test_own_check_passes_every_notice(project: Project) -> None:
    """Whatever the facts are: no violation in what we write ourselves."""
    for language in ("en", "de"):
        _, found = judged(project, page(project, language), NoticeMedium.TEXT)
        assert [one for one in found if one.startswith("violation")] == []


# --- bad input ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"retention": None}, "activity[0].retention: missing (GDPR art. 13(2)(a))"),
        ({"retention": Retention(period={"en": "a year"})}, "activity[0].retention.period.pl: missing"),
        ({"withdraw_consent": {}}, "activity[0].withdraw_consent: missing; consent can be withdrawn"),
        ({"title": {"en": "Newsletter"}}, "activity[0].title.pl: missing; the document is wanted in 'pl'"),
        ({"purposes": []}, "activity[0].purposes: there is none"),
        (
            {"purposes": [Purpose(legal_basis="6.1.f", text=WORDS)]},
            "activity[0].purposes[0].legitimate_interest: missing",
        ),
        (
            {"purposes": [Purpose(legal_basis="6.1.b", text=WORDS)]},
            "activity[0].purposes[0].pl: Polish needs two cases",
        ),
        ({"collected_from": "other"}, "activity[0].source: missing; the first contact says where"),
        ({"collected_from": "other"}, "activity[0].data_categories: missing; the data come from others"),
        ({"transfers": [Transfer(country=WORDS)]}, "activity[0].transfers[0].safeguard: missing (GDPR art. 13(1)(f))"),
        ({"id": "versions"}, "activity[0].id: 'versions' is the anchor of another part of the notice"),
    ],
)
def test_missing_fact_is_named_by_its_key(changes: dict[str, object], message: str) -> None:
    """With the article, before anything is written."""
    project = alone("newsletter", **changes)
    with pytest.raises(ConfigError) as caught:
        check_notice(CATALOGUE, project, project.activity, ["pl"])
    assert message in str(caught.value)


def test_all_problems_at_once() -> None:
    """Of the controller, of each activity, and of the languages."""
    project = clinic()
    controller = replace(project.controller, country="de", legal_form="gmbh", email="", phone="", address="")
    broken = replace(project, controller=controller, activity=[replace(project.activity[0], retention=None)])
    with pytest.raises(ConfigError) as caught:
        check_notice(CATALOGUE, broken, broken.activity, ["pl", "xx"])
    text = str(caught.value)
    for wanted in (
        "controller.authority",
        "no contact",
        "activity[0].retention",
        "no words in 'xx'",
        "controller.directors",
    ):
        assert wanted in text


def test_no_activity_and_an_unknown_one() -> None:
    """Nothing to say is an error; a name that is none gets the nearest."""
    empty = replace(clinic(), activity=[])
    with pytest.raises(ConfigError, match="there is none, so the notice would say nothing"):
        check_notice(CATALOGUE, empty, [], ["pl"])
    with pytest.raises(RenderingError) as caught:
        activities_of(clinic(), ["newsleter"])
    assert "Did you mean 'newsletter'?" in caught.value.hint
    assert [one.id for one in activities_of(clinic(), ["calls", "treatment"])] == ["treatment", "calls"]


# --- PDF ------------------------------------------------------------------------------------------------------------


@needs_pango
def test_pdf_is_tagged_and_loads_nothing() -> None:
    """PDF/UA with language and title; whatever the page wants loaded is refused."""
    made = pdf(page(clinic(), "de", NoticeMedium.HTML))
    assert made.startswith(b"%PDF-")
    inside = b"".join(zlib.decompress(one) for one in re.findall(rb"stream\n(x.*?)\nendstream", made, re.DOTALL))
    for mark in (b"/MarkInfo", b"/Lang", b"/StructTreeRoot", b"/Outlines"):
        assert mark in inside
    for address in ("https://example.com/x.png", "file:///etc/hostname"):
        with pytest.raises(RenderingError, match="loaded, and nothing may be"):
            pdf(f'<html lang="en"><title>x</title><img alt="x" src="{address}">')


def test_example_company_has_a_notice() -> None:
    """In every language, with all elements that apply."""
    project = load(EXAMPLE)
    check_notice(CATALOGUE, project, project.activity, LANGUAGES)
    for language in LANGUAGES:
        assert document(project, language).elements >= applicable_to_notice(project)


def test_polish_months_and_no_date() -> None:
    """A date in words; without version and date the head says nothing."""
    project = clinic()
    notice = replace(project.notice, version="", effective_from=date(2026, 10, 5), changes=[])
    assert document(replace(project, notice=notice)).version == "Obowiązuje od 5 października 2026 r."
    bare = document(replace(project, notice=replace(notice, effective_from=None)))
    assert bare.version == ""
    assert bare.parts[-1].anchor == "supervisory-authority"
