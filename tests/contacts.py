"""The company of tests/projects.py with an activity for every channel, and every clause that can be written for it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from msgspec import Struct

from rodo_footer.config import parse
from rodo_footer.model.project import Project
from rodo_footer.rendering.catalogue import Catalogue
from rodo_footer.rendering.clause import Clause, clause
from rodo_footer.rendering.environment import Medium, SafeEnvironment
from rodo_footer.rendering.recorder import Recorder
from tests.projects import COMPANY

CATALOGUE = Catalogue()

CONTACTS = """
[[activity]]
id = "enquiries"
channels = ["contact-form", "chat"]
retention = { period = { pl = "6 miesięcy", en = "6 months", de = "6 Monate" } }
provision = { consequence = { pl = "nie odpowiemy", en = "we cannot answer", de = "können wir nicht antworten" } }
[[activity.recipients]]
name = "Rozmowa S.A."
category = { pl = "dostawca czatu", en = "our chat provider", de = "Chat-Anbieter" }
[[activity.purposes]]
pl = { nom = "obsługa zapytania", gen = "obsługi zapytania" }
en = "answering your enquiry"
de = "Beantwortung Ihrer Anfrage"
legal_basis = "6.1.f"
legitimate_interest = { pl = "odpowiadamy na pytania", en = "to answer questions", de = "Fragen zu beantworten" }

[[activity]]
id = "orders"
channels = ["phone-inbound"]
retention = { period = { pl = "12 miesięcy", en = "12 months", de = "12 Monate" } }
[[activity.purposes]]
pl = { nom = "obsługa zamówień", gen = "obsługi zamówień" }
en = "handling orders"
de = "Bearbeitung von Bestellungen"
legal_basis = "6.1.b"
[[activity.purposes]]
pl = { nom = "rozpatrywanie reklamacji", gen = "rozpatrywania reklamacji" }
en = "settling complaints"
de = "Bearbeitung von Reklamationen"
legal_basis = "6.1.f"
legitimate_interest = { pl = "wyjaśniamy zgłoszenia", en = "to settle complaints", de = "Reklamationen zu klären" }

[[activity]]
id = "offers"
channels = ["phone-outbound"]
collected_from = "other"
data_categories = [{ pl = "służbowy numer telefonu", en = "business phone number", de = "geschäftliche Telefonnummer" }]
retention = { period = { pl = "3 miesiące", en = "3 months", de = "3 Monate" } }
[activity.source]
text = { pl = "strona nowakxyz.pl", en = "the website nowakxyz.pl", de = "Website nowakxyz.pl" }
publicly_accessible = true
[[activity.purposes]]
pl = { nom = "odpowiedź na zapytanie ofertowe", gen = "odpowiedzi na zapytanie ofertowe" }
en = "answering a request for quotations"
de = "Beantwortung einer Ausschreibung"
legal_basis = "6.1.f"
legitimate_interest = { pl = "składamy oferty", en = "to make offers", de = "Angebote zu machen" }

[[activity]]
id = "recording"
channels = ["recording"]
balancing_test = "recording-balancing-test.toml"
retention = { period = { pl = "3 miesiące", en = "3 months", de = "3 Monate" } }
[activity.alternative]
pl = "wiadomość na adres rodo@example.com"
en = "by e-mail to rodo@example.com"
de = "per E-Mail an rodo@example.com"
[[activity.purposes]]
pl = { nom = "wyjaśnianie reklamacji", gen = "wyjaśniania reklamacji" }
en = "settling complaints"
de = "Klärung von Reklamationen"
legal_basis = "6.1.f"
legitimate_interest = { pl = "ustalamy, co zamówiono", en = "to see what was ordered", de = "Bestellungen zu klären" }

[[activity]]
id = "recording-on-consent"
channels = ["recording"]
retention = { period = { pl = "30 dni", en = "30 days", de = "30 Tage" } }
[activity.withdraw_consent]
pl = "wiadomością na adres rodo@example.com"
en = "by e-mail to rodo@example.com"
de = "per E-Mail an rodo@example.com"
[[activity.purposes]]
pl = { nom = "szkolenie obsługi klienta", gen = "szkolenia obsługi klienta" }
en = "training our customer service"
de = "Schulung unseres Kundendienstes"
legal_basis = "6.1.a"
"""


class Case(Struct, frozen=True):
    """One clause that can be written: a combination, and the activity that it is written for."""

    channel: str
    variant: str
    language: str
    register: str
    activity: str = ""

    def __str__(self) -> str:
        return f"{self.channel}-{self.variant}-{self.language}-{self.register}"


@cache
def contacts() -> Project:
    """The company with an activity for every channel."""
    return parse(COMPANY + CONTACTS, "contacts.toml")


@cache
def environment(medium: Medium) -> SafeEnvironment:
    """One environment a medium, as the renderer makes it."""
    return SafeEnvironment(medium, (), Recorder().finalize)


def cases(channel: str) -> Iterator[Case]:
    """Every variant of a channel in every language and register."""
    known = CATALOGUE.channel(channel)
    for variant, one in known.variants.items():
        fitting = (act.id for act in contacts().activity if channel in act.channels and act.rests_on(*one.bases))
        activity = next(fitting, "") if one.bases else ""
        for language in known.languages:
            for register in environment("text").get_template(f"languages/{language}.j2").module.registers:
                yield Case(channel, variant, language, str(register), activity)


def written(case: Case, medium: Medium, project: Project | None = None, agent: str = "") -> Clause:
    """The clause of a case in a medium."""
    return clause(
        environment(medium),
        CATALOGUE,
        project or contacts(),
        channel=case.channel,
        variant=case.variant,
        language=case.language,
        register=case.register,
        medium=medium,
        activity=case.activity,
        agent=agent,
    )
