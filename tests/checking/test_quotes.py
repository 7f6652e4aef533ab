"""Own text and quoted text: what the mail programs of the users write around a reply."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rodo_footer.checking.reading.quotes import own_lines
from tests.checking.judging import rules

LINK = '<a href="https://example.com/rodo">Informacja RODO</a>'
TEXT = "RODO: https://example.com/rodo"

HTML = {
    "gmail": f'<div>Tak.</div><div class="gmail_quote gmail_quote_container"><div class="gmail_attr">czw., 12 '
    f"lis 2026 o "
    f'10:11 X &lt;x@y.pl&gt; napisał(a):</div><blockquote class="gmail_quote">{LINK}</blockquote></div>',
    "outlook desktop": "<p>Tak.</p><div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt "
    "0cm 0cm 0cm'>"
    f"<p><b>From:</b> X<br><b>Sent:</b> Thursday<br><b>To:</b> Y<br><b>Subject:</b> "
    f"Z</p></div></div><p>Hi</p><p>{LINK}</p>",
    "outlook desktop, polish": "<p>Tak.</p><div style='border-top:solid #E1E1E1 1.0pt'><p><b>Od:</b> "
    "X<br><b>Wysłano:</b> "
    f"czwartek<br><b>Do:</b> Y<br><b>Temat:</b> Z</p></div><p>{LINK}</p>",
    "outlook desktop, german": f"<p>Ja.</p><p>Von: X<br>Gesendet: Do<br>An: Y<br>Betreff: "
    f"Z</p><div><p>{LINK}</p></div>",
    "outlook on the web": f'<div>Tak.</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg">From: '
    f"X</div><div>{LINK}</div>",
    "outlook mobile": f'<div>Tak.</div><div id="mail-editor-reference-message-container"><div>{LINK}</div></div>',
    "thunderbird": f'<p>Tak.</p><div class="moz-cite-prefix">W dniu 12.11.2026 o 10:11, X pisze:</div>'
    f'<blockquote type="cite">{LINK}</blockquote>',
    "apple mail": f'<div>Tak.<br><blockquote type="cite"><div>On 12 Nov 2026, at 10:11, X '
    f"wrote:</div>{LINK}</blockquote></div>",
    "yahoo": f'<div>Tak.</div><div class="yahoo_quoted">{LINK}</div>',
    "proton": f'<div>Tak.</div><div class="protonmail_quote">{LINK}</div>',
    "only words before a blockquote": f"<p>Tak.</p><p>Am 12.11.2026 um 10:11 schrieb "
    f"X:</p><blockquote>{LINK}</blockquote>",
    "header inside one block": f"<div>Tak.<br>From: X<br>Sent: Y<br>To: Z<br>Subject: A<br><br>Hi {LINK}</div>",
    "separator": f"<div>Tak.<br>-----Wiadomość oryginalna-----<br>Od: X<br>{LINK}</div>",
    "forward": f"<div>FYI<br>---------- Forwarded message ---------<br>From: X<br>Date: Y<br>{LINK}</div>",
    "thunderbird, forwarded in polish": "<p>FYI</p><p>-------- Treść przekazanej wiadomości --------</p>"
    '<table class="moz-email-headers-table"><tr><th>Temat:</th><td>X</td></tr></table>'
    f"<p>{LINK}</p>",
    "separator in the genitive": f"<p>Ok</p><p>---- Treść oryginalnej wiadomości ----</p><p>{LINK}</p>",
    "marks in html": f"<p>Tak.</p><p>&gt; Dzień dobry<br>&gt; RODO: {LINK}</p>",
    "marks in html, a block each": f"<div>Tak.</div><div>&gt;&gt; Witam</div><div>&gt; Klauzula {LINK}</div>",
    "marks in html, written out": f"<p>Tak.</p><div>&gt; Witam</div><div>&gt; {TEXT}</div>",
    "one mark after an attribution": f"<p>Tak.</p><p>W dniu 12.11.2026 o 10:11, X pisze:<br>&gt; {LINK}</p>",
    "marks in pre": f"<pre>Tak.\n&gt; Witam\n&gt; {TEXT}\n</pre>",
    "apple mail, polish": "<p>Tak.</p><div>Wiadomość napisana przez X w dniu 12 lis 2026, o godz. 10:11:</div>"
    f"<div>{LINK}</div>",
    "fields in another order": f"<p>Tak.</p><p>Temat: A<br>Data: B<br>Od: X<br>Do: Y</p><p>{LINK}</p>",
    "nested": f'<blockquote type="cite"><div><div style="margin:0">{LINK}</div></div></blockquote>',
}
PLAIN = {
    "marks": f"Tak.\n> {TEXT}\n",
    "polish attribution": f"Tak.\n\nW dniu 12.11.2026 o 10:11, X pisze:\n> {TEXT}\n",
    "polish attribution without marks": f"Tak.\n\nW dniu 12.11.2026 o 10:11, X pisze:\n{TEXT}\n",
    "gmail polish": f"Tak.\n\nczw., 12 lis 2026 o 10:11 X <x@y.pl> napisał(a):\n\n{TEXT}\n",
    "gmail, two lines": f"Tak.\n\nOn Thu, Nov 12, 2026 at 10:11 AM Somebody <somebody@example.org>\nwrote:\n\n{TEXT}\n",
    "apple polish": f"Tak.\n\nWiadomość napisana przez X <x@y.pl> w dniu 12 lis 2026, o godz. 10:11:\n\n{TEXT}\n",
    "user": f"Tak.\n\nUżytkownik Jan Kowalski napisał:\n{TEXT}\n",
    "zoho polish": f"Tak.\n\n---- Wł. Pon, 02 lis 2026 10:00:00 +0100 X <x@y.pl> napisał(a) ----\n\n{TEXT}\n",
    "fields in another order": f"Tak.\n\nTemat: Re: A\nData: 2.11\nOd: X\nDo: Y\n\n{TEXT}\n",
    "german": f"Ja.\n\nAm 12.11.2026 um 10:11 schrieb X <x@y.de>:\n{TEXT}\n",
    "outlook": f"Tak.\n\nFrom: X\nSent: Y\nTo: Z\nSubject: A\n\n{TEXT}\n",
    "outlook polish": f"Tak.\n\nOd: X <x@y.pl>\nWysłano: Y\nDo: Z\nTemat: A\n\n{TEXT}\n",
    "outlook german": f"Ja.\n\nVon: X\nGesendet: Y\nAn: Z\nBetreff: A\n\n{TEXT}\n",
    "separator in the genitive": f"Tak.\n\n-------- Treść oryginalnej wiadomości --------\n{TEXT}\n",
    "other words for the fields": f"Tak.\n\nNadawca: X\nWysłane: Y\nAdresat: Z\nTemat: A\n\n{TEXT}\n",
    "separator": f"Tak.\n\n-----Original Message-----\n{TEXT}\n",
    "indented marks": f"Tak.\n > > {TEXT}\n",
}
OWN = {
    "above the quote.html": f'<p>{LINK}</p><div class="gmail_quote">Cześć</div>',
    "below the quote.html": f'<div class="gmail_quote">Cześć</div><p>{LINK}</p>',
    "between.html": f'<blockquote type="cite">a</blockquote><p>{LINK}</p><blockquote type="cite">b</blockquote>',
    "layout.html": f"<blockquote><table><tr><td>{LINK}</td></tr></table></blockquote>",
    "border of a signature.html": f"<div style='border-top:solid #E1E1E1 1.0pt'><p>Anna Nowak<br>{LINK}</p></div>",
    "marks as bullets.html": f"<p>&gt; <a href='https://example.com/'>www</a><br>&gt; {LINK}</p>",
    "one mark.html": f"<p>Menu &gt; RODO</p><p>&gt; Informacja: {LINK}</p>",
    "times.txt": f"Temat: szkolenie\nData: 5.12.2026\nOd: 10:00\nDo: 12:00\n\n{TEXT}\n",
    "times.html": f"<p>Od: <b>10:00</b><br>Do: 12:00<br>Data: 5.12<br>Temat: szkolenie</p><p>{LINK}</p>",
    "user.txt": f"Użytkownik zapisał zmiany, napisała też Anna.\n{TEXT}\n",
    "rule.txt": f"Tak.\n---- 12.11 ----\n{TEXT}\n",
    "after marks.html": f"<p>&gt; Pytanie 1<br>&gt; Pytanie 2<br>Tak. {LINK}</p>",
    "below marks in html.html": f"<p>W dniu 12.11.2026 o 10:11, X pisze:<br>&gt; Pytanie</p><p>Tak. {LINK}</p>",
    "pre.html": f"<pre>&gt; Pytanie 1\n&gt; Pytanie 2\nTak.\n{TEXT}</pre>",
    "words in passing.html": f"<p>Od: poniedziałku jesteśmy zamknięci. As I wrote: nothing.</p><p>{LINK}</p>",
    "above.txt": f"Tak.\n{TEXT}\n\nW dniu 12.11.2026 o 10:11, X pisze:\n> Cześć\n",
    "below.txt": f"W dniu 12.11.2026 o 10:11, X pisze:\n> Cześć\n\nTak.\n{TEXT}\n",
    "between.txt": f"> Pytanie 1\nTak.\n{TEXT}\n> Pytanie 2\nNie.\n",
    "contact lines.txt": f"Od: 8:00 do 16:00\nTel: 600\n{TEXT}\n",
}


@pytest.mark.parametrize("html", HTML.values(), ids=HTML)
def test_a_link_in_quoted_html_does_not_count(html: str) -> None:
    """The author's own part has none."""
    assert rules(f"<html><body>{html}</body></html>") == ["notice-link-only-in-quote"]


@pytest.mark.parametrize("text", PLAIN.values(), ids=PLAIN)
def test_an_address_in_quoted_text_does_not_count(text: str) -> None:
    """The same in plain text."""
    assert rules(text, "a.txt") == ["notice-link-only-in-quote"]


@pytest.mark.parametrize("name", OWN)
def test_the_authors_own_link_counts_wherever_it_stands(name: str) -> None:
    """Above, below and between, and in layout that looks like a quotation."""
    assert rules(OWN[name], name) == []


@given(st.lists(st.sampled_from(["> a", "Tak.", "From: x", "Sent: y", "To: z", "On 1 wrote:", "", "W dniu 1 pisze:"])))
def test_no_line_is_lost_or_moved(lines: list[str]) -> None:
    """Splitting a text keeps every line with its offset."""
    text = "\n".join(lines)
    split = own_lines(text)
    assert [line for _, line, _ in split] == text.splitlines()
    assert all(text[offset:].startswith(line) for offset, line, _ in split)
