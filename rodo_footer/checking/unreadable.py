"""The finding for an input that cannot be read. Not a rule: it cannot be ignored, or a broken file would pass."""

from __future__ import annotations

from rodo_footer.checking.fingerprints import fingerprint
from rodo_footer.checking.reading.faults import Unreadable
from rodo_footer.checking.rule import Words
from rodo_footer.model.finding import Finding

NAME = "unreadable-input"
EN = Words(
    summary="A file cannot be read, so nothing can be said about it.",
    why="A checker that skips what it cannot read reports a clean result that nobody checked. So such a file is a "
    "finding, and the exit code is 4. It cannot be selected, ignored or given another severity.",
    advice="The message says what is wrong: the file is missing, empty, binary, too large, damaged, encrypted, or in "
    "an encoding that cannot be told. Mend it, or leave it out.",
)
PL = Words(
    summary="Pliku nie da się odczytać, więc nic nie można o nim powiedzieć.",
    why="Narzędzie, które pomija to, czego nie umie odczytać, ogłasza czysty wynik, którego nikt nie sprawdził. "
    "Dlatego taki plik jest zgłaszany, a kodem wyjścia jest 4. Nie można go wybrać, pominąć ani zmienić jego wagi.",
    advice="Komunikat mówi, co jest nie tak: pliku nie ma, jest pusty, binarny, za duży, uszkodzony, zaszyfrowany albo "
    "w kodowaniu, którego nie da się ustalić. Popraw go albo pomiń.",
)


def unreadable(path: str, why: Unreadable) -> Finding:
    """The finding for one file."""
    hint = f". {why.hint}" if why.hint else ""
    return Finding(
        rule=NAME,
        outcome="violation",
        severity="error",
        path=path,
        part="",
        line=1,
        column=1,
        message=f"{why.message}{hint}",
        fingerprint=fingerprint(NAME, path, "", ""),
    )
