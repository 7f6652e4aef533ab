"""The words by which forms ask for data of persons, and boxes for their consent, in Polish, English and German, as
patterns over folded text (lower case, no diacritics). Data and how it is asked; knows no form."""

from __future__ import annotations

import re
from functools import lru_cache

# What a field asks for, by its name, label, placeholder and autocomplete.
_ASKED = {
    "e-mail": r"e-?mail\w*|\bmail\b|poczt\w+ elektroniczn\w+",
    "phone": r"\btel\b|telefon\w*|(?<!micro)(?<!head)phone\w*|\bmobile\b|\bhandy\w*|komork\w+",
    "name": r"\bimie\b|\bimie\w* i nazwisk|nazwisk\w*|(?:first|last|full|given|family|your|sur) ?name|vorname|nachname"
    r"|\bname\b|\bihr name|\bkontaktperson|osob[aey] kontaktow\w+",
    "address": r"\bulica\b|\bulicy\b|\bstreet\b|strasse|\badres\b|\badresu\b|\baddress\b|anschrift",
    "date of birth": r"urodz\w*|\bbirth\w*|geburts\w*|\bpesel\b",
}
# A name of a thing, an address of a page: no person's.
_THING = (
    r"produkt|product|file|plik|datei|project|projekt|user ?name|benutzername|nazwa|login|host|domen|domain|\bevent"
    r"|\blist"
    r"|filter|sort|search|szuk|such|\bip\b|\burl\b|\bweb|www|internet|firm|compan|categor|kategor|game|gra\b|team|room"
)
_MESSAGE = (
    r"messag|wiadomos|tresc|nachricht|mitteilung|comment|komentar|kommentar|pytani|question|frage|zapytani|anfrage|uwag"
    r"|zgloszeni|inquir|enquir|feedback|opini|body|notes?\b|opis"
)
_LEAVES = r"unsubscri|wypis|rezygn|opt-?out|abmeld|abbestell|odsubskryb"
_FORGOT = r"forgot|reset|zapomni|przypomn|odzysk|vergessen|zurucksetz|recover|lost"
_JOINS = r"regist|rejestr|zaloz\w* konto|utworz|sign ?up|create (?:an )?account|anlegen|erstellen"

_AGREES = (
    r"zgadzam sie|zgod[aey]\b|akceptuj\w*|\bi (?:\w+ )?(?:agree|consent|accept)|\bconsent\b|einverstanden|willige\b"
    r"|einwillig\w*"
    r"|\bstimme\b.{0,120}\bzu\b|\bzustimm\w*|akzeptiere"
)
_CONSENTS = (
    r"zgadzam sie na|zgod[aey]\b|\bi (?:\w+ )?(?:agree|consent) to|\bconsent\b|einverstanden|willige\b|einwillig\w*"
    r"|\bstimme\b.{0,120}\bzu\b|\bzustimm\w*"
)
_OFFERS = (
    r"newsletter\w*|marketing\w*|handlow\w*|ofert\w*|promocj\w*|promocyjn\w*|reklam\w+|\boffers?\b|promotion\w*"
    r"|advertis\w*"
    r"|werbung\w*|werbe\w*|\bangebote\w*|nowosci\w*|\bnews\b"
)
_WISHES = (
    r"chce otrzymywac|chce dostawac|prosze o (?:przesylanie|wysylanie)|zapisz mnie|zapisuje sie|\bsend me\b|subscribe"
    r"|sign me up|keep me (?:updated|informed|posted)|(?:would like|want) to receive|mochte .{0,80}(?:erhalten"
    r"|bekommen)"
    r"|abonnier\w*|^newsletter\W*$|^marketing\W*$"
)
_DATA = r"\bdan(?:e|ych)\b|\bangaben\b|\bdata\b|\bdaten\b|\bdatenverarbeitung\w*|\bcookies?\b|ciasteczk\w*"
_PROCESSES = (
    r"przetwarz\w+|process\w*|\buse of\b|\busing\b|verarbeit\w*|datenverarbeit\w*|wykorzyst\w+|nutz\w+|speicher\w+"
)
_TERMS = r"regulamin\w*|\bwarunk\w+|\bterms\b|conditions\b|\bagb\b|nutzungsbedingung\w*|geschaftsbedingung\w*"
_REFUSES = (
    r"\bnie (?:chce|wyrazam|zgadzam|zycze)|(?:do not|don't|dont) (?:want|wish|agree|consent|send|contact|subscribe)"
    r"|\bno thanks"
    r"|\b(?:mochte|willige|wunsche|stimme|will) (?:\w+ ){0,4}?(?:nicht|kein\w*)\b|opt out|unsubscribe"
    r"|^.{0,20}(?:sprzeciw|rezygnuj)"
)
_OPENING = 120  # characters of a label that say what ticking it does; further on, rights are explained
_ANSWERS = (
    r"odpowied\w+|zapytani\w+|\bkontakt\w*|obslug\w+|(?:realizacj|przyjeci|zlozeni)\w* (?:\w+ ){0,2}?(?:zamowieni"
    r"|uslug|umow)"
    r"|\banswer\w*|respond\w*|\breply\w*|enquir\w*|inquir\w*|\bcontact\w*|\bmy (?:request|order|question|message)"
    r"|beantwort\w*|bearbeit\w*|anfrage\w*|\bbestellung\w*|kontaktaufnahme"
)


