"""The companies of the examples of rules on company particulars; none of them exists."""

from __future__ import annotations

from rodo_footer.model.controller import Capital, Controller, CourtRegister, Director, TaxNumbers
from rodo_footer.model.notice import Notice
from rodo_footer.model.project import Project

COMPANY = Project(
    controller=Controller(
        name="Przykład sp. z o.o.",
        country="pl",
        legal_form="sp-z-o-o",
        seat="Warszawa",
        address="ul. Wzorcowa 1, 00-001 Warszawa",
        register=CourtRegister(court="Sąd Rejonowy dla m.st. Warszawy w Warszawie", type="KRS", number="0000123456"),
        tax=TaxNumbers(nip="123-456-32-18"),
        capital=Capital(amount="5 000,00", currency="PLN"),
    ),
    notice=Notice(url="https://example.com/rodo"),
)
"""A Polish sp. z o.o."""
GMBH = Project(
    controller=Controller(
        name="Beispiel GmbH",
        country="de",
        legal_form="gmbh",
        seat="München",
        register=CourtRegister(court="Amtsgericht München", type="HRB", number="12345"),
        directors=[Director(first="Max", last="Muster")],
    ),
    notice=Notice(url="https://example.com/rodo"),
)
"""A German GmbH."""
