"""What people say of a recording, in Polish, English and German, as patterns over folded text.

Data and how it is asked; knows no document. Sources of the wording: announcements of hotlines (read 2026-11); EDPB and
UODO on consent by going on with a call.
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
_GOES_ON = (
    r"kontynu(?!ujemy|owac)\w+|(?:dalsz\w+|dalej) (?:\w+ )?(?:rozmow|prowadz)\w*|prowadzeni\w* dalsz\w+|pozost\w+ (?:na"
    r"|przy) (?:\w+ )?(?:lini|polacz)\w*"
    r"|nierozlacz\w+|nie rozlacz\w+|brak (?:sprzeciwu|rozlaczeni\w+)|oczekiw\w+ na (?:polacz|rozmow)\w*"
    r"|(?<!we )(?<!we will )(?<!we'll )(?<!can )continu\w+|stay\w*(?: on)?|remain\w*|proceed\w*|holding|hold the line"
    r"|(?:not|n't) hang\w* up"
    r"|in der leitung (?:\w+ )?bleiben|bleiben sie (?:\w+ )?(?:in|am|dran)|am apparat (?:\w+ )?bleiben|dranbleiben"
    r"|fortsetz\w*"
    r"|fortfuhr\w*|weiterfuhr\w*|weitersprech\w*|weiteren gesprach\w*|verbleib\w*|nicht auflegen|weiter telefonier\w*"
)
_HANGS_UP = (
    r"(?<!nie )(?<!nie sie )\brozlacz\w+|odloz\w* sluchawk\w*|(?:za)?koncz\w* (?:\w+ ){0,2}?(?:polaczeni|rozmow)\w*"
    r"|przerw\w+ (?:\w+ ){0,2}?(?:polacz|rozmow)\w*|hang(?:ing)? up|disconnect|end (?:this|the) call|terminate (?:this"
    r"|the) call"
    r"|legen sie (?!nicht)(?:\w+ )?auf\b|aufzulegen|(?<!nicht )auflegen|beenden sie (?:\w+ ){0,2}?(?:gesprach|anruf"
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
    r"|czy (?:\w+ ){0,3}?(?:zgadza|wyraza|zgod)\w*|do you (?:agree|consent)|are you happy|is (?:that|this) (?:ok|okay"
    r"|all right|fine)|ist das (?:\w+ )?(?:ok|okay|in ordnung)|czy (?:\w+ ){0,4}?w porzadku"
    r"|sind sie (?:\w+ )?einverstanden"
    r"|willigen sie (?:\w+ ){0,3}?ein\b|stimmen sie (?:\w+ ){0,4}?zu\b"
)
_WITHDRAWS = r"\bcofn\w*|\bcofa\w*|wycof\w*|odwol\w*|withdraw\w*|revok\w*|change your mind|widerruf\w*|zuruckzieh\w*"
_KEEPS = (
    r"\b(?:\d+|jed\w+|dwa|dwoch|trzy|trzech|szesc\w*|dwanascie|one|two|three|six|twelve|ein\w*|zwei|drei|sechs|zwolf)"
    r" (?:dni|dzien|tygodni\w*|miesi\w+|lat\w*|rok\w*|days?|weeks?|months?|years?|tag\w*|woche\w*|monat\w*|jahr\w*)"
    r"|przechow\w*|usun\w*|usuwa\w*|skasuj\w*|\bkept\b|\bkeep\b|retain\w*|retention|delete\w*|erase\w*|speicher\w*"
    r"|gespeichert"
    r"|losch\w*|geloscht|aufbewahr\w*|przez okres|okres\w* przedawnieni\w*"
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


def takes_for_consent(sentence: str) -> bool:
    """Whether to go on with the call is taken for consent, or the way to refuse is to hang up."""
    about = re.search(_RECORDS, sentence) is not None or re.search(_CONSENT, sentence) is not None
    goes_on = (
        re.search(_GOES_ON, sentence) is not None
        and re.search(_TAKEN_AS, sentence) is not None
        and re.search(_WITHOUT, sentence) is None
    )
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


def lets_withdraw(sentence: str) -> bool:
    """Whether it says that consent can be withdrawn."""
    return re.search(_WITHDRAWS, sentence) is not None


def says_how_long(sentence: str) -> bool:
    """Whether it says how long something is kept, or when it is deleted."""
    return re.search(_KEEPS, sentence) is not None
