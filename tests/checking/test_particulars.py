"""The company's particulars: our own footers state them all in every legal form and language, one that is left out is
told and no other, and the value counts, not how it is written."""

from __future__ import annotations

import itertools
import time
import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from rodo_footer.checking.company.samples import GMBH
from rodo_footer.checking.company.wanted import Company, company_of, severity_of
from rodo_footer.checking.engine import Policy, judge, selected
from rodo_footer.checking.reading.document import document, read_document
from rodo_footer.checking.reading.faults import Unreadable
from rodo_footer.checking.reading.markup import read_markup
from rodo_footer.checking.reading.plain import read_plain
from rodo_footer.checking.rules.particulars import applies
from rodo_footer.checking.sources import Raw, medium_of
from rodo_footer.model.controller import Capital, CourtRegister, Director
from rodo_footer.model.finding import Finding
from rodo_footer.model.project import Project
from rodo_footer.packs import PLACES, Place, countries, pack
from rodo_footer.rendering.catalogue import Catalogue
from rodo_footer.rendering.clause import clause, particulars
from rodo_footer.rendering.render import SignatureRenderer
from tests.checking.judging import NOTICE
from tests.checking.places import CORPUS
from tests.projects import company, person, with_form
from tests.rendering.test_catalogue import environment

FORMS = [(country, form) for country in countries() for form in pack(country).forms]
LANGUAGES = ("pl", "en", "de")
KINDS: dict[Place, str] = {"mail": "signature", "website": "website"}
OURS = (
    "company-particulars-missing",
    "company-particulars-wrong",
    "company-number-invalid",
    "director-first-name-initial",
)


def _project(country: str, form: str) -> Project:
    """The company in a legal form, every value its own: no two of them have a word in common."""
    project = with_form(country, form)
    seat = {"pl": "Kraków", "gb": "7 Sample Street, London EC1A 1AA"}.get(country, project.controller.seat)
    return replace(project, controller=replace(project.controller, seat=seat))


def _policy(project: Project) -> Policy:
    return Policy(accepted=project.notice.accepted, project=project)


def _ours(html: str, policy: Policy, kind: str = "signature") -> list[Finding]:
    """What the four rules say of a page, whether their room would be asked or not; it is asked where they say
    anything."""
    checked = document("a.html", (read_markup(html),), kind)
    found = [one for one in judge(checked, policy, selected(policy)).findings if one.rule in OURS]
    said = [rule.name for rule in selected(policy).rules if rule.name in OURS and any(rule.check(checked, policy))]
    assert sorted({one.rule for one in found}) == sorted(said)
    return found


def _page(line: str) -> str:
    return f'<p>Anna</p><p>{line}</p><p><a href="{NOTICE[0]}">RODO</a></p>'


@pytest.mark.parametrize(("country", "form"), FORMS)
def test_our_own_particulars_pass(country: str, form: str) -> None:
    """In every language, in mail and on the website, of every legal form; and a quick look sees it."""
    project = _project(country, form)
    policy = _policy(project)
    for language, place in itertools.product(LANGUAGES, PLACES):
        line = particulars(environment("html"), Catalogue(), project, language, place)
        assert _ours(_page(line), policy, KINDS[place]) == [], (language, place)


@pytest.mark.parametrize(("country", "form"), FORMS)
def test_our_own_website_footer_passes(country: str, form: str) -> None:
    """The clause of the channel, with the contacts and the link that stand beside the particulars."""
    project = _project(country, form)
    for language in LANGUAGES:
        made = clause(
            environment("html"),
            Catalogue(),
            project,
            channel="website-footer",
            variant="short",
            language=language,
            register="neutral",
            medium="html",
        )
        assert _ours(f"<footer>{made.words}</footer>", _policy(project), "website") == [], language


@pytest.mark.parametrize("design", Catalogue().designs())
@pytest.mark.parametrize(("country", "form"), [("pl", "sp-z-o-o"), ("de", "ag"), ("de", "gmbh-co-kg"), ("ie", "ltd")])
def test_our_own_signatures_pass(country: str, form: str, design: str) -> None:
    """HTML and text as they are written; the room need not even be asked."""
    project = _project(country, form)
    project = replace(project, signature=replace(project.signature, template=design, languages=["pl", "en"]))
    made = SignatureRenderer(project).render(person()).signature
    parts = read_markup(made.html, alternative=True), read_plain(made.text, alternative=True)
    checked, policy = document("a", parts, "signature"), _policy(project)
    assert [one for one in judge(checked, policy, selected(policy)).findings if one.rule in OURS] == []
    assert not applies(checked, policy)


