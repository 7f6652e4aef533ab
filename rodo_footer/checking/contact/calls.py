"""What a script for telephone calls says that the rules ask for: who calls, recordings, where the notice is. Judges
nothing."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Literal

from rodo_footer.checking.contact.speech import Sentence, ours, sentences
from rodo_footer.checking.duty import graded
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading import call_words, recording_words
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.reading.vocabulary import fold
from rodo_footer.model.activity import Activity

Basis = Literal["consent", "interest", "duty", "other"]
_OF_LAW: dict[str, Basis] = {"6.1.a": "consent", "6.1.f": "interest", "6.1.c": "duty"}
FORMS = re.compile(
    r"\b(?:sp|z|o\.?o|s\.?a|spolka|komandytowa|jawna|gmbh|ug|ag|kg|ohg|mbh|ltd|limited|plc|inc|llc|e\.?k|und|and"
    r"|co)\b\.?"
)
_LEADS = ("ok", "insecure", "templated", "opaque")  # who reads it out reads no https
_STEM = 2  # letters at the end of a word that its cases change


def spoken(document: Document) -> tuple[Sentence, ...]:
    """What our side says in a script; nothing in a document of another kind."""
    return ours(document) if document.kind == "script" else ()


@lru_cache(maxsize=1)  # every rule asks for the same document
def announcement(document: Document) -> Sentence | None:
    """The first sentence that tells the person of a recording, or asks for leave to record."""
    return next((one for one in spoken(document) if recording_words.records(one.folded)), None)


def recorded_before(document: Document) -> Sentence | None:
    """The sentence after which it is too late to tell the person: recording begins there, or data are asked for."""
    told = announcement(document)
    for one in sentences(document) if document.kind == "script" else ():
        if one is told:
            return None
        begins = recording_words.starts_recording(one.folded) and (
            one.is_direction or told is None or _apart(one, told)
        )
        if begins or (told is not None and one.is_ours and call_words.asks_for_data(one.folded)):
            return one
    return None


def _apart(one: Sentence, told: Sentence) -> bool:
    return one.paragraph != told.paragraph


def consent(document: Document) -> Sentence | None:
    """The sentence that asks for consent to the recording, or takes something for it."""
    said = spoken(document)
    about = [recording_words.records(one.folded) for one in said]
    for number, one in enumerate(said):
        if recording_words.asks_consent(one.folded) and any(about[max(0, number - 1) : number + 2]):
            return one
    return None


def interest(document: Document) -> Sentence | None:
    """The sentence that names a legitimate interest."""
    return next((one for one in spoken(document) if recording_words.names_interest(one.folded)), None)


def bases(document: Document, policy: Policy) -> frozenset[Basis]:
    """On what the recording rests: what the script says, else the config; empty where neither says it."""
    said: set[Basis] = set()
    if consent(document) is not None:
        said.add("consent")
    if interest(document) is not None:
        said.add("interest")
    if any(recording_words.names_duty(one.folded) for one in spoken(document)):
        said.add("duty")
    activity = recording_activity(policy)
    if not said and activity is not None:
        said = {_OF_LAW.get(one.legal_basis, "other") for one in activity.purposes}
    return frozenset(said)


def recording_activity(policy: Policy) -> Activity | None:
    """The configured activity that records calls."""
    return policy.project.activity_for("recording") if policy.project is not None else None


def continuing(document: Document) -> Sentence | None:
    """The sentence by which to go on with the call is consent; the way out may stand in the one behind it."""
    said = spoken(document)
    for number, one in enumerate(said):
        if recording_words.takes_for_consent(one.folded):
            return one
        told = any(recording_words.records(other.folded) for other in said[max(0, number - 2) : number + 1])
        if told and recording_words.sends_away(one.folded):
            return one
    return None


def outbound(document: Document) -> Sentence | None:
    """The sentence that says that our side has called."""
    return next((one for one in spoken(document) if call_words.calls_out(one.folded)), None)


def says(document: Document, *signs: Callable[[str], bool]) -> bool:
    """Whether any sentence of ours has one of some signs."""
    return any(sign(one.folded) for one in spoken(document) for sign in signs)


def says_where_notice_is(document: Document, policy: Policy) -> bool:
    """Whether a script leads to the notice: an address, written or spoken, a website, an offer to read it out."""
    if any(worth in _LEADS for _, _, worth in graded(document, policy)):
        return True
    addresses = _spoken_addresses(policy)
    said = spoken(document)
    for number, one in enumerate(said):
        around = " ".join(other.folded for other in said[max(0, number - 1) : number + 2])
        if any(map(one.folded.__contains__, addresses)) or "notice." in one.folded or call_words.says_where(around):
            return True
    return False


def _spoken_addresses(policy: Policy) -> list[str]:
    """The addresses of the notice as they are said."""
    said = policy.project.notice.spoken_url if policy.project is not None else ""
    return [fold(one) for one in ((said,) if isinstance(said, str) else said.values()) if one]


def names(text: str, name: str) -> bool:
    """Whether a folded text names a company or a person, in any case: most of its words, without the legal form."""
    words = [one for one in re.findall(r"\w+", FORMS.sub(" ", fold(name))) if len(one) > 1]
    stems = [one[: max(3, len(one) - _STEM)] for one in words]
    there = sum(1 for stem in stems if re.search(rf"\b{re.escape(stem)}", text))
    return bool(stems) and there * 2 >= len(stems)
