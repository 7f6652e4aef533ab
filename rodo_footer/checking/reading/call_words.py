"""What people say when they call somebody or take a call, in Polish, English and German, as patterns over folded text.

Data and how it is asked; knows no document. Sources of the wording: scripts of call centres (read 2026-11).
"""

from __future__ import annotations

import re

from rodo_footer.checking.reading.recording_words import records

_ASKS = (
    r"(?:prosze|prosimy|poprosze|prosic) (?:\w+ ){0,3}?(?:o|podac|podanie|podyktowa\w+) (?:\w+ ){0,4}?"
    r"(?:imi\w+|nazwisk\w+|pesel\w*|numer\w*|adres\w*|dat\w+ urodz\w+|dane|danych)"
    r"|\bjak (?:\w+ ){0,3}?(?:nazywa\w*|na imie)|z kim mam przyjemnosc|who am i (?:speaking|talking)|mit wem spreche"
    r"|jaki jest (?:\w+ ){0,3}?(?:numer|adres|pesel)"
    r"|may i (?:have|take|ask for|ask) (?:\w+ ){0,3}?(?:name|number|address|date of birth|e-?mail)"
    r"|(?:can|could) (?:you|i) (?:please )?(?:give|tell|have|get|confirm|take|spell)(?: me| us)? (?:\w+ ){0,3}?"
    r"(?:name|number|address|date of birth|e-?mail|postcode)"
    r"|what(?:'s| is|s) your (?:\w+ ){0,2}?(?:name|number|address|date of birth|e-?mail)"
    r"|(?:nennen|geben|sagen|buchstabieren) sie (?:\w+ ){0,5}?(?:namen?|nummer|kundennummer|adresse|anschrift"
    r"|geburtsdatum)"
    r"|wie (?:ist|lautet) (?:\w+ ){0,2}?(?:name|nummer|kundennummer|adresse|anschrift|geburtsdatum)|wie heissen sie"
)
_OBJECTS = (
    r"sprzeciw\w*|nie zycz\w+|nie chc\w+ (?:\w+ ){0,4}?(?:dzwon|rozmaw|kontakt|telefon|nagr)\w*"
    r"|usun\w+ (?:\w+ ){0,3}?(?:numer|z listy|z bazy)\w*"
    r"|wypis\w+|\bobject (?:to|now|right|at|by|during)\b|\b(?:may|can|could|to|you) object\b|\bobjections?\b|opt out"
    r"|(?:not|stop|n't) (?:\w+ ){0,3}?(?:call|contact)\w*|remove your (?:number|details)"
    r"|widersprech\w*|widerspruch(?!lich)\w*|(?:nicht mehr|keine weiteren) anruf\w*"
)
_CALLS = (
    r"\bdzwoni(?:e|my)\b|telefonuj(?:e|emy)\b|(?:i am|i'm|im|we are|we're) calling|calling (?:from|you|on behalf|about)"
    r"|\brufe (?:\w+ ){0,5}?an\b|\brufen (?:wir )?(?:\w+ ){0,5}?an\b|pozwol\w+ sobie zadzwonic"
)
_SOURCE = (
    r"numer\w* (?:\w+ ){0,5}?(?:pochodz|znalaz|otrzyma|uzyska|pozyska|mam|dosta|wzi)\w*"
    r"|(?:znalaz|otrzyma|uzyska|pozyska|dosta|wzi|mam)\w* (?:\w+ ){0,5}?(?:numer|kontakt|dane|danych)\w*"
    r"|(?:dane|kontakt|namiar)\w* (?:\w+ ){0,4}?(?:pochodz|otrzyma|dosta|uzyska|pozyska)\w*|(?:dane|kontakt|numer"
    r"|telefon)\w* (?:\w+ ){0,5}?(?:z|ze) (?:\w+ )?(?:rejestr|ceidg|krs|stron|baz|ogloszen"
    r"|wizytow|katalog)\w*"
    r"|zrodl\w+|(?:got|found|obtained|received|have|took|given) (?:\w+ ){0,4}?(?:number|contact|details|name)"
    r"|(?:number|contact details|name) (?:\w+ ){0,4}?(?:from|comes|is published|was published|is listed)|\bsource\b"
    r"|(?:nummer|kontaktdaten|daten) (?:\w+ ){0,5}?(?:von|aus|stamm|gefunden)\w*|(?:haben"
    r"|habe) (?:\w+ ){0,6}?(?:nummer|kontaktdaten)"
    r"|\bquelle\b"
)
_VAGUE_SOURCE = (
    r"ogolnodostepn\w+|publicznie dostepn\w+|(?:z|w) interne\w+|publicly available|(?:from|on) the internet"
    r"|public sources?"
    r"|offentlich(?:en)? zugangl\w+|(?:aus|im) (?:dem )?internet\b|z (?:naszej )?bazy(?: danych)?|(?:from|in) (?:our"
    r"|a) database|aus unserer datenbank"
)
_NAMES_SOURCE = (
    r"\w\.[a-z]{2,}\b|ceidg|\bkrs\b|\bregon\b|rejestr\w*|regist\w*|handelsregister|linkedin|facebook|\{|\["
    r"|targ\w*|konferenc\w*|messe"
)
_GAVE = (
    r"w odpowiedzi na|(?:zwiazku z|sprawie|dotyczac\w+) (?:\w+ ){0,3}?(?:zamowieni|zgloszeni|zapytani|umow|reklamacj"
    r"|wizyt|rezerwacj|formularz|wiadomosc|przesylk|zlozon)\w*"
    r"|zostawi\w+|prosi(?:l|la|li)\w* (?:\w+ )?o|poda(?:l|la|li)\w*|na (?:panstwa|pana|pani|twoja) prosbe|oddzwani\w*"
    r"|you (?:\w+ )?(?:asked|left|requested|filled|contacted|gave|placed|ordered|booked)|your (?:order|request|enquiry"
    r"|inquiry|contract|booking|appointment|message|account|complaint)"
    r"|return\w* your call|call\w* (?:you )?back|sie (?:haben|hatten) (?:\w+ ){0,6}?(?:gebeten|angefragt|bestellt"
    r"|hinterlassen|gebucht|geschrieben)"
    r"|ihr\w* (?:bestellung|anfrage|vertrag\w*|buchung|termin\w*|nachricht|reklamation)|ruckruf|zuruck(?:zu)?ruf\w*"
    r"|rufe (?:\w+ ){0,3}?zuruck"
)
_WHERE = (
    r"\bkropka\b|\bdot\b|\bpunkt (?:de|com|pl|eu|net|org|at)\b|\bstron(?:ie|a|e|y)\b|witryn\w+|interne\w+|\bwww\b"
    r"|web ?site|web ?page|our site"
    r"|webseite\w*|internetseite\w*|homepage|odczyta\w*|przesle\w*|wysle\w*|read (?:it|them|this) to you|send you"
    r"|vorlesen|lesen wir|schicken wir"
    r"|(?:nacis\w+|wybra\w*|wybier\w*|press|drucken|wahlen) (?:\w+ ){0,3}?\d"
)
_WHERE_TO = (
    r"dan(?:e|ych|ymi)\b|przetwarz\w+|prywatnosc\w*|rodo|praw(?:a|ach)\b|szczegol\w*|informacj\w*|privacy|\bdata\b"
    r"|rights|details|notice|more information"
    r"|datenschutz\w*|daten\b|rechte\w*|einzelheiten|hinweise"
)
_OPENS = (
    r"dzien dobry|\bczesc\b|\bwita(?:m|my|j)\b|\bhalo\b|\bhello\b|good (?:morning|afternoon|evening|day)|\bhi\b"
    r"|guten (?:tag|morgen|abend)"
    r"|\bhallo\b|gruss gott|reached|dodzwon\w+|polaczenie z\b|verbunden mit|w czym (?:moge|mozemy)|how (?:can"
    r"|may) (?:i|we)|was kann ich"
)
_CONTROLLER = (
    r"administrator\w*|z tej strony|\bfirm(?:a|y|e|ie)\b|w imieniu|\bdzwoni(?:e|my) (?:do \w+ )?z\b|polaczenie z\b"
    r"|dodzwoni\w+|witamy (?:w|na)|\bsp\. z o|\bs\.a\b"
    r"|controller|on behalf of|calling from|you have reached|you've reached|welcome to|thank you for calling"
    r"|\bthis is .{2,60} (?:from|at|of)\b"
    r"|\b(?:ltd|limited|inc|plc|gmbh|ag|ug|kg)\b|im namen|im auftrag|verbunden mit|willkommen bei|verantwortlich\w*"
    r"|von der firma|\bfirma\b"
    r"|\{|\[(?:\w+ ){0,3}?(?:nazw|firm|company|name)"
)


