"""Reports a notice in a language in which it cannot be judged."""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.checking.law import OWN_LANGUAGE
from rodo_footer.checking.notice_law import MANUAL_JUDGING
from rodo_footer.checking.notice_samples import NOTICE
from rodo_footer.checking.notices import notice_of
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Words


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """One flaw, for a human."""
    notice = notice_of(document, policy)
    if notice is not None and notice.has_text and not notice.languages:
        yield Flaw(
            part=notice.part,
            outcome="needs-review",
            message="the notice is in none of the languages that are judged here (Polish, English, German): go through "
            "GDPR art. 13 and 14 by hand",
        )


RULE = Rule(
    name="notice-language-unknown",
    summary="The information notice is in a language that is not judged here.",
    why="Evidence is known in Polish, English and German. Of a notice in another language nothing is said, neither "
    "good nor bad.",
    advice="Go through the elements by hand (`rodo-footer explain notice-element-missing` says where they stand), or "
    "check the version in one of the three languages and compare.",
    severity="warning",
    sources=(MANUAL_JUDGING, OWN_LANGUAGE),
    good=(Example(text=NOTICE, why="English.", name="notice.txt", kind="notice"),),
    bad=(
        Example(
            text="Informativa sulla privacy\nIl titolare del trattamento è Esempio S.r.l., via Modello 1, Milano.\n"
            "Trattiamo i dati per rispondere alle richieste e li conserviamo per tre anni dopo l'ultima risposta.\n"
            "L'interessato può chiedere l'accesso, la rettifica, la cancellazione e la limitazione, opporsi e proporre "
            "reclamo al Garante. Il conferimento dei dati è facoltativo; senza, non possiamo rispondere.\n",
            why="Italian.",
            name="notice.txt",
            kind="notice",
            expected=Expected(1, 1, "needs-review", part="text/plain"),
        ),
    ),
    check=check,
    pl=Words(
        summary="Informacja o przetwarzaniu jest w języku, w którym nie jest tu oceniana.",
        why="Znane są sformułowania polskie, angielskie i niemieckie. O informacji w innym języku nie mówi się nic, "
        "ani dobrego, ani złego.",
        advice="Przejdź przez elementy ręcznie (gdzie stoją, mówi `rodo-footer explain notice-element-missing`) albo "
        "sprawdź wersję w jednym z trzech języków i porównaj.",
    ),
)
