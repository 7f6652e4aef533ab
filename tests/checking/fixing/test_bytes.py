"""A fix changes only the bytes that it must: encoding, byte-order mark, line ends and all the rest stay."""

from __future__ import annotations

import base64
import codecs
import quopri

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rodo_footer.checking.fixing.charset import Splice, splice
from rodo_footer.checking.fixing.transfer import change, decode
from tests.checking.fixing.mending import CLAUSE, mended

_MARKS = {"utf-8-sig": codecs.BOM_UTF8, "utf-16-le": codecs.BOM_UTF16_LE, "utf-16-be": codecs.BOM_UTF16_BE}
_ENCODINGS = ("utf-8", "utf-8-sig", "utf-16-le", "utf-16-be", "windows-1250", "iso-8859-2", "utf-32-le")
_PAGE = "<p>Zażółć gęślą jaźń</p>{end}<p>{old}</p>{end}<p>Łódź</p>{end}"
_SECURE = '<a href="{}://example.com/rodo">RODO</a>'


def _bytes(text: str, encoding: str) -> bytes:
    codec = "utf-8" if encoding == "utf-8-sig" else encoding
    mark = codecs.BOM_UTF32_LE if encoding == "utf-32-le" else _MARKS.get(encoding, b"")
    return mark + text.encode(codec)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", ""])
@pytest.mark.parametrize("encoding", _ENCODINGS)
def test_encoding_mark_and_line_ends_stay(encoding: str, end: str) -> None:
    """One letter is added; the file is otherwise the same byte for byte."""
    before = _PAGE.format(end=end, old=_SECURE.format("http"))
    after = _PAGE.format(end=end, old=_SECURE.format("https"))
    assert mended(_bytes(before, encoding)).raw.data == _bytes(after, encoding)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("encoding", _ENCODINGS)
@pytest.mark.parametrize("name", ["a.html", "a.txt"])
def test_what_is_inserted_takes_encoding_and_line_ends(name: str, encoding: str, end: str) -> None:
    """Taken out again, what was inserted leaves the file as it was; no other kind of line end has come in."""
    before = f"Zażółć gęślą jaźń, pozdrawiam serdecznie{end}Łódź{end}"
    result = mended(_bytes(before, encoding), name, unsafe=True)
    assert result.after.findings == ()
    mark = len(_bytes("", encoding))
    text = result.raw.data[mark:].decode("utf-8" if encoding == "utf-8-sig" else encoding)
    assert result.raw.data[:mark] == _bytes("", encoding)
    words = CLAUSE.html if name == "a.html" else CLAUSE.text
    assert words in text
    head, _, tail = before.rpartition(end)
    assert text.startswith(head)
    assert text.endswith(tail)
    assert set(text.replace(end, "")) & {"\r", "\n"} == set()


def test_mixed_line_ends_stay_mixed() -> None:
    """Each line keeps its own; what is added takes those of the most."""
    result = mended(b"<p>a</p>\r\n<p>b</p>\n<p>c</p>\r\n<p>d</p>\r\n", unsafe=True)
    assert result.raw.data.startswith(b"<p>a</p>\r\n<p>b</p>\n<p>c</p>\r\n<p>d</p>\r\n<p style")


def test_what_an_encoding_lacks_becomes_an_entity_in_html() -> None:
    """Latin-1 has no Ł: the reader sees it nevertheless."""
    page = b'<meta charset="iso-8859-1">\n<p>Gr\xfc\xdfe aus M\xfcnchen</p>\n'
    result = mended(page, unsafe=True)
    assert result.after.findings == ()
    assert b"&#321;&#261;ka" in result.raw.data
    assert result.raw.data.startswith(page.rstrip())


def test_what_an_encoding_lacks_becomes_a_plain_letter_in_text() -> None:
    """There are no entities in text."""
    mail = b"From: a@example.com\nContent-Type: text/plain; charset=us-ascii\n\nAnna Nowak\n"
    result = mended(mail, "a.eml", unsafe=True)
    assert result.after.findings == ()
    assert b"Administratorem danych jest Laka" in result.raw.data


_HEAD = "From: a@example.com\nMIME-Version: 1.0\nContent-Type: text/html; charset={}\nContent-Transfer-Encoding: {}\n\n"


@pytest.mark.parametrize(
    "header",
    ["", "Content-Type: text/plain\n", "Content-Type: text/plain\nContent-Transfer-Encoding: quoted-printable\n"],
    ids=["no header", "no charset", "quoted"],
)
def test_a_mail_that_names_no_charset_stays_ascii(header: str) -> None:
    """Its reader would see the bytes of UTF-8 as other letters."""
    after = mended(f"From: a@example.com\nMIME-Version: 1.0\n{header}\nAnna Nowak\n", "a.eml", unsafe=True)
    assert after.after.findings == ()
    assert after.raw.data.isascii()
    assert b"=" not in after.raw.data.replace(b"=\n", b"")
    assert b"Laka sp. z o.o." in after.raw.data.replace(b"=\n", b"")


def test_a_mail_that_names_no_charset_and_is_utf_8_stays_so() -> None:
    """Whoever wrote it sends it that way."""
    after = mended("From: a@example.com\n\nAnna Żółć\n", "a.eml", unsafe=True)
    assert "Łąka sp. z o.o." in after.raw.data.decode()


