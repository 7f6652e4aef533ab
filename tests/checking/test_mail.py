"""Mails as they come: encodings, alternatives, attachments, forwards, and structures nobody should send."""

from __future__ import annotations

import base64
import binascii
import quopri
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rodo_footer.checking.reading.mime.smime import signed_content
from tests.checking.judging import findings, report_on, rules

HTML = '<p>Zażółć <a href="https://example.com/rodo">Informacja o przetwarzaniu danych</a></p>'
TEXT = "Zażółć\nInformacja o przetwarzaniu danych: https://example.com/rodo\n"


def mail(*, text: str = "", html: str = "", mixed: bool = False) -> EmailMessage:
    """A mail as a program writes it."""
    message = EmailMessage()
    message["From"] = "anna@example.com"
    message["Subject"] = "Zażółć"
    if text:
        message.set_content(text)
    if html and text and not mixed:
        message.add_alternative(html, subtype="html")
    elif html and mixed:
        message.add_attachment(html, subtype="html", disposition="inline")
    elif html:
        message.set_content(html, subtype="html")
    return message


@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-2", "windows-1250", "utf-16"])
@pytest.mark.parametrize("encoding", ["base64", "quoted-printable", "8bit"])
def test_every_charset_and_transfer_encoding_is_undone(charset: str, encoding: str) -> None:
    """The link and the words are there whatever they travel in."""
    data = HTML.encode(charset)
    if encoding == "8bit" and charset == "utf-16":
        return
    body = {
        "base64": base64.encodebytes(data),
        "quoted-printable": quopri.encodestring(data),
        "8bit": data,
    }[encoding]
    head = f"From: a\nContent-Type: text/html; charset={charset}\nContent-Transfer-Encoding: {encoding}\n\n"
    report = report_on(head.encode() + body, "a.eml")
    assert report.findings == ()
    assert report.documents[0].notice_links[0].text == "Informacja o przetwarzaniu danych"


@pytest.mark.parametrize("charset", ['"u"tf-8', "utf-8 sdq", "x-unknown", "hex", "zip", "", "unicode_escape"])
def test_a_charset_that_is_none_is_guessed(charset: str) -> None:
    """A nonsense name neither hides the text nor runs another codec."""
    head = f"From: a\nContent-Type: text/html; charset={charset}\n\n"
    assert rules(head.encode() + HTML.encode(), "a.eml") == []


def test_both_versions_are_read() -> None:
    """Each fault is told where it is: what is missing once, a link that is http in each, which is mended there."""
    assert rules(mail(text=TEXT, html=HTML).as_bytes(), "a.eml") == []
    assert rules(mail(text="Cześć", html=HTML).as_bytes(), "a.eml") == ["plain-text-without-notice-link"]
    assert rules(mail(text="Cześć", html="<p>Cześć</p>").as_bytes(), "a.eml") == ["notice-link-missing"]
    (found,) = findings(mail(text=TEXT, html="<p>Cześć</p>").as_bytes(), "a.eml")
    assert (found.rule, found.part) == ("notice-link-missing", "text/html")
    http = mail(text=TEXT.replace("https", "http"), html=HTML.replace("https", "http")).as_bytes()
    assert [(one.rule, one.part, one.line) for one in findings(http, "a.eml")] == [
        ("notice-link-not-https", "text/html", 1),
        ("notice-link-not-https", "text/plain", 2),
    ]
    (found,) = findings(mail(text=TEXT.replace("https", "http"), html=HTML).as_bytes(), "a.eml")
    assert (found.rule, found.part, found.line) == ("notice-link-not-https", "text/plain", 2)
    assert sorted(rules(mail(text="Cześć", html=HTML.replace("https", "http")).as_bytes(), "a.eml")) == [
        "notice-link-not-https",
        "plain-text-without-notice-link",
    ]