def _company(project: Project) -> Company:
    found = company_of(_policy(project))
    assert found is not None
    return found


def _without(name: str, project: Project) -> Project | None:
    """A project that does not have what a particular says; None where that cannot be left out of the line alone."""
    controller = project.controller
    register, capital = controller.register, controller.capital
    assert register is not None
    assert capital is not None
    changed = {
        "name": {"name": "Wzorowa"},
        "seat": {"seat": ""},
        "address": {"address": ""},
        "nip": {"tax": replace(controller.tax, nip="")},
        "vat": {"tax": replace(controller.tax, vat="")},
        "capital": {"capital": None},
        "management": {"directors": controller.directors[1:]},
        "directors": {"directors": controller.directors[1:]},
        "supervisory_chair": {"supervisory_chair": None},
        "nationality": {"directors": [replace(one, nationality="") for one in controller.directors]},
        "owner": {"owner": ""},
        "partners": {"partners": controller.partners[1:]},
        "partner_company": {"partner_company": None},
        "group": {"group_name": ""},
        "court": {"register": replace(register, court="")},
        "entry": {"register": replace(register, section="", insert="")},
        "register": {"register": replace(register, number="")},
        "capital_paid_in": {"capital": replace(capital, paid_in="")},
        "in_liquidation": {"in_liquidation": False},
        "sole_shareholder": {"sole_shareholder": False},
    }.get(name)
    return replace(project, controller=replace(controller, **changed)) if changed is not None else None


# What is left out with another: whoever names no capital does not name what is paid in.
_WITH = {"capital": {"capital_paid_in"}, "management": {"nationality"}, "directors": {"chair"}}
CASES = [
    (country, form, place, wanted.name)
    for country, form in FORMS
    for place in PLACES
    for wanted in {one.name: one for one in _company(_project(country, form)).wanted(KINDS[place])}.values()
    if wanted.only_with is None
]


@settings(max_examples=120, deadline=None)
@given(st.sampled_from(CASES), st.sampled_from(LANGUAGES))
def test_what_is_left_out_is_told_and_nothing_else(case: tuple[str, str, Place, str], language: str) -> None:
    """One finding, of one rule, that names it, cites its law and weighs what we know of it."""
    country, form, place, name = case
    project = _project(country, form)
    policy = _policy(project)
    less = _without(name, project)
    if less is None:
        return
    line = particulars(environment("html"), Catalogue(), less, language, place)
    found = _ours(_page(line), policy, KINDS[place])
    whole = _company(project).wanted(KINDS[place])
    wanted = [one for one in whole if one.name in {name, *_WITH.get(name, ())}]
    missing = [one for one in wanted if one.shown in "".join(each.message for each in found)]
    assert [one.rule for one in found] == ["company-particulars-missing"]
    assert missing
    assert {one.name for one in missing} >= {name}
    others = [one for one in whole if one not in wanted]
    assert not [one.shown for one in others if f" {one.shown}" in found[0].message]
    assert set(found[0].cites) == {one.duty.law for one in missing}
    if found[0].outcome == "violation":
        weights = ("error", "warning", "info")
        assert found[0].severity == min((severity_of(one.duty) for one in missing), key=weights.index)