@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-2", "windows-1250"])
def test_quoted_printable_changes_only_the_touched_lines(charset: str) -> None:
    """The lines around stay as some mail program wrote them, however it did."""
    html = "<p>Zażółć gęślą jaźń</p>\n" * 3 + _SECURE.format("http") + "\n" + "<p>Łódź</p>\n" * 3
    head = _HEAD.format(charset, "quoted-printable").encode()
    mail = head + quopri.encodestring(html.encode(charset)) + b"=4C=61st =\n line\n"
    after = mended(mail, "a.eml").raw.data
    before_lines, after_lines = mail.split(b"\n"), after.split(b"\n")
    changed = [i for i, (old, new) in enumerate(zip(before_lines, after_lines, strict=True)) if old != new]
    assert len(changed) == 1
    assert quopri.decodestring(after_lines[changed[0]]) == b'<a href="https://example.com/rodo">RODO</a>'


def test_a_soft_line_break_goes_on_behind_the_change() -> None:
    """The link begins on one encoded line and ends on the next."""
    head = _HEAD.format("utf-8", "quoted-printable").encode().replace(b"\n", b"\r\n")
    body = b'<p>Za=C5=BC=C3=B3=C5=82=C4=87 <a href=3D"http:=\r\n//example.com/rodo">RO=\r\nDO</a></p>\r\n'
    after = mended(head + body, "a.eml").raw.data
    assert after.startswith(head)
    assert b"\n" not in after.replace(b"\r\n", b"")
    assert quopri.decodestring(after[len(head) :]) == quopri.decodestring(body).replace(b"http:", b"https:")
    assert after.endswith(b"DO</a></p>\r\n")


@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
def test_base64_keeps_its_lines(end: bytes) -> None:
    """The part is encoded anew, in lines as long as they were, with their ends."""
    html = ("<p>Zażółć gęślą jaźń</p>\n" * 20 + _SECURE.format("http") + "\n").encode()
    packed = base64.encodebytes(html).replace(b"\n", end)
    head = _HEAD.format("utf-8", "base64").encode()
    after = mended(head + packed, "a.eml").raw.data
    assert base64.b64decode(after[len(head) :]) == html.replace(b"http:", b"https:")
    lines = after[len(head) :].split(end)
    assert {len(line) for line in lines[:-2]} == {76}
    assert after.endswith(end)
    first = html.index(b"http") * 4 // 3 // 76  # what stands before is the same line for line
    assert lines[:first] == packed.split(end)[:first]


_SIGNED = {
    "signed": """Content-Type: multipart/signed; boundary=s; protocol="application/pgp-signature"

--s
Content-Type: text/plain

Anna
--s
Content-Type: application/pgp-signature

xxx
--s--
""",
    "DKIM": """DKIM-Signature: v=1; d=example.com
Content-Type: text/plain

Anna
""",
    "PGP": """Content-Type: text/plain

-----BEGIN PGP SIGNED MESSAGE-----
Hash: SHA256

Anna
-----BEGIN PGP SIGNATURE-----
x
-----END PGP SIGNATURE-----
""",
}


@pytest.mark.parametrize("how", _SIGNED)
def test_a_signed_mail_is_not_touched_and_says_why(how: str) -> None:
    """A change would break the signature."""
    data = f"From: a@example.com\nMIME-Version: 1.0\n{_SIGNED[how]}".encode()
    result = mended(data, "a.eml", unsafe=True)
    assert result.raw.data == data
    assert ["(not fixed: it " in one.message and how in one.message for one in result.after.findings] == [True]


@given(
    text=st.text(alphabet=st.sampled_from('aąż=\t .\r\n<\x00é"'), max_size=300),
    cut=st.tuples(st.integers(0, 300), st.integers(0, 20)),
    new=st.text(alphabet="bć \n=", max_size=90),
    style=st.sampled_from(["quoted-printable", "base64", "8bit"]),
)
def test_any_change_of_any_body_is_what_was_meant(text: str, cut: tuple[int, int], new: str, style: str) -> None:
    """Whatever stands there, decoding what was written gives the text with the change and nothing else."""
    plain = text.encode()
    body = {"quoted-printable": quopri.encodestring, "base64": base64.encodebytes}.get(style, bytes)(plain)
    decoded = decode(body, style)
    start = min(cut[0], len(decoded))
    changes = [Splice(start, min(start + cut[1], len(decoded)), new.encode())]
    assert decode(change(body, style, changes), style) == splice(decoded, changes)


@pytest.mark.parametrize("delsp", ["", "; delsp=yes"])
def test_flowed_text_keeps_its_soft_line_ends(delsp: str) -> None:
    """An address that was broken for the journey is mended where it stands in the file."""
    head = f"From: a@example.com\nContent-Type: text/plain; charset=utf-8; format=flowed{delsp}\n\n".encode()
    first = "Zażółć gęślą jaźń i pozdrawiam \nserdecznie\n" * 2
    broken = "RODO: http://exam \nple.com/rodo\n" if delsp else "RODO: \nhttp://example.com/rodo\n"
    data = head + f"{first}{broken}-- \nAnna \nNowak\n".encode()
    after = mended(data, "a.eml")
    assert after.after.findings == ()
    assert after.raw.data == data.replace(b"http:", b"https:")
    missing = head + f"{first}-- \nAnna \nNowak\n".encode()
    added = mended(missing, "a.eml", unsafe=True)
    assert added.after.findings == ()
    assert added.raw.data.startswith(missing.rstrip())


def test_an_attached_signed_mail_does_not_keep_the_mail_around_it_from_being_mended() -> None:
    """Its bytes are not touched."""
    inner = f"Content-Type: message/rfc822\n\nFrom: b@example.com\n{_SIGNED['signed']}"
    data = (
        'From: a@example.com\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="o"\n\n--o\n'
        f"Content-Type: text/html; charset=utf-8\n\n{_SECURE.format('http')}\n--o\n{inner}\n--o--\n"
    ).encode()
    assert mended(data, "a.eml").raw.data == data.replace(b'"http:', b'"https:')