def asked(words: str) -> str:
    """What data of a person a field asks for, empty where it asks for something else; `words` are folded."""
    for what, pattern in _ASKED.items():
        if re.search(pattern, words) and not (what in ("name", "address") and re.search(_THING, words)):
            return what
    return ""


def is_message(words: str) -> bool:
    """Whether a large field is for a message to somebody."""
    return re.search(_MESSAGE, words) is not None


def leaves(words: str) -> bool:
    """Whether a form is for leaving a list."""
    return re.search(_LEAVES, words) is not None


def signs_in(words: str, *, has_password: bool) -> bool:
    """Whether a form that asks for nothing else is for people who are known already: to sign in, to get a new
    password."""
    return (has_password and re.search(_JOINS, words) is None) or re.search(_FORGOT, words) is not None


@lru_cache(maxsize=64)
def is_consent(label: str) -> bool:
    """Whether the words at a box give consent: to processing, to mails with offers. To accept terms, or to have read a
    notice, is none."""
    if re.search(_REFUSES, label[:_OPENING]):
        return False
    if re.search(_WISHES, label) and (re.search(_OFFERS, label) or "receive" in label or "otrzym" in label):
        return True
    if re.search(_CONSENTS, label) and not re.search(_TERMS, label):
        return True
    return re.search(_AGREES, label) is not None and (re.search(_OFFERS, label) is not None or _to_processing(label))


def is_needless(label: str, *, has_message: bool) -> bool:
    """Whether the consent is to the processing without which nobody could answer; where the words name no purpose, it
    is that of a form that takes a message."""
    to_contact = re.search(
        r"being contacted|contacting me|contact me|kontakt\w* ze mna|kontaktiert|kontaktaufnahme", label
    )
    processes = _to_processing(label) or to_contact is not None
    if re.search(_CONSENTS, label) is None or not processes or re.search(_OFFERS, label):
        return False
    purpose = re.search(
        r"w celu|w celach|aby|zeby|for the purpose|in order|so that|\bto\b|zum zweck|\bzur\b|\bum\b", label
    )
    return re.search(_ANSWERS, label) is not None or (has_message and purpose is None)


def is_bundled(label: str) -> bool:
    """Whether one box accepts terms and consents to something as well."""
    if re.search(_TERMS, label) is None or re.search(_AGREES, label) is None or re.search(_REFUSES, label[:_OPENING]):
        return False
    consents = re.search(
        r"zgod[aey]\b|\bconsent|willige\b|einwillig|zgadzam sie na|agree to (?:receiv|the process)", label
    )
    return re.search(_OFFERS, label) is not None or (consents is not None and _to_processing(label))


def _to_processing(label: str) -> bool:
    return re.search(_DATA, label) is not None and re.search(_PROCESSES, label) is not None
