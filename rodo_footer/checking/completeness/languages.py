"""In which of the languages that we know a text is written. Knows no elements."""

from __future__ import annotations

import re

_LONGEST = 400_000
_SHARE = 4
# Words that only one of the languages has, or that the others hardly use.
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


def languages_of(text: str, least: int = 5) -> tuple[str, ...]:
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
    return tuple(name for name, count in counts.items() if count >= least and count * _SHARE >= most)
