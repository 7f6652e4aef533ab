"""10,000 believable mails: against a tool written the usual way, against the least that has to be done, with two
processes, and where every mail is at fault."""

from __future__ import annotations

import base64
import os
import quopri
import random
import statistics
import tempfile
import time
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

from bench.table import Row, alternating, ratio
from rodo_footer.checking.engine import Policy
from rodo_footer.checking.running import check_places
from rodo_footer.checking.sources.finding import find_places

NOTICE = "https://example.com/rodo"
_ROUNDS = 5
_POLICY = Policy(accepted=(NOTICE,))
_SENTENCES = (
    "dziękuję za wiadomość przesyłam w załączeniu ofertę zgodnie z naszą rozmową proszę o potwierdzenie terminu",
    "spotkanie odbędzie się we wtorek o godzinie dziesiątej nasz dział obsługi odpowie na pytania dotyczące zamówienia",
    "numer umowy znajduje się na fakturze ceny podane są w kwotach netto pozdrawiam serdecznie i życzę miłego dnia",
)
_WORDS = [word for sentence in _SENTENCES for word in sentence.split()]
_STYLE = "font-family:Calibri,Arial,sans-serif;font-size:11pt;color:#1f1f1f;margin:0 0 12px 0"
_FONT = "font-family:Calibri,Arial,sans-serif;font-size:10pt;color:#333333"
_SIGNATURE = (
    f"""<table cellpadding="0" cellspacing="0" border="0" style="{_FONT}">
<tr><td style="padding-right:16px;border-right:2px solid #0a66c2">"""
    """<img src="cid:logo@example.com" alt="Przykład sp. z o.o." width="120" height="40"></td>
<td style="padding-left:16px"><b style="font-size:12pt;color:#0a2540">{name}</b><br>Specjalistka ds. sprzedaży<br>
<a href="tel:+48600{number:06}" style="color:#0a66c2">+48 600 {number:06}</a><br>
<a href="mailto:{user}@example.com" style="color:#0a66c2">{user}@example.com</a><br>
<a href="https://example.com/" style="color:#0a66c2">example.com</a></td></tr>
<tr><td colspan="2" style="padding-top:12px;font-size:8pt;color:#555555">Przykład sp. z o.o., ul. Wzorcowa 1,
00-001 Warszawa, Sąd Rejonowy dla m.st. Warszawy w Warszawie, KRS 0000123456, NIP 1234563218,
kapitał zakładowy 5 000,00 zł.{clause}</td></tr></table>
"""
)
_TYPE = '<meta http-equiv="Content-Type" content="text/html; charset=utf-8">'
_CLAUSE = (
    ' Zasady przetwarzania danych: <a href="{}" style="color:#0a66c2">informacja o przetwarzaniu danych osobowych</a>.'
)


def run(reduced: bool) -> list[Row]:
    """The figures; `reduced` takes 500 mails."""
    count = 500 if reduced else 10_000
    with tempfile.TemporaryDirectory(prefix="rodo-footer-bench-") as name:
        good, bad = Path(name) / "good", Path(name) / "bad"
        write(good, count, link=True)
        write(bad, count, link=False)
        size = statistics.mean(path.stat().st_size for path in good.iterdir())
        return [
            Row("mails, mean size", size / 1000, None, "kB"),
            *_against(good, bad, count, judged=not reduced),
            *_two(good, judged=not reduced),
        ]


def _against(good: Path, bad: Path, count: int, *, judged: bool) -> list[Row]:
    """Processor time, so that what else runs weighs less; of a few mails, the start weighs more than they do."""
    ours, failing, least, usual = alternating(
        _ROUNDS,
        lambda: _check(good, 0),
        lambda: _check(bad, count),
        lambda: _least(good),
        lambda: _usual(good),
        clock=time.process_time,
    )
    return [
        Row("mails: check, all clean, one process", statistics.median(ours) / count * 1e6, None, "us"),
        Row("mails: read + fast-mail-parser + lexbor", statistics.median(least) / count * 1e6, None, "us"),
        Row("mails: email.policy.default + BeautifulSoup", statistics.median(usual) / count * 1e6, None, "us"),
        Row(
            "mails: email.policy.default + BeautifulSoup / check",
            ratio(usual, ours),
            8.0 if judged else None,
            "x",
            True,
        ),
        Row("mails: check / (read + fast-mail-parser + lexbor)", ratio(ours, least), 3.0 if judged else None, "x"),
        Row("mails: check, every mail at fault / all clean", ratio(failing, ours), 4.0, "x"),
    ]


def _two(good: Path, *, judged: bool) -> list[Row]:
    one, two = alternating(_ROUNDS, lambda: _check(good, 0), lambda: _check(good, 0, jobs=2))
    two_processors = len(os.sched_getaffinity(0)) > 1 if hasattr(os, "sched_getaffinity") else True
    # Starting the processes weighs more on a few mails, so the full run alone judges it.
    limit = 1.7 if judged and two_processors else None
    return [Row("mails: one process / two", ratio(one, two), limit, "x", True)]