FOOTER = (
    "Przykład sp. z o.o.",
    "z siedzibą w Warszawie",
    "ul. Wzorcowa 1, 00-001 Warszawa",
    "Sąd Rejonowy dla m.st. Warszawy w Warszawie, XIII Wydział Gospodarczy KRS",
    "KRS 0000123456",
    "NIP 123-456-32-18",
    "kapitał zakładowy 5 000,00 zł",
)
WAYS = (
    ("PRZYKŁAD SP. Z O.O.", "Przykład spółka z ograniczoną odpowiedzialnością", "Przyk<b>ład</b> sp. z&nbsp;o.o."),
    ("Warszawa", "siedziba: Warszawa", "registered office: Warsaw", "Sitz: Warschau"),
    ("ul.\u00a0Wzorcowa\u00a01,<br>00-001 Warszawa", "00-001 Warszawa, Wzorcowa 1", "przy ul. Wzorcowej 1 (00-001)"),
    ("SR dla m.st. Warszawy", "Sąd rejestrowy: Sąd Rejonowy w Warszawie", "District Court for Warsaw"),
    ("nr KRS: 0000123456", "KRS<b>0000 123 456</b>", "National Court Register no. 0000123456", "KRS: 000 012 34 56"),
    ("NIP: PL1234563218", "NIP (PL): 123 456 32 18", "Tax ID 123-45-63-218", "NIP</td><td>1234563218"),
    ("kapitał zakładowy: 5.000,- PLN", "share capital: PLN 5,000.00", "Kapitał zakładowy w wysokości 5000 zł"),
)


def _plain_company() -> Project:
    project = company()
    court = "Sąd Rejonowy dla m.st. Warszawy w Warszawie, XIII Wydział Gospodarczy KRS"
    register = CourtRegister(court=court, type="KRS", number="0000123456")
    return replace(project, controller=replace(project.controller, group_name="", register=register))


@given(st.tuples(*(st.sampled_from((usual, *ways)) for usual, ways in zip(FOOTER, WAYS, strict=True))))
def test_the_value_counts_not_how_it_is_written(said: tuple[str, ...]) -> None:
    """Spellings, languages, tags and line breaks between, other orders of words."""
    html = _page("<br>".join(said))
    assert _ours(html, _policy(_plain_company())) == []


FOOTERS = tomllib.loads((Path(__file__).parent / "footers.toml").read_text("utf-8"))
AS_PEOPLE_WRITE = [
    *((_plain_company(), one) for one in FOOTERS["pl"]),
    *((GMBH, one) for one in FOOTERS["de"]),
]


@pytest.mark.parametrize(("project", "line"), AS_PEOPLE_WRITE)
def test_footers_as_people_write_them_pass(project: Project, line: str) -> None:
    """Polish, English and German ones."""
    assert _ours(_page(line), _policy(project)) == []


@pytest.mark.parametrize(
    ("line", "rule", "part"),
    [
        ("Muster AG München, HRB 12345, Beispiel GmbH, GF Max Muster", "missing", "registered office (München)"),
        ("Beispiel GmbH, Amtsgericht München, HRB 12345, GF Max Muster", "missing", "registered office (München)"),
        ("Beispiel, Sitz München, Amtsgericht München, HRB 12345, GF Max Muster", "missing", "name (Beispiel GmbH)"),
        ("Beispiel GmbH, Sitz: München, Amtsgericht Nürnberg, HRB 12345, GF Max Muster", "wrong", "Nürnberg"),
        ("Beispiel GmbH, Sitz München, Amtsgericht München, HRB 54321, GF Max Muster", "wrong", "HRB 54321"),
        ("Beispiel GmbH, Sitz München, Amtsgericht München, HRA 12345, GF Max Muster", "wrong", "HRA 12345"),
    ],
)
def test_what_is_nearly_right_is_told(line: str, rule: str, part: str) -> None:
    """The seat is not where the court is, and a register is not the other."""
    (found,) = _ours(_page(line), _policy(GMBH))
    assert (found.rule, part in found.message) == (f"company-particulars-{rule}", True)


