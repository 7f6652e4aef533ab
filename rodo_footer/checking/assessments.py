"""What the rules on balancing tests share: the answers of a document, their places, the activity, the law, samples."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from rodo_footer.balancing import read_answers
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.rule import Flaw, Source
from rodo_footer.model.activity import Activity, Purpose
from rodo_footer.model.balancing_test import BalancingTest
from rodo_footer.model.controller import Controller
from rodo_footer.model.finding import OutcomeName
from rodo_footer.model.notice import Notice
from rodo_footer.model.project import Project
from rodo_footer.toml_lines import Key, positions

if TYPE_CHECKING:
    from rodo_footer.checking.policy import Policy

KIND = "balancing-test"
BALANCE = Source(
    "GDPR art. 6(1)(f)",
    "Processing for a legitimate interest is lawful only where it is necessary for it and the interests or rights of "
    "the person do not override it.",
    "A",
    pl="Przetwarzanie w prawnie uzasadnionym interesie jest zgodne z prawem tylko wtedy, gdy jest do niego niezbędne, "
    "a interesy lub prawa osoby nie są wobec niego nadrzędne.",
)
THREE_STEPS = Source(
    "EDPB Guidelines 1/2024",
    "Interest, necessity and balance are three cumulative steps, assessed before the processing begins (version for "
    "public consultation of 2024-10-08).",
    "B",
    pl="Interes, niezbędność i równowaga to trzy łączne warunki, oceniane przed rozpoczęciem przetwarzania (wersja do "
    "konsultacji publicznych z 8.10.2024).",
)
SHOWN = Source(
    "GDPR art. 5(2)",
    "The controller must be able to show that the principles are kept; a test that nobody dated, signed or finished "
    "shows little.",
    "A",
    pl="Administrator musi móc wykazać, że przestrzega zasad; test bez daty, podpisu lub wyniku niewiele wykazuje.",
)
MANUAL = Source(
    "rodo-footer manual, Balancing test",
    "A file of answers names one activity of the config that rests on 6.1.f, and answers the questions that are asked.",
    "A",
    legal=False,
    pl="Plik odpowiedzi wskazuje jedną czynność z konfiguracji opartą na 6.1.f i odpowiada na zadane pytania.",
)

RECORDING = Activity(
    id="recording",
    channels=["recording"],
    purposes=[Purpose(legal_basis="6.1.f", text={"en": "settling complaints"})],
)
COMPANY = Project(
    controller=Controller(name="Przykład sp. z o.o."),
    notice=Notice(url="https://example.com/rodo"),
    activity=[RECORDING],
)
"""The company that the examples are held to."""

ANSWERED = """[balancing_test]
activity = "recording"
outcome = "proceed_with_safeguards"
conditions = ["a pause while card numbers are read out"]
reviewer = "Katarzyna Wójcik"
date = 2026-11-02
next_review = 2027-11-02

[purpose]
needed = "Yes: what the customer said stands in no e-mail."
interest = "To establish what was ordered by telephone when it is disputed."
whose = "Ours and the customer's."
lawful = "Yes; no law demands or forbids it."
real = "41 disputes last year."
without = "Disputes would be settled on somebody's word."

[necessity]
effective = "Yes, two of three recordings settled the matter."
milder_means = "Notes are what is disputed; samples miss most of the calls."
minimised = "Only the order is recorded."
kept = "Three months, the time for complaints."
access = "Two people of the complaints desk; each access is logged."

[balance]
data = "Voice, name, order; nothing about health is asked."
people = "Customers, who may order by e-mail as well."
expectations = "Common where orders are taken by telephone."
told = "By an announcement before the recording starts."
impact = "Some may feel uneasy; complaints are settled fairly."
scale = "300 calls a month, combined with nothing."
safeguards = "Encryption, access log, short storage."
objection = "One word to the agent is enough."
dpia = "No: small scale, no profiling."
"""
"""A balancing test without a fault."""
NAME = "recording.toml"


@lru_cache(maxsize=2)  # every rule asks for the same document
def _read(source: str) -> tuple[BalancingTest, dict[Key, int]]:
    text = source.replace("\r\n", "\n")
    return read_answers(text), positions(text)


def answers(document: Document) -> BalancingTest | None:
    """The balancing test that a document of that kind holds; None where it is of another."""
    return _read(document.parts[0].source)[0] if document.kind == KIND else None


def flaw(document: Document, key: Key, message: str, *, evidence: str, outcome: OutcomeName = "violation") -> Flaw:
    """A flaw at the line of a key, else of its table, else of the file."""
    part = document.parts[0]
    lines = _read(part.source)[1]
    while key and key not in lines:
        key = key[:-1]
    before = part.source.split("\n")[: lines.get(key, 1) - 1]
    return Flaw(
        part=part, offset=sum(len(line) + 1 for line in before), message=message, evidence=evidence, outcome=outcome
    )


def activity_of(document: Document, policy: Policy) -> Activity | None:
    """The activity of the config that is assessed; None where there is no config or no such activity."""
    if policy.project is None:
        return None
    found = answers(document)
    return next((one for one in policy.project.activity if found and one.id == found.decision.activity), None)
