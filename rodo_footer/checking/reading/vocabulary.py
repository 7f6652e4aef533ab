"""Whether words say "here is our information notice", in Polish, English and German. Works on folded text, knows no
links; the words themselves stand in `wordlists.py`."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from rodo_footer.checking.reading import wordlists
from rodo_footer.checking.reading.patterns import Pattern

# Soft hyphen, joiners, fillers, marks of direction, zero-width spaces: characters without any ink.
_INVISIBLE = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200c\u200d\u200e\u200f"
    "\u2060\u2061\u2062\u2063\u2064\u3164\ufeff\uffa0"
)
_DROP = {ord(char): None for char in _INVISIBLE} | dict.fromkeys(range(8234, 8239))
_DROPPED = frozenset(map(chr, _DROP))
_SHORT = 200
_WRITTEN = Pattern(r"^<?(?:https?:/|www\.)\S*$|^\S+\.\S+/\S*$|^\S+/\S+\.\w{2,5}$")
_FOLD = _DROP | {ord("ł"): "l", ord("ß"): "ss"}


def _has_dropped(text: str) -> bool:
    # In a short text to look at each character is quicker, in a long one to look for each.
    return not _DROPPED.isdisjoint(text) if len(text) < _SHORT else any(map(text.__contains__, _DROPPED))


def plain(text: str) -> str:
    """`text` as a reader sees it: invisible characters out, white space folded."""
    # Looking for each of them is ten times as fast as replacing them, and nearly no text has any.
    if not text.isascii() and _has_dropped(text):
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
    if not (_may_say(wordlists.STRONG, folded) or _may_say(wordlists.WEAK, folded)):
        return False
    if "Rodo" in text:
        folded = _without_names(text, folded)
    folded = _without_others(folded)
    if _says(wordlists.STRONG, folded):
        return True
    return folded.count(" ") < wordlists.WEAK_WORDS and _says(wordlists.WEAK, folded)


def names_document(text: str) -> bool:
    """Whether a text names the notice as a document, so that even a link to a mailbox was meant to lead to it."""
    return _says(wordlists.DOCUMENT, fold(text[:200]))


def is_fragment(text: str) -> bool:
    """Whether a text is only the tail of a phrase, so that the words before it decide: "(zgoda na) danych "
    "osobowych"."""
    folded = fold(text[:60])
    # Most texts begin otherwise, and a start has no time to compile what is not needed.
    return folded.startswith(("dan", "person")) and (
        re.fullmatch(r"dan(?:ych|ymi) osobow\w+|personal data|personenbezogen\w+ daten", folded) is not None
    )


@lru_cache(maxsize=4096)
def is_vague(words: str) -> bool:
    """Whether a link text says nothing of its own: an address, or words such as "read more here"."""
    folded = fold(words[:500])
    return is_written(folded) or wordlists.VAGUE.issuperset(re.findall(r"\w+", folded))


def is_written(words: str) -> bool:
    """Whether a link text is an address or a path."""
    return ("/" in words or "." in words) and _WRITTEN.match(fold(words[:500])) is not None


def leads_to_notice(before: str) -> bool:
    """Whether the words before an address announce the notice: those of its sentence, behind any address that stands
    there, and where these say nothing of their own ("more:"), those of the sentence before. The last 400 characters are
    looked at."""
    *others, last = _sentences(before[-400:])
    if re.search(wordlists.ELSEWHERE, last):
        return False
    if _announces(last):
        return True
    return bool(others) and wordlists.VAGUE.issuperset(re.findall(r"\w+", last)) and _announces(others[-1])


def says_something(before: str) -> bool:
    """Whether `leads_to_notice` looks at no more of the words before an address than these."""
    *others, last = _sentences(before)
    return bool(others) or not wordlists.VAGUE.issuperset(re.findall(r"\w+", last))


def _sentences(before: str) -> list[str]:
    label = re.split(r"(?:https?://|www\.)\S+", fold(before))[-1]
    return re.split(r"[.!?]\s+(?=\S)", label)


def slug_says_notice(words: str) -> bool:
    """Whether the words of an address (subdomain, path, query, fragment, decoded) say notice."""
    lower = words[:2000].lower()
    # No stem holds white space, so what is ASCII need not be folded for this look.
    if lower.isascii() and not any(map(lower.__contains__, wordlists.SLUG_STEMS)):
        return False
    folded = fold(lower)
    return (
        any(map(folded.__contains__, wordlists.SLUG_STEMS))
        and re.search(wordlists.SLUG, folded) is not None
        and re.search(wordlists.NOT_SLUG, folded) is None
    )


def says_another_thing(text: str) -> bool:
    """Whether a link text that does not name the notice names something else, whatever its address holds."""
    return re.search(wordlists.OTHER_THING, fold(text[:200])) is not None


def placeholder_names_notice(placeholder: str) -> bool:
    """Whether the name inside a placeholder, such as `{{ notice_url }}`, is that of the notice's address."""
    folded = fold(placeholder[:500])
    return re.search(wordlists.PLACEHOLDER_NAME, folded) is not None and not re.search(wordlists.NOT_SLUG, folded)


def _announces(sentence: str) -> bool:
    folded = _without_others(sentence)
    return any(_says(table, folded) for table in (wordlists.STRONG, wordlists.WEAK, wordlists.RIGHTS))


def _may_say(table: dict[str, str], folded: str) -> bool:
    return any(map(folded.__contains__, table))


def _says(table: dict[str, str], folded: str) -> bool:
    return any(stem in folded and re.search(pattern, folded) is not None for stem, pattern in table.items())


def _without_others(folded: str) -> str:
    """Without what only sounds like the notice."""
    for stem, pattern in wordlists.NOT_IT.items():
        if stem in folded:
            folded = re.sub(pattern, " ", folded)
    return folded.strip()


def _without_names(text: str, folded: str) -> str:
    """Without "Rodo" as the name of a person, a house or a place: written like one, beside another name."""
    for found in re.finditer(r"(?:(\w+) )?\bRodo\b(?: (\w+))?", text):
        beside = [word for word in found.groups() if word]
        if any(word[0].isupper() and not re.match(wordlists.RODO_WORDS, fold(word)) for word in beside):
            return folded.replace("rodo", "")
    return folded


def guess_language(text: str) -> str:
    """`pl`, `de` or `en` by letters of the first 500 characters and, where they are few, small words; empty where
    nothing decides."""
    sample = text[:500].lower()
    polish = german = 0
    if not sample.isascii():
        polish, german = sum(map(sample.count, "ąęł")), sum(map(sample.count, "äüß"))
        if polish < _MANY or german:  # the most frequent ones are enough where they are many
            polish += sum(map(sample.count, "śżźćń"))
        if max(polish, german) >= _MANY and not min(polish, german):
            return "pl" if polish else "de"
    words = list(filter(None, map(_LANGUAGE_OF.get, sample.split())))  # small words rarely touch a comma
    polish, german, english = polish + words.count("pl"), german + words.count("de"), words.count("en")
    most = max(polish, german, english)
    return "" if not most else "pl" if polish == most else "de" if german == most else "en"


_MANY = 6  # letters: more than a name or two have
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