def test_a_text_version_is_not_blamed_for_what_the_html_lacks_too() -> None:
    """ "The HTML has one" is said only where it has."""
    mail = (
        'From: a@example.com\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary="x"\n\n'
        "--x\nContent-Type: text/plain; charset=utf-8\n\nAnna\n--x\nContent-Type: text/html; charset=utf-8\n\n"
        "<p>Anna</p>{}\n--x--\n"
    )
    link = '<a href="https://example.com/rodo">RODO</a>'
    assert rules(mail.format('<a href="#">RODO</a>'), "a.eml") == ["notice-link-placeholder"]
    assert rules(mail.format(f'<blockquote type="cite">{link}</blockquote>'), "a.eml") == ["notice-link-only-in-quote"]
    assert sorted(rules(mail.format(f'<p style="display:none">{link}</p>'), "a.eml")) == [
        "notice-link-hidden",
        "plain-text-without-notice-link",
    ]
    assert rules(mail.format(link), "a.eml") == ["plain-text-without-notice-link"]


def test_parts_that_are_shown_together_count_together() -> None:
    """Without alternatives the reader sees all parts."""
    assert rules(mail(text="Cześć", html=HTML, mixed=True).as_bytes(), "a.eml") == []


def test_an_attachment_is_not_the_mail() -> None:
    """A signature in an attached file informs nobody."""
    message = mail(text="Cześć")
    message.add_attachment(HTML, subtype="html", filename="stopka.html")
    assert rules(message.as_bytes(), "a.eml") == ["notice-link-missing"]


def test_an_attached_mail_is_quoted() -> None:
    """What somebody else wrote does not count as the author's own."""
    message = mail(text="Patrz załącznik")
    message.add_attachment(mail(text=TEXT))
    assert rules(message.as_bytes(), "a.eml") == ["notice-link-only-in-quote"]


def test_the_place_is_that_of_the_decoded_part() -> None:
    """Line and column count in the text that a reader of the part sees."""
    message = mail(html=f"<html>\n<body>\n  {HTML.replace('https', 'http')}</body></html>")
    (found,) = findings(message.as_bytes(), "a.eml")
    assert (found.line, found.column, found.part) == (3, 13, "text/html")


def test_a_mail_without_text_has_no_link() -> None:
    """An empty mail is no clean mail."""
    assert rules("From: a\nContent-Type: image/png\n\nabc", "a.eml") == ["notice-link-missing"]


def test_a_signed_mail_is_read() -> None:
    """S/MIME and PGP signatures stand beside the text."""
    signed = (
        "From: a\nContent-Type: multipart/signed; boundary=s; protocol=x\n\n--s\nContent-Type: text/html; "
        "charset=utf-8\n\n"
        f"{HTML}\n--s\nContent-Type: application/pgp-signature\n\nabc\n--s--\n"
    )
    assert rules(signed, "a.eml") == []


FLOWED = "From: a\nContent-Type: text/plain; charset=utf-8; format=flowed; delsp={}\n\n"


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_flowed_text_is_made_whole_and_keeps_its_places(end: str) -> None:
    """An address that was broken for the journey is one again; line and column are those of the mail."""
    quote = f"> cytat https://exam \n>ple.com/x{end}"
    text = f"Za \n duzo \nslow{end}{end}-- {end}Anna{end}{quote}  RODO: http://exam \nple.com/ro \ndo{end}"
    text = text.replace(" \n", f" {end}")
    (found,) = findings(FLOWED.format("yes") + text, "a.eml")
    assert (found.rule, found.line, found.column) == ("notice-link-not-https", 9, 9)
    assert found.evidence.endswith("http://example.com/rodo")
    assert rules(FLOWED.format("no") + text, "a.eml") != ["notice-link-not-https"]


def test_a_message_may_have_anything_in_front_of_it() -> None:
    """Marks, separators, empty lines, a length, old line ends; a header alone is a mail without a link."""
    whole = b"From: a\nContent-Type: text/html\n\n" + HTML.encode()
    for data in (
        b"\xef\xbb\xbf" + whole,
        b"\n\n" + whole,
        b"From a@b Mon Nov 23 10:00:00 2026\n>From c@d\n" + whole,
        f"{len(whole)}      \n".encode() + whole + b"<plist>",
        whole.replace(b"\n", b"\r"),
        whole.replace(b"\n", b"\r\n"),
        "\ufeff".encode("utf-16-be") + whole.decode().encode("utf-16-be"),
    ):
        assert rules(data, "a.eml") == [], data[:40]
    assert rules(b"From: a\nSubject: b", "a.eml") == ["notice-link-missing"]
    assert rules(b"From: a\nSubject: b\n", "a.eml") == ["notice-link-missing"]


