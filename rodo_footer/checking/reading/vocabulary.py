"""Which words say "here is our information notice", in Polish, English and German. Works on folded text, knows no
links.

Sources of the wording: GDPR art. 12-13 in the three languages; WP260 rev.01 para 11 (usual terms of a privacy notice).
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import lru_cache

# Soft hyphen, joiners, fillers, marks of direction, zero-width spaces: characters without any ink.
_INVISIBLE = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200c\u200d\u200e\u200f"
    "\u2060\u2061\u2062\u2063\u2064\u3164\ufeff\uffa0"
)
_DROP = {ord(char): None for char in _INVISIBLE} | dict.fromkeys(range(8234, 8239))
_DROPPED = tuple(map(chr, _DROP))
_FOLD = _DROP | {ord("ł"): "l", ord("ß"): "ss"}

# Roles and duties that sound like the notice and are not it; they are cut out before anything is looked for.
_NOT_IT = (
    r"inspektor\w* (?:do spraw )?ochrony dan\w+(?: osobow\w+)?|\biod\b|\babi\b"
    r"|data protection officer\w*|\bdpo\b|datenschutzbeauftragte\w*"
    r"|(?:wspol)?administrator\w* (?:\w+ ){0,2}?dan\w+(?: osobow\w+)?"
    r"|controller\w* of (?:the |your )?(?:personal )?data|data controller\w*"
    r"|verantwortlich\w* fur (?:die |den |das )?(?:verarbeitung|schutz)(?: \w+){0,3}? daten|urzad\w* ochrony "
    r"dan\w+(?: osobow\w+)?"
)
_ROLES = ("inspektor", "iod", "abi", "officer", "dpo", "beauftragt", "administrat", "controller", "verantwort", "urz")
# Without one of these nothing below can match, and looking for a word is ten times as fast as a pattern.
_STEMS = (
    "rodo",
    "dan",
    "data",
    "prywat",
    "privac",
    "gdpr",
    "daten",
    "dsgvo",
    "klauzul",
    "inform",
    "ds-gvo",
    "ochron",
    "privat",
    "notice",
)
_NOTICE = (
    r"polityk\w* (?:\w+ ){0,2}?(?:prywatnosci|ochrony dan\w+|przetwarzania)|\bprywatnosc\w*"
    r"|klauzul\w* (?:\w+ )?(?:informacyjn\w+|rodo)|obowiaz\w+ informacyjn\w+|\brodo\b"
    r"|(?:przetwarza\w*|chron\w+|ochron\w+|wykorzyst\w+) (?:\w+ ){0,3}?dan(?:e|ych|ymi)\b|dan(?:e|ych|ymi) osobow\w+"
    r"|privacy (?:notice|policy|policies|statement|information|cent(?:er|re)|rights)|^(?:your |our )?privacy$|\bgdpr\b"
    r"|data (?:protection|privacy|processing)|(?:process\w*|use|uses|using|handl\w+|protect\w*) (?:\w+ "
    r"){0,3}?(?:personal )?data\b"
    r"|privacy (?:and|&|/|,) ?cookie\w*|cookie\w* (?:and|&|/|,) ?privacy|data polic(?:y|ies)|processing notice"
    r"|personal (?:data|information)|information notice"
    r"|datenschutz\w*|datenverarbeitung\w*|privatsphare|\bdsgvo\b|ds-gvo|informationspflicht\w*"
    r"|personenbezogen\w* daten"
    r"|verarbeit\w+ (?:\w+ ){0,3}?daten"
)
# In the sentence before a bare address these say it as well: "your rights, including the right to object: https://...".
_RIGHTS = (
    r"praw\w* (?:do )?sprzeciwu|przyslugujac\w+ praw\w+|jakie masz prawa|(?:twoi|panstwa) praw\w+"
    r"|right to object|your (?:data )?rights|widerspruchsrecht\w*|ihren? rechten?"
)
_SLUG = (
    r"(?<![a-z])(?:rodo|gdpr|dsgvo)(?![a-z])|(?<![a-z])(?:privacy|datenschutz|prywatnosc|klauzul)"
    r"|(?<![a-z])informacj\w*[-_ ]?(?:o[-_ ])?przetwarzan|(?<![a-z])ochron\w*[-_ "
    r"]?dan|(?<![a-z])przetwarzan\w*[-_ ]?dan"
    r"|(?<![a-z])data[-_ ]?protection|(?<![a-z])dane[-_ ]osobowe|(?<![a-z])obowiazek[-_ ]?informacyjny"
)
_PLACEHOLDER_NAME = r"notice|rodo|gdpr|privacy|privat|prywatnosc|polityka|klauzul|datenschutz|dsgvo"
# The law itself and the authorities: their pages explain the GDPR, they are nobody's information notice.
_LAW_HOSTS = (
    "europa.eu",
    "uodo.gov.pl",
    "sejm.gov.pl",
    "gov.pl",
    "gdpr-info.eu",
    "gdpr.eu",
    "dsgvo-gesetz.de",
    "dejure.org",
    "gesetze-im-internet.de",
    "bfdi.bund.de",
    "lexlege.pl",
    "wikipedia.org",
)


def _without_roles(folded: str) -> str:
    return re.sub(_NOT_IT, " ", folded) if any(stem in folded for stem in _ROLES) else folded


def _may_name(folded: str) -> bool:
    return any(stem in folded for stem in _STEMS)


def plain(text: str) -> str:
    """`text` as a reader sees it: invisible characters out, white space folded."""
    # Looking for each of them is ten times as fast as replacing them, and nearly no text has any.
    if not text.isascii() and any(char in text for char in _DROPPED):
        text = text.translate(_DROP)
    return " ".join(text.split())


def fold(text: str) -> str:
    """Lower case, no diacritics, no invisible characters, single spaces."""
    text = text.lower()
    if not text.isascii():
        text = text.translate(_FOLD)
        text = "".join(char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char))
    return " ".join(text.split())


def names_notice(text: str) -> bool:
    """Whether a link text, an alternative text or a sentence names the information notice."""
    return _names_notice(text[:500])


@lru_cache(maxsize=4096)  # the mails of one company say the same words again and again
def _names_notice(text: str) -> bool:
    folded = fold(text)
    return _may_name(folded) and re.search(_NOTICE, _without_roles(folded)) is not None


def leads_to_notice(sentence: str) -> bool:
    """Whether the words before an address announce the notice; the last 400 characters are looked at."""
    folded = _without_roles(fold(sentence[-400:]))
    return re.search(_NOTICE, folded) is not None or re.search(_RIGHTS, folded) is not None


def slug_says_notice(words: str) -> bool:
    """Whether the words of an address (host, path, query, decoded) say notice."""
    folded = fold(words)
    return _may_name(folded) and re.search(_SLUG, folded) is not None


def placeholder_names_notice(placeholder: str) -> bool:
    """Whether the name inside a placeholder, such as `{{ notice_url }}`, is that of the notice's address."""
    return re.search(_PLACEHOLDER_NAME, fold(placeholder)) is not None