@pytest.mark.parametrize(
    ("html", "part"),
    [
        (_page(", ".join(FOOTER[:5] + FOOTER[6:]) + '<a href="https://example.com/?nip=1234563218">x</a>'), "NIP"),
        (_page(", ".join(FOOTER[:5] + FOOTER[6:]) + '<img src="a.png" alt="NIP 1234563218">'), "NIP"),
        (_page(", ".join(FOOTER[:5] + FOOTER[6:]) + '<span style="font-size:0">NIP 1234563218</span>'), "NIP"),
        (_page(", ".join(FOOTER[:5] + FOOTER[6:]) + "<!-- NIP 1234563218 -->"), "NIP"),
        (
            _page(", ".join(FOOTER[:5] + FOOTER[6:]))
            + '<div class="gmail_quote"><blockquote>NIP 1234563218</blockquote></div>',
            "NIP",
        ),
        (_page(", ".join(FOOTER[:4] + FOOTER[5:])), "register number (KRS 0000123456)"),
        (_page("Przykład, ul. Wzorcowa 1, 00-001 Warszawa, " + ", ".join(FOOTER[3:])), "name (Przykład sp. z o.o.)"),
    ],
)
def test_what_no_reader_reads_states_nothing(html: str, part: str) -> None:
    """A link, a picture, a hidden text, a comment, a quoted mail; and a name without its form is none."""
    (found,) = _ours(html, _policy(_plain_company()))
    assert found.rule == "company-particulars-missing"
    assert part in found.message


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Our administrator of the server reset the court order, KRS and NIP are abbreviations.", []),
        ("VAT 23%, faktura VAT 12345/2026, kwota netto 1 234,00 zł", []),
        ("Proszę podać swój NIP: ..........", []),
        ("NIP {{ nip }}, KRS %%KRS%%", []),
        ("NIP: 12", []),
        ("NIP 526-025-02-74, KRS 0000123456 i NIP 1234563218 0000123456", []),
        ("VAT-ID: ATU13585627, VAT: GB980780684, USt-IdNr.: DE 136 695 976", []),
        ("Amtsgericht Köln HRA 1, HRB 999 999 B", []),
        ("NIP 526-025-02-75", ["company-number-invalid"]),
        ("NIP 0000000000", ["company-number-invalid"]),
        ("NIP 0000123456", ["company-number-invalid"]),
        ("KRS 5260250274", ["company-number-invalid"]),
        ("HRB 0", ["company-number-invalid"]),
        ("HRB 1234567", ["company-number-invalid"]),
        ("VAT ID: DE123456789", ["company-number-invalid"]),
        ("REGON: 12345678", ["company-number-invalid"]),
    ],
)
def test_numbers_in_texts(text: str, expected: list[str]) -> None:
    """Only what is labelled as a number of a company is one."""
    assert [one.rule for one in _ours(_page(text), Policy(accepted=NOTICE))] == expected


def test_a_gmbh_that_names_its_capital_names_what_is_outstanding() -> None:
    """Only then: GmbHG s. 35a(1) does not want the capital itself."""
    project = _project("de", "gmbh")
    capital = Capital(amount="25 000,00", currency="EUR", outstanding="12 500,00")
    policy = _policy(replace(project, controller=replace(project.controller, capital=capital)))
    line = particulars(environment("html"), Catalogue(), project, "de")
    assert _ours(_page(line), policy) == []
    assert "12 500,00" in _ours(_page(f"{line} | Stammkapital: 25.000 EUR"), policy)[0].message
    assert _ours(_page(f"{line} | Stammkapital: 25.000 EUR, ausstehende Einlagen: 12.500 EUR"), policy) == []


def test_the_chair_of_the_board_is_marked() -> None:
    """And the chair of the supervisory board is not the one."""
    project = _project("de", "ag")
    directors = [Director(first="Anna", last="Nowak", chair=True), Director(first="Jan", last="Kowalski")]
    policy = _policy(replace(project, controller=replace(project.controller, directors=directors)))
    line = "Beispiel Aktiengesellschaft, Sitz: München, Amtsgericht München, HRB 12345, Vorstand: {} | {}: Ewa Lis"
    for named in ("Anna Nowak (Vorsitz), Jan Kowalski", "Jan Kowalski, Anna Nowak (Vorsitzende)"):
        assert _ours(_page(line.format(named, "Aufsichtsratsvorsitz")), policy) == []
    (found,) = _ours(_page(line.format("Jan Kowalski, Anna Nowak", "Aufsichtsratsvorsitz")), policy)
    assert "that Anna Nowak chairs the board" in found.message


@pytest.mark.parametrize(
    ("kind", "html", "outcome", "severity"),
    [
        ("signature", "<p>Anna</p>", "violation", "error"),
        ("template", "<p>Anna</p>", "needs-review", "warning"),
        ("template", "<p>Anna, KRS 0000123456, {{ name }}</p>", "needs-review", "warning"),
        ("template", "<p>Anna, KRS 0000123456</p>", "violation", "error"),
        ("website", "<p>Anna</p>", "needs-review", "info"),
        ("website", "<p>KRS 0000123456</p>", "violation", "error"),
        ("message", "<p>Anna</p>", "needs-review", "warning"),
        ("message", "<p>KRS 0000123456</p>", "violation", "error"),
        ("message", "<p>Anna</p><div class=gmail_quote><blockquote>x</blockquote></div>", "needs-review", "info"),
    ],
)
def test_how_certain_it_is(kind: str, html: str, outcome: str, severity: str) -> None:
    """A whole footer is promised by a signature only; elsewhere by a part of it."""
    (found,) = _ours(f"{html}<p>RODO</p>", _policy(_plain_company()), kind)
    assert (found.outcome, found.severity) == (outcome, severity)


