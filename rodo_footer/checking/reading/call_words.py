"""What people say on the telephone when they tell of data, in Polish, English and German, as patterns over folded text
(lower case, no diacritics). Data and how it is asked; knows no document.

Sources of the wording: announcements of hotlines and scripts of call centres (read 2026-11); EDPB and UODO on consent
by continuing a call.
"""

from __future__ import annotations

import re
from functools import lru_cache

_RECORDS = (
    r"\bnagr(?:yw|an|a[cmj])\w*|(?:rozmow|polaczeni|tresc)\w* (?:\w+ ){0,4}?(?:za)?rejestrowan\w*|\brecord(?:ed"
    r"|ings?)\b"
    r"|\bwe (?:\w+ )?record\b|\brecord (?:this|the|your|all|our|every) (?:\w+ )?(?:calls?|conversations?)"
    r"|aufgezeichnet|aufzeichn\w*|mitgeschnitten|mitschneid\w*|gesprachsmitschnitt\w*|gesprachsaufnahme\w*"
    r"|(?:gesprach|anruf|telefonat)\w* (?:\w+ ){0,4}?aufgenommen"
)
_WITHOUT = (
    r"\bnie (?:jest|sa|bedzie|beda|bedziemy|byl\w*)? ?(?:\w+ )?nagr\w+|\bbez (?:\w+ )?nagr\w+|nienagryw\w+"
    r"|\b(?:not|never|without) (?:be |being |it |a |the )?record\w*|unrecorded|n't record\w*"
    r"|\bnicht (?:\w+ )?(?:aufgezeichnet|aufzeichn\w*|mitgeschnitten)|\b(?:ohne|keine) (?:\w+ )?(?:aufzeichn|mitschn"
    r"|aufnahm)\w*"
    r"|(?:wylacz|przerw|zatrzym|wstrzym)\w* (?:\w+ )?nagr\w+|(?:stop|pause|switch off|turn off) (?:the "
    r"|this )?record\w*"
    r"|aufzeichnung (?:\w+ )?(?:beenden|stoppen|abschalten|ausschalten|unterbrechen)"
)
_STARTS = (
    r"(?:rozpocz\w*|rozpoczyna\w*|zaczyna\w*|wlacz\w*|uruch\w*|poczatek|start\w*|begin\w*|begonnen|einschalten)"
    r" (?:\w+ ){0,3}?(?:nagr|record|aufzeichn|aufnahme|mitschnitt)\w*"
    r"|(?:nagrywanie|recording|aufzeichnung|aufnahme) (?:\w+ ){0,2}?(?:start|rozpocz|zaczyn|wlacz|begin|lauft|on\b)\w*"
)
_NOT_YET = (
    r"\bprzed\b|\bdopiero\b|do czasu|\bbefore\b|only after|until|\bvor (?:beginn|der|dem)\b|erst nach|\bbis zu[rm]?\b"
)
_SINCE = (
    r"(?:byla|jest juz|zostala) (?:\w+ )?nagr\w+|rozpoczelismy nagr\w+|(?:od|juz od) poczatku|has been recorded"
    r"|was (?:being )?recorded"
    r"|(?:already|have) (?:\w+ )?started recording|already (?:being )?recorded|wurde (?:\w+ )?aufgezeichnet"
    r"|bereits aufgezeichnet"
)
_ASKS = (
    r"(?:prosze|prosimy|poprosze|prosic) (?:\w+ ){0,3}?(?:o|podac|podanie|podyktowa\w+) (?:\w+ ){0,4}?"
    r"(?:imi\w+|nazwisk\w+|pesel\w*|numer\w*|adres\w*|dat\w+ urodz\w+|dane|danych)"
    r"|\bjak (?:\w+ )?(?:sie (?:pan|pani|panstwo)? ?nazywa\w*|ma na imie)|jaki jest (?:\w+ ){0,3}?(?:numer|adres|pesel)"
    r"|may i (?:have|take|ask for|ask) (?:\w+ ){0,3}?(?:name|number|address|date of birth|e-?mail)"
    r"|(?:can|could) (?:you|i) (?:please )?(?:give|tell|have|get|confirm|take|spell)(?: me| us)? (?:\w+ ){0,3}?"
    r"(?:name|number|address|date of birth|e-?mail|postcode)"
    r"|what(?:'s| is|s) your (?:\w+ ){0,2}?(?:name|number|address|date of birth|e-?mail)"
    r"|(?:nennen|geben|sagen|buchstabieren) sie (?:\w+ ){0,5}?(?:namen?|nummer|kundennummer|adresse|anschrift"
    r"|geburtsdatum)"
    r"|wie (?:ist|lautet) (?:\w+ ){0,2}?(?:name|nummer|kundennummer|adresse|anschrift|geburtsdatum)|wie heissen sie"
)
_GOES_ON = (
    r"kontynu\w+|(?:dalsz\w+|dalej) (?:\w+ )?(?:rozmow|prowadz)\w*|prowadzeni\w* dalsz\w+|pozost\w+ (?:na"
    r"|przy) (?:\w+ )?(?:lini|polacz)\w*"
    r"|nierozlacz\w+|nie rozlacz\w+|brak (?:sprzeciwu|rozlaczeni\w+)|oczekiw\w+ na (?:polacz|rozmow)\w*"
    r"|continu\w+|stay\w*(?: on)?|remain\w*|proceed\w*|holding|hold the line|(?:not|n't) hang\w* up"
    r"|in der leitung (?:\w+ )?bleiben|bleiben sie (?:\w+ )?(?:in|am|dran)|am apparat (?:\w+ )?bleiben|dranbleiben"
    r"|fortsetz\w*"
    r"|fortfuhr\w*|weiterfuhr\w*|weitersprech\w*|weiteren gesprach\w*|verbleib\w*|nicht auflegen|weiter telefonier\w*"
)
_HANGS_UP = (
    r"(?<!nie )(?<!nie sie )\brozlacz\w+|odloz\w+ sluchawk\w*|(?:za)?koncz\w* (?:\w+ ){0,2}?(?:polaczeni|rozmow)\w*"
    r"|przerw\w+ (?:\w+ ){0,2}?(?:polacz|rozmow)\w*|hang(?:ing)? up|disconnect|end (?:this|the) call|terminate (?:this"
    r"|the) call"
    r"|legen sie (?:\w+ )?auf\b|aufzulegen|(?<!nicht )auflegen|beenden sie (?:\w+ ){0,2}?(?:gesprach|anruf"
    r"|telefonat)\w*"
)
_TAKEN_AS = (
    r"oznacza\w*|wyraz\w+|wyraza\w*|rownoznaczn\w*|jednoznaczn\w*|traktow\w+|uznaj\w+|uznan\w+|poczytyw\w+|akceptu\w+"
    r"|\bmeans?\b|\bimpl\w+|constitut\w+|deemed|taken as|you (?:\w+ )?(?:agree|consent|accept)|giv\w+ (?:your "
    r"|us )?(?:your )?consent"
    r"|erklaren sie|bedeutet|gilt als|stimmen sie|willigen sie|einverstanden|erteilen sie|akzeptieren sie|einwillig\w*"
    r"|zustimm\w*"
    r"|\bzgod[aey]\b|zgadza\w*|zgode|\bconsent\w*"
)
_CONSENT = (
    r"\bzgod(?:a|e|y|zie)\b|zgadza\w* sie|\bconsent\w*|\bdo you agree\b|\bagree to\b|\bif you agree\b|\byou agree\b"
    r"|\bi agree\b"
    r"|einwillig\w*|einverstanden|\bzustimm\w*|stimmen sie|\bwillig\w* (?:\w+ ){0,6}?ein\b"
)
_NO_CONSENT = (
    r"(?:nie (?:wymaga|potrzeb\w+|opiera\w*|prosimy)|bez) (?:\w+ ){0,3}?zgod\w*"
    r"|zgod[aey] (?:\w+ )?nie jest (?:\w+ )?(?:potrzebn|wymagan)"
    r"|(?:no|not|without|n't) (?:\w+ ){0,3}?consent|(?:keine|ohne|nicht) (?:\w+ ){0,3}?einwilligung"
)
_INTEREST = (
    r"uzasadnion\w+ interes\w*|interes\w+ administratora|legitimate interest\w*|berechtigt\w+ interesse\w*"
    r"|6 ust\.? ?1 lit\.? ?f|6 ?\(1\) ?\(f\)|6 abs\.? ?1 (?:s\.? ?1 |satz 1 )?(?:lit|buchst\w*)\.? ?f"
)
_DUTY = (
    r"obowiaz\w+ prawn\w*|(?:wymaga|wymagaj|nakazuj|zobowiazuj)\w* (?:\w+ ){0,3}?(?:przepis|ustaw|praw)\w*"
    r"|przepis\w* (?:\w+ ){0,3}?wymaga\w*"
    r"|required by (?:law|regulation)|legal obligation|regulations? require|by law we"
    r"|gesetzlich\w* (?:\w+ )?(?:verpflicht|pflicht|vorgeschrieben)\w*"
)
_OTHER_WAY = (
    r"alternatyw\w*|alternativ\w*|\bnapis\w+|\bpisac\b|\bpisemn\w*|\bmailowo|\be-?mail\w*|mailem|formularz\w*"
    r"|oddzial\w*|placow\w+|salon\w*"
    r"|osobiscie|listown\w+|\bczat\w*|\bchat\w*|inn\w+ (?:kanal|drog|numer|sposob)\w*|write to us|in writing|visit"
    r"|in person|branch"
    r"|contact form|other (?:channel|way|number)|another (?:channel|way|number)|schreiben sie|schriftlich|per post"
    r"|kontaktformular"
    r"|personlich|filiale\w*|ander\w+ (?:weg|kanal|nummer)\w*"
)
_CHOICE = (
    r"(?:wybra\w*|wybier\w*|nacis\w+|press|say|drucken|wahlen|sagen) (?:\w+ ){0,3}?(?:\d|jeden|dwa|one|two|eins|zwei"
    r"|nie|no|nein)\b"
    r"|czy (?:\w+ ){0,3}?(?:zgadza|wyraza|zgod)\w*|do you (?:agree|consent)|are you happy|is that (?:ok|all right)"
    r"|sind sie (?:\w+ )?einverstanden"
    r"|willigen sie (?:\w+ ){0,3}?ein\b|stimmen sie (?:\w+ ){0,4}?zu\b"
)
_OBJECTS = (
    r"sprzeciw\w*|nie zycz\w+|nie chc\w+ (?:\w+ ){0,4}?(?:dzwon|kontakt|telefon|nagr)\w*"
    r"|usun\w+ (?:\w+ ){0,3}?(?:numer|z listy|z bazy)\w*"
    r"|wypis\w+|\bobject\w*|opt out|(?:not|stop|n't) (?:\w+ ){0,3}?(?:call|contact)\w*|remove your (?:number|details)"
    r"|widersprech\w*|widerspruch\w*|(?:nicht mehr|keine weiteren) anruf\w*"
)
_WITHDRAWS = r"\bcofn\w*|\bcofa\w*|wycof\w*|odwol\w*|withdraw\w*|revok\w*|change your mind|widerruf\w*|zuruckzieh\w*"
_KEEPS = (
    r"\b(?:\d+|jed\w+|dwa|dwoch|trzy|trzech|szesc\w*|dwanascie|one|two|three|six|twelve|ein\w*|zwei|drei|sechs|zwolf)"
    r" (?:dni|dzien|tygodni\w*|miesi\w+|lat\w*|rok\w*|days?|weeks?|months?|years?|tag\w*|woche\w*|monat\w*|jahr\w*)"
    r"|przechow\w*|usun\w*|usuwa\w*|skasuj\w*|\bkept\b|\bkeep\b|retain\w*|retention|delete\w*|erase\w*|speicher\w*"
    r"|gespeichert"
    r"|losch\w*|geloscht|aufbewahr\w*|przez okres|okres\w* przedawnieni\w*"
)
_CALLS = (
    r"\bdzwoni(?:e|my)\b|telefonuj(?:e|emy)\b|(?:i am|i'm|im|we are|we're) calling|calling (?:from|you|on behalf|about)"
    r"|\brufe (?:\w+ ){0,5}?an\b|\brufen (?:wir )?(?:\w+ ){0,5}?an\b|pozwol\w+ sobie zadzwonic"
)
_SOURCE = (
    r"numer\w* (?:\w+ ){0,5}?(?:pochodz|znalaz|otrzyma|uzyska|pozyska|mam|dosta|wzi)\w*"
    r"|(?:znalaz|otrzyma|uzyska|pozyska|dosta|wzi|mam)\w* (?:\w+ ){0,5}?(?:numer|kontakt|dane|danych)\w*"
    r"|(?:dane|kontakt|numer|telefon)\w* (?:\w+ ){0,5}?(?:z|ze) (?:\w+ )?(?:rejestr|ceidg|krs|stron|baz|ogloszen"
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


@lru_cache(maxsize=512)  # several rules ask about the same sentence
def records(sentence: str) -> bool:
    """Whether a sentence says that a call is recorded, or asks for leave to: not that it is not."""
    return re.search(_RECORDS, re.sub(_WITHOUT, " ", sentence)) is not None


def starts_recording(sentence: str) -> bool:
    """Whether recording begins here, not that it begins after something."""
    return re.search(_STARTS, sentence) is not None and re.search(_NOT_YET, sentence) is None


def is_recorded_already(sentence: str) -> bool:
    """Whether a sentence says that recording began before it."""
    return re.search(_SINCE, sentence) is not None


def asks_for_data(sentence: str) -> bool:
    """Whether the person is asked for data."""
    return re.search(_ASKS, sentence) is not None


def takes_for_consent(sentence: str) -> bool:
    """Whether to go on with the call is taken for consent, or the way to refuse is to hang up."""
    about = records(sentence) or re.search(_CONSENT, sentence) is not None
    goes_on = re.search(_GOES_ON, sentence) is not None and re.search(_TAKEN_AS, sentence) is not None
    return about and (goes_on or sends_away(sentence))


def sends_away(sentence: str) -> bool:
    """Whether the person is told to hang up."""
    return re.search(_HANGS_UP, sentence) is not None


def asks_consent(sentence: str) -> bool:
    """Whether a sentence speaks of consent, and not of that none is needed."""
    return re.search(_CONSENT, re.sub(_NO_CONSENT, " ", sentence)) is not None


def names_interest(sentence: str) -> bool:
    """Whether it rests on a legitimate interest."""
    return re.search(_INTEREST, sentence) is not None


def names_duty(sentence: str) -> bool:
    """Whether the law demands the recording."""
    return re.search(_DUTY, sentence) is not None


def offers_another_way(sentence: str) -> bool:
    """Whether there is a way without recording: an unrecorded call, a choice, another channel."""
    return any(re.search(one, sentence) for one in (_WITHOUT, _CHOICE, _OTHER_WAY))


def lets_object(sentence: str) -> bool:
    """Whether it says that one can object."""
    return re.search(_OBJECTS, sentence) is not None


def lets_withdraw(sentence: str) -> bool:
    """Whether it says that consent can be withdrawn."""
    return re.search(_WITHDRAWS, sentence) is not None


def says_how_long(sentence: str) -> bool:
    """Whether it says how long something is kept, or when it is deleted."""
    return re.search(_KEEPS, sentence) is not None


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
