"""Bytes become the text that their reader sees, whatever they say that they are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rodo_footer.checking.reading.decoding import decode
from rodo_footer.checking.reading.faults import Unreadable

TEXT = "<p>Zażółć gęślą jaźń. Informacja o przetwarzaniu danych: https://example.com/rodo</p>\n"


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be", "utf-16", "utf-32"])
@pytest.mark.parametrize("declared", ["", "utf-16", "utf-8", "windows-1250", "utf-32le"])
@pytest.mark.parametrize("html", [True, False])
def test_wide_encodings_are_known_with_and_without_a_mark(encoding: str, declared: str, html: bool) -> None:
    """Whatever is declared: the zeros say it."""
    assert decode(TEXT.encode(encoding), declared, html=html) == TEXT


@pytest.mark.parametrize(
    ("declaration", "encoding"),
    [
        ('<meta charset="{}">', "windows-1250"),
        ("<META CHARSET='{}'>", "iso-8859-2"),
        ('<meta http-equiv="Content-Type" content="text/html; charset={}">', "iso-8859-2"),
        ('<meta content="text/html;charset={}" http-equiv=Content-Type>', "utf-8"),
        ('<?xml version="1.0" encoding="{}"?>', "iso-8859-2"),
        ('<meta charset="{}" >', "x-cp1250"),
        ('<meta charset="{}">', "l2"),
        ('<meta charset="{}">', "macintosh"),
        ('<meta charset="{}">', "koi8-r"),
        ('<meta charset="{}">', "shift_jis"),
    ],
)
def test_a_page_is_read_as_it_declares(declaration: str, encoding: str) -> None:
    """In every spelling of a declaration and of a name."""
    codec = {"x-cp1250": "cp1250", "l2": "iso-8859-2", "macintosh": "mac-roman"}.get(encoding, encoding)
    text = declaration.format(encoding) + {"koi8-r": "Ж", "macintosh": "é", "shift_jis": "プライバシー"}.get(
        encoding, "ąśź"
    )
    assert decode(text.encode(codec), html=True) == text


def test_declarations_that_cannot_be_meant_are_not_followed() -> None:
    """UTF-16 in ASCII letters, UTF-7 in a page, no text encoding at all, UTF-8 over other bytes."""
    for said in ("utf-16", "utf-7", "zip", "utf-32"):
        assert "ą" in decode(f'<meta charset="{said}">ą'.encode(), html=True)
    assert decode(b'<meta charset="utf-7">+ADw-a href=x+AD4-', html=True).count("<") == 1
    assert decode(TEXT.encode("windows-1250"), "utf-8") == TEXT
    assert decode(b'<meta charset="utf-8">' + TEXT.encode("iso-8859-2"), html=True).endswith(TEXT)
    assert decode(TEXT.encode(), "us-ascii") == TEXT


def test_what_mime_says_comes_before_the_page() -> None:
    """RFC 2046: the declaration outside holds; a byte-order mark is stronger than both."""
    page = b'<meta charset="iso-8859-2">\xb9'
    assert decode(page, "windows-1250", html=True)[-1] == "ą"
    assert decode(page, "", html=True)[-1] == "š"
    assert decode(b"\xef\xbb\xbf" + "ą".encode(), "windows-1250") == "ą"


def test_utf8_with_damage_is_read_as_programs_read_it() -> None:
    """Pasted together, or cut in the middle of a character: the link is not lost with it."""
    mixed = TEXT.encode() * 3 + "ś".encode("windows-1250")
    assert decode(mixed) == TEXT * 3 + "\ufffd"
    assert decode((TEXT + "ą").encode()[:-1], "utf-8") == TEXT + "\ufffd"


def test_an_eight_bit_encoding_with_a_byte_that_means_nothing() -> None:
    """windows-1250 leaves five bytes open; the page is not unreadable for that."""
    page = f'<meta charset="windows-1250">{TEXT}'.encode("windows-1250") + b"\x81"
    assert decode(page, html=True).endswith(TEXT + "\ufffd")


@pytest.mark.parametrize("data", [b"a\0b\0\0\0c", b"\0" * 50, b"\0a\0\0b\0\0\0\0", b"PK\0\0" * 40, b"ab\0cd" * 30])
def test_zeros_that_are_no_encoding_are_binary(data: bytes) -> None:
    """Neither text nor a traceback."""
    with pytest.raises(Unreadable):
        decode(data)


@given(
    st.binary(max_size=80),
    st.sampled_from(["", "utf-8", "windows-1250", "utf-16", "x", "shift_jis", "utf-7"]),
    st.booleans(),
)
def test_any_bytes_become_text_or_a_refusal(data: bytes, declared: str, html: bool) -> None:
    """And no zero ever comes out."""
    try:
        text = decode(data, declared, html=html)
    except Unreadable:
        return
    assert "\0" not in text
