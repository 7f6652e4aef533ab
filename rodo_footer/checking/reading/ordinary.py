"""Which words are ordinary: without them, or with others in their place, every verdict is the same.

A word is ordinary when no rule and no reader of this program looks for it, alone or beside other ordinary words. The
tables of those that are looked for lie with who looks; `tests/checking/test_ordinary.py` holds this list to them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache

from rodo_footer.checking.reading import announcements, leftovers, particulars, quote_hints, wordlists
from rodo_footer.checking.reading.vocabulary import fold

_SHORTEST = 60
"""Characters of a run that may be prose: what is shorter may be a name, a label or a heading."""
_MOST = 50_000
# Letters of Polish, German and English, a hyphen or an apostrophe inside, or an abbreviation; a number of four digits
# that is no prefix of a phone, a date, an hour, a share; with the marks of a sentence around. Behind some capital
# letters others are what a wrong encoding makes of one (mojibake.py); a capital within a word may begin a name.
_LETTERS = "A-Za-zĄąĆćĘęŁłŃńÓóŚśŹźŻżÄäÖöÜüßé"
_FORM = re.compile(
    rf"(?!.*(?:[ÄŃ][^ -~]|[a-z][A-Z]))[(\"'„”“«‚‘’]?"
    rf"(?:[{_LETTERS}]+(?:[-'’][{_LETTERS}]+)*|(?!www)[a-z]{{1,3}}(?:\.[a-z]{{1,3}}){{1,2}}"
    r"|(?!00)[0-9]{1,4}(?:,[0-9]{1,2})?%?|[0-9]{1,2}[.:/](?!00)[0-9]{2,4}|[0-9]{1,2}\.[0-9]{1,2}\.(?:[0-9]{4})?)"
    r"[)\"'”“’»]?[.,;!?]{0,3}|[–-]"
)
_EDGES = "(\"'„”“«‚‘’»).,;!?"
# Of everything that is looked for, in folded words, the piece without which it is not found.
_TELLING = re.compile(
    # what names the notice, its subject and the rights (wordlists.py)
    r"polity|prywatn|privac|privatspha|klauzul|informacyjn|informativa|informationspflicht|rodo|gdpr|gvo$|dse$|notice"
    r"|(?:^|\W)dan(?:e|ych|ymi)(?:$|\W)|data$|(?:^|\W)data|daten|donnees|datos|osobn|osobow|personal$|personen|personvern"
    r"|confidentialit|privee|adatv|adatk|integritetspol|tietosuoja|verarbeitung|how$"
    r"|(?:^|\W)praw|przyslugujac|sprzeciw|dostepu|sprostowani|usunieci|nadzorcz|rights?"
    r"|widerspruchsrecht|(?:^|\W)rechte|(?:^|\W)art(?:ykul\w*|icle|ikel)?$"
    # what introduces what others wrote, far from the colon that ends it (quote_words.py)
    r"|schrieb|schreef|skrev|irta|kirjutas|napisa|wrote|ecrit|escribio|scritto|napsal|wyslana|uzytkownik"
    # what a program left behind, numbers of persons (leftovers.py, placeholders.py, private_numbers.py)
    r"|undefined|(?:^|\W)(?:null|none|nan|nil|nonetype|here|hier|imie|name|nazwa|todo|tbd|id)$|lorem|ipsum|fixme|xxx"
    r"|wstaw|insert|nazwisko|vorname|nachname|firstname|lastname|pesel|dowod|seria|identity|d\.o|paszport|pass|ausweis"
    r"|identifikationsnummer|steuer|idnr|(?:^|\W)(?:tin|dow)$"
    # kinds of numbers (particulars.py, low_contrast.py)
    r"|(?:^|\W)(?:nip|krs|regon|bdo|hrb|hra|vat|ust\w{0,7})(?:$|\W)|amtsgericht"
)
# What tells something together with what follows: closing words with a name, a word for a phone with a number, a number
# with a number (particulars.py).
_LEADING = re.compile(
    r"powa\w*aniem$|pozdrawiam|pozdrowienia$|regards$|sincerely$|faithfully$|szacunku$|(?:^|\W)gr\w+en?$"
    r"|(?:tel|telefon|phone|mobile|mobil|kom|handy|call|fon|fax|faks|mail|www)$|\d"
)
_TAIL = 3  # words
_CLOSING = 2  # words that stand before the last one of these closing words
_LAST = re.compile(r"powa\w*aniem$|szacunku$|faithfully$|(?:^|\W)gr\w+en?$")
_SAMPLE = 24  # characters of a line that may be a sample as a whole
# A line that begins so and holds a digit may begin what introduces a quotation: a day of the week (quote_words.py).
_DAY = re.compile(
    r"(?:po|wt|sr|cz|pt|so|ni|nd|mo|tu|we|th|fr|sa|su|di|mi|do|lu|ma|me|je|ju|gi|ve|vi|ut|st|ct|pa|ne|dn|de|em|il|le|on|am"
    r"|op|na|uz|wi|el)"
)
# Short words of the tables, where a name may end at the edge of what is looked at.
_SHORT_WORDS = re.compile(r"(?:art|iod|dpo|abi|agb|opt|www|faq|dse)$")
_PIECE = 4  # letters of what is looked for within a word
_WHOLE_ONLY = {"masz", "uber"}  # Tomasz, Huber


@cache
def _stems() -> tuple[tuple[str, ...], frozenset[str]]:
    """What stands in the tables of those who look at a line, a label or the words around a link: what is no piece of a
    name, and what is none as a whole. (To compile it takes longer than to look for each in all names of a day.)"""
    found = {stem for text in _tables() for stem in re.findall(r"[a-z]{3,}", re.sub(r"\\[A-Za-z]", " ", text))}
    whole = {stem for stem in found if len(stem) < _PIECE or stem in _WHOLE_ONLY}
    return tuple(found - whole), frozenset(whole)


def _tables() -> Iterable[str]:
    for table in (wordlists.STRONG, wordlists.WEAK, wordlists.RIGHTS, wordlists.NOT_IT, wordlists.DOCUMENT):
        yield from table.keys()
        yield from table.values()
    yield from (wordlists.ELSEWHERE, wordlists.OTHER_THING, wordlists.RODO_WORDS, " ".join(wordlists.VAGUE))
    yield from (announcements.WHERE, announcements.PERSONAL, announcements.DELETES)
    yield from (particulars.TEAM.pattern, particulars.CLOSING.pattern, *leftovers.WHOLE)
    yield from map(fold, (*quote_hints.WORDS, *quote_hints.SUBJECTS, quote_hints.LABELS.replace("|", " ")))


class Ordinary:
    """Remembers which words are ordinary: the words of a language are soon all known."""

    def __init__(self) -> None:
        self._words: set[str] = set()
        self._others: set[str] = set()
        self._leading: set[str] = set()
        self._names: set[str] = set()  # words that say nothing but a name where they stand alone
        self._vague: set[str] = set()  # a sentence of these alone says what the one before it says

    def holds(self, words: Sequence[str]) -> bool:
        """Whether all of some words are ordinary, whatever follows them."""
        return self._knows(words) and self._leading.isdisjoint(words)

    def may_be_name(self, words: Sequence[str], *, with_digits: bool = False) -> bool:
        """Whether some words, alone in a line or between two tags, say nothing but a name: what else people put there
        is looked for, such as labels, teams and samples."""
        if not self._names.issuperset(words) and not all(map(self._is_name, words)):
            return False
        return not with_digits or not _is_day(words[0])

    def _is_name(self, word: str) -> bool:
        if word in self._names:
            return True
        folded = fold(word)
        pieces, whole = _stems()
        if not self.holds((word,)) or folded in whole or any(map(folded.__contains__, pieces)):
            return False
        if _SHORT_WORDS.search(folded) is not None:
            return False
        if len(self._names) >= _MOST:
            self._names.clear()
        self._names.add(word)
        return True

    def prose(self, run: str) -> str | None:
        """What has to be kept of a run of whole sentences of ordinary words; None where it is nothing of the kind."""
        if len(run) < _SHORTEST or (run[-1] not in ".!?" and run.rstrip()[-1:] not in tuple(".!?")):
            return None
        if "\n" in run and min(map(len, lines := run.splitlines())) < _SAMPLE and any(map(_is_sample, lines)):
            return None
        words = run.split()
        if len(words) < _TAIL or (words[1][0].isupper() and words[0][0].isupper()):
            return None
        leads_on = not self._others.issuperset(words)
        if leads_on and not self._knows(words):
            return None
        if words[-1] in self._vague and self._points_back(words):
            return None
        return self._kept(words) if leads_on else ""

    def _points_back(self, words: list[str]) -> bool:
        """Whether the last sentence says nothing of its own, so that the one before it counts in its place."""
        for at in range(len(words) - 1, -1, -1):
            if words[at] not in self._vague:
                return False
            if at and words[at - 1][-1] in ".!?":
                return True
        return True

    def _kept(self, words: list[str]) -> str | None:
        """The end of a run, from a word on that tells something with what stands behind the run."""
        leading = self._leading
        last = len(words) - 1
        if words[0] in leading and words[0].lstrip(_EDGES)[:1].isdigit():
            return None
        for at in [at for at, word in enumerate(words) if word in leading]:
            # A phone without a plus has three groups of digits at least.
            if words[at][0].isdigit() and at < last - 1 and words[at + 1][0].isdigit() and words[at + 2][0].islower():
                continue
            if at == last or not words[at + 1][0].islower():
                start = max(0, at - _CLOSING) if _LAST.search(fold(words[at].strip(_EDGES))) is not None else at
                return " ".join(words[start:]) if at > last - _TAIL else None
        return ""

    def _knows(self, words: Sequence[str]) -> bool:
        if self._words.issuperset(words):
            return True
        if len(self._words) >= _MOST:  # never among the words of one run
            self._forget()
        return all(map(self._learns, words))

    def _learns(self, word: str) -> bool:
        if word in self._words:
            return True
        if _FORM.fullmatch(word) is None:
            return False
        folded = fold(word.strip(_EDGES))
        if any(map(_TELLING.search, {folded, *re.split(r"\W+", folded)})):  # a hyphen ends a word of the tables
            return False
        self._words.add(word)
        if wordlists.VAGUE.issuperset(re.findall(r"\w+", folded)):
            self._vague.add(word)
        (self._others if _LEADING.search(folded) is None else self._leading).add(word)
        return True

    def _forget(self) -> None:
        for known in (self._words, self._others, self._leading, self._vague):
            known.clear()


@lru_cache(maxsize=1_000)
def _is_day(word: str) -> bool:
    return _DAY.match(fold(word)) is not None


def _is_sample(line: str) -> bool:
    return len(line) < _SAMPLE and fold(line).strip(" :,.") in leftovers.WHOLE