def is_law_host(host: str) -> bool:
    """Whether the host publishes the law rather than a controller's notice."""
    return host.endswith(_LAW_HOSTS) and f".{host}".endswith(tuple(f".{one}" for one in _LAW_HOSTS))


def guess_language(text: str) -> str:
    """`pl`, `de` or `en` by letters and small words of the first 4,000 characters; empty where nothing decides."""
    sample = text[:4000].lower()
    words = Counter(map(_LANGUAGE_OF.get, re.findall(r"\w+", sample)))
    scores = {
        "pl": sum(map(sample.count, "ąęłśżźćń")) + words["pl"],
        "de": sum(map(sample.count, "äüß")) + words["de"],
        "en": words["en"],
    }
    best = max(scores, key=lambda language: scores[language])
    return best if scores[best] else ""


_SMALL = {
    "pl": frozenset(
        [
            "i",
            "w",
            "z",
            "na",
            "do",
            "o",
            "się",
            "jest",
            "oraz",
            "dla",
            "nie",
            "od",
            "po",
            "jak",
            "dane",
            "danych",
            "pozdrawiam",
        ]
    ),
    "de": frozenset(
        [
            "und",
            "der",
            "die",
            "das",
            "mit",
            "für",
            "von",
            "ist",
            "zu",
            "den",
            "im",
            "ein",
            "eine",
            "wir",
            "daten",
            "grüßen",
        ]
    ),
    "en": frozenset(
        ["and", "the", "of", "to", "is", "for", "with", "in", "we", "our", "your", "this", "that", "data", "regards"]
    ),
}
_LANGUAGE_OF = {word: language for language, words in _SMALL.items() for word in words}
