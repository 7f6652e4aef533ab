"""Outlook's own files: every way in which they hold a body, and every way in which they can be broken."""

from __future__ import annotations

import builtins
import json
import random
import struct
import time
from pathlib import Path

import compressed_rtf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rodo_footer.checking.reading.rtf import unpack
from tests.checking.judging import findings, report_on, rules
from tests.checking.ole import Tree, compound
from tests.cli.running import run

HTML = '<html><body><p>Zażółć</p><p><a href="https://example.com/rodo">Informacja RODO</a></p></body></html>\r\n'
TEXT = "Zażółć\r\nInformacja o przetwarzaniu <https://example.com/rodo>\r\n"
# As Exchange writes it; line ends mean nothing in RTF.
ENCAPSULATED = rb"""{\rtf1\ansi\ansicpg1250\fromhtml1 \deff0{\fonttbl{\f0\fswiss Arial;}
{\f1\fnil\fcharset238 Calibri;}}{\colortbl\red0\green0\blue0;}{\*\generator Microsoft Exchange Server;}
{\*\htmltag19 <html>}{\*\htmltag34 <head>}{\*\htmltag41 </head>}{\*\htmltag50 <body>}
\htmlrtf {\htmlrtf0 {\*\htmltag64 <p>}\htmlrtf \par \htmlrtf0 Za\'bf\'f3\'b3\u263?
{\*\htmltag84 &nbsp;}\htmlrtf \'a0\htmlrtf0 \f1\'b9{\*\mhtmltag84 <a href="https://wrong.example/x">}
{\*\htmltag84 <a href="https://example.com/rodo">}
\htmlrtf {\field{\*\fldinst{HYPERLINK "https://example.com/rodo"}}{\fldrslt\cf1\ul \htmlrtf0 Informacja RODO
\htmlrtf }\htmlrtf0 \htmlrtf }\htmlrtf0 {\*\htmltag92 </a>}{\*\htmltag72 </p>}\htmlrtf }\htmlrtf0
{\*\htmltag58 </body>}{\*\htmltag27 </html>}}"""


def properties(code_page: int = 0, *, header: int = 32) -> bytes:
    """The stream of fixed properties, with the code page of the body."""
    return b"\0" * header + (struct.pack("<HHII4x", 3, 0x3FDE, 6, code_page) if code_page else b"")


def msg(  # an item is what is in it
    *,
    html: bytes = b"",
    text: str = "",
    rtf: bytes = b"",
    code_page: int = 65001,
    header: int = 32,
    extra: Tree | None = None,
) -> Tree:
    """One item as a tree of streams."""
    tree: Tree = {"__properties_version1.0": properties(code_page, header=header)}
    if html:
        tree["__substg1.0_10130102"] = html
    if text:
        tree["__substg1.0_1000001F"] = text.encode("utf-16-le")
    if rtf:
        tree["__substg1.0_10090102"] = compressed_rtf.compress(rtf)
    return {**tree, **(extra or {})}


def attached(item: Tree) -> Tree:
    """An item attached to another."""
    return {"__attach_version1.0_#00000000": {"__properties_version1.0": b"\0" * 8, "__substg1.0_3701000D": item}}


@pytest.mark.parametrize("name", ["a.msg", "a.oft", "a"])
def test_html_and_text_are_versions_of_one_another(name: str) -> None:
    """Known by name or by the first bytes."""
    report = report_on(compound(msg(html=HTML.encode(), text=TEXT)), name)
    assert report.findings == ()
    assert [link.part for link in report.documents[0].notice_links] == ["text/plain", "text/html"]
    assert report.documents[0].kind == "message"
    assert report.documents[0].language == "pl"
    bad = HTML.replace("https", "http").encode()
    (found,) = findings(compound(msg(html=bad, text=TEXT)), "a.msg")
    assert (found.rule, found.part, found.line, found.column) == ("notice-link-not-https", "text/html", 1, 29)
    assert rules(compound(msg(html=HTML.encode(), text="Zażółć")), "a.msg") == ["plain-text-without-notice-link"]


def test_the_code_page_says_how_html_is_read() -> None:
    """windows-1250 and Latin-2 by number."""
    for code_page, encoding in ((1250, "cp1250"), (28592, "iso-8859-2"), (65001, "utf-8"), (1251, "utf-8")):
        data = compound(msg(html=HTML.encode(encoding), code_page=code_page))
        assert rules(data, "a.msg") == [], encoding


