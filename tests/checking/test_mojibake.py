"""Destroyed letters: the mistake is made here, and must be undone; real text is left alone."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rodo_footer.checking.reading.mojibake import broken, may_be_broken

WORDS = re.findall(
    r"\S+",
    "Przykład Dzień dobry załączam ofertę Łódź Żółta Świętosław Ćma źdźbło Gęś Kraków książka łączę wyrazy szacunku "
    "Größe Straße schönen Grüßen für Ärzte café naïve déjà français Škoda Dvořák",
)
ENCODINGS = ("windows-1250", "windows-1252", "iso-8859-2", "iso-8859-1")


def destroyed(text: str, encoding: str) -> str:
    """The UTF-8 of `text` read as `encoding`, as programs do it: an unused byte is a control character."""
    return "".join(bytes((byte,)).decode(encoding, "ignore") or chr(byte) for byte in text.encode())


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("word", [word for word in WORDS if not word.isascii()])
def test_a_word_that_was_read_as_something_else_is_told_with_what_it_was(word: str, encoding: str) -> None:
    """Alone, in the middle of a sentence."""
    found = broken(f"Anna, {destroyed(word, encoding)} i reszta")
    assert len(found) == 1
    # What iso-8859-2 makes of ü, windows-1250 makes of ß: there the guess may be the other.
    assert found[0].meant == word or encoding == "iso-8859-2"


@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=8), st.sampled_from(ENCODINGS))
def test_a_text_is_destroyed_exactly_where_it_is_not_ascii(words: list[str], encoding: str) -> None:
    """And the right text is never taken for a destroyed one."""
    text = " ".join(words)
    assert broken(text) == []
    found = broken(destroyed(text, encoding))
    wrong = [word for word in words if not word.isascii()]
    assert len(found) == len(wrong)
    assert [one.meant for one in found] == wrong or encoding == "iso-8859-2"


@pytest.mark.parametrize(
    ("seen", "meant"),
    [
        ("Przyk³ad", "Przykład"),
        ("za³¹cznik", "załącznik"),
        ("ksi±¿ka", "książka"),
        ("100 z³", "zł"),
        ("Dzieñ", "Dzień"),
    ],
)
def test_one_old_encoding_read_as_another(seen: str, meant: str) -> None:
    """windows-1250 and iso-8859-2 read as windows-1252."""
    assert [one.meant for one in broken(seen)] == [meant]


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=200))
def test_any_text_is_looked_at_without_harm(text: str) -> None:
    """Places are in the text, in order, and the quick look misses none."""
    found = broken(text)
    assert [one.at for one in found] == sorted(one.at for one in found)
    assert all(text[one.at : one.at + len(one.seen)] == one.seen for one in found)
    assert not found or may_be_broken(text)


@given(st.text(alphabet="aąbćdeęłóńśźżäöüßéèçà '-.,:;!?–„”…0123456789\n", max_size=300))
def test_real_letters_in_any_order_are_real(text: str) -> None:
    """Lower case, signs and digits of Polish, German and French."""
    assert broken(text) == []
