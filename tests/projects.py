"""Projects and people that tests share: one Polish company with every fact, and a controller a legal form."""

from __future__ import annotations

from msgspec.structs import replace

from rodo_footer.config import parse
from rodo_footer.model.controller import CourtRegister, Director, PartnerCompany, TaxNumbers
from rodo_footer.model.person import Person
from rodo_footer.model.project import Project
from rodo_footer.packs import pack

COMPANY = """
[controller]
name = "Przykład sp. z o.o."
country = "pl"
legal_form = "sp-z-o-o"
seat = "Warszawa"
address = "ul. Wzorcowa 1, 00-001 Warszawa"
email = "rodo@example.com"
phone = "+48 22 000 00 00"
website = "https://example.com"
tax = { nip = "123-456-32-18" }
capital = { amount = "5 000,00", currency = "PLN", paid_in = "5 000,00" }
directors = [{ first = "Anna", last = "Nowak", role = "Prezes Zarządu" }, { first = "Jan", last = "Kowalski" }]
supervisory_chair = { first = "Ewa", last = "Lis" }
partners = ["Anna Nowak", "Jan Kowalski"]
group_name = "Grupa Przykład"
[controller.register]
court = "Sąd Rejonowy dla m.st. Warszawy, XIII Wydział Gospodarczy KRS"
type = "KRS"
number = "0000123456"
[dpo]
contact = "iod@example.com"
[notice]
url = { pl = "https://example.com/rodo", en = "https://example.com/privacy", de = "https://example.com/datenschutz" }
[[activity]]
id = "correspondence"
channels = ["email-footer"]
recipients = [{ category = { pl = "dostawca poczty", en = "our e-mail provider", de = "E-Mail-Dienstleister" } }]
withdraw_consent = { pl = "wiadomością e-mail", en = "by e-mail", de = "per E-Mail" }
[[activity.purposes]]
pl = { nom = "obsługa zapytania", gen = "obsługi zapytania" }
en = "answering your enquiry"
de = "Beantwortung Ihrer Anfrage"
legal_basis = "6.1.f"
legitimate_interest = { pl = "odpowiadamy na wiadomości", en = "to answer messages", de = "Nachrichten zu beantworten" }
[[activity.purposes]]
pl = { nom = "wysyłka ofert", gen = "wysyłki ofert" }
en = "sending offers"
de = "Zusendung von Angeboten"
legal_basis = "6.1.a"
[[activity.transfers]]
country = { pl = "Stany Zjednoczone", en = "United States", de = "USA" }
safeguard = { pl = "standardowe klauzule umowne", en = "standard contractual clauses", de = "Standardvertragsklauseln" }
copy_at = "rodo@example.com"
[activity.retention]
period = { pl = "12 miesięcy", en = "12 months", de = "12 Monate" }
criteria = { pl = "czas załatwienia sprawy", en = "the time the matter needs", de = "die zur Bearbeitung nötige Zeit" }
[activity.provision]
consequence = { pl = "nie odpowiemy", en = "we cannot answer", de = "können wir nicht antworten" }
[signature]
logo = { url = "https://example.com/logo.png", width = 120, height = 40, alt = "Przykład" }
"""


def company(**signature: object) -> Project:
    """The company with every fact; keywords replace settings of `[signature]`."""
    project = parse(COMPANY, "company.toml")
    return replace(project, signature=replace(project.signature, **signature))


_REGISTERS = {
    "at": CourtRegister(court="Handelsgericht Wien", type="FN", number="122119m"),
    "cz": CourtRegister(court="Městský soud v Praze", section="C", insert="12345", type="IČO", number="25123891"),
    "fr": CourtRegister(court="Paris", type="RCS", number="552 008 443"),
    "gb": CourtRegister(court="England and Wales", type="Company number", number="01234567"),
    "ie": CourtRegister(court="Ireland", type="Company number", number="123456"),
    "it": CourtRegister(court="Milano", type="Registro Imprese", number="00743110157"),
    "nl": CourtRegister(type="KvK", number="12345678"),
}
_SEATS = {
    "at": "Wien",
    "cz": "Vzorová 1, 110 00 Praha 1",
    "de": "München",
    "fr": "1 rue de l'Exemple, 75001 Paris",
    "gb": "1 Sample Street, London EC1A 1AA",
    "ie": "1 Sample Quay, Dublin 2, D02 X285",
    "it": "Via Esempio 1, 20121 Milano",
    "nl": "Amsterdam",
}


def with_form(country: str, form: str) -> Project:
    """The company in another legal form, with the register that its country has."""
    project = company()
    controller = replace(project.controller, country=country, legal_form=form)
    if country != "pl":
        kinds = pack(country).forms[form].registers or ["HRB"]
        register = _REGISTERS.get(country) or CourtRegister(court="Amtsgericht München", type=kinds[0], number="12345")
        directors = [replace(one, nationality="Polish") for one in controller.directors]
        partner = PartnerCompany(
            name="Berg Verwaltungs GmbH",
            seat="Augsburg",
            register=replace(register, court="Amtsgericht Augsburg", type="HRB", number="54321"),
            directors=[Director(first="Max", last="Muster")],
        )
        controller = replace(
            controller,
            name="Beispiel",
            seat=_SEATS[country],
            register=register,
            tax=TaxNumbers(vat="DE136695976"),
            partner_company=partner,
            owner="Anna Nowak",
            directors=directors if country == "ie" else controller.directors,
        )
    return replace(project, controller=controller)


def person(**values: str) -> Person:
    """Anna Nowak, with what `values` say otherwise; empty values are left out, as a people file does."""
    known = {
        "user_principal_name": "anna.nowak@example.com",
        "mail": "anna.nowak@example.com",
        "display_name": "Anna Nowak",
        "job_title": "Specjalistka ds. obsługi klienta",
        "department": "Sprzedaż",
        "phone": "+48 22 000 00 01",
        "mobile_phone": "+48 600 000 000",
        **values,
    }
    return Person({name: value for name, value in known.items() if value}, line=2)