def test_html_in_rtf_is_taken_out() -> None:
    """Markup as it stands, what is for readers of RTF left out, letters in every spelling."""
    body = unpack(ENCAPSULATED)
    assert body.form == "html"
    assert body.text == (
        "<html><head></head><body><p>Zażółć&nbsp;ą"
        '<a href="https://example.com/rodo">Informacja RODO</a></p></body></html>'
    )
    assert rules(compound(msg(rtf=ENCAPSULATED, text=TEXT)), "a.msg") == []


def test_what_is_no_markup_in_rtf_is_none_in_html() -> None:
    """Its reader sees the letters of a tag, not a link."""
    text = ENCAPSULATED.replace(rb"{\*\htmltag84 <a href=", rb"{\*\other <a href=").replace(
        b"Informacja RODO", b'<a href="https://example.com/rodo">Informacja RODO</a>'
    )
    assert "<a" not in unpack(text).text
    hidden = rb"{\rtf1\ansi\fromhtml1 {\*\nobody{\*\htmltag84 <a href=x>}}{\*\htmltag84 <b>}\bin4 {\*\x{}x}"
    assert unpack(hidden).text == "<b>xx"


def test_text_in_rtf_and_rtf_itself() -> None:
    """Text made from text, and a letter with a field and hidden words."""
    plain = rb"{\rtf1\ansi\ansicpg1250\fromtext \deff0{\fonttbl{\f0 Arial;}}Za\'bf\'f3\'b3\'e6\par RODO: https://example.com/rodo\par}"
    assert unpack(plain).text == "Zażółć\r\nRODO: https://example.com/rodo\r\n"
    assert rules(compound(msg(rtf=plain)), "a.msg") == []
    letter = (
        rb'{\rtf1\ansi{\info{\author X}}Anna\line{\v hidden}{\field{\*\fldinst{ HYPERLINK "https://example.com/rodo" }}'
        rb"{\fldrslt{\ul Informacja RODO}}}\~\{x\}\emdash\u-10179?\u-8704?}"
    )
    assert unpack(letter).text == "Anna\r\nInformacja RODO <https://example.com/rodo>\u00a0{x}\u2014\U0001f600"
    assert rules(compound(msg(rtf=letter)), "a.msg") == []
    assert rules(compound(msg(rtf=letter.replace(rb"{\ul Inf", rb"{\v Inf"))), "a.msg") != []


def test_an_attached_item_is_quoted() -> None:
    """What somebody else wrote is not the author's own."""
    inner = msg(html=HTML.encode(), header=24)
    data = compound(msg(html=b"<p>Anna</p>", extra=attached(inner)))
    assert rules(data, "a.msg") == ["notice-link-only-in-quote"]


def test_signed_and_encrypted_items() -> None:
    """The one is read, the other said to be encrypted."""
    mail = b"Content-Type: text/html; charset=utf-8\r\n\r\n" + HTML.encode()
    kind = "IPM.Note.SMIME.MultipartSigned".encode("utf-16-le")
    for content, wanted in ((mail, []), (b"\x30\x03\x02\x01\x00", ["unreadable-input"])):
        extra: Tree = {
            "__substg1.0_001A001F": kind,
            "__attach_version1.0_#00000000": {
                "__properties_version1.0": b"\0" * 8,
                "__substg1.0_37010102": content,
            },
        }
        assert rules(compound(msg(extra=extra)), "a.msg") == wanted


def test_an_item_without_a_body_has_no_link() -> None:
    """It is no clean item."""
    assert rules(compound(msg()), "a.msg") == ["notice-link-missing"]


def test_what_is_no_item_says_so() -> None:
    """Word's old documents are OLE files too; a damaged RTF body is no missing one."""
    assert "no Outlook item" in findings(compound({"WordDocument": b"x" * 9000}), "a.msg")[0].message
    assert "no Outlook item" in findings(b"\0just bytes", "a.oft")[0].message
    changed = compressed_rtf.compress(b"{\\rtf1}")[:-3] + b"abc"
    for damaged in (b"x", changed, struct.pack("<II4sI", 20, 2**31, b"LZFu", 0)):
        tree = msg()
        tree["__substg1.0_10090102"] = damaged
        assert "RTF body is damaged" in findings(compound(tree), "a.msg")[0].message


