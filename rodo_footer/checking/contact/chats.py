"""What the first message of a chat says: who is there, what for, and where the notice is. Read once for the rules on
chats and on the link; judges nothing."""

from __future__ import annotations

import re
from functools import lru_cache

from rodo_footer.checking.contact.calls import names
from rodo_footer.checking.contact.first_layer import elements_in
from rodo_footer.checking.contact.speech import Sentence, sentences
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.reading.vocabulary import fold, names_notice

_FEWEST = 4  # words of a message that says something
_SLOTS = ("{{", "{%", "<%", "%%", "[[")


@lru_cache(maxsize=1)  # every rule asks for the same document
def first_message(document: Document) -> tuple[Sentence, ...]:
    """What our side says before the other says anything, else after its first words; empty where that is nothing."""
    said = sentences(document) if document.kind == "chat" else ()
    start = next((number for number, one in enumerate(said) if one.is_ours), len(said))
    end = next((number for number, one in enumerate(said) if number > start and not one.is_ours), len(said))
    message = said[start:end]
    words = [word for one in message if not names_notice(one.text) for word in re.findall(r"[^\W\d]+", one.folded)]
    informs = any(names_notice(one.text) and len(one.folded.split()) > _FEWEST for one in message)
    return message if len(words) >= _FEWEST or informs else ()


def lacks(document: Document, policy: Policy) -> tuple[str, ...]:
    """What the first message does not say; empty where there is none."""
    message = first_message(document)
    if not message:
        return ()
    text = "\n".join(one.text for one in message)
    found = elements_in(text)
    controller = policy.project.controller if policy.project is not None else None
    named = controller is not None and names(fold(text), controller.name)
    slotted = any(map(text.__contains__, _SLOTS))
    missing = []
    if not named and not slotted and "controller_identity" not in found:
        missing.append("who the controller is")
    if "purposes" not in found:
        missing.append("what the data are used for")
    if not _has_link(document, text):
        missing.append("where the notice is")
    return tuple(missing)


def _has_link(document: Document, text: str) -> bool:
    """Whether a link that reads as the notice's stands in the message."""
    links = [link for part in document.parts for link in part.links if link.reads and link.place == "own"]
    shown = fold(text)
    return any(fold(link.text or link.alt or link.href)[:200] in shown for link in links)