def asks_for_data(sentence: str) -> bool:
    """Whether the person is asked for data."""
    return re.search(_ASKS, sentence) is not None


def lets_object(sentence: str) -> bool:
    """Whether it says that one can object."""
    return re.search(_OBJECTS, sentence) is not None


def calls_out(sentence: str) -> bool:
    """Whether our side has called."""
    return re.search(_CALLS, sentence) is not None


def names_source(sentence: str) -> bool:
    """Whether it says where number or data come from."""
    return re.search(_SOURCE, sentence) is not None or re.search(_VAGUE_SOURCE, sentence) is not None


def is_vague_source(sentence: str) -> bool:
    """Whether it says so without naming any source."""
    return re.search(_VAGUE_SOURCE, sentence) is not None and re.search(_NAMES_SOURCE, sentence) is None


def was_given_by_person(sentence: str) -> bool:
    """Whether the person gave the number: an order, a request to be called."""
    return re.search(_GAVE, sentence) is not None


def says_where(sentence: str) -> bool:
    """Whether it says where the rest of the information is: an address that is spoken, a website, a key to press."""
    return re.search(_WHERE, sentence) is not None and re.search(_WHERE_TO, sentence) is not None


def opens(sentence: str) -> bool:
    """Whether a call begins with it: a greeting, words on why it is made."""
    return re.search(_OPENS, sentence) is not None or calls_out(sentence) or records(sentence)


def says_who(sentence: str) -> bool:
    """Whether it says who speaks, or who the controller is."""
    return re.search(_CONTROLLER, sentence) is not None
