"""Rules around the link: what they find, what they leave alone, and that nothing makes them hang."""

from __future__ import annotations

import time

import pytest

from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.address import parse
from rodo_footer.checking.reading.likeness import matches
from tests.checking.judging import findings, rules

LINK = '<p><a href="https://example.com/rodo">Informacja RODO</a></p>'
FOR_DARK = (
    '<meta name="color-scheme" content="light dark">'
    "<style>@media (prefers-color-scheme: dark) { a { color: #8ec7f2 !important } }</style>"
)
IMG = 'alt="Firma" width="120" height="40"'


def page(body: str, head: str = "") -> str:
    """A whole signature with the notice link."""
    return f'<html lang="pl"><head><meta charset="utf-8">{head}</head><body>{body}{LINK}</body></html>'


def mail(text: str, html: str) -> str:
    """A mail with a text version and an HTML version."""
    return (
        "From: a@example.com\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=x\n\n"
        f"--x\nContent-Type: text/plain; charset=utf-8\n\n{text}\n"
        f"--x\nContent-Type: text/html; charset=utf-8\n\n{html}\n--x--\n"
    )


BAD = {
    "svg as data": (f'<img src=" DATA:image/svg+xml;base64,PHN2Zz4=" {IMG}>', "image-embedded"),
    "background as data": ('<div style="background: url( data:image/png;base64,AA== )">x</div>', "image-embedded"),
    "no alt, single quotes": ("<img src='https://example.com/a.png' width=80 height=20>", "image-without-alt"),
    "linked icons, no words": (
        '<a href="https://example.com/fb"><img src="https://example.com/f.png" alt=" " width="24" height="24"></a>',
        "image-without-alt",
    ),
    "no size at all": ('<img src="https://example.com/a.png" alt="Firma">', "image-without-size"),
    "size auto": ('<img src="https://example.com/a.png" alt="Firma" width="auto">', "image-without-size"),
    "http": (f'<img src="HTTP://example.com/a.png" {IMG}>', "image-not-https"),
    "no scheme": (f'<img src="//example.com/a.png" {IMG}>', "image-not-https"),
    "Windows path": (f'<img src="C:\\Users\\anna\\logo.png" {IMG}>', "image-not-https"),
    "pixel": (
        '<img src="https://t.example.com/o/abc?id=8812345" width="1" height="1" alt="" border="0">',
        "tracking-pixel",
    ),
    "pixel by style": (
        '<img src="https://t.example.com/open/8812345" alt="" style="width:1px!important;height:1px">',
        "tracking-pixel",
    ),
    "hidden pixel": (
        '<img src="https://t.example.com/x?mail=anna%40example.com" alt="" style="display:none">',
        "tracking-pixel",
    ),
    "script in another case": ("<SCRIPT>1</SCRIPT>", "active-content"),
    "handler in another case": ('<p ONCLICK = "x()">a</p>', "active-content"),
    "handler without a blank": ('<img/onerror=x() src="https://example.com/a.png" ' + IMG + ">", "active-content"),
    "script address with a tab": ('<a href="java\tscript:x()">a</a>', "active-content"),
    "frame": ('<iframe src="https://example.com/"></iframe>', "active-content"),
    "svg with a handler": ('<svg onload="x()"></svg>', "active-content"),
    "grid": ('<div style="display: grid">Anna</div>', "css-dropped"),
    "float": ('<div style="float:left">Anna</div>', "css-dropped"),
    "gradient without a colour": ('<p style="background:linear-gradient(#123,#456)">Firma</p>', "css-dropped"),
    "mojibake in a cell": ("<table><tr><td>SpĂłĹ‚ka z o.o.</td></tr></table>", "mojibake"),
    "mojibake by entities": ("<p>Sp&Atilde;&sup3;&Aring;&sbquo;ka</p>", "mojibake"),
    "mojibake in German": ("<p>Mit freundlichen GrÃ¼ÃŸen</p>", "mojibake"),
    "copyright": ("<p>Â© 2026 Firma</p>", "mojibake"),
    "PESEL with blanks": ("<p>nr PESEL 440514 01359</p>", "personal-number"),
    "PESEL in the next cell": ("<table><tr><td>PESEL</td><td>44051401359</td></tr></table>", "personal-number"),
    "German tax number": ("<p>Steuer-ID: 36574261809</p>", "personal-number"),
    "object": ("<p>tel. [object Object]</p>", "template-leftover"),
    "lorem": ("<p>Lorem ipsum dolor sit amet</p>", "template-leftover"),
    "asked in German": ("<p>[Vor- und Nachname]</p>", "template-leftover"),
    "address that a website protected": ("<p>e-mail: [email\u00a0protected]</p>", "template-leftover"),
    "null with a label": ("<p>Tel.: null</p>", "template-leftover"),
    "empty address": ('<p><a href="mailto:undefined">e-mail</a></p>', "template-leftover"),
    "pale particulars": ('<p style="color:#cccccc">NIP 123-456-32-18</p>', "low-contrast"),
}


