"""The quick reader of mails gives what the standard library gives, or nothing, on whole and on damaged mails."""

from __future__ import annotations

import contextlib
import random
import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from rodo_footer.checking.reading.faults import Unreadable
from rodo_footer.checking.reading.media.mail import read
from rodo_footer.checking.reading.mime import strict, tolerant
from rodo_footer.checking.reading.mime.leaf import Leaf
from rodo_footer.checking.reading.mime.leaves import leaves_of, normal

BODIES = [
    "Dzień dobry,\n\nAnna\n",
    "<p>RODO: <a href='https://example.com/rodo'>x</a></p>",
    "",
    "\n",
    "\n\n--\nAnna\n--- \n--b\n",
    "PGEgaHJlZj0=\n",
    "a =3D b=\n c\n",
    "X: y\n\nz",
    "From here\n>From there\n",
    " folded?\n\tno\n",
]
TYPES = [
    "text/plain; charset=utf-8",
    'text/html; charset="utf-8"',
    "TEXT/HTML;\n charset=iso-8859-2;\n format=flowed; delsp=yes",
    "text/plain",
    "image/png; name=logo.png",
    'application/octet-stream; name="a b.bin";',
    "text/html; charset=utf-8; charset=latin2",
    "text/html; name*=utf-8''a%20b",
    "text",
    "text/plain; charset=(comment)utf-8",
    'text/html; charset="u\\tf-8"',
    "text/plain;;charset=utf-8",
    "text/plain; =x; charset=utf-8",
    "",
]
OTHERS = [
    "Content-Transfer-Encoding: base64",
    "content-transfer-encoding:quoted-printable",
    "Content-Transfer-Encoding: 7bit (no)",
    "Content-Disposition: attachment; filename=x.html",
    "Content-Disposition: inline",
    "Content-ID: <a@b>",
    "Subject: =?utf-8?q?za=C5=82?=\n folded",
    "X-Odd:",
    "X-Ż: 1",
    "Not a field",
    ": nameless",
    "X-White: a\n \n b",
    "Content-Type: text/plain",
]
CONTAINERS = ["mixed", "alternative", "related", "signed", "digest", "report"]


def written(rng: random.Random, depth: int = 0, number: str = "b") -> str:
    """A mail or part with a random structure, mostly as programs write it."""
    usual = rng.random() < 0.7
    fields = [rng.choice(OTHERS[: 2 if usual else None]) for _ in range(rng.choice([0, 0, 1, 1, 2]))]
    roll = rng.random()
    if depth < 4 and roll < 0.45:
        boundary = rng.choice([number, f"{number}{len(number)}", f"=_{number}", f"{number}'x", f"{number} y"])
        quote = rng.choice(['"', '"', ""])
        extra = "" if usual else rng.choice(['; type="text/html"', "; start=x", "\n; micalg=sha1"])
        fields.append(f"Content-Type: multipart/{rng.choice(CONTAINERS)}; boundary={quote}{boundary}{quote}{extra}")
        parts = [written(rng, depth + 1, f"{number}{index}") for index in range(rng.choice([1, 2, 2, 3]))]
        body = rng.choice(["", "preamble\n"]) + "".join(
            f"--{boundary}{rng.choice(['', '', ' '])}\n{one}\n" for one in parts
        )
        body += rng.choice([f"--{boundary}--\n", f"--{boundary}--", f"--{boundary}--\nepilogue\n", "", f"--{boundary}"])
    elif depth < 4 and roll < 0.55:
        fields.append(f"Content-Type: message/{rng.choice(['rfc822', 'rfc822', 'partial', 'delivery-status'])}")
        body = written(rng, depth + 1, number)
    else:
        if kind := rng.choice(TYPES[: 6 if usual else None]):
            fields.append(f"Content-Type: {kind}")
        body = rng.choice(BODIES)
    rng.shuffle(fields)
    if not depth:
        fields.insert(0, "From: a@example.com")
    return "\n".join([*fields, "", body]) if fields else f"\n{body}"


def damaged(rng: random.Random, text: str) -> bytes:
    """Now and then something is missing, doubled or in the wrong place."""
    data = bytearray(text.encode())
    for _ in range(rng.choice([0, 0, 0, 1, 1, 2, 4])):
        at = rng.randrange(len(data) + 1)
        match rng.randrange(5):
            case 0:
                del data[at : at + rng.choice([1, 1, 5, 50])]
            case 1:
                data[at:at] = rng.choice(
                    [b"\n", b"\n\n", b"\r", b"--b", b"--", b" ", b"\0", b":", b"\x0c", b"\x85", b'"']
                )
            case 2:
                data[at:] = b""
            case 3:
                data[at:at] = data[max(0, at - 30) : at]
            case _:
                lines = data.split(b"\n")
                one, other = rng.randrange(len(lines)), rng.randrange(len(lines))
                lines[one], lines[other] = lines[other], lines[one]
                data = bytearray(b"\n".join(lines))
    return bytes(data)


