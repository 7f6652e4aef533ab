"""No word that anything looks for counts as ordinary: held to the tables of those who look."""

from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from rodo_footer.checking.reading import (
    leftovers,
    particulars,
    placeholders,
    private_numbers,
    quote_words,
    wordlists,
)
from rodo_footer.checking.reading.ordinary import Ordinary
from rodo_footer.checking.reading.vocabulary import fold
from rodo_footer.checking.rules.looks import low_contrast

# `dse` counts only where it is the whole text.
PATTERNS = [
    pattern
    for table in (wordlists.STRONG, wordlists.WEAK, wordlists.RIGHTS)
    for stem, pattern in table.items()
    if stem != "dse"
] + [leftovers._SAMPLES.text]
BEFORE = "Dzień dobry, proszę o odpowiedź w tej sprawie jeszcze dziś"
ORDINARY = (
    "Dziękuję za wiadomość, ofertę znajdzie Pan w załączniku do tego listu.",
    "Zamówienie nr 1234 z dnia 12 listopada wyślemy kurierem w ciągu 14 dni roboczych (za pobraniem).",
    "We are glad to confirm the date of our next meeting, and the room is booked for the whole day.",
    "Wir freuen uns auf den Termin am Dienstag und bringen alle Unterlagen mit ins Haus.",
    "Termin to 12.11.2026 o 10:30, cena 1 234,56 zł (rabat 20%), umowa nr 12/2026, tj. z dnia 3. grudnia.",
    "Przesyłam „katalog” – w nim są wszystkie nowości, także te z zeszłego roku, i kilka zdjęć.",
)


@pytest.mark.parametrize("text", ORDINARY)
def test_everyday_sentences_are_prose(text: str) -> None:
    """Or nothing would ever be shared."""
    assert Ordinary().prose(text) == ""


@pytest.mark.parametrize("pattern", PATTERNS)
def test_what_a_pattern_finds_is_no_prose(pattern: str) -> None:
    """Whatever text it matches, in any case of letters, the words of it are not ordinary."""
    ordinary = Ordinary()

    @settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.filter_too_much])
    @given(st.from_regex(re.compile(pattern, re.ASCII), fullmatch=True))
    def run(found: str) -> None:
        assume(fold(found) and "\n" not in found)
        for text in (
            f"{BEFORE} {found}.",
            f"{BEFORE} {found.capitalize()} dla naszych klientów.",
            f"{BEFORE} na{found}owy dla naszych klientów.",  # most patterns do not mind what a word begins or ends with
            f"{BEFORE} x-{found}-x dla naszych klientów.",
        ):
            if re.search(pattern, fold(text)):
                assert ordinary.prose(text) is None, text

    run()


@pytest.mark.parametrize(
    "words",
    [
        *(word for word in leftovers._WORDS if word.strip() not in ("your", "twoje", "twoja", "ihre firma", "none")),
        *leftovers._STEMS,
        *placeholders._LEFT_OVER_WORDS,
        *placeholders._INSERT,
        *(one for one in private_numbers._NAMES if "." not in one),
        *particulars._KINDS,
        *low_contrast._WORDS,
    ],
)
def test_words_of_the_tables_are_not_ordinary(words: str) -> None:
    """As they stand there, in small and in capital letters."""
    ordinary = Ordinary()
    for said in (words, words.upper(), words.capitalize()):
        assert ordinary.prose(f"{BEFORE} {said.strip()} i tyle w tej sprawie na dzisiaj.") is None, said


@pytest.mark.parametrize("closing", [*particulars._CLOSINGS])
def test_closing_words_are_kept_where_a_name_could_follow(closing: str) -> None:
    """At the end of a paragraph, and in front of a capital letter."""
    ends = {"z powa": "z poważaniem", "pozdr": "pozdrawiam", "z wyrazami": "z wyrazami szacunku"}
    said = ends.get(closing) or (f"{closing}üßen" if closing.endswith(" gr") else closing)
    said = said.removesuffix("üßen") + (
        "üße" if closing[:3] in ("fre", "vie", "bes") and "üßen" in said else "üßen" if "üßen" in said else ""
    )
    assert particulars.signer(f"{said}\nAnna Nowak") == "Anna Nowak"
    kept = Ordinary().prose(f"{BEFORE} {said}.")
    assert kept is None or kept.endswith(f"{said.split()[-1]}.")
    assert Ordinary().prose(f"{BEFORE} {said} Anna odpowie na wszystkie pytania.") is None


