"""The laws that the rules on company particulars rest on; which of them holds for a company, its legal pack says.

Text of 2026-11; nothing here is legal advice. Each finding cites the law of the configured legal form.
"""

from __future__ import annotations

from rodo_footer.checking.rule import Source

PARTICULARS = (
    Source(
        "Directive (EU) 2017/1132 art. 26",
        "Letters and order forms of limited companies, on paper or in any other medium, and their websites name the "
        "register and the number in it, the legal form, the registered office, and that the company is wound up.",
        "B",
        pl="Pisma i zamówienia spółek kapitałowych, na papierze i w każdej innej formie, oraz ich strony internetowe "
        "podają rejestr i numer w nim, formę prawną, siedzibę oraz to, że spółka jest w likwidacji.",
    ),
    Source(
        "Kodeks spółek handlowych art. 206 § 1, art. 300^61 § 1",
        "A sp. z o.o. and a P.S.A. state in letters and orders, on paper and in electronic form, and on their website: "
        "name, seat, address, register court, KRS number, NIP and share capital.",
        "A",
        pl="Sp. z o.o. i P.S.A. podają w pismach i zamówieniach handlowych, w formie papierowej i elektronicznej, oraz "
        "na stronie internetowej: firmę, siedzibę i adres, sąd rejestrowy i numer KRS, NIP oraz wysokość kapitału.",
    ),
    Source(
        "Kodeks spółek handlowych art. 374 § 1, art. 127 § 5",
        "An S.A. and an S.K.A. state the same, and the capital paid in.",
        "B",
        pl="S.A. i S.K.A. podają to samo oraz wysokość kapitału wpłaconego.",
    ),
    Source(
        "Ustawa o Krajowym Rejestrze Sądowym art. 34 ust. 1",
        "Everybody else in the register of entrepreneurs states name, legal form, seat and address, NIP, court and "
        "number; not towards persons in permanent contractual relations (art. 34 ust. 2).",
        "B",
        pl="Pozostali przedsiębiorcy z KRS podają firmę, formę prawną, siedzibę i adres, NIP, sąd i numer; nie dotyczy "
        "to osób pozostających w stałych stosunkach umownych (art. 34 ust. 2).",
    ),
    Source(
        "GmbHG § 35a Abs. 1",
        "Business letters in any form to a certain recipient name legal form, seat, register court, number, all "
        "managing directors and the chair of a supervisory board, with surname and at least one full first name.",
        "A",
        pl="Listy handlowe w każdej formie do określonego odbiorcy podają formę prawną, siedzibę, sąd rejestrowy, "
        "numer, wszystkich członków zarządu i przewodniczącego rady nadzorczej: nazwisko i choć jedno pełne imię.",
    ),
    Source(
        "AktG § 80, GenG § 25a, HGB § 37a, § 125, § 177a, PartGG § 7",
        "The same duty of the other German forms, each with its own particulars.",
        "B",
        pl="Ten sam obowiązek pozostałych form niemieckich, każdej z jej własnymi danymi.",
    ),
    Source(
        "UGB § 14",
        "Austrian businesses in the Firmenbuch name firm, form, seat, number and court in letters, e-mails and on "
        "their website.",
        "A",
        pl="Austriackie przedsiębiorstwa wpisane do Firmenbuch podają w listach, e-mailach i na stronie firmę, formę, "
        "siedzibę, numer i sąd.",
    ),
    Source(
        "SI 2015/17 reg. 24, 25; Companies Act 2014 (IE) s. 151",
        "British and Irish companies name the part of the country, number and registered office; Irish ones also the "
        "directors.",
        "A",
        pl="Spółki brytyjskie i irlandzkie podają miejsce rejestracji, numer i siedzibę; irlandzkie także dyrektorów.",
    ),
    Source(
        "C. com. R123-237, R123-238; c.c. 2250 (IT); Hrw 2007 art. 27; NOZ § 435",
        "The same duty in France, Italy, the Netherlands and Czechia, each with its own particulars.",
        "B",
        pl="Ten sam obowiązek we Francji, Włoszech, Holandii i Czechach, z właściwymi im danymi.",
    ),
)
FULL_NAMES = Source(
    "GmbHG § 35a Abs. 1; AktG § 80 Abs. 1",
    "Directors are named with their surname and at least one first name that is written out.",
    "A",
    pl="Członków zarządu podaje się z nazwiskiem i co najmniej jednym imieniem pisanym w całości.",
)
NUMBERS = Source(
    "python-stdnum 2.2, check digits of NIP, REGON and VAT numbers",
    "A number whose check digit is wrong, that is all zeros or has too few digits was given to nobody.",
    "B",
    legal=False,
    pl="Numer z błędną cyfrą kontrolną, złożony z samych zer albo za krótki nie należy do nikogo.",
)
REGISTERS = Source(
    "Kodeks spółek handlowych art. 206 § 1; Ustawa o KRS art. 34 ust. 1; GmbHG § 35a Abs. 1",
    "Whoever must state a number must state the right one.",
    "A",
    pl="Kto ma podać numer, podaje właściwy.",
)