def compare(data: bytes) -> bool:
    """Whether the quick reader took the mail, with either line end; both agree then."""
    return compare_one(data) and compare_one(data.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n"))


def compare_one(data: bytes) -> bool:
    """Whether the quick reader took the mail; both agree then."""
    plain = normal(data)
    quick = strict.leaves(plain)
    if quick is None:
        return False
    assert quick == tolerant.leaves(plain)
    return True


@settings(max_examples=300, deadline=1000)
@given(st.integers(0, 2**32), st.booleans())
@example(0, False)
def test_both_readers_give_the_same_leaves(seed: int, whole: bool) -> None:
    """On mails of any structure, whole or damaged."""
    rng = random.Random(seed)
    text = written(rng)
    try:
        compare(text.encode() if whole else damaged(rng, text))
    except Unreadable:
        return


def test_the_quick_reader_takes_what_programs_write() -> None:
    """Else it would be of no use: most whole mails are taken."""
    taken = [compare(written(random.Random(seed)).encode()) for seed in range(400)]
    assert sum(taken) > 60
    usual = (
        'From: a\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="m"\n\nhello\n--m\n'
        'Content-Type: multipart/alternative; boundary="=_a"\n\n--=_a\nContent-Type: text/plain; charset=utf-8;\n'
        " format=flowed\n\nx\n\n--=_a\nContent-Type: multipart/related; boundary=r\n\n--r\nContent-Type: text/html\n"
        "Content-Transfer-Encoding: quoted-printable\n\n<p>\n--r\nContent-Type: image/png\nContent-ID: <x>\n\nabc\n"
        "--r--\n\n--=_a--\n\n--m\nContent-Type: message/rfc822\n\nSubject: y\n\nz\n--m--\n"
    )
    assert compare(usual.encode())
    assert compare(usual.replace("\n", "\r\n").encode())
    found = strict.leaves(usual.encode())
    assert found is not None
    assert [(one.number, one.media, one.alternative, one.branch, one.quoted, one.related) for one in found] == [
        ("1.1", "text/plain", True, "1.1", False, False),
        ("1.2.1", "text/html", True, "1.2", False, False),
        ("1.2.2", "image/png", True, "1.2", False, True),
        ("2", "text/plain", False, "", True, False),
    ]


@pytest.mark.parametrize(
    "data",
    [
        b"Subject: a\nSubject b\n\nx",
        b"From: a\r\rx",
        b"From: a\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nx\n",
        b"From: a\nContent-Type: multipart/mixed; boundary=b\n\n--b\n--b--\n",
        b"From: a\nContent-Type: text/html; charset*=utf-8''x\n\n",
        b"From: a\nContent-Type: text/html\nContent-Type: text/plain\n\n",
        b"From: a\nContent-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\nRnJvbTogYQ==",
        b"From: a",
    ],
)
def test_the_quick_reader_leaves_what_is_unusual(data: bytes) -> None:
    """It gives up, and the standard library decides."""
    assert strict.leaves(data) is None


@pytest.mark.parametrize("field", ["X-A: b\n" * 600, f"X-A: {'b' * 17_000}\n", f"X-A: b\n {'b' * 17_000}\n"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_header_of_a_part_has_the_bounds_of_that_of_a_mail(field: str, end: str) -> None:
    """Exit 4's finding, however deep it stands and whatever the part is."""
    mail = (
        'From: a\nContent-Type: multipart/mixed; boundary="m"\n\n--m\nContent-Type: text/html\n'
        f'{field}\n<p><a href="https://example.com/rodo">RODO</a></p>\n--m--\n'
    )
    with pytest.raises(Unreadable, match="header of one of its parts has"):
        leaves_of(mail.replace("\n", end).encode())


def nested(count: int) -> bytes:
    """Multiparts within multiparts."""
    opened = "".join(f"Content-Type: multipart/mixed; boundary=b{at}\n\n--b{at}\n" for at in range(count))
    return f"From: a\n{opened}Content-Type: text/html\n\nx\n".encode()


HOSTILE = {
    "parts": b"From: a\nContent-Type: multipart/mixed; boundary=x\n\n" + b"--x\n\nhi\n" * 50_000,
    "parts with types": b"From: a\nContent-Type: multipart/mixed; boundary=x\n\n"
    + b"--x\nContent-Type: a/b\n\n" * 50_000,
    "nested": nested(1000),
    "nested 100": nested(100),
    "nested mails": b"From: a\n" + b"Content-Type: message/rfc822\n\n" * 1000 + b"\nx",
    "encoded words": b"From: a\nSubject: " + b"=?utf-8?q?a?=\n " * 20_000 + b"\n\nx",
    "parameters": b"From: a\nContent-Type: text/html" + b";a=b" * 4_000 + b"\n\nx",
    "parameters in a part": b"From: a\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/html"
    + b";\n a=b" * 300_000
    + b"\n\nx\n--x--\n",
    "boundaries": b"From: a\n" + b"".join(b"X: boundary=b%d\n" % at for at in range(400)) + b"\n" + b"--b1\n" * 200_000,
    "comment": b"From: a\nTo: " + b"(" * 3000 + b"\nContent-Type: text/html\n\nx",
    "from lines": b"From a 10:00\nFrom: a\n\n" + b"\n\nFrom x" * 300_000,
    "digits": b"9" * 3_000_000 + b"\nFrom: a\n\n",
    "uuencode": b"From: a\nContent-Transfer-Encoding: x-uuencode\n\nbegin 644 x\n" + b"M" * 1_000_000,
    "enriched": b"From: a\nContent-Type: text/enriched\n\n" + b"<a" * 500_000,
    "flowed": b"From: a\nContent-Type: text/plain; format=flowed\n\n" + b"a \n" * 300_000,
    "signature": b"From: a\nContent-Type: application/pkcs7-mime; smime-type=signed-data\n"
    b"Content-Transfer-Encoding: 8bit\n\n" + b"\x30\x80" * 200_000,
}


@pytest.mark.parametrize("data", HOSTILE.values(), ids=HOSTILE)
def test_hostile_mails_take_bounded_time(data: bytes) -> None:
    """Read or refused, in seconds, and without another exception."""
    started = time.monotonic()
    with contextlib.suppress(Unreadable):
        read(data)
    assert time.monotonic() - started < 5


def test_a_leaf_is_a_value() -> None:
    """Flags have one default in both readers."""
    assert Leaf(media="text/plain") == Leaf(media="text/plain", parameters={})
