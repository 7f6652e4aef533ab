"""Reports a chat in which our side asks for numbers that identify a person for life, or for data on health."""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.checking.contact.law import SPECIAL
from rodo_footer.checking.contact.speech import flaw_at, ours
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.chat_words import asks_for_sensitive_data
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Words
from rodo_footer.checking.standards import MINIMISATION


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """A flaw at each such question; whether it is needed, a human has to say."""
    del policy
    for one in ours(document) if document.kind == "chat" else ():
        what = asks_for_sensitive_data(one.folded)
        if what:
            yield flaw_at(
                one,
                f"the chat asks for {what}, which hardly any enquiry needs; ask for the number of the order or the "
                "case, or lead the person to a safe way",
                "needs-review",
            )


RULE = Rule(
    name="chat-asks-for-sensitive-data",
    summary="A chat asks for a PESEL, an identity document or data on health.",
    why="A chat is read by many, kept by its provider and often sent as a transcript. A number that identifies a "
    "person for life, or an illness, has nothing to do there in most cases, and needs a basis of its own.",
    advice="Ask for the number of the order or the case. Where identity has to be checked, lead to a login or a call "
    "back, and say in the first message what not to write.",
    pl=Words(
        summary="Czat pyta o PESEL, dokument tożsamości albo dane o zdrowiu.",
        why="Czat czyta wiele osób, przechowuje go dostawca, a zapis bywa wysyłany. Numer, który identyfikuje "
        "człowieka na całe życie, albo choroba zwykle nie mają tam czego szukać i wymagają własnej podstawy.",
        advice="Zapytaj o numer zamówienia lub sprawy. Jeśli trzeba sprawdzić tożsamość, skieruj do logowania albo "
        "oddzwoń, a w pierwszej wiadomości napisz, czego nie podawać.",
    ),
    severity="warning",
    sources=(
        MINIMISATION,
        SPECIAL,
    ),
    good=(
        Example(
            text="Administratorem danych podanych na czacie jest Przykład sp. z o.o.; służą obsłudze zapytania. "
            "Przetwarzamy je w celu odpowiedzi: informacja o danych https://example.com/rodo\nProsimy nie "
            "podawać tu numeru PESEL ani danych o zdrowiu.\n",
            why="Not to write it is the right request.",
            name="czat.txt",
            kind="chat",
        ),
    ),
    bad=(
        Example(
            text="Administratorem danych podanych na czacie jest Przykład sp. z o.o. Przetwarzamy je w celu obsługi "
            "zapytania. Informacja o przetwarzaniu danych: https://example.com/rodo\nProszę podać numer PESEL.\n",
            why="A number for life.",
            name="czat.txt",
            kind="chat",
            expected=Expected(2, 1, "needs-review", part="text/plain"),
        ),
        Example(
            text="Example Ltd is the controller of the data you share in this chat and uses it for the purpose of "
            "answering your enquiry. Privacy notice: https://example.com/rodo\nPlease tell us your diagnosis and "
            "the medicines you take.\n",
            why="Data on health.",
            name="chat.txt",
            kind="chat",
            expected=Expected(2, 1, "needs-review", part="text/plain"),
        ),
        Example(
            text="Verantwortlich für die Daten in diesem Chat ist die Beispiel GmbH, Zweck der Verarbeitung ist die "
            "Beantwortung Ihrer Anfrage. Datenschutzhinweise: https://example.com/rodo\nBitte nennen Sie uns die "
            "Nummer Ihres Personalausweises.\n",
            why="A document of identity.",
            name="chat.txt",
            kind="chat",
            expected=Expected(2, 1, "needs-review", part="text/plain"),
        ),
    ),
    check=check,
)
