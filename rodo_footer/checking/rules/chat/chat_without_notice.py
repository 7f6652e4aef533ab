"""Reports a chat whose first message does not say who is there, what for, or where the notice is."""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.checking.contact.chats import first_message, lacks
from rodo_footer.checking.contact.law import AT_COLLECTION, FIRST_LAYER
from rodo_footer.checking.contact.speech import flaw_at
from rodo_footer.checking.law import DIRECT_LINK
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Words


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """One flaw at the first message, which names all that it lacks; where that is only one thing of the words, a human
    has to look."""
    missing = lacks(document, policy)
    if missing:
        certain = len(missing) > 1 or missing == ("where the notice is",)
        yield flaw_at(
            first_message(document)[0],
            f"the first message of the chat does not say: {', '.join(missing)}",
            "violation" if certain else "needs-review",
        )


RULE = Rule(
    name="chat-without-notice",
    summary="The first message of a chat says nothing about the data.",
    why="People write their names and their troubles into a chat at once. So the first message, before they write or "
    "right after it, says who the controller is, what the data are for, and links to the notice; a transcript "
    "that is kept is worth a word as well. What follows later comes too late.",
    advice="Put it into the first message that the program sends. `rodo-footer clause chat` writes one.",
    pl=Words(
        summary="Pierwsza wiadomość na czacie nic nie mówi o danych.",
        why="Na czacie ludzie od razu podają nazwisko i opisują swoje kłopoty. Dlatego pierwsza wiadomość, zanim "
        "napiszą albo zaraz potem, mówi, kto jest administratorem, po co są dane, i ma link do informacji; zapis "
        "rozmowy, który się przechowuje, też jest wart słowa. Później jest za późno.",
        advice="Wpisz to do pierwszej wiadomości, którą wysyła program. Napisze ją `rodo-footer clause chat`.",
    ),
    severity="error",
    sources=(
        AT_COLLECTION,
        FIRST_LAYER,
        DIRECT_LINK,
    ),
    good=(
        Example(
            text="Dzień dobry, w czym możemy pomóc?\nAdministratorem danych podanych na czacie jest Przykład sp. z "
            "o.o. Przetwarzamy je w celu obsługi zapytania.\nInformacja o przetwarzaniu danych: "
            "https://example.com/rodo\n",
            why="Who, what for, where.",
            name="czat.txt",
            kind="chat",
        ),
        Example(
            text="Bot: Hello! Example Ltd is the controller of the data you share in this chat and uses it for the "
            "purpose of answering your enquiry. Privacy notice: https://example.com/rodo\nVisitor: Where is my "
            "parcel?\nBot: Let me look.\n",
            why="All of it stands before the visitor writes.",
            name="chat.txt",
            kind="chat",
        ),
    ),
    bad=(
        Example(
            text="Konsultant: Cześć, w czym mogę Ci dziś pomóc?\nKlient: Gdzie jest moja paczka?\n",
            why="A greeting.",
            name="czat.txt",
            kind="chat",
            expected=Expected(1, 1, part="text/plain"),
        ),
        Example(
            text="Bot: Hello! What can we do for you today?\nVisitor: I am Ann Smith, my parcel is lost.\nBot: "
            "Example Ltd is the controller of your data. We process them for the purpose of answering you. "
            "Privacy notice: https://example.com/rodo\n",
            why="By then the name is written.",
            name="chat.txt",
            kind="chat",
            expected=Expected(1, 1, part="text/plain"),
        ),
        Example(
            text="Guten Tag, danke für Ihre Nachricht. Verantwortlich für die Daten in diesem Chat ist die Beispiel "
            "GmbH, Zweck der Verarbeitung ist die Beantwortung Ihrer Anfrage.\n",
            why="Nothing leads to the notice.",
            name="chat.txt",
            kind="chat",
            expected=Expected(1, 1, part="text/plain"),
        ),
    ),
    check=check,
)
