"""Reports a particular whose value is another than that of the config: an old NIP, another capital, the wrong court."""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.checking.company.faults import Fault, faults
from rodo_footer.checking.company.law import PARTICULARS
from rodo_footer.checking.company.samples import COMPANY
from rodo_footer.checking.company.wanted import company_of, severity_of
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Words
from rodo_footer.checking.wording import short

_NEAR = 250  # characters: what stands so near to the company's name is said of the company


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """A flaw for each particular in whose place another value stands."""
    for fault in faults(document, policy):
        if fault.sort == "wrong":
            yield _flaw(document, policy, fault)


def _flaw(document: Document, policy: Policy, fault: Fault) -> Flaw:
    part, words, inside = fault.version.place(fault.at)
    weight = severity_of(fault.wanted.duty)
    is_ours = document.kind == "signature" or _is_beside_name(fault, policy)
    return Flaw(
        part=part,
        element=words.element,
        offset=words.place(inside),
        seen=fault.said,
        outcome="violation" if is_ours else "needs-review",
        severity=weight if is_ours or weight == "info" else "warning",
        cites=(fault.wanted.duty.law,),
        message=f'"{short(fault.said)}" stands where the config says {fault.wanted.shown}; '
        + ("one of them is wrong" if is_ours else "it may be somebody else's: look at it"),
        evidence=short(fault.said),
    )


def _is_beside_name(fault: Fault, policy: Policy) -> bool:
    """Whether the company's own name stands near, so that the value is said of it."""
    company = company_of(policy)
    around = fault.version.raw[max(0, fault.at - _NEAR) : fault.at + _NEAR]
    return company is not None and company.controller.name in " ".join(around.split())


_LINK = '<p><a href="https://example.com/rodo">RODO</a></p>\n'
_HEAD = "<p>Anna Nowak</p>\n<p>Przykład sp. z o.o., ul. Wzorcowa 1, 00-001 Warszawa, Sąd Rejonowy {court}<br>\n"

RULE = Rule(
    name="company-particulars-wrong",
    summary="A number, court or capital differs from what the config says of the company.",
    why="A footer is copied and outlives what it says: a former court, the capital before it was raised, the NIP of a "
    "sister company. Whoever must state a particular must state the right one. A text that states the right value and "
    "another one besides says something about somebody else, and is left alone.",
    advice="Correct the footer, or the config where that is old.",
    pl=Words(
        summary="Numer, sąd lub kapitał jest inny, niż mówi konfiguracja.",
        why="Stopkę się kopiuje i przeżywa ona to, co mówi: dawny sąd, kapitał sprzed podwyższenia, NIP spółki "
        "siostry. Kto musi podać daną, musi podać właściwą. Tekst, który podaje wartość właściwą i obok inną, "
        "mówi o kimś innym i nie jest zgłaszany.",
        advice="Popraw stopkę, albo konfigurację, jeśli to ona jest nieaktualna.",
    ),
    severity="error",
    sources=PARTICULARS,
    good=(
        Example(
            text=_HEAD.format(court="dla m.st. Warszawy")
            + "KRS 0000123456, NIP 1234563218, kapitał zakładowy 5000 zł</p>\n"
            + "<p>Płatności obsługuje Bank Wzorcowy S.A., NIP 526-025-02-74</p>\n"
            + _LINK,
            why="The other NIP is somebody else's.",
            project=COMPANY,
        ),
    ),
    bad=(
        Example(
            text=_HEAD.format(court="dla m.st. Warszawy")
            + "KRS 0000123456, NIP 526-025-02-74, kapitał zakładowy 5000 zł</p>\n"
            + _LINK,
            why="Another NIP.",
            project=COMPANY,
            expected=Expected(3, 21),
        ),
        Example(
            text=_HEAD.format(court="dla m.st. Warszawy")
            + "KRS 0000123456, NIP 1234563218, kapitał zakładowy 50 000 zł</p>\n"
            + _LINK,
            why="Ten times the capital.",
            project=COMPANY,
            expected=Expected(3, 51),
        ),
        Example(
            text=_HEAD.format(court="dla Łodzi-Śródmieścia")
            + "KRS 0000123456, NIP 1234563218, kapitał zakładowy 5000 zł</p>\n"
            + _LINK,
            why="The court of another town.",
            project=COMPANY,
            expected=Expected(2, 58),
        ),
    ),
    check=check,
)