def test_a_charity_is_another_company() -> None:
    """Whoever asks for 1.5% of the tax names its KRS; the own one is missing all the same."""
    html = _page(", ".join([*FOOTER[:4], *FOOTER[5:]]) + "<br>Przekaż 1,5% podatku: KRS 0000999999")
    (found,) = _ours(html, _policy(_plain_company()))
    assert (found.rule, "KRS 0000123456" in found.message) == ("company-particulars-missing", True)


@pytest.mark.parametrize("slots", ["{{ legal_basis }}", "{{ name }}", "{{ signature_color }}"])
def test_a_slot_for_something_else_hides_nothing(slots: str) -> None:
    """Only one that is named like the footer, or like the particular."""
    (found,) = _ours(f"<p>{slots}</p><p>RODO</p>", _policy(_plain_company()), "template")
    assert "name (Przykład sp. z o.o.)" in found.message


@pytest.mark.parametrize(
    ("slot", "name"),
    [("{{ nip }}", "NIP"), ("%%KRS%%", "register number"), ("{{ company_address }}", "address")],
)
def test_a_slot_named_like_a_particular_will_state_it(slot: str, name: str) -> None:
    """The others are for a human to look at."""
    (found,) = _ours(f"<p>Przykład sp. z o.o. {slot}</p><p>{{{{ x }}}}</p>", _policy(_plain_company()), "template")
    assert found.outcome == "needs-review"
    assert f" {name} (" not in found.message


@pytest.mark.parametrize("slots", ["{{ company_footer }}", "{% include 'stopka.html' %}", "%%signature%%"])
def test_a_template_that_takes_its_footer_in_is_left_alone(slots: str) -> None:
    """The finished mail is what counts."""
    assert not _ours(f'<p>{slots}</p><a href="{NOTICE[0]}">RODO</a>', _policy(_plain_company()), "template")


_STATED = (
    "<p>Przykład sp. z o.o., siedziba: Warszawa, ul. Wzorcowa 1, 00-001 Warszawa, Sąd Rejonowy dla m.st. Warszawy w "
    "Warszawie, XIII Wydział Gospodarczy KRS, {}, NIP 123-456-32-18, {} 5 000,00 zł, wpłacony: 5 000,00 zł</p>"
)


@pytest.mark.parametrize("label", ["kapitał zakładowy:", "Kap. zakł.", "kap. zakładowy", "kapitał zakł."])
def test_capital_has_several_labels(label: str) -> None:
    """As people shorten it."""
    assert not _ours(_STATED.format("KRS 0000123456", label), _policy(_plain_company()))


@pytest.mark.parametrize("phone", ["tel. 0000123456", "Telefon: 0000 123 456", "tel.: +48 0000123456"])
def test_a_phone_is_no_register_number(phone: str) -> None:
    """Though its digits are the same."""
    (found,) = _ours(_STATED.format(phone, "kapitał zakładowy:"), _policy(_plain_company()))
    assert found.rule == "company-particulars-missing"
    assert "register number" in found.message


def test_what_is_unverified_is_recommended_only() -> None:
    """A sole trader (confidence C) gets a piece of information."""
    (found,) = _ours("<p>Anna</p>", _policy(_project("pl", "ceidg")))
    assert (found.severity, "recommended; unverified" in found.message) == ("info", True)


