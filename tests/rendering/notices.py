"""A clinic whose notice has every sentence that there is: each legal basis, each right, art. 13 and art. 14."""

from __future__ import annotations

from ctypes.util import find_library
from functools import cache

import pytest

from rodo_footer.config import parse
from rodo_footer.model.project import Project
from rodo_footer.rendering.catalogue import Catalogue
from rodo_footer.rendering.notice.compose import compose
from rodo_footer.rendering.notice.document import NoticeDocument
from rodo_footer.rendering.notice.layout import lay_out
from rodo_footer.rendering.notice.media import NoticeMedium, environment_for

CATALOGUE = Catalogue()
LANGUAGES = ("pl", "en", "de")
CLINIC = """
[controller]
name = "Wzorcowa Klinika sp. z o.o."
country = "pl"
legal_form = "sp-z-o-o"
seat = "Kraków"
address = "ul. Lipowa 2, 30-001 Kraków"
email = "dane@example.com"
phone = "+48 12 000 00 00"
tax = { nip = "123-456-32-18" }
capital = { amount = "50 000,00", currency = "PLN" }
register = { court = "Sąd Rejonowy dla Krakowa-Śródmieścia", type = "KRS", number = "0000123456" }
joint_controllers = [{ name = "Wzorcowe Laboratorium sp. z o.o.", contact = "lab@example.com" }]
[dpo]
name = "Ewa Lis"
contact = "iod@example.com"
[notice]
url = { pl = "https://example.com/rodo", en = "https://example.com/privacy", de = "https://example.com/datenschutz" }
version = "2.1"
effective_from = 2026-03-01
[[notice.changes]]
version = "2.0"
effective_from = 2025-01-07
text = { pl = "Nowa część o rozmowach.", en = "A new part about calls.", de = "Ein neuer Abschnitt über Anrufe." }
[[notice.changes]]
version = "2.1"
effective_from = 2026-03-01
text = { pl = "Nowa część o szczepieniach.", en = "A part about vaccination.", de = "Abschnitt über Impfungen." }

[[activity]]
id = "treatment"
channels = ["contact-form"]
title = { pl = "Leczenie", en = "Treatment", de = "Behandlung" }
data_subjects = [{ pl = "pacjentki i pacjenci", en = "patients", de = "Patientinnen und Patienten" }]
data_categories = [{ pl = "dane o zdrowiu", en = "health data", de = "Gesundheitsdaten" }]
security_measures = [{ pl = "szyfrowanie", en = "encryption", de = "Verschlüsselung" }]
recipients = [{ name = "Chmura S.A.", category = { pl = "hosting", en = "hosting", de = "Hosting" } }]
[[activity.purposes]]
pl = { nom = "udzielanie świadczeń zdrowotnych", gen = "udzielania świadczeń zdrowotnych" }
en = "providing health care"
de = "medizinische Versorgung"
legal_basis = "6.1.b"
special_category = "9.2.h"
[[activity.purposes]]
pl = { nom = "prowadzenie dokumentacji medycznej", gen = "prowadzenia dokumentacji medycznej" }
en = "keeping medical records"
de = "Führung der Patientenakte"
legal_basis = "6.1.c"
[activity.purposes.legal_provision]
pl = "art. 24 ustawy o prawach pacjenta"
en = "section 24 of the Patient Rights Act"
de = "Art. 24 des Gesetzes über Patientenrechte"
[activity.retention]
period = { pl = "20 lat", en = "20 years", de = "20 Jahre" }
criteria = { pl = "ustawa o prawach pacjenta", en = "the Patient Rights Act", de = "das Gesetz über Patientenrechte" }
[activity.provision]
kind = "statutory"
consequence = { pl = "nie udzielimy świadczenia", en = "we cannot treat you", de = "können wir Sie nicht behandeln" }
[[activity.further_purposes]]
text = { pl = "statystyka zakażeń", en = "statistics of infections", de = "Statistik der Infektionen" }
announced_on = 2025-06-02

[[activity]]
id = "vaccination"
channels = ["email-footer"]
title = { pl = "Szczepienia", en = "Vaccination", de = "Impfungen" }
[[activity.purposes]]
pl = { nom = "prowadzenie punktu szczepień", gen = "prowadzenia punktu szczepień" }
en = "running a vaccination point"
de = "Betrieb einer Impfstelle"
legal_basis = "6.1.e"
legal_provision = { pl = "ustawa o zakażeniach", en = "the Infections Act", de = "das Infektionsgesetz" }
[activity.retention]
criteria = { pl = "czas trwania programu", en = "the duration of the programme", de = "die Dauer des Programms" }
[activity.automated_decisions]
pl = "Termin wyznacza program na podstawie wieku; decyzję można zakwestionować u pracownika."
en = "A program sets the date by age; you can contest that decision with a member of our staff."
de = "Ein Programm legt den Termin nach dem Alter fest; die Entscheidung können Sie bei uns anfechten."

[[activity]]
id = "newsletter"
channels = ["newsletter"]
withdraw_consent = { pl = "link w wiadomości", en = "by the link in each mail", de = "über den Link in der Mail" }
recipients = [{ category = { pl = "dostawca wysyłki", en = "our mailing provider", de = "Versanddienstleister" } }]
[[activity.purposes]]
pl = { nom = "wysyłka newslettera", gen = "wysyłki newslettera" }
en = "sending our newsletter"
de = "Versand unseres Newsletters"
legal_basis = "6.1.a"
direct_marketing = true
[[activity.transfers]]
country = { pl = "Stany Zjednoczone", en = "United States", de = "Vereinigte Staaten" }
mechanism = "scc"
safeguard = { pl = "klauzule umowne z 2021 r.", en = "contractual clauses of 2021", de = "Vertragsklauseln von 2021" }
copy_at = "dane@example.com"
[[activity.transfers]]
country = { pl = "Japonia", en = "Japan", de = "Japan" }
mechanism = "adequacy"
[activity.retention]
period = { pl = "czas subskrypcji", en = "as long as the subscription lasts", de = "die Dauer des Abonnements" }
[activity.provision]
consequence = { pl = "nie wyślemy newslettera", en = "we cannot send it", de = "können wir ihn nicht senden" }

[[activity]]
id = "calls"
channels = ["phone-outbound"]
title = { pl = "Rozmowy z firmami", en = "Calls to companies", de = "Anrufe bei Unternehmen" }
collected_from = "other"
data_subjects = [{ pl = "osoby do kontaktu", en = "contact persons", de = "Ansprechpersonen" }]
data_categories = [{ pl = "imię", en = "name", de = "Name" }, { pl = "telefon", en = "phone number", de = "Telefon" }]
alternative = { pl = "wiadomość e-mail", en = "by e-mail", de = "per E-Mail" }
[[activity.purposes]]
pl = { nom = "oferta badań dla firm", gen = "przedstawienia oferty badań dla firm" }
en = "offering check-ups to companies"
de = "Angebot von Untersuchungen für Unternehmen"
legal_basis = "6.1.f"
direct_marketing = true
legitimate_interest = { pl = "docieramy do firm", en = "to reach companies", de = "Unternehmen zu erreichen" }
[activity.retention]
period = { pl = "3 miesiące", en = "3 months", de = "3 Monate" }
[activity.source]
text = { pl = "strona pracodawcy", en = "the employer's website", de = "Website des Arbeitgebers" }
publicly_accessible = true
"""


needs_pango = pytest.mark.skipif(find_library("pango-1.0") is None, reason="PDF needs Pango from the system")
environment = cache(environment_for)
"""Made once a medium: its templates are compiled then."""


def clinic() -> Project:
    """The clinic with every fact."""
    return parse(CLINIC, "clinic.toml")


def document(
    project: Project, language: str = "pl", *, medium: NoticeMedium = NoticeMedium.TEXT, register: str = "neutral"
) -> NoticeDocument:
    """The notice about all activities of a project."""
    return compose(environment(medium), CATALOGUE, project, project.activity, language=language, register=register)


def page(
    project: Project, language: str = "pl", medium: NoticeMedium = NoticeMedium.TEXT, register: str = "neutral"
) -> str:
    """The same as one file."""
    made = document(project, language, medium=medium, register=register)
    return lay_out(environment(medium), CATALOGUE, made, medium)
