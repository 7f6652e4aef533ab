"""Every piece of content is complete: languages, channels, legal packs and designs are found and render."""

from __future__ import annotations

import functools
import itertools
from datetime import date
from pathlib import Path

import pytest
from jinja2 import nodes
from msgspec.structs import replace

from rodo_footer.errors import ConfigError
from rodo_footer.model.controller import Controller, CourtRegister, Director
from rodo_footer.model.project import Project
from rodo_footer.packs import PLACES, LegalForm, Pack, rows
from rodo_footer.rendering.catalogue import Catalogue
from rodo_footer.rendering.clause import particulars
from rodo_footer.rendering.environment import SafeEnvironment
from rodo_footer.rendering.particulars import arguments, problems
from rodo_footer.rendering.recorder import Recorder
from rodo_footer.rendering.render import SignatureRenderer
from rodo_footer.rendering.requirements import check_facts
from tests.golden import golden as compare
from tests.projects import company, person, with_form

CATALOGUE = Catalogue()
GOLDEN = Path(__file__).parent / "golden"
FORMS = [(country, form) for country in CATALOGUE.packs() for form in CATALOGUE.pack(country).forms]


@functools.cache
def environment(medium: str) -> SafeEnvironment:
    """An environment as the renderer makes it."""
    return SafeEnvironment(medium, (), Recorder().finalize)


def macros(language: str) -> dict[str, list[str]]:
    """Name and parameters of every macro of a language."""
    tree = environment("html").parse((CATALOGUE.folder / "languages" / f"{language}.j2").read_text("utf-8"))
    return {one.name: [argument.name for argument in one.args] for one in tree.find_all(nodes.Macro)}


def golden(name: str, text: str) -> None:
    """Compare with a file of this folder."""
    compare(GOLDEN / name, text)


@pytest.mark.parametrize("language", CATALOGUE.languages())
def test_language_has_every_macro(language: str) -> None:
    """A language that lacks a sentence is named with it."""
    wanted, found = macros("pl"), macros(language)
    assert {name for name in wanted if found.get(name) != wanted[name]} == set()
    assert set(found) == set(wanted)


@pytest.mark.parametrize(("country", "form"), FORMS)
def test_particulars_of_every_legal_form(country: str, form: str) -> None:
    """With every fact given nothing is missing, and each demanded particular is printed in each language and place."""
    project, known = with_form(country, form), CATALOGUE.pack(country).forms[form]
    controller = project.controller
    register, partner = controller.register, controller.partner_company
    assert list(problems(CATALOGUE, controller)) == []
    for language, place in itertools.product(CATALOGUE.languages(), PLACES):
        line = str(particulars(environment("text"), CATALOGUE, project, language, place))
        assert controller.name in line
        for name in itertools.chain(*(duty.requires for duty in known.duties(place))):
            values: dict[str, tuple[str, ...]] = {
                "name": (controller.name,),
                "legal_form": (known.title,),
                "seat": (controller.seat,),
                "address": (controller.address,),
                "register": (register.number,),
                "court": (register.court,),
                "entry": (register.section, register.insert),
                "nip": (controller.tax.nip,),
                "capital": ("5 000,00",),
                "capital_paid_in": ("5 000,00",),
                "management": ("Anna Nowak (Prezes Zarządu", "Jan Kowalski"),
                "directors": ("Anna Nowak (Prezes Zarządu", "Jan Kowalski"),
                "supervisory_chair": ("Ewa Lis",),
                "partners": ("Anna Nowak, Jan Kowalski",),
                "partner_company": (partner and partner.name, "54321", "Max Muster"),
            }
            assert all(value and value in line for value in values[name]), (name, line)


def test_golden_particulars() -> None:
    """The line of every legal form in every language and of its website, as one page to read."""
    lines = []
    for country, form in FORMS:
        project = with_form(country, form)
        for language in CATALOGUE.languages():
            mail, website = (
                str(particulars(environment("text"), CATALOGUE, project, language, place)) for place in PLACES
            )
            lines.append(f"{country}/{form} {language}: {mail}")
            lines += [f"{country}/{form} {language}, website: {website}"] if website != mail else []
        lines.append("")
    golden("particulars.txt", "\n".join(lines))


def test_rare_particulars_are_printed() -> None:
    """What few companies have: a liquidation, contributions that are missing, one shareholder, a chair by mark."""
    project = with_form("de", "ag")
    directors = [Director(first="Anna", last="Nowak", role="CFO", chair=True), Director(first="Jan", last="Kowalski")]
    line = _line(replace(project, controller=replace(project.controller, directors=directors)), "de")
    assert "Vorstand: Anna Nowak (CFO, Vorsitz), Jan Kowalski" in line
    project = with_form("it", "srl")
    wound_up = replace(project.controller, in_liquidation=True, sole_shareholder=True)
    line = _line(replace(project, controller=wound_up), "en")
    assert line.endswith("in liquidation | sole shareholder")
    project = company()
    capital = replace(project.controller.capital, paid_in="", outstanding="1 000,00", unpaid=True)
    line = _line(replace(project, controller=replace(project.controller, capital=capital)), "pl")
    assert "5 000,00 zł, niewniesione wkłady: 1 000,00 zł (wkłady na kapitał nie zostały jeszcze wniesione)" in line