@pytest.mark.parametrize(
    ("kind", "text", "expected"),
    [
        ("signature", "NIP 526-025-02-74", ["company-particulars-wrong violation"]),
        ("message", "Dane do faktury: Klient S.A., NIP 526-025-02-74", ["company-particulars-wrong needs-review"]),
        ("message", "Przykład sp. z o.o., NIP 526-025-02-74", ["company-particulars-wrong violation"]),
        ("template", "NIP 526-025-02-74, NIP 123-456-32-18", []),
    ],
)
def test_whose_number_it_is(kind: str, text: str, expected: list[str]) -> None:
    """In a mail another number may be the customer's, unless it stands beside our name."""
    rest = ", ".join([*FOOTER[:5], *FOOTER[6:]])
    far = "<p>" + "Zapraszamy do naszego sklepu. " * 20 + "</p>"
    html = _page(rest).replace("<p>Anna</p>", f"<p>{text}</p>{far}")
    found = _ours(html, _policy(_plain_company()), kind)
    assert [f"{one.rule} {one.outcome}" for one in found] == expected


@pytest.mark.parametrize(
    ("said", "rule"),
    [
        ("Sąd Rejonowy w Gdańsku", "company-particulars-wrong"),
        ("Sąd Okręgowy w Warszawie", "company-particulars-missing"),
        ("sąd", "company-particulars-missing"),
    ],
)
def test_another_court_is_told(said: str, rule: str) -> None:
    """Beside the number of the register; a court that keeps none is none."""
    html = _page(", ".join([*FOOTER[:3], said, *FOOTER[4:]]))
    (found,) = _ours(html, _policy(_plain_company()))
    assert (found.rule, "court" in found.message) == (rule, True)


def test_a_court_that_judges_is_not_the_register_court() -> None:
    """Nor is its case number the register's."""
    text = "Sąd Rejonowy w Gdańsku wydał wyrok, sygn. akt I C 123/26. " + "Więcej w załączniku. " * 20
    html = _page(", ".join(FOOTER)).replace("<p>Anna</p>", f"<p>{text}</p>")
    assert _ours(html, _policy(_plain_company()), "message") == []


def test_the_text_version_is_read_by_itself() -> None:
    """What the HTML states and the text does not is a fault of the text, of less weight."""
    html, text = _page(", ".join(FOOTER)), ", ".join([*FOOTER[:5], *FOOTER[6:]])
    parts = read_markup(html, alternative=True), read_plain(f"{text}\nRODO: {NOTICE[0]}\n", alternative=True)
    policy = _policy(_plain_company())
    found = judge(document("a", parts, "signature"), policy, selected(policy)).findings
    assert [(one.rule, one.part, one.severity) for one in found if one.rule in OURS] == [
        ("company-particulars-missing", "text/plain", "warning")
    ]


HOSTILE = {
    "labels": "NIP " * 45_000,
    "labels and digits": "NIP 1 " * 30_000,
    "one number": "KRS " + "1 " * 95_000 + "x",
    "courts": "SR " * 60_000,
    "courts of towns": "Sąd Rejonowy w Warszawie, " * 7_000,
    "short numbers": "12345 " * 30_000,
    "numbers that nearly fit": "0000 12345 " * 17_000,
    "capital": "kapitał zakładowy: " * 9_000,
    "capital and digits": "capital 1 " * 19_000,
    "one amount": "share capital: " + "1 " * 90_000,
    "initials": "M. " * 60_000 + "Muster",
    "names": "Max Must" * 20_000,
    "chairs": "Vorsitz Anna Nowak, " * 9_000,
}


@pytest.mark.parametrize("project", [_plain_company(), _project("de", "ag")], ids=["sp-z-o-o", "ag"])
@pytest.mark.parametrize("name", HOSTILE)
def test_no_text_keeps_it_busy(name: str, project: Project) -> None:
    """What repeats a label, a number or a name without end."""
    started = time.monotonic()
    _ours(_page(HOSTILE[name]), _policy(project))
    assert time.monotonic() - started < 3


@pytest.mark.parametrize("project", [_plain_company(), _project("de", "gmbh")], ids=["sp-z-o-o", "gmbh"])
def test_no_look_misses_in_the_corpus(project: Project) -> None:
    """Where the room is not asked, its rules have nothing to say."""
    policy = _policy(project)
    own = [rule for rule in selected(policy).rules if rule.name in OURS]
    for path in sorted(CORPUS.glob("*/*")):
        data = path.read_bytes()
        try:
            checked = read_document(Raw(path=path.name, data=data, medium=medium_of(path.name, data[:4096])))
        except Unreadable:
            continue
        if not applies(checked, policy):
            assert not [rule.name for rule in own if any(rule.check(checked, policy))], path
