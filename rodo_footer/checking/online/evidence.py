"""Whether a page is an information notice at all, and in which languages it is written. Knows no network.

Not whether a notice is complete: it counts which of eight items of GDPR art. 13(1) and (2) have some evidence, in
Polish, English or German. A page with most of them is a notice, one with hardly any is not, the rest is for a human.
"""

from __future__ import annotations

import re

from rodo_footer.checking.reading.vocabulary import fold

ENOUGH = 4
"""Items from which on a page counts as a notice; a home page with a cookie bar has two at most, a contact page one."""
HARDLY = 1
"""Items up to which a page certainly is none."""
_LONGEST = 400_000
_FEW_WORDS = 40

# Folded text; every gap is bounded, so that time grows with the length alone.
_EVIDENCE: dict[str, str] = {
    "controller": (
        r"administrator(?:em|zy|ami|ka)? (?:\w+ ){0,3}?dan(?:ych|e)|administratorem (?:\w+ ){0,4}?jest"
        r"|podmiot\w* odpowiedzialn\w+ za (?:\w+ )?przetwarzani"
        r"|\b(?:data|joint) controllers?\b|\bcontroller (?:of|is|for|within)\b|responsible for (?:the )?processing"
        r"|\bverantwortliche[rn]?\b (?:\w+ ){0,3}?(?:im sinne|fur|ist|i\.)|verantwortliche stelle"
        r"|verantwortlich (?:im sinne|fur die)"
    ),
    "purposes": (
        r"\bcel(?:e|em|ami|ow|u|ach)?\b (?:\w+ ){0,3}?przetwarza|przetwarza\w+ (?:\w+ ){0,8}?w cel(?:u|ach)"
        r"|\bdane (?:\w+ ){0,6}?w cel(?:u|ach)|w jakim celu"
        r"|purposes? (?:of|for) (?:\w+ ){0,5}?(?:process|data|collect)|process\w* (?:\w+ ){0,6}?(?:for|purposes?)\b"
        r"|(?:use|process) (?:your|the) (?:personal )?(?:data|information) (?:\w+ ){0,2}?(?:to|for)\b"
        r"|how (?:and why )?we use (?:your|the) |zwecke? (?:\w+ ){0,3}?(?:daten)?verarbeitung|verarbeitungszweck"
        r"|zu (?:welchem|folgenden|diesem) zweck|verarbeite\w* (?:\w+ ){0,8}?(?:zum zweck|zwecken|um )"
    ),
    "legal basis": (
        r"podstaw\w+ prawn|art\. ?6 (?:ust|par)|prawnie uzasadnion\w+ interes|art\. ?6 ?\(1\)"
        r"|\b(?:legal|lawful) (?:basis|bases|grounds?)|article 6|legitimate interests?|rechtsgrundlage"
        r"|art\. ?6 (?:abs|i)|artikel 6|berechtigte[sn]? interesse"
    ),
    "recipients": (
        r"odbiorc\w+ (?:\w+ ){0,3}?dan|(?:udostepni|przekaz|powierz)\w+ (?:\w+ ){0,5}?(?:podmiot|dostawc|firmom)"
        r"|recipients? (?:of|or)|(?:share|disclose|disclosed|shared) (?:\w+ ){0,6}?(?:with|to)\b"
        r"|empfanger\w*|weitergabe (?:\w+ ){0,4}?daten|auftragsverarbeit"
    ),
    "retention": (
        r"okres\w* (?:\w+ ){0,3}?(?:przechowyw|przetwarza|przedawni)"
        r"|przechowywa\w+ (?:\w+ ){0,6}?(?:przez|do|nie dluzej)"
        r"|jak dlugo (?:\w+ ){0,2}?(?:przechow|przetwarz)"
        r"|retention|(?:kept|stored?|keep|retain\w*) (?:\w+ ){0,8}?(?:as long|no longer|until|for|period)\b|how long"
        r"|speicherdauer|dauer der speicherung|aufbewahrungsfrist"
        r"|(?:gespeichert|geloscht) (?:\w+ ){0,6}?(?:bis|sobald|nach)"
        r"|solange (?:\w+ ){0,6}?(?:erforderlich|notwendig)"
    ),
    "rights": (
        r"praw\w+ (?:\w+ ){0,3}?(?:dostepu|sprostowani|usuniecia|sprzeciw)|\bsprostowani[ae]\b|przenoszeni[ae] danych"
        r"|ograniczeni[ae] przetwarzania"
        r"|rights? (?:of|to) (?:request )?(?:access|object|rectif|eras)|\brectif(?:y|ication)|\bportability\b"
        r"|restrict(?:ion)? (?:of )?(?:\w+ )?processing"
        r"|\bberichtigung\b|ubertragbarkeit|recht auf (?:auskunft|loschung)|einschrankung der verarbeitung"
    ),
    "complaint": (
        r"skarg\w* (?:\w+ ){0,6}?(?:do|organ|prezes|urzed)|organ\w* nadzorcz|prezes\w+ urzedu ochrony danych|\buodo\b"
        r"|supervisory authorit|data protection authorit|lodge a complaint|information commissioner"
        r"|beschwerde\w* (?:\w+ ){0,4}?(?:bei|recht)|aufsichtsbehorde|beschwerderecht"
    ),
    "provision": (
        r"podani[ea] (?:\w+ ){0,5}?(?:dobrowoln|wymag|obowiazkow|niezbedn|koniecz)|niepodani[ea]"
        r"|(?:provi\w+|supply\w*) (?:\w+ ){0,6}?(?:voluntary|mandatory|statutory|contractual)|failure to provide"
        r"|bereitstellung (?:\w+ ){0,8}?(?:freiwillig|vorgeschrieben|erforderlich)|nichtbereitstellung"
    ),
}
# Words that only one of the three languages has, or that the others hardly use.
_WORDS = {
    "pl": "się oraz nie jest są przez dla które których lub że może jak danych dane osobowych państwa pani pana twoje "
    "ich przysługuje naszej jeśli od ze tym tego w z i na za po przy nas nam czy już dzień dobry dziękujemy pozdrawiam "
    "pozdrawiamy zapraszamy prosimy wiadomość",
    "en": "the and of your we our with this that you are or which personal may for from how have by us be not will "
    "thank thanks regards dear please best kind at as can if",
    "de": "und der das ist nicht mit für auf werden sie wir ihre ihrer von zu eine einer oder zur den dem des daten "
    "sind bei uns durch nach im auch wird bitte danke vielen freundlichen grüßen grüße geehrte geehrter",
}
_KNOWN = {language: frozenset(words.split()) for language, words in _WORDS.items()}
_MISSING = (
    r"\b404\b|\b410\b|nie znaleziono|nie (?:\w+ ){0,3}?istnieje|nie mozna odnalezc|brak (?:takiej )?strony"
    r"|page (?:\w+ ){0,3}?not (?:be )?found|not found|no longer (?:exists|available)|does ?n.t exist"
    r"|nicht (?:\w+ ){0,2}?gefunden|existiert nicht|seite nicht verfugbar"
)