@pytest.mark.parametrize("phone", ["600 700 800", "22 123 45 67", "0048 600 700 800"])
@pytest.mark.parametrize("label", ["tel", "telefon", "phone", "kom.", "mobil"])
def test_numbers_that_may_be_phones_are_no_prose(label: str, phone: str) -> None:
    """Within a sentence, or the label at its end."""
    text = f"{BEFORE} pod numerem {label} {phone} albo w biurze."
    assert particulars.phones(text)
    assert Ordinary().prose(text) is None
    assert Ordinary().prose(f"{BEFORE} {label.rstrip('.')}.") != ""


@pytest.mark.parametrize("verb", ["schrieb", "schreef", "skrev"])
def test_a_verb_far_from_its_colon_is_no_prose(verb: str) -> None:
    """`schrieb Anna Nowak ...:` introduces what Anna wrote."""
    assert quote_words.is_attribution(f"Am 12.11.2026 um 10:11 {verb} Anna <a@example.com>:")
    assert Ordinary().prose(f"Am 12 November 2026 {verb} uns jemand einen langen Brief dazu.") is None


@pytest.mark.parametrize("word", sorted({word for name in quote_words._ROLES for word in name.split()}))
def test_no_field_of_a_header_is_prose(word: str) -> None:
    """`Temat:` at the beginning of a line or after another word."""
    assert Ordinary().prose(f"{word.capitalize()}: oferta na nowe okna i drzwi dla całego naszego domu.") is None


@pytest.mark.parametrize("verb", ["pisze", "napisał", "wrote", "schrieb", "napsal", "escribió", "scrive"])
def test_no_attribution_is_prose(verb: str) -> None:
    """Broken over lines as well."""
    assert Ordinary().prose(f"W dniu 12.11.2026 o 10:11 Jan do nas {verb}: przyjadę do Państwa jutro rano.") is None


@pytest.mark.parametrize(
    "number", ["600 700 800", "22 123 45 67", "123-456-32-18", "44051401359", "0048", "85 01 01 123"]
)
def test_long_numbers_are_no_prose(number: str) -> None:
    """They may be phones, or numbers of companies and persons."""
    assert (
        Ordinary().prose(f"Proszę o pilny kontakt w sprawie {number} jeszcze w tym tygodniu albo w następnym.") is None
    )


def test_nothing_is_forgotten_within_a_sentence() -> None:
    """However many words were learned before: closing words still tell what follows."""
    ordinary = Ordinary()
    letters = "abcdefghij"
    said = "Serdecznie pozdrawiam Anna odpowie na wszystkie pytania jeszcze dzisiaj wieczorem w biurze."
    for number in range(49_985, 50_010):
        words = ["".join(letters[int(digit)] for digit in f"{one:06}") for one in range(len(ordinary._words), number)]
        assert ordinary.holds(words)
        assert ordinary.prose(said) is None


@pytest.mark.parametrize(
    "word",
    ["Pisze", "Napisała", "Wzór", "Klienta", "Edytor", "Tutaj", "Kontakt", "Pani", "Zespół", "Regulamin", "Sent"],
)
def test_labels_are_no_names(word: str) -> None:
    """Nor what a label is made of."""
    assert not Ordinary().may_be_name(["Anna", word])


@pytest.mark.parametrize("name", ["Anna Nowak", "Tomasz Wiśniewski", "Justyna Wójcik", "Jürgen Müller", "Peter Huber"])
def test_names_are_names(name: str) -> None:
    """Or nothing would ever be shared."""
    assert Ordinary().may_be_name(name.split())
