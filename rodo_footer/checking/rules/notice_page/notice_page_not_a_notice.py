"""Reports a notice link whose page is no information notice: a home page, an error page, something else."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from rodo_footer.checking.law import DIRECT_LINK, INFORM
from rodo_footer.checking.online.samples import LINK, NOTICE
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Words


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """One flaw a page; for a human where it has something of a notice, or cannot be read."""
    from rodo_footer.checking.online.verdict import page_flaws

    return page_flaws(document, policy, "not-a-notice")


RULE = Rule(
    name="notice-page-not-a-notice",
    summary="The page behind the notice link is not an information notice (`--online`).",
    why="The address answers, and the reader finds a home page, a contact form or an error page that calls itself "
    "fine. Looked for are controller, purposes, legal basis, recipients, retention, rights, complaint and whether data "
    "must be given, in Polish, English and German; a page with four of them passes. Whether the notice is complete is "
    "not judged here. PDFs and pages that need scripts are not read: a human has to look.",
    advice="Link to the notice itself. If it is one, publish it as text of the page.",
    severity="error",
    sources=(INFORM, DIRECT_LINK),
    good=(Example(text=LINK, why="Most of what a notice says.", pages=(NOTICE,)),),
    bad=(
        Example(
            text=LINK,
            why="The home page, whose cookie bar names a controller.",
            pages=(replace(NOTICE, elements=("controller",)),),
            expected=Expected(2, 1),
        ),
        Example(
            text=LINK,
            why='Status 200, and the page says "nie znaleziono".',
            pages=(replace(NOTICE, elements=(), missing="nie znaleziono"),),
            expected=Expected(2, 1),
        ),
        Example(
            text=LINK,
            why="A PDF is not read: a human has to look.",
            pages=(replace(NOTICE, media="pdf", content_type="application/pdf", elements=(), languages=()),),
            expected=Expected(2, 1, "needs-review"),
        ),
        Example(
            text=LINK,
            why="A Word file is no page.",
            pages=(replace(NOTICE, media="other", content_type="application/msword", elements=()),),
            expected=Expected(2, 1),
        ),
    ),
    check=check,
    pl=Words(
        summary="Strona, do której prowadzi link, nie jest informacją o przetwarzaniu danych (`--online`).",
        why="Adres odpowiada, ale czytelnik trafia na stronę główną, formularz kontaktowy albo stronę błędu, która "
        "udaje poprawną. Szukane są: administrator, cele, podstawa prawna, odbiorcy, okres przechowywania, prawa, "
        "skarga i to, czy podanie danych jest obowiązkowe, po polsku, angielsku i niemiecku; strona z czterema z nich "
        "przechodzi. Kompletność nie jest tu oceniana. Pliki PDF i strony wymagające skryptów nie są czytane: musi je "
        "obejrzeć człowiek.",
        advice="Prowadź link do samej informacji. Jeśli to ona, opublikuj ją jako tekst strony.",
    ),
    online=True,
)