def _line(project: Project, language: str) -> str:
    return str(particulars(environment("text"), CATALOGUE, project, language))


def test_the_board_of_a_stock_company_has_a_chair() -> None:
    """AktG s. 80 wants it marked; a board of one needs no mark."""
    project = with_form("de", "ag")
    board = [Director(first="Anna", last="Nowak"), Director(first="Jan", last="Kowalski")]
    found = list(problems(CATALOGUE, replace(project.controller, directors=board)))
    assert [(one.key, "chair" in one.message) for one in found] == [("controller.directors", True)]
    assert not list(problems(CATALOGUE, replace(project.controller, directors=board[:1])))


@pytest.mark.parametrize("country", CATALOGUE.packs())
def test_every_fact_of_a_pack_has_a_source_and_a_date(country: str) -> None:
    """And what is unverified says so and is demanded of nobody; what a form must print, it can print."""
    pack = CATALOGUE.pack(country)
    assert pack.country == country
    for row in rows(pack):
        assert row.law
        assert row.source
        assert row.confidence
        assert date.fromisoformat(row.as_of) <= date(2026, 12, 31)
    for form in pack.forms.values():
        assert not ("memory" in form.source.lower() and form.confidence != "C"), form.title
        for duty in (form, *form.further):
            assert duty.requires or duty.if_any
            assert duty.covers
            assert not duty.agreed or duty.confidence == "B"
        bare = Controller(name="X")
        assert list(problems(CATALOGUE, replace(bare, country=country, legal_form=_key(pack, form)))) or not any(
            duty.requires != ["name"] and duty.confidence != "C" for duty in form.duties("mail")
        )


def _key(pack: Pack, form: LegalForm) -> str:
    return next(key for key, one in pack.forms.items() if one is form)


def test_missing_particulars_are_named_all_at_once() -> None:
    """A sp. z o.o. without anything gets every missing key with the statute; a CEIDG trader (confidence C) none."""
    bare = replace(
        company().controller, seat="", address="", register=None, capital=None, tax=type(company().controller.tax)()
    )
    found = {one.key: one.message for one in problems(CATALOGUE, bare)}
    assert set(found) == {
        "controller.seat",
        "controller.address",
        "controller.register.number",
        "controller.register.court",
        "controller.tax.nip",
        "controller.capital",
    }
    assert all("art. 206" in message for message in found.values())
    assert list(problems(CATALOGUE, replace(bare, legal_form="ceidg"))) == []


def test_initials_of_german_directors_are_refused() -> None:
    """GmbHG s. 35a wants at least one first name spelled out."""
    project = with_form("de", "gmbh")
    director = replace(project.controller.directors[0], first="A.")
    found = list(problems(CATALOGUE, replace(project.controller, directors=[director])))
    assert [one.key for one in found] == ["controller.directors[0].first"]


def test_full_clause_needs_the_facts_of_an_activity() -> None:
    """Every missing fact by key: no activity at all, a language that a text lacks, a case that Polish needs."""
    project = company()
    with pytest.raises(ConfigError, match="no activity has the channel 'email-footer'"):
        check_facts(CATALOGUE, replace(project, activity=[]), "email-footer", "full", ["pl"])
    purpose = replace(project.activity[0].purposes[0], text={"pl": "obsługa", "en": "answering"})
    activity = replace(project.activity[0], purposes=[purpose], retention=None)
    with pytest.raises(ConfigError) as caught:
        check_facts(CATALOGUE, replace(project, activity=[activity]), "email-footer", "full", ["pl", "de"])
    assert {one.key for one in caught.value.problems} == {
        "activity[0].retention",
        "activity[0].purposes[0].de",
        "activity[0].purposes[0].pl",
    }


def test_german_controller_names_its_authority() -> None:
    """Germany has an authority a Land: the pack names none, so the config must, and then it is printed."""
    project = with_form("de", "gmbh")
    with pytest.raises(ConfigError, match=r"controller\.authority"):
        check_facts(CATALOGUE, project, "email-footer", "full", ["de"])


@pytest.mark.parametrize("design", CATALOGUE.designs())
def test_golden_signature(design: str) -> None:
    """Every design, as the files that a user gets."""
    made = SignatureRenderer(company(template=design, languages=["pl", "en"])).render(person()).signature
    golden(f"{design}.html", made.html)
    golden(f"{design}.txt", made.text)


def test_the_register_is_said_once() -> None:
    """`HRB 12345`, as extracts write the number, does not become `HRB HRB 12345`."""
    controller = replace(company().controller, register=CourtRegister(type="HRB", number="HRB 12345", court="Bonn"))
    form = CATALOGUE.pack("de").forms["gmbh"]
    (register,) = arguments(controller, form, "register") or ()
    assert register == CourtRegister(type="HRB", number="12345", court="Bonn")