def _check(folder: Path, violations: int, jobs: int = 1) -> None:
    report = check_places(find_places([str(folder)]), _POLICY, jobs=jobs)
    assert report.summary.violations >= violations
    assert report.summary.unreadable == 0
    assert bool(violations) == bool(report.summary.violations), report.findings[:2]


def _least(folder: Path) -> None:
    """Nobody can do less: every byte is read, taken apart and parsed."""
    import fast_mail_parser
    from selectolax.lexbor import LexborHTMLParser

    found = 0
    for path in sorted(folder.iterdir()):
        for html in fast_mail_parser.parse_email(path.read_bytes()).text_html:
            found += any(node.attributes.get("href") == NOTICE for node in LexborHTMLParser(html).css("a"))
    assert found == len(list(folder.iterdir()))


def _usual(folder: Path) -> None:
    """What one would write first."""
    from bs4 import BeautifulSoup

    found = 0
    for path in sorted(folder.iterdir()):
        message = message_from_bytes(path.read_bytes(), policy=policy.default)
        assert isinstance(message, EmailMessage)
        body = message.get_body(("html",))
        assert body is not None
        soup = BeautifulSoup(body.get_content(), "html.parser")
        found += any(one.get("href") == NOTICE for one in soup.find_all("a"))
    assert found == len(list(folder.iterdir()))


def write(folder: Path, count: int, *, link: bool) -> None:
    """So many mails, no two alike."""
    folder.mkdir()
    for number in range(count):
        (folder / f"{number:05}.eml").write_bytes(mail(random.Random(number), number, link=link))


def mail(rng: random.Random, number: int, *, link: bool) -> bytes:
    """One mail as a program writes it: text and HTML, a logo, CRLF."""
    name = f"Anna Nowak{number}"
    paragraphs = [
        " ".join(rng.choices(_WORDS, k=rng.randint(20, 60))).capitalize() + "." for _ in range(rng.randint(7, 13))
    ]
    clause = _CLAUSE.format(NOTICE) if link else ""
    signature = _SIGNATURE.format(name=name, number=number, user=f"anna{number}", clause=clause)
    html = (
        f'<html lang="pl"><head>{_TYPE}<style>p{{margin:0}}</style>'
        "</head><body>"
        + "\n".join(f'<p style="{_STYLE}">{one}</p>' for one in paragraphs)
        + f"\n{signature}</body></html>\n"
    )
    said = f"\nInformacja o przetwarzaniu danych: {NOTICE}\n" if link else "\n"
    text = "\n\n".join([*paragraphs, f"-- \n{name}\nPrzykład sp. z o.o., KRS 0000123456, NIP 1234563218{said}"])
    outer, inner = f"----=_Part_{number}_{rng.randrange(10**9)}", f"----=_Part_{number}_{rng.randrange(10**9)}r"
    encode = (quopri.encodestring, "quoted-printable") if number % 3 else (base64.encodebytes, "base64")
    lines = [
        f"Received: from mx{number % 9}.example.com (mx.example.com [192.0.2.{number % 250}])",
        f" by in.example.org with ESMTPS id {rng.randrange(10**12):x};",
        " Mon, 23 Nov 2026 10:00:00 +0100",
        "DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.com; s=s1;",
        f" h=from:to:subject; bh={rng.randrange(16**40):x};",
        *[f" b={rng.randrange(16**64):x}" for _ in range(4)],
        f"From: {name} <anna{number}@example.com>",
        f"To: klient{number}@example.org",
        "Subject: =?UTF-8?Q?Oferta_wsp=C3=B3=C5=82pracy?=",
        f"Message-ID: <{number}@example.com>",
        "MIME-Version: 1.0",
        f'Content-Type: multipart/alternative; boundary="{outer}"',
        "",
        f"--{outer}",
        "Content-Type: text/plain; charset=UTF-8",
        f"Content-Transfer-Encoding: {encode[1]}",
        "",
        encode[0](text.encode()).decode().rstrip("\n"),
        f"--{outer}",
        f'Content-Type: multipart/related; boundary="{inner}"',
        "",
        f"--{inner}",
        "Content-Type: text/html; charset=UTF-8",
        f"Content-Transfer-Encoding: {encode[1]}",
        "",
        encode[0](html.encode()).decode().rstrip("\n"),
        f"--{inner}",
        'Content-Type: image/png; name="logo.png"',
        "Content-Transfer-Encoding: base64",
        "Content-ID: <logo@example.com>",
        'Content-Disposition: inline; filename="logo.png"',
        "",
        base64.encodebytes(rng.randbytes(2200)).decode().rstrip("\n"),
        f"--{inner}--",
        "",
        f"--{outer}--",
        "",
    ]
    return "\n".join(lines).replace("\n", "\r\n").encode()
