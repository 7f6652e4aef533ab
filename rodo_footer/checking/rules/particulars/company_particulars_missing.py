"""Reports particulars of the company that its law wants in business mail and that the text does not state."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from rodo_footer.checking.company.faults import Fault, faults, has_footer
from rodo_footer.checking.company.law import PARTICULARS
from rodo_footer.checking.company.samples import COMPANY
from rodo_footer.checking.company.wanted import Wanted, company_of, severity_of
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document, Part
from rodo_footer.checking.reading.outline import Element
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Words
from rodo_footer.checking.versions import Version, versions
from rodo_footer.checking.wording import short
from rodo_footer.model.finding import OutcomeName, SeverityName

_ORDER: tuple[SeverityName, ...] = ("error", "warning", "info")
_FILLED = "a program may fill it in: look at a finished one"


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """One flaw for each version, naming everything that it lacks; none where nobody says what the company is."""
    missing = [one for one in faults(document, policy) if one.sort == "missing"]
    for _, group in groupby(missing, key=lambda one: id(one.version)):
        yield _flaw(document, policy, list(group))


def _flaw(document: Document, policy: Policy, missing: Sequence[Fault]) -> Flaw:
    wanted = [one.wanted for one in missing]
    version = missing[0].version
    weight = min((severity_of(one.duty) for one in wanted), key=_ORDER.index)
    outcome, severity, why = _certainty(document, policy, version, weight)
    place = _place(document, policy, version)
    return Flaw(
        part=place.part,
        element=place.element,
        offset=place.offset,
        seen=place.seen,
        outcome=outcome,
        severity=severity,
        cites=tuple(dict.fromkeys(one.duty.law for one in wanted)),
        message=f"the text does not state {_by_law(wanted)}{f'; {why}' if why else ''}; write it into the text, a link "
        "or a picture does not count",
        evidence=short(", ".join(one.shown for one in wanted)),
    )


def _by_law(wanted: Sequence[Wanted]) -> str:
    """What is missing, with the law that wants it: the surest first."""
    said: dict[str, list[str]] = {}
    for one in sorted(wanted, key=lambda one: _ORDER.index(severity_of(one.duty))):
        unsure = "recommended; unverified: " if one.duty.confidence == "C" else ""
        said.setdefault(f"{unsure}{one.duty.law}", []).append(one.shown)
    return "; ".join(f"{', '.join(names)} ({law})" for law, names in said.items())


def _certainty(
    document: Document, policy: Policy, version: Version, weight: SeverityName
) -> tuple[OutcomeName, SeverityName, str]:
    """Outcome and severity, and what a human has to look at."""
    company = company_of(policy)
    review: SeverityName = "info" if weight == "info" else "warning"
    parts = document.parts
    if version is not versions(document)[0]:
        return "violation", review, "the HTML version does, and who reads the text does not see it"
    if document.kind == "template" and any(part.placeholders or part.includes for part in parts):
        return "needs-review", review, _FILLED
    if document.kind == "signature" or company is None or has_footer(version, company, document.kind):
        return "violation", weight, ""
    if document.kind == "template":
        return "needs-review", review, "the footer may be added when it is sent"
    if document.kind == "website":
        return "needs-review", "info", "another page may state it"
    if any(part.quotes is not None or part.quoted_text or part.quoted for part in parts):
        return "needs-review", "info", "the first mail of the thread may state it"
    return "needs-review", review, "inside the company no law wants it"


class _Place(NamedTuple):
    """Where a flaw is: the part, in it the run, and what is seen there."""

    part: Part | None
    element: Element | None = None
    offset: int = -1
    seen: str = ""


def _place(document: Document, policy: Policy, version: Version) -> _Place:
    """Where the footer is that lacks something: at the first particular that stands there."""
    company = company_of(policy)
    for one in company.wanted(document.kind) if company else ():
        for spelling in one.spellings:
            at = version.raw.find(spelling)
            if at >= 0:
                part, words, inside = version.place(at)
                return _Place(part, words.element, words.place(inside), spelling)
    return _Place(version.part or (document.parts[0] if document.parts else None))


_LINK = '<p><a href="https://example.com/rodo">RODO</a></p>\n'
_FOOTER = "<p>Anna Nowak</p>\n<p>Przykład sp. z o.o., ul. Wzorcowa 1, 00-001 Warszawa, "
_REST = "Sąd Rejonowy dla m.st. Warszawy, KRS 0000123456, kapitał zakładowy: 5 000,00 zł"

RULE = Rule(
    name="company-particulars-missing",
    summary="Business mail or a website does not state a particular that the law of the company's legal form wants.",
    why="Company law wants the particulars in the mail itself, so that whoever gets it knows with whom he deals. The "
    "values are those of the config and are looked for in the visible own text, in any usual spelling; a link, a "
    "vCard, a picture or a quoted older mail does not state them. What is unverified in the legal pack is "
    "recommended only. The law has exceptions that no text shows: mail inside the company, in Germany also "
    "advertising to an indefinite public and customary forms in an existing relationship, in Poland (for "
    "partnerships) persons in permanent contractual relations. A mail without any particular is therefore for a "
    "human to look at, and a reply weighs less, for often only the first mail of a thread has the whole footer; "
    "that this is enough no source says.",
    advice="Write the missing particulars into the footer, as text. `rodo-footer generate` writes them all.",
    pl=Words(
        summary="Wiadomość lub strona nie podaje danych, których wymaga prawo właściwe dla formy prawnej firmy.",
        why="Prawo spółek wymaga, by dane stały w samej wiadomości, tak by odbiorca wiedział, z kim ma do czynienia. "
        "Wartości z konfiguracji są szukane we własnym widocznym tekście, w każdej zwyczajnej pisowni; link, "
        "wizytówka vCard, obrazek ani cytat starszej wiadomości ich nie zastąpią. To, co w zbiorze przepisów nie "
        "jest sprawdzone, jest tylko zalecane. Przepisy mają wyjątki, których po tekście nie widać: poczta "
        "wewnątrz firmy, w Niemczech też reklama do nieokreślonego kręgu i zwyczajowe formularze w stałych "
        "stosunkach, w Polsce (spółki osobowe) osoby w stałych stosunkach umownych. Wiadomość bez żadnych danych "
        "ogląda więc człowiek, a odpowiedź waży mniej, bo pełną stopkę ma często tylko pierwsza wiadomość wątku; "
        "żadne źródło nie mówi, że to wystarcza.",
        advice="Dopisz brakujące dane do stopki, jako tekst. `rodo-footer generate` wypisuje je wszystkie.",
    ),
    severity="error",
    sources=PARTICULARS,
    good=(
        Example(
            text="<p>Anna Nowak</p>\n<p>Przykład <b>sp. z o.o.</b> z siedzibą w Warszawie,<br>ul.&nbsp;Wzorcowa 1, "
            "00-001 Warszawa<br>SR dla m.st. Warszawy, nr KRS 0000123456, NIP: PL 1234563218, "
            "kapitał zakładowy 5.000 zł</p>\n" + _LINK,
            why="Every value is there, in other spellings.",
            project=COMPANY,
        ),
        Example(
            text="<p>Anna Nowak</p>\n" + _LINK,
            why="No config says which legal form the company has.",
        ),
    ),
    bad=(
        Example(
            text=_FOOTER + _REST + "</p>\n" + _LINK,
            why="The NIP is missing.",
            project=COMPANY,
            expected=Expected(2, 4),
        ),
        Example(
            text=_FOOTER + _REST + '<span style="display:none">NIP 123-456-32-18</span></p>\n' + _LINK,
            why="It is there, and nobody sees it.",
            project=COMPANY,
            expected=Expected(2, 4),
        ),
        Example(
            text="From: anna@example.com\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n"
            "Pozdrawiam\nAnna Nowak\nRODO: https://example.com/rodo\n",
            name="mail.eml",
            why="A mail without any of them may be for a colleague.",
            project=COMPANY,
            expected=Expected(1, 1, "needs-review", "text/plain"),
        ),
    ),
    check=check,
)