def elements(text: str) -> tuple[str, ...]:
    """Names of the items that a page's text has evidence of."""
    folded = re.sub(r"[–—-]", "-", fold(text[:_LONGEST]))
    return tuple(name for name, pattern in _EVIDENCE.items() if re.search(pattern, folded))


def languages(text: str, least: int = 15) -> tuple[str, ...]:
    """`pl`, `en`, `de`, as far as a good part of the text is written in them; empty where there is too little of it.

    Args:
        text: what a reader sees.
        least: words of the language that must be there.
    """
    counts = dict.fromkeys(_KNOWN, 0)
    for word in re.findall(r"[^\W\d_]+", text[:_LONGEST].lower()):
        for language, known in _KNOWN.items():
            counts[language] += word in known
    most = max(counts.values())
    return tuple(name for name, count in counts.items() if count >= least and count * 4 >= most)


def says_missing(heading: str) -> str:
    """What of a page's title and headings says that the page is not there, empty where nothing does."""
    found = re.search(_MISSING, fold(heading[:1_000]))
    return found[0] if found else ""


def has_text(text: str) -> bool:
    """Whether there are enough words to say what a page is; a page that scripts fill has hardly any."""
    return len(re.findall(r"\w+", text[:_LONGEST])) >= _FEW_WORDS
