"""Reports a script for outgoing calls that does not say that one can object."""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.checking.contact.calls import outbound, says
from rodo_footer.checking.contact.law import OBJECTION
from rodo_footer.checking.contact.speech import flaw_at
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.call_words import lets_object
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Words
from rodo_footer.model.elements import is_objectable


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """One flaw at the words of the call, unless the config says that the call rests on what nobody can object to."""
    call = outbound(document)
    activity = policy.project.activity_for("phone-outbound") if policy.project is not None else None
    if call is None or says(document, lets_object) or (activity is not None and not is_objectable(activity)):
        return
    yield flaw_at(call, "you call, and nothing says that the person can object; say that one word now is enough")


_PL = "Dzień dobry, dzwonię z firmy Przykład. Numer pochodzi ze strony nowakxyz.pl.\n"
_WHERE = "Informacja o danych: https://example.com/rodo\n"

RULE = Rule(
    name="script-outbound-without-objection",
    summary="A script for outgoing calls does not say that one can object.",
    why="The right to object is to be pointed out at the first contact, by itself and not in a list. On the telephone "
    "that is one sentence, and the person can use it at once.",
    advice="Add a sentence: `Sprzeciw można zgłosić od razu, w tej rozmowie`, `You can object right now, on this "
    "call`, `Sie können gleich hier widersprechen`. Where the call rests on a contract or a legal duty, say so "
    "in `[[activity]]` of channel `phone-outbound`.",
    pl=Words(
        summary="Skrypt rozmów wychodzących nie mówi o prawie sprzeciwu.",
        why="O prawie sprzeciwu informuje się przy pierwszym kontakcie, osobno, a nie na liście. Przez telefon to "
        "jedno zdanie, a osoba może skorzystać z prawa od razu.",
        advice="Dodaj zdanie: `Sprzeciw można zgłosić od razu, w tej rozmowie`. Jeśli rozmowa opiera się na umowie "
        "albo obowiązku prawnym, zapisz to w `[[activity]]` kanału `phone-outbound`.",
    ),
    severity="error",
    sources=(OBJECTION,),
    good=(
        Example(
            text=_PL + "Sprzeciw można zgłosić od razu, w tej rozmowie.\n" + _WHERE,
            why="One sentence.",
            name="rozmowa.txt",
            kind="script",
        ),
    ),
    bad=(
        Example(
            text=_PL + "Proponujemy audyt.\n" + _WHERE,
            why="An offer, and no way out.",
            name="rozmowa.txt",
            kind="script",
            expected=Expected(1, 1, part="text/plain"),
        ),
        Example(
            text="Agent: Hello, this is Ann.\nAgent: I am calling from Example Ltd. We found your number on "
            "nowakxyz.example.\nAgent: Our privacy notice is on our website.\n",
            why="The same in English.",
            name="call.txt",
            kind="script",
            expected=Expected(2, 1, part="text/plain"),
        ),
    ),
    check=check,
)