@pytest.mark.parametrize("case", BAD)
def test_a_fault_around_the_link_is_found(case: str) -> None:
    """Exactly the one rule."""
    html, rule = BAD[case]
    assert [one.rstrip("?") for one in rules(page(html))] == [rule]


GOOD = {
    "Word image beside the file": '<img width=120 height=40 src="Firma_pliki/image001.png" alt="Logo firmy">',
    "VML for Outlook": '<!--[if gte mso 9]><v:rect fill="true"><v:fill src="https://example.com/b.png"/></v:rect>'
    "<![endif]-->",
    "only for others": '<!--[if !mso]><!--><img src="https://example.com/a.png" alt="Firma"><!--<![endif]-->',
    "decoration": f'<img src="https://example.com/a.png" role="presentation" {IMG.partition(" ")[2]}>',
    "picture for dark mode": '<img src="https://example.com/dark.png" alt="" width="120" height="40" '
    'style="display:none">',
    "preview line": '<div style="display:none;max-height:0;overflow:hidden">Nowości &#8199;&#65279;&#847;</div>',
    "round and shadowed": '<p style="border-radius:4px;box-shadow:0 0 4px #ccc;max-width:600px;opacity:.9">Firma</p>',
    "float with align": '<img src="https://example.com/a.png" ' + IMG + ' align="left" style="float:left">',
    "relative": '<p style="position:relative">Firma</p>',
    "background with a colour": '<p style="background:#123456 url(https://example.com/b.png);color:#fff">x</p>',
    "spacer": '<img src="https://example.com/spacer.gif" alt="" width="1" height="1">',
    "thin line": '<img src="https://example.com/line.gif" alt="" width="600" height="1">',
    "letters of many languages": "<p>Größe, ÄRZTE…, naïve, Ångström, MANHÃ, 12 m³, ±5°, §7, „tak” – “yes”, Łódź, "
    "ŹDŹBŁO, Škoda, Dvořák, © 2026, l'Âge d'or</p>",
    "code in a letter": "<p>a &amp;&amp; b, R&amp;D; AT&amp;T</p>",
    "numbers of the company": "<p>KRS 0000123456, REGON 14105628000008, NIP PL1234563218, BDO 000123456, "
    "konto PL61109010140000071219812874, zamówienie 44051401359</p>",
    "phones": "<p>tel. 48501020304, +48221234567, 44051401359 (telefon)</p>".replace(
        "44051401359 (telefon)", "fax 0221"
    ),
    "none in a sentence": "<p>Uwagi: brak. None of us is as good. Zero, null i nic. Nan Goldin</p>",
    "brackets": "<p>[wewn. 12] [1] [EN] &lt;3</p>",
    "elements of HTML that one writes about": "<p>Set &lt;title&gt; and &lt;address&gt; of the page.</p>",
    "dark ground": '<table bgcolor="#222222"><tr><td style="color:#ffffff">NIP 123-456-32-18</td></tr></table>',
    "json for Gmail": '<script type="application/ld+json">{"a":1}</script>',
    "words like handlers": "<p>on = 1, reason = content = x, onboarding=ok</p>",
    "quoted fault": '<blockquote type="cite"><script>1</script><img src="http://example.com/a.png"><p>PrzykĹ‚ad</p>'
    "<p>PESEL 44051401359</p></blockquote>",
}


@pytest.mark.parametrize("case", GOOD)
def test_what_is_right_is_left_alone(case: str) -> None:
    """No rule at all speaks."""
    assert rules(page(GOOD[case])) == []


@pytest.mark.parametrize("kind", ["form", "chat", "website"])
def test_a_page_may_have_what_a_mail_may_not(kind: str) -> None:
    """Scripts, forms, style sheets, flex and images without a size are at home there."""
    html = page(
        '<form><input name="a"></form><script src="/a.js"></script><div style="display:flex">a</div><img src="/a.png">'
        "<footer>Administratorem danych jest Przykład sp. z o.o., rodo@example.com; przetwarzamy je w celu "
        "odpowiedzi.</footer>",
        '<link rel="stylesheet" href="/a.css">',
    )
    assert rules(html, kind=kind) == []