def test_without_the_extra_it_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """A finding and exit 4, as for any input that cannot be read."""
    real = builtins.__import__

    def without(name: str, *arguments: object, **options: object) -> object:
        if name.startswith(("oxmsg", "olefile")):
            raise ImportError(name)
        return real(name, *arguments, **options)  # type: ignore[arg-type]  # as they came

    monkeypatch.setattr(builtins, "__import__", without)
    (found,) = findings(compound(msg(html=HTML.encode())), "a.msg")
    assert found.rule == "unreadable-input"
    assert "pip install 'rodo-footer[msg]'" in found.message


def test_text_of_that_suffix_is_something_else(tmp_path: Path) -> None:
    """A mail as some servers store it is read; translations are left out of a folder, and text where they are named."""
    (tmp_path / "mail.msg").write_text(f"From: a@example.com\nContent-Type: text/html\n\n{HTML}", encoding="utf-8")
    (tmp_path / "pl.msg").write_text("::msgcat::mcset pl Monday", encoding="utf-8")
    ended = run("check", ".", "--notice-url", "https://example.com/rodo", "--format", "json", cwd=tmp_path)
    assert [(one["path"], one["status"]) for one in json.loads(ended.out)["documents"]] == [("mail.msg", "clean")]
    assert run("check", "pl.msg", cwd=tmp_path).code == 1


def test_on_the_command_line(tmp_path: Path) -> None:
    """In a folder by suffix; exit 4 where one is damaged."""
    (tmp_path / "a.msg").write_bytes(compound(msg(html=HTML.encode(), text=TEXT)))
    (tmp_path / "b.oft").write_bytes(compound(msg(html=HTML.encode(), text=TEXT))[:1500])
    ended = run("check", ".", "--notice-url", "https://example.com/rodo", cwd=tmp_path)
    assert ended.code == 4
    assert "a.msg" not in ended.out
    assert "b.oft: error unreadable-input it is no Outlook item, or a damaged one" in ended.out


INNER = attached(msg(html=HTML.encode(), header=24))
WHOLE = compound(msg(html=HTML.encode(), text=TEXT, rtf=ENCAPSULATED, extra=INNER))


@settings(max_examples=150, deadline=3000)
@given(st.integers(0, 2**32))
def test_damage_gives_a_report(seed: int) -> None:
    """Any bytes of it changed or cut off."""
    rng = random.Random(seed)
    data = bytearray(WHOLE)
    for _ in range(rng.randint(1, 6)):
        at = rng.randrange(len(data))
        number = struct.pack("<I", rng.randrange(40))
        data[at : at + 4] = rng.choice([rng.randbytes(4), b"\0\0\0\0", b"\xff\xff\xff\xff", number])
    assert len(report_on(bytes(data[: rng.choice([len(data), rng.randrange(len(data))])]), "a.msg").documents) == 1


RTF = [rb"{", rb"}", rb"\*", rb"\'", rb"\'b9", rb"\u-1?", rb"\uc9 ", rb"\bin9", rb"\bin-9 ", rb"\f1", rb"\v ", b"\\"]
RTF += [rb"\htmltag84 ", rb"\htmlrtf ", rb"\htmlrtf0 ", rb"\field", rb"\fldinst ", rb"\fldrslt ", b"<a>", b"\n"]
RTF += [b"HYPERLINK", b'"x"']


@settings(max_examples=200, deadline=1000)
@given(st.lists(st.sampled_from(RTF) | st.binary(max_size=5), max_size=40).map(b"".join), st.booleans())
def test_any_rtf_gives_text(content: bytes, html: bool) -> None:
    """Whatever its groups and words."""
    body = unpack(rb"{\rtf1\fromhtml1 " + content if html else rb"{\rtf1 " + content)
    assert isinstance(body.text, str)


@pytest.mark.parametrize(
    "data",
    [rb"{\rtf1" + rb"{\f1" * 300_000, rb"{\rtf1{\fonttbl" + rb"{\f1\x\x\x\x " * 60_000, rb"{\rtf1" + rb"\'b9" * 500_000,
     rb"{\rtf1" + b"{\\field{\\fldinst " + b"HYPERLINK \\x " * 100_000, rb"{\rtf1" + rb"\bin1" * 300_000],
)  # fmt: skip
def test_hostile_rtf_takes_bounded_time(data: bytes) -> None:
    """Linear in its size."""
    started = time.monotonic()
    unpack(data)
    assert time.monotonic() - started < 8
