"""The words by which a chat asks for data that it should not have, in Polish, English and German, as patterns over
folded text. Data and how it is asked; knows no document."""

from __future__ import annotations

import re

_ASKS = (
    r"\b(?:poda[cj]\w*|podanie|wpisa\w*|wpisz\w*|przesl\w+|napisz\w*|poprosz\w+|prosz\w+ o|jaki jest|jakie sa"
    r"|jaka jest|czy (?:choruj|ma)\w*)\b"
    r"|\b(?:please|can you|could you|may i have|tell us|give us|enter|provide|send us|what is your|what's your"
    r"|do you have)\b"
    r"|\b(?:nennen|geben|teilen|senden|schicken|schreiben) sie|\bwie (?:ist|lautet)\b|\bhaben sie\b|\bbitte\b"
)
_NOT = (
    r"\bnie (?:nalezy )?(?:podawa\w*|poda\w*|wpisuj\w*|wpisywa\w*|przesyla\w*|przesylaj\w*|udostepnia\w*)"
    r"|\bprosimy nie\b|\bprosze nie\b"
    r"|\b(?:do not|don't|dont|never|not to|no need)\b|\bkeine\w*\b|\bnicht\b"
)
_WHAT = {
    "a number that identifies the person": r"\bpesel\w*|social security number|national insurance number|steuer-?id\w*"
    r"|sozialversicherungsnummer",
    "an identity document": r"(?:numer\w*|seri\w*|skan\w*|zdjeci\w*) (?:\w+ )?(?:dowod\w+|paszport\w*)"
    r"|passport (?:number|copy|scan)"
    r"|(?:number|copy|scan|photo) of your (?:passport|id)\b|id card number|(?:nummer|kopie"
    r"|foto) (?:\w+ )?(?:personal)?ausweis\w*"
    r"|ausweisnummer|reisepass\w*",
    "data on health": r"stan\w* zdrowia|diagnoz\w*|chorob\w*|choruj\w*|objaw\w*|przyjmowan\w+ lek\w*|your (?:health"
    r"|illness|diagnosis"
    r"|symptoms|medical)|medicines you take|gesundheitszustand\w*|ihre (?:\w+ )?(?:krankheit|diagnose|symptome"
    r"|erkrankung)\w*",
}


def asks_for_sensitive_data(sentence: str) -> str:
    """What a sentence asks for that identifies a person for life or tells of health; empty where it asks for neither,
    or asks not to write it."""
    if re.search(_NOT, sentence) or re.search(_ASKS, sentence) is None:
        return ""
    return next((what for what, pattern in _WHAT.items() if re.search(pattern, sentence)), "")
