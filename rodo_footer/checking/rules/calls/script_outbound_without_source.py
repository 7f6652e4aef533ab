"""Reports a script for calls to people whose number came from elsewhere and that does not say from where."""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.checking.contact.calls import outbound, says, spoken
from rodo_footer.checking.contact.law import DATA_SOURCE, FIRST_CONTACT
from rodo_footer.checking.contact.speech import flaw_at
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.call_words import is_vague_source, names_source, was_given_by_person
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Words
from rodo_footer.checking.wording import short


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """One flaw at the words of the call, or at a source that is named only vaguely, which a human has to look at."""
    call = outbound(document)
    if call is None or _came_from_person(document, policy):
        return
    named = [one for one in spoken(document) if names_source(one.folded)]
    if not named:
        yield flaw_at(
            call,
            "you call, and nothing says where the number is from; name the source, such as a website or a register, "
            "in the first sentences",
        )
    elif all(is_vague_source(one.folded) for one in named):
        one = named[0]
        yield flaw_at(
            one,
            f'"{short(one.text)}" names no source that the person could look at; say which website, register or event '
            "it was",
            "needs-review",
        )


def _came_from_person(document: Document, policy: Policy) -> bool:
    """Whether the person gave the number: the config says so, or the script."""
    activity = policy.project.activity_for("phone-outbound") if policy.project is not None else None
    if activity is not None:
        return activity.collected_from == "data_subject"
    return says(document, was_given_by_person)


_REST = (
    "Chcę zaproponować audyt. Jeśli nie życzą sobie Państwo kontaktu, proszę powiedzieć: to sprzeciw, więcej nie "
    "zadzwonimy.\nInformacja o danych: https://example.com/rodo\n"
)

RULE = Rule(
    name="script-outbound-without-source",
    summary="A script for outgoing calls does not say where the number is from.",
    why="Who is called and did not give you the number has a right to know where you have it from, and to hear it in "
    "the first call. Where the person gave it, in an order or by asking to be called, there is nothing to say.",
    advice="Say it after your name: `Numer pochodzi ze strony nowakxyz.pl`, `We found your number in the register of "
    "companies`. Set `collected_from` and `source` of the activity for channel `phone-outbound`; `rodo-footer "
    "clause phone-outbound` writes the opening.",
    pl=Words(
        summary="Skrypt rozmów wychodzących nie mówi, skąd pochodzi numer.",
        why="Kto odbiera telefon, a sam numeru nie podał, ma prawo wiedzieć, skąd go masz, i usłyszeć to już w "
        "pierwszej rozmowie. Jeśli numer podała ta osoba, w zamówieniu albo prosząc o kontakt, nie trzeba nic "
        "mówić.",
        advice="Powiedz to zaraz po przedstawieniu się: `Numer pochodzi ze strony nowakxyz.pl`. Ustaw "
        "`collected_from` i `source` w czynności kanału `phone-outbound`; początek rozmowy napisze "
        "`rodo-footer clause phone-outbound`.",
    ),
    severity="error",
    sources=(DATA_SOURCE, FIRST_CONTACT),
    good=(
        Example(
            text="Dzień dobry, dzwonię z firmy Przykład. Numer pochodzi ze strony nowakxyz.pl.\n" + _REST,
            why="The source is named.",
            name="rozmowa.txt",
            kind="script",
        ),
        Example(
            text="Good morning, I am calling from Example Ltd about your order of Monday.\nYou may object to such "
            "calls now. Our privacy notice is on our website.\n",
            why="The person gave the number with the order.",
            name="call.txt",
            kind="script",
        ),
    ),
    bad=(
        Example(
            text="Dzień dobry, dzwonię z firmy Przykład.\n" + _REST,
            why="A stranger calls.",
            name="rozmowa.txt",
            kind="script",
            expected=Expected(1, 1, part="text/plain"),
        ),
        Example(
            text="Dzień dobry, dzwonię z firmy Przykład. Numer mamy z ogólnodostępnych źródeł.\n" + _REST,
            why="A source that nobody could look at.",
            name="rozmowa.txt",
            kind="script",
            expected=Expected(1, 40, "needs-review", "text/plain"),
        ),
        Example(
            text="Guten Tag, ich rufe an im Namen der Beispiel GmbH.\nSie können der Verarbeitung gleich hier "
            "widersprechen; Datenschutzhinweise finden Sie auf unserer Webseite.\n",
            why="The same in German.",
            name="anruf.txt",
            kind="script",
            expected=Expected(1, 1, part="text/plain"),
        ),
    ),
    check=check,
)