@pytest.mark.parametrize(
    ("name", "html"),
    [
        ("widget.tsx", f"<div onClick={{open}} style={{{{display: 'flex'}}}}><button>x</button>{LINK}</div>"),
        ("base.html", f'<link rel="stylesheet" href="/s.css"><script src="/a.js"></script>{{{{ x }}}}{LINK}'),
        ("contact.html", f'<form>{{{{ csrf }}}}<input name="a"><textarea></textarea></form>{LINK}'),
    ],
)
def test_templates_of_web_pages_are_no_mails(name: str, html: str) -> None:
    """Web components and pages in a template language are left to their own linters."""
    assert not [one for one in rules(html, name) if not one.startswith("notice-link")]


def test_a_source_of_foundation_is_a_template() -> None:
    """Its columns become a whole mail with a style sheet, so that no client drops its layout as that of a signature."""
    html = page(
        f"<container><row><columns><p>Witamy</p>{LINK}</columns></row></container>",
        "<style>p{margin:0;padding:9px}</style>",
    )
    assert rules(html, "welcome.html") == []
    assert rules(html.replace("columns", "section"), "welcome.html") == ["signature-needs-stylesheet"]


DISAGREE = {
    "other mail": ("Anna\nanna@example.com\nRODO: https://example.com/rodo", "ania@example.com", 1),
    "hyphen behind an address": (
        "* anna@example.com- host\nRODO: https://example.com/rodo",
        "* anna@example.com – host",
        0,
    ),
    "hyphen inside a domain": ("anna@a--b.example.com\nRODO: https://example.com/rodo", "anna@c--d.example.com", 1),
    "mailto only": (
        "Anna\nanna@example.com\nRODO: https://example.com/rodo",
        '<a href="mailto:anna@example.com">m</a>',
        0,
    ),
    "phone with country code": ("tel. 600 000 000\nRODO: https://example.com/rodo", "tel. +48 600-000-000", 0),
    "German phone": ("Tel. +49 (0)30 1234567\nRODO: https://example.com/rodo", "Tel. 030 1234567", 0),
    "other NIP": ("NIP 1234563218\nRODO: https://example.com/rodo", "NIP 526-025-02-74", 1),
    "other name": ("Pozdrawiam\nAnna Nowak\nRODO: https://example.com/rodo", "Pozdrawiam<br>Jan Kowal<br>IT", 1),
    "name and team": ("Pozdrawiam\nAnna Nowak\nRODO: https://example.com/rodo", "Pozdrawiam<br>Zespół Sklepu Jan", 0),
    "shorter text": ("Zobacz w HTML.\nRODO: https://example.com/rodo", "NIP 1234563218 " + "słowo " * 80, 0),
}


@pytest.mark.parametrize("case", DISAGREE)
def test_versions_that_contradict_each_other(case: str) -> None:
    """Only contradictions count, not other ways to write the same."""
    text, html, number = DISAGREE[case]
    assert rules(mail(text, f"<p>{html}</p>{LINK}"), "a.eml") == ["parts-disagree"] * number


def test_two_notices_in_two_versions() -> None:
    """Without a configured address both pass alone, and together they contradict each other."""
    found = rules(
        mail("Polityka prywatności: https://firma.pl/privacy", '<a href="https://firma.pl/rodo">Informacja RODO</a>'),
        "a.eml",
        accepted=(),
    )
    assert found == ["parts-disagree"]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Dzień dobry {{ imie }},", ["template-leftover"]),
        ("Dzień dobry *|FNAME|*, rezygnacja: *|UNSUB|*", []),
        ("Ustaw zmienną ${HOME} w pliku.", ["template-leftover?"]),
    ],
)
def test_slots_in_a_mail(body: str, expected: list[str]) -> None:
    """A slot that names a value is a fault; one that may be code is for a human; a newsletter not yet sent is none."""
    text = f"From: a@example.com\n\n{body}\nRODO: https://example.com/rodo\n"
    assert rules(text, "a.eml") == expected


ADDRESSES = (
    "https://example.com/rodo",
    "HTTPS://WWW.EXAMPLE.COM:443/rodo",
    "https://%65xample.com/rodo",
    "https://xn--w-uga1v8h.example/rodo",
    "https://żółw.example/rodo",
    "https://example.com/rodo/INDEX.asp?utm_source=x",
    "https://example.com/pl//rodo/default.html",
    "https://example.com/pl/rodo",
    "https://example.com/home.php",
    "https://www.example.com",
    "https://example.com/*",
    "https://example.com/rod*",
)


@pytest.mark.parametrize("href", ADDRESSES)
@pytest.mark.parametrize("accepted", ADDRESSES)
def test_the_quick_look_misses_no_accepted_address(href: str, accepted: str) -> None:
    """Whatever is accepted may be; the text of such a link is looked at."""
    policy = Policy(accepted=(accepted,))
    if matches(parse(href), accepted):
        assert policy.may_accept(href)


def test_a_template_may_have_slots() -> None:
    """Its program fills them."""
    assert rules(f"<p>{{{{ name }}}} [Telefon]</p>{LINK}") == []


