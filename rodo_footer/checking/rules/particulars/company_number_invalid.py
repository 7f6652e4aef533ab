"""Reports a NIP, REGON, KRS, VAT or HR number in a text that cannot exist. It needs no config."""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.checking.company.law import NUMBERS, REGISTERS
from rodo_footer.checking.company.numbers import fault_of
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.reading.registry_numbers import labelled, may_be_wrong
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Words
from rodo_footer.checking.versions import Version, versions
from rodo_footer.checking.wording import short


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """A flaw for each number; in a mail a human must look, for it may be quoted from somebody."""
    del policy
    if not any(may_be_wrong(part.text) for part in document.parts):
        return
    told: set[tuple[str, str]] = set()
    for version in versions(document):
        for one in labelled(version.raw):
            fault = fault_of(one) if (one.kind, one.digits) not in told else ""
            if fault:
                told.add((one.kind, one.digits))
                yield _flaw(document, version, one.at, f"{one.kind} {one.number}", one.number, fault)


def _flaw(document: Document, version: Version, at: int, said: str, number: str, fault: str) -> Flaw:
    part, words, inside = version.place(at)
    is_mail = document.kind == "message"
    return Flaw(
        part=part,
        element=words.element,
        offset=words.place(inside),
        seen=number,
        outcome="needs-review" if is_mail else "violation",
        message=f"{short(said)} cannot exist: {fault}; "
        + ("if it is your own, correct the footer" if is_mail else "write the number of the register"),
        evidence=short(said),
    )


_LINK = '<p><a href="https://example.com/rodo">RODO</a></p>\n'

RULE = Rule(
    name="company-number-invalid",
    summary="A NIP, REGON, KRS, VAT or Handelsregister number cannot exist.",
    why="A digit was mistyped, a leading zero dropped, NIP and KRS were swapped, or a placeholder of zeros was never "
    "filled. Whoever looks the number up finds nothing, and where the law wants the number it is not stated. Only a "
    "number with its label in front is looked at. That a number can exist does not say that it is yours.",
    advice="Copy the number from the register. A KRS number has ten digits, leading zeros included.",
    pl=Words(
        summary="NIP, REGON, KRS, numer VAT lub numer Handelsregister nie może istnieć.",
        why="Ktoś pomylił cyfrę, zgubił zero z przodu, zamienił NIP z KRS albo nie wypełnił miejsca po zerach. Kto "
        "szuka takiego numeru, nic nie znajdzie, a tam, gdzie prawo go wymaga, nie jest podany. Sprawdzane są tylko "
        "numery z nazwą przed nimi. To, że numer może istnieć, nie znaczy, że jest Twój.",
        advice="Przepisz numer z rejestru. Numer KRS ma dziesięć cyfr, z zerami z przodu.",
    ),
    severity="error",
    sources=(NUMBERS, REGISTERS),
    good=(
        Example(
            text="<p>Przykład, KRS 0000123456, NIP: PL 123-456-32-18, REGON 123456785, VAT 23%</p>\n" + _LINK,
            why="All of them can exist.",
        ),
        Example(
            text="<p>Beispiel GmbH, Amtsgericht München, HRB 12345, USt-IdNr. DE136695976</p>\n" + _LINK,
            why="So can these.",
        ),
    ),
    bad=(
        Example(
            text="<p>Anna Nowak</p>\n<p>NIP 174-628-47-58</p>\n" + _LINK,
            why="The check digit is wrong.",
            expected=Expected(2, 8),
        ),
        Example(
            text="<p>Anna Nowak</p>\n<p>KRS: 123456</p>\n" + _LINK,
            why="Without its zeros.",
            expected=Expected(2, 9),
        ),
        Example(
            text="<p>Anna Nowak</p>\n<p>KRS 5260250274</p>\n" + _LINK,
            why="It is a NIP.",
            expected=Expected(2, 8),
        ),
        Example(
            text="From: a@example.com\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n"
            "Pozdrawiam\nREGON 123456780\nRODO: https://example.com/rodo\n",
            name="mail.eml",
            why="In a mail it may be a customer's.",
            expected=Expected(2, 7, "needs-review", "text/plain"),
        ),
    ),
    check=check,
)
