"""Reports each element of GDPR art. 13 or 14 that applies and of which a notice says nothing."""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.checking.completeness.wording import WORDS
from rodo_footer.checking.notice_law import ART_13_1, ART_13_2, ART_14
from rodo_footer.checking.notice_samples import NOTICE, without
from rodo_footer.checking.notices import notice_of
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Words
from rodo_footer.model.elements import ELEMENTS


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """One flaw an element; for a human where only the notice's own words say that it applies."""
    notice = notice_of(document, policy)
    if notice is None or not notice.is_notice:
        return
    for name, certain in notice.wanted.items():
        if notice.elements[name].state == "missing":
            words = WORDS[name]
            example = words.examples.get(notice.languages[0], words.examples["en"])
            yield Flaw(
                part=notice.part,
                outcome="violation" if certain else "needs-review",
                message=f'the notice does not say {words.tells} ({ELEMENTS[name]}); add it, such as "{example}"',
                evidence=name,
            )


RULE = Rule(
    name="notice-element-missing",
    summary="An element that the information notice must have is missing.",
    why="GDPR art. 13 and 14 list what people are told. Which elements apply follows from your activities where the "
    "config has them: portability without consent or contract is no element, withdrawal without consent neither. "
    "Without a config those are looked for that always apply, and those that the notice brings up itself: whoever "
    "names art. 6(1)(f) owes the interest and the right to object. What recipients there are, whether data must be "
    "given and what follows from mere words is for a human to say. Looked for is evidence in Polish, English and "
    "German, sentence by sentence; it can be missed where it is said in a way that nobody else uses.",
    advice="Add the sentence. `rodo-footer notice` writes a whole notice from the config. If the notice does say it, "
    "say it in more usual words: readers look for them as well.",
    severity="error",
    sources=(ART_13_1, ART_13_2, ART_14),
    good=(
        Example(text=NOTICE, why="Everything that applies.", name="notice.txt", kind="notice"),
        Example(
            text="<html lang='en'><body><h1>Privacy notice</h1>\n"
            + "".join(f"<p>{line}</p>\n" for line in NOTICE.split("\n")[2:] if line)
            + "</body></html>\n",
            why="The same as a page.",
            name="notice.html",
            kind="notice",
        ),
        Example(
            text=without("You may object", "You may object at any time, and no data leave the EEA."),
            why="Portability, withdrawal of consent and a data protection officer are not owed by everybody.",
            name="notice.txt",
            kind="notice",
        ),
    ),
    bad=(
        Example(
            text=without("You may lodge", "Problems? Our hotline takes complaints about deliveries."),
            why="No word of the supervisory authority.",
            name="notice.txt",
            kind="notice",
            expected=Expected(1, 1, part="text/plain"),
        ),
        Example(
            text=without("You have the right", "You have the right of access, to rectification and to erasure."),
            why="The right to restriction is missing in the list.",
            name="notice.txt",
            kind="notice",
            expected=Expected(1, 1, part="text/plain"),
        ),
        Example(
            text=without("Providing", "Registration is open to everybody."),
            why="Whether the data must be given; a human has to say whether art. 13 applies.",
            name="notice.txt",
            kind="notice",
            expected=Expected(1, 1, "needs-review", part="text/plain"),
        ),
    ),
    check=check,
    pl=Words(
        summary="Brakuje elementu, który informacja o przetwarzaniu musi zawierać.",
        why="Art. 13 i 14 RODO wyliczają, o czym się informuje. Które elementy mają zastosowanie, wynika z czynności "
        "w konfiguracji: bez zgody i umowy nie ma przenoszenia danych, bez zgody nie ma jej cofnięcia. Bez "
        "konfiguracji szukane są elementy zawsze wymagane oraz te, które informacja sama wywołuje: kto powołuje się na "
        "art. 6 ust. 1 lit. f, podaje interes i prawo sprzeciwu. O tym, czy są odbiorcy, czy podanie danych jest "
        "wymagane i co wynika z samych słów, rozstrzyga człowiek. Szukane są słowa po polsku, angielsku i niemiecku, "
        "zdanie po zdaniu; można nie znaleźć czegoś, co powiedziano w sposób zupełnie niezwykły.",
        advice="Dodaj to zdanie. Całą informację pisze z konfiguracji `rodo-footer notice`. Jeśli informacja to mówi, "
        "powiedz to bardziej zwyczajnie: tych słów szukają też czytelnicy.",
    ),
)