@pytest.mark.parametrize(
    ("head", "style", "expected"),
    [
        ('<meta name="color-scheme" content="light dark">', "color:#333333", ["low-contrast?"]),
        ("", "color:#333333", []),
        (
            FOR_DARK,
            "color:#333333",
            [],
        ),
        ('<meta name="color-scheme" content="light dark">', "color:#333333;background-color:#ffffff", []),
    ],
)
def test_dark_mode_counts_where_a_mail_says_it_is_made_for_it(head: str, style: str, expected: list[str]) -> None:
    """Others are recoloured by the program; a background of one's own stays."""
    link = f'<a href="https://example.com/rodo" style="{style}">RODO</a>'
    html = f"<html><head>{head}</head><body><p>{link}</p></body></html>"
    assert rules(html) == expected


def test_the_number_itself_stays_out_of_the_report() -> None:
    """Reports are passed on."""
    (found,) = findings(page("<p>PESEL 44051401359</p>"))
    assert "44051401359" not in found.message + found.evidence


HOSTILE = {
    "at signs in a style": f"<style>{'@' * 200_000}{{</style>",
    "comments in a style": f"<style>{'/*' * 200_000}</style>",
    "letters in a style": f"<style>{'a' * 400_000}</style>",
    "braces": f"<style>{'a{' * 100_000}</style>",
    "rules": f"<style>{'.a{display:flex}' * 30_000}</style>{'<p class=a>x</p>' * 300}",
    "imports": f"<style>{'@import ' * 40_000}</style>",
    "faces": f"<style>{'@font-face{' * 60_000}</style>",
    "selectors": f"<style>{'a ' * 2_000}{{float:left}}</style>",
    "spaces in an address": "<style>@font-face{src:" + "url(" + " " * 300_000 + "}</style>",
    "letters before a gradient": f'<p style="background:{"a" * 300_000} url(b)">x</p>',
    "questions in an image": f'<img src="https://example.com/{"?&" * 150_000}" width="1" height="1" alt="">',
    "mojibake": "<p>" + "Ă" * 300_000 + "</p>",
    "mojibake pairs": "<p>" + "Ăł" * 150_000 + "</p>",
    "superscripts": "<p>" + "a³b" * 150_000 + "</p>",
    "lost letters": "<p>" + "\ufffd" * 300_000 + "</p>",
    "digits": "<p>" + "44051401359 " * 40_000 + "</p>",
    "one number": "<p>pesel " + "1" * 400_000 + "</p>",
    "spaced digits": "<p>pesel " + "11 " * 150_000 + "</p>",
    "brackets": "<p>" + "[" * 300_000 + "</p>",
    "ampersands": "<p>" + "&amp;" * 100_000 + "oacute;</p>",
    "marks": "<p>" + "\n\ufeff" * 50_000 + "</p>",
    "images": '<img src="http://example.com/a.png">' * 1_000,
    "handlers": "<p>" + "on" * 300_000 + "</p>",
    "handlers by hundreds": "<p onclick=a>" * 400,
}


@pytest.mark.parametrize("case", HOSTILE)
def test_nothing_makes_the_rules_hang(case: str) -> None:
    """Half a megabyte of bait each, in well under the time limit of a file."""
    start = time.perf_counter()
    rules(page(HOSTILE[case]))
    rules(f"From: a@example.com\n\n{HOSTILE[case]}\nRODO: https://example.com/rodo\n", "a.eml")
    assert time.perf_counter() - start < 10


def test_a_thousand_numbers_in_two_versions_are_compared_in_time() -> None:
    """As bait: phones, addresses and company numbers by the thousand."""
    many = "".join(f"tel. +48 600 {one:03} {one:03}, a{one}@example.com, NIP 12345{one:05} " for one in range(1_000))
    start = time.perf_counter()
    rules(mail(f"{many}\nRODO: https://example.com/rodo", f"<p>{many[::-1]}{many[50:]}</p>{LINK}"), "a.eml")
    assert time.perf_counter() - start < 5


@pytest.mark.parametrize(
    ("body", "number"),
    [
        (
            '<table onclick="x()"><tr><td><script>1</script><iframe src="https://example.com/"></iframe></td></tr></table>',
            3,
        ),
        ("<form><input name=a><script>1</script><select></select></form><p><input name=b></p>", 3),
        ("<object><embed></object><embed>", 2),
    ],
    ids=["within a handler", "within a form", "within an object"],
)
def test_only_the_parts_of_a_form_or_an_object_are_no_news_within_it(body: str, number: int) -> None:
    """Who accepts the handler of a whole table has not accepted a script in it."""
    assert rules(page(body), kind="signature") == ["active-content"] * number
