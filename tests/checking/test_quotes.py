"""Own text and quoted text: what the mail programs of the users write around a reply."""

from __future__ import annotations

import time
from html import escape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rodo_footer.checking.reading.markup import read_markup
from rodo_footer.checking.reading.quote_hints import in_words
from rodo_footer.checking.reading.quote_words import is_attribution
from rodo_footer.checking.reading.quotes import own_lines
from tests.checking.judging import rules
from tests.checking.mail_programs import ATTRIBUTIONS, HEADERS, ends, open_ended

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
    "forwarded by gmail": '<div>FYI</div><div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message '
    f"---------<br>Od: X</div><div>{LINK}</div><blockquote class='gmail_quote'>Hi</blockquote></div>",
    "two levels": '<div>Tak.</div><blockquote type="cite"><p>Ja też.</p><div class="gmail_quote"><div '
    'class="gmail_attr">'
    f'On 1 Nov 2026 10:11 X wrote:</div><blockquote class="gmail_quote">{LINK}</blockquote></div></blockquote>',
    "header with wide gaps": "<p>Ok</p><p>Od: X</p><p>Data: 12.11.2026</p><p>DW: a@x.pl; "
    "b@x.pl,</p><p>c@x.pl</p><p>Do: Y"
    f"</p><p>{LINK}</p>",
    "attribution in pre": f"<pre>Tak.\n\nW dniu 12.11.2026 o 10:11, X pisze:\n{TEXT}\n</pre>",
    "raw marks in pre": f"<pre>Tak.\n> Witam\n> {TEXT}\n</pre>",
    "marks in pre, linked": f"<pre>Tak.\n&gt; Witam\n&gt; {LINK}\n</pre>",
    "attribution in pre, linked": '<pre>Tak.\n\nOn 12 Nov 2026 at 10:11, X &lt;<a href="mailto:x@y.pl">x@y.pl</a>&gt; '
    f"wrote:\n{LINK}\n</pre>",
    "header in kept lines": "<div style='white-space: pre-wrap'>Tak.\n\nFrom: X\nSent: Y\nTo: Z\nSubject: A\n\n"
    f"{LINK}</div>",
    "marks in kept lines": f"<div style='white-space:pre-line'><span>Tak.\n&gt; Witam\n&gt; {LINK}</span></div>",
    "cyrillic entities": "<p>Ok</p><p>чт, 12 &#1083;&#1080;&#1089;&#1090;. 2026 10:11 X &lt;x@y.ua&gt; "
    f"&#1087;&#1080;&#1096;&#1077;:</p><p>{LINK}</p>",
    "nextcloud": '<p>Tak.</p><div class="quote">"Jan Żak" x@y.pl – 12 listopada 2026 10:11<br><blockquote>'
    f"{LINK}</blockquote></div>",
    "nextcloud, what was plain": '<p>Tak.</p><div class="quote">"Jan Żak" x@y.pl – November 12, 2026 10:11 AM<br>&gt; '
    f"{LINK}</div>",
    "named by the mail that it is from": f'<p>Tak.</p><blockquote cite="mid:1@example.org">{LINK}</blockquote>',
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
    "separator, danish": f"Ja.\n\n-------- Oprindelig besked --------\n{TEXT}\n",
    "separator": f"Tak.\n\n-----Original Message-----\n{TEXT}\n",
    "indented marks": f"Tak.\n > > {TEXT}\n",
    "marks of another kind": f"Tak.\n\nW dniu 12.11.2026 o 10:11, X pisze:\n| Witam\n| {TEXT}\n",
    "a broken line": "Tak.\n> Informacja o przetwarzaniu danych osobowych, która należy się każdemu:\n"
    "https://example.com/rodo\n> Pozdrawiam\n",
    "three lines": "Tak.\n\nW dniu czwartek, 12 listopada 2026 o 10:11 użytkownik\nJan Maria Żak-Kowalski\n"
    f"<jan.maria@example.org> napisał:\n\n{TEXT}\n",
    "bold": f"Tak.\n\n*From:* X <x@y.pl>\n*Sent:* Thursday\n*To:* Z\n*Subject:* A\n\n{TEXT}\n",
    "a long list of addressees": f"Tak.\n\nFrom: X\nSent: Y\nTo: a@x.pl;\n b@x.pl;\n c@x.pl\nSubject: A\n\n{TEXT}\n",
    "interia": f"Tak.\n\nOd: X\nDo: Y\nWysłane: 10:11 Czwartek 2026-11-12\nTemat: A\n\n{TEXT}\n",
    "no-break spaces": f"Tak.\n\nW\u00a0dniu 12.11.2026 o\u00a010:11, X\u00a0pisze:\n\n{TEXT}\n",
    "marks of direction": f"Tak.\n\n\u200eOn 12 Nov 2026, at 10:11, X wrote:\u200e\n\n{TEXT}\n",
    "mail.ru": f"Tak.\n\nThu, 12 Nov 2026 10:11:51 +0100 od Jan Żak <x@y.pl>:\n\n{TEXT}\n",
    "the address on a line of its own": f"Tak.\n\n2026-11-12 10:11 GMT+01:00 Biuro <\nbiuro@example.com>:\n\n{TEXT}\n",
    "three lines, german": f"Ja.\n\nAm So., 1. Nov. 2026 um 17:22 Uhr\nschrieb Jan Weiß <\nx@y.de>:\n\n{TEXT}\n",
    "fields of a webmail": f"Ok\n\nDate: Thu, 12 Nov 2026\nSubject: A\nFrom: x@y.pl\nTo: z@y.pl\n\n{TEXT}\n",
    "tuta": f"Ja.\n\n12. Nov. 2026, 10:11 von x@y.de:\n\n{TEXT}\n",
    "french": f"Oui.\n\nDe : X\nEnvoyé : jeudi\nÀ : Y\nObjet : A\n\n{TEXT}\n",
    "czech": f"Ano.\n\nDne 12. 11. 2026 v 10:11 X napsal(a):\n\n{TEXT}\n",
    "forward of apple": f"FYI\n\nPoczątek przekazywanej wiadomości:\n\nOd: X\nTemat: Y\n\n{TEXT}\n",
    "without a subject": f"Tak.\n\nOd: Jan\nWysłano: 12.11.2026\nDo: Anna\n\n{TEXT}\n",
    "without a subject, with an address": f"Yes.\n\nFrom: Jan <x@y.pl>\nDate: 12.11.2026\nTo: Anna\n\n{TEXT}\n",
    "a header in full width": "OK.\n\n------------\n发件人：X\n发送时间：2026年11月12日\n收件人：Y\n主　题：Z\n"
    f"\n{TEXT}\n",
    "marked from its header on": f"FYI\n\nBegin forwarded message:\n\n> From: X\n> Subject: Y\n> \n> {TEXT}\n\nAnna\n",
    "indented marks, deep": f"Tak.\n > > {TEXT}\n",
}
OWN = {
    "above the quote.html": f'<p>{LINK}</p><div class="gmail_quote">Cześć</div>',
    "below the quote.html": f'<div class="gmail_quote">Cześć</div><p>{LINK}</p>',
    "between.html": f'<blockquote type="cite">a</blockquote><p>{LINK}</p><blockquote type="cite">b</blockquote>',
    "a ticket.txt": f"Bilet\n\nOd: Warszawa\nDo: Kraków\nData: 12.11.2026\n\n{TEXT}\n",
    "a ticket.html": f"<p>From: London<br>To: Paris<br>Date: 12 Nov 2026</p><p>{LINK}</p>",
    "a waybill.txt": f"Przesyłka\n\nNadawca: Sklep\nOdbiorca: Jan Kowalski\nData: 12.11.2026\n\n{TEXT}\n",
    "praise.html": f'<div class="quote"><p>„Polecam!” – Jan, 12.11.2026</p><p>{LINK}</p></div>',
    "layout.html": f"<blockquote><table><tr><td>{LINK}</td></tr></table></blockquote>",
    "border of a signature.html": f"<div style='border-top:solid #E1E1E1 1.0pt'><p>Anna Nowak<br>{LINK}</p></div>",
    "marks as bullets.html": f"<p>&gt; <a href='https://example.com/'>www</a><br>&gt; {LINK}</p>",
    "one mark.html": f"<p>Menu &gt; RODO</p><p>&gt; Informacja: {LINK}</p>",
    "times.txt": f"Temat: szkolenie\nData: 5.12.2026\nOd: 10:00\nDo: 12:00\n\n{TEXT}\n",
    "times.html": f"<p>Od: <b>10:00</b><br>Do: 12:00<br>Data: 5.12<br>Temat: szkolenie</p><p>{LINK}</p>",
    "user.txt": f"Użytkownik zapisał zmiany, napisała też Anna.\n{TEXT}\n",
    "a newspaper.txt": f"Jak gazeta napisała w dniu 12.11.2026, jest tak:\n{TEXT}\n",
    "cited.txt": f"Cytowanie źródeł:\nQuoting rules: see below\nZitat von Goethe:\n{TEXT}\n",
    "rule.txt": f"Tak.\n---- 12.11 ----\n{TEXT}\n",
    "after marks.html": f"<p>&gt; Pytanie 1<br>&gt; Pytanie 2<br>Tak. {LINK}</p>",
    "below marks in html.html": f"<p>W dniu 12.11.2026 o 10:11, X pisze:<br>&gt; Pytanie</p><p>Tak. {LINK}</p>",
    "pre.html": f"<pre>&gt; Pytanie 1\n&gt; Pytanie 2\nTak.\n{TEXT}</pre>",
    "pre, linked.html": f"<pre>&gt; Pytanie 1\n&gt; Pytanie 2\nTak.\n{LINK}</pre>",
    "kept lines.html": f"<div style='white-space:pre-wrap'>&gt; Pytanie 1\n\nTak.\n{LINK}\n\n&gt; Pytanie 2</div>"
    "<p>&gt; a b</p>",
    "above in pre.html": f"<pre>Tak.\n{LINK}\n\nW dniu 12.11.2026 o 10:11, X pisze:\n&gt; Hej\n</pre>",
    "words in passing.html": f"<p>Od: poniedziałku jesteśmy zamknięci. As I wrote: nothing.</p><p>{LINK}</p>",
    "marks as decoration.txt": f"Anna Nowak\n>>> {TEXT} <<<\n",
    "above.txt": f"Tak.\n{TEXT}\n\nW dniu 12.11.2026 o 10:11, X pisze:\n> Cześć\n",
    "below.txt": f"W dniu 12.11.2026 o 10:11, X pisze:\n> Cześć\n\nTak.\n{TEXT}\n",
    "below a marked forward.txt": "FYI\n\nPoczątek przekazywanej wiadomości:\n\n> Od: X\n> Temat: Y\n> \n> Cześć"
    f"\n\n{TEXT}\n",
    "below a marked original.txt": f"-----Original Message-----\n> From: X\n> Sent: Y\n>\n> Hi\n\nYes.\n{TEXT}\n",
    "between.txt": f"> Pytanie 1\nTak.\n{TEXT}\n> Pytanie 2\nNie.\n",
    "contact lines.txt": f"Od: 8:00 do 16:00\nTel: 600\n{TEXT}\n",
    "days.txt": f"Od: poniedziałku\nDo: piątku\nTemat: urlop\n{TEXT}\n",
    "a form that came in.txt": f"From: Jan\nSubject: Zapytanie\n\nTreść wiadomości:\nDzień dobry\n--\n{TEXT}\n",
    "form.html": f"<form><label>From: <input></label><br><label>To: <input></label><br>Subject: "
    f"<input></form><p>{LINK}</p>",
    "table.html": f"<table><tr><th>Data:</th><td>5.12</td></tr><tr><th>Temat:</th><td>RODO</td></tr><tr><th>Do:</th>"
    f"<td>wszyscy</td></tr></table><p>{LINK}</p>",
    "a person is quoted.html": "<p>W dniu 5 maja 2026 nasz klient napisał:</p><p>„Polecam!”</p>" + f"<p>{LINK}</p>",
    "a person is quoted.txt": f"On 5 May 2026 our client wrote:\n“Great!”\n\n{TEXT}\n",
    "a person is quoted in a block.html": "<p>12.11.2026 o 10:11 klient napisał:</p><blockquote>„Polecam!”</blockquote>"
    f"<p>{LINK}</p>",
    "saved as text.txt": f"Od:\tAnna Nowak "
    f"<a@example.com>\nWysłano:\tczwartek\nDo:\tJan\nTemat:\tOferta\n\nWitam\n{TEXT}\n",
    "saved as a page.html": f"<p><b>From:</b> Anna<br><b>Sent:</b> Thu<br><b>To:</b> X<br><b>Subject:</b> "
    f"Y</p><p>{LINK}</p>",
    "between in gmail.html": '<div class="gmail_quote"><div class="gmail_attr">On 1 Nov 2026 10:11 X '
    "wrote:</div><blockquote "
    f'class="gmail_quote">a</blockquote><div>Tak. {LINK}</div><blockquote class="gmail_quote">b</blockquote></div>',
    "an announcement.txt": f"W dniu 12.11.2026 o 10:11 otwieramy:\n{TEXT}\n",
    "a bar as decoration.txt": f"Anna Nowak\n| tel. 600\n| {TEXT}\n",
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


def test_a_signature_hints_at_no_quotation() -> None:
    """Its labels end like those of header blocks, and each hint costs another pass."""
    assert not in_words(
        "anna nowak\ntel: +48 600 000 000\ne-mail: anna@example.com\nhotel: nie\nrodo: https://example.com/rodo"
    )
    assert in_words("ok.kimden: jangönderildi *: wtorek")
    assert in_words("od: jan\ndatum odeslání: 12.11.2026\nkomu: anna")


@pytest.mark.parametrize("language", HEADERS)
def test_a_header_block_is_known_in_each_language(language: str) -> None:
    """As Outlook writes it above the mail that it answers, in text and in HTML."""
    words = HEADERS[language]
    values = ("Jan Żak <j@example.org>", "12.11.2026 10:11", "Anna Nowak", "RE: 4711")
    lines = [f"{word} {value}" for word, value in zip(words, values, strict=True)]
    assert rules("Ok.\n\n" + "\n".join(lines) + f"\n\n{TEXT}\n", "a.txt") == ["notice-link-only-in-quote"]
    block = "<br>".join(escape(line) for line in lines)
    assert rules(f"<html><body><p>Ok.</p><p>{block}</p><p>{LINK}</p></body></html>") == ["notice-link-only-in-quote"]


@pytest.mark.parametrize("line", ATTRIBUTIONS.values(), ids=ATTRIBUTIONS)
def test_programs_introduce_a_quotation(line: str) -> None:
    """In the languages of the neighbours as well."""
    assert is_attribution(read_markup(f"<p>{line}</p>").text or read_markup(f"<p>{line}</p>").quoted_text)


QUOTE = st.sampled_from(["<p>Dzień dobry</p>", f"<p>Witam</p><p>{LINK}</p>", f"<div>{LINK}</div>"])
PROGRAMS = st.sampled_from(sorted(ends("", "")))
OPEN = st.sampled_from(sorted(open_ended("", "")))
LINES = st.sampled_from(sorted(ATTRIBUTIONS.values()))
WORD = '<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><div class="WordSection1">'
AROUND = st.sampled_from(
    [("<html><body>", "</body></html>"), (WORD, "</div></body></html>"), ("<div dir=ltr>", "</div>")]
)


@settings(max_examples=200, deadline=2000)
@given(PROGRAMS, QUOTE, LINES, st.booleans(), st.booleans(), AROUND)
def test_the_authors_own_words_decide(  # one argument a dimension of the mails
    program: str, quote: str, line: str, above: bool, below: bool, around: tuple[str, str]
) -> None:
    """Whatever the program, the language and the quotation: clean exactly where the own part has the link."""
    own = ["<p>Tak.</p>" + (f"<p>{LINK}</p>" if above else ""), f"<p>{LINK}</p>" if below else "<p>Anna Nowak</p>"]
    found = rules(f"{around[0]}{own[0]}{ends(quote, line)[program]}{own[1]}{around[1]}")
    if above or below:
        assert found == []
    else:
        assert found == (["notice-link-only-in-quote"] if LINK in quote else ["notice-link-missing"])


@settings(max_examples=200, deadline=2000)
@given(OPEN, QUOTE, LINES, st.booleans(), AROUND)
def test_what_follows_a_header_block_is_not_the_authors(
    program: str, quote: str, line: str, above: bool, around: tuple[str, str]
) -> None:
    """The same for quotations that take all the rest."""
    own = "<p>Tak.</p>" + (f"<p>{LINK}</p>" if above else "")
    found = rules(f"{around[0]}{own}{open_ended(quote, line)[program]}{around[1]}")
    if above:
        assert found == []
    else:
        assert found == (["notice-link-only-in-quote"] if LINK in quote else ["notice-link-missing"])


BAIT = {
    "marks": "> " * 1_000_000,
    "marked lines": ">\n" * 600_000,
    "fields": "Od:\n" * 100_000,
    "header blocks that never are one": "Temat: a\nData: b\nDo: c\n" * 60_000,
    "attributions that never end": "W dniu 12.11.2026 o 10:11, Jan\n" * 60_000,
    "attributions that nearly end": ("On Thu, Nov 12, 2026 at 10:11 " + "a " * 180 + ":\n") * 4_000,
    "addresses": ("12.11.2026 10:11 " + "<a@b" * 120 + ":\n") * 3_000,
    "colons": ":\n" * 500_000,
    "uuencoded files": ("begin 644 a\n" + ("M" + "A" * 60 + "\n") * 40) * 220,
    "rules": ("-" * 150 + "\n") * 12_000,
    "rules around words": ("--- " + "- a " * 45 + "---\n") * 9_000,
    "one line": "W dniu 1 " + "napisał " * 200_000 + ":",
}


@pytest.mark.parametrize("form", ["{}", "<div>{}</div>", "<pre>{}</pre>"])
@pytest.mark.parametrize("name", BAIT)
def test_bait_takes_no_time(name: str, form: str) -> None:
    """Half a megabyte of what the patterns look for, in text and in HTML."""
    lines = BAIT[name].replace("\n", "<br>") if form.startswith("<div") else BAIT[name]
    text = form.format(lines[:600_000])
    start = time.process_time()
    assert rules(text, "a.html" if form.startswith("<") else "a.txt") != []
    assert time.process_time() - start < 3