def test_of_alternatives_within_alternatives_only_the_last_is_seen() -> None:
    """Nobody sees the HTML of an inner one where another HTML stands behind it."""
    inner = (
        f"Content-Type: multipart/alternative; boundary=y\n\n--y\n\n{TEXT}\n--y\nContent-Type: text/html\n\n%s\n--y--\n"
    )
    start = "From: a\nContent-Type: multipart/alternative; boundary=x\n\n--x\n"
    other = "--x\nContent-Type: text/html\n\n%s\n--x--\n"
    linked, bare = '<a href="https://example.com/rodo">RODO</a>', "<p>Tak.</p>"
    assert rules(start + inner % linked + other % bare, "a.eml") == ["notice-link-missing"]
    assert rules(start + inner % bare + other % linked, "a.eml") == []
    assert rules(start + inner % linked + "--x\nContent-Type: text/calendar\n\nx\n--x--\n", "a.eml") == []


def test_unfinished_and_packed_mails_do_not_pass() -> None:
    """Each says why."""
    start = "From: a\nContent-Type: multipart/alternative; boundary=x\n\n--x\nContent-Type: text/plain\n\n"
    for data, why in (
        (start + TEXT, "cut off"),
        ("From: a\nContent-Type: multipart/mixed\n\n" + TEXT, "MIME structure is damaged"),
        ("From: a\nContent-Type: application/ms-tnef\n\nabc", "winmail.dat"),
        (
            (
                "From: a\nContent-Type: multipart/encrypted; boundary=x\n\n--x\n"
                "Content-Type: application/pgp-encrypted\n\n"
                "x\n--x--\n"
            ),
            "encrypted",
        ),
        ("From: a\nContent-Type: application/pkcs7-mime\n\n\x30\x80\x30\x80", "encrypted"),
        (
            "From: a\nContent-Type: application/pkcs7-mime; smime-type=compressed-data\n\n\x30\x80\x30\x80",
            "compressed with S/MIME",
        ),
    ):
        (found,) = findings(data, "a.eml")
        assert (found.rule, why in found.message) == ("unreadable-input", True), (data, found)
    closed = start + TEXT + "\n--x\nContent-Type: text/html; charset=utf-8\n\n" + HTML
    assert rules(closed, "a.eml") == []  # many programs forget only the last line


def test_uuencode_as_a_transfer_encoding() -> None:
    """Old, and still sent."""
    body = "".join(binascii.b2a_uu(HTML.encode()[at : at + 45]).decode() for at in range(0, len(HTML.encode()), 45))
    head = "From: a\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: x-uuencode\n\n"
    assert rules(f"{head}begin 644 x\n{body}`\nend\n", "a.eml") == []
    assert rules(f"{head}begin 644 x\nM!!\n", "a.eml") == ["unreadable-input"]


def test_the_root_of_related_parts_is_the_one_that_is_named() -> None:
    """What no other part refers to is shown as well."""
    mail = (
        'From: a\nContent-Type: multipart/related; boundary=x; start="<b>"\n\n--x\nContent-Type: text/html\n'
        "Content-ID: <a>\n\n{}\n--x\nContent-Type: text/html; charset=utf-8\nContent-ID: <b>\n\n{}\n--x--\n"
    )
    assert rules(mail.format("<p>x</p>", HTML), "a.eml") == []
    assert rules(mail.format(HTML, "<p>x</p>"), "a.eml") == ["notice-link-missing"]
    assert rules(mail.format(HTML, "<p>x</p>").replace("Content-ID: <a>\n", ""), "a.eml") == []


@given(st.binary(max_size=60))
def test_any_signature_is_text_or_none(data: bytes) -> None:
    """DER or BER, whole or not."""
    whole = bytes.fromhex("308006092a864886f70d010702a0803080")
    for one in (data, whole + data):
        assert isinstance(signed_content(one), bytes | None)
