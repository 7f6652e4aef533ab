"""What reads as a link to the notice when no address is configured, in three languages, and what does not."""

from __future__ import annotations

import pytest

from tests.checking.judging import findings, link_rules, rules

READS = [
    '<a href="https://firma.pl/a">Polityka prywatności</a>',
    '<a href="https://firma.pl/a">POLITYKĘ PRYWATNOŚCI i cookies</a>',
    '<a href="https://firma.pl/a">Klauzula informacyjna RODO</a>',
    '<a href="https://firma.pl/a">Informacja o przetwarzaniu danych osobowych</a>',
    '<a href="https://firma.pl/a">Obowiązek informacyjny</a>',
    '<a href="https://firma.pl/a">Zasady ochrony Twoich danych</a>',
    '<a href="https://firma.pl/a">Privacy notice</a>',
    '<a href="https://firma.pl/a">Privacy</a>',
    '<a href="https://firma.pl/a">How we use your personal data</a>',
    '<a href="https://firma.pl/a">GDPR</a>',
    '<a href="https://firma.pl/a">Datenschutz&shy;hinweise</a>',
    '<a href="https://firma.pl/a">Daten&shy;schutz</a>',
    '<a href="https://firma.pl/a">DSGVO</a>',
    '<a href="https://firma.pl/a">Datenverarbeitung</a>',
    '<a href="https://firma.pl/a">Privatsphäre</a>',
    '<a href="https://firma.pl/a">Privacy &amp; Cookies</a>',
    '<a href="https://firma.pl/a">Data policy</a>',
    '<a href="https://firma.pl/a">Fair processing notice</a>',
    '<a href="https://firma.pl/a">How we handle personal information</a>',
    '<a href="https://firma.pl/a">So verarbeiten wir personenbezogene Daten</a>',
    '<a href="https://firma.pl/polityka-prywatnosci">tutaj</a>',
    '<a href="https://firma.pl/pl/klauzula-informacyjna">Więcej</a>',
    '<a href="https://firma.pl/gdpr.pdf">PDF</a>',
    '<a href="https://rodo.firma.pl/">strona</a>',
    "<p>O przetwarzaniu danych osobowych przeczytasz <a href='https://firma.pl/a'>tutaj</a>.</p>",
    "<p>Pełna informacja, także o prawie do sprzeciwu: <a href='https://firma.pl/a'>https://firma.pl/a</a></p>",
    "<p>Information about data processing is available <a href='https://firma.pl/a'>here</a></p>",
    "<p>Datenschutzhinweise finden Sie <a href='https://firma.pl/a'>hier</a></p>",
    "<p>Polityka prywatności: https://firma.pl/a</p>",
]
DOES_NOT = [
    '<a href="https://firma.pl/cookies">Cookies</a>',
    '<a href="https://firma.pl/a">Polityka cookies</a>',
    '<a href="https://firma.pl/a">Wiadomość poufna</a>',
    '<a href="https://firma.pl/a">Administrator</a>',
    '<a href="https://firma.pl/a">Regulamin</a>',
    '<a href="https://firma.pl/a">Datenblatt</a>',
    '<a href="https://firma.pl/a">Private label</a>',
    '<a href="https://firma.pl/a">Legal notice</a>',
    '<a href="https://firma.pl/a">Dane kontaktowe</a>',
    '<a href="https://firma.pl/iod">Inspektor ochrony danych</a>',
    '<a href="https://firma.pl/a">Data protection officer</a>',
    '<a href="https://firma.pl/a">Datenschutzbeauftragter</a>',
    '<a href="https://uodo.gov.pl/">Urząd Ochrony Danych Osobowych</a>',
    '<a href="https://eur-lex.europa.eu/eli/reg/2016/679">RODO</a>',
    "<p>Administratorem danych osobowych jest Firma. <a href='https://firma.pl/'>firma.pl</a></p>",
    "<p>Dbamy o ochronę danych osobowych. <a href='https://firma.pl/'>https://firma.pl/</a></p>",
    '<a href="mailto:iod@firma.pl">Ochrona danych osobowych</a>',
    '<a href="tel:+48600000000">RODO</a>',
    "<p>Klauzula RODO jest dostępna w siedzibie firmy.</p>",
    '<a href="https://firma.pl/koparodomat">Oferta</a>',
]


@pytest.mark.parametrize("html", READS)
def test_these_pass_without_a_configured_address(html: str) -> None:
    """An https link that reads as the notice's is enough where nothing was configured."""
    assert link_rules(html, accepted=()) == []


@pytest.mark.parametrize("html", DOES_NOT)
def test_these_do_not(html: str) -> None:
    """Words that sound like it are not it."""
    assert rules(html, accepted=()) == ["notice-link-missing"]


@pytest.mark.parametrize(
    ("href", "kind", "expected"),
    [
        ("#", "auto", "notice-link-placeholder"),
        ("", "auto", "notice-link-placeholder"),
        ("javascript:void(0)", "auto", "notice-link-placeholder"),
        ("JavaScript: void(0);", "auto", "notice-link-placeholder"),
        ("https://", "auto", "notice-link-placeholder"),
        ("[LINK]", "auto", "notice-link-placeholder"),
        ("&lt;URL&gt;", "auto", "notice-link-placeholder"),
        ("TODO", "auto", "notice-link-placeholder"),
        ("https://firma.pl/XXX", "auto", "notice-link-placeholder"),
        ("https://www.twojadomena.pl/privacy", "auto", "notice-link-placeholder"),
        ("https://twoja-strona.pl/rodo", "auto", "notice-link-placeholder"),
        ("https://www.nazwafirmy.pl/rodo", "auto", "notice-link-placeholder"),
        ("https://[twoja-domena]/rodo", "auto", "notice-link-placeholder"),
        ("https://firma.pl/[slug]", "auto", "notice-link-placeholder"),
        ("https://firma.pl/...", "auto", "notice-link-placeholder"),
        ("https://firma.pl/xxxx", "auto", "notice-link-placeholder"),
        ("https://firma.pl/undefined", "auto", "notice-link-placeholder"),
        ("https://firma.pl/null/", "auto", "notice-link-placeholder"),
        ("https://firma.pl/%RODO_URL%", "template", "notice-link-placeholder?"),
        ("https://firma.pl/%SLUG%?lang=pl", "template", "notice-link-placeholder?"),
        ("https://firma.pl/%s", "template", "notice-link-placeholder?"),
        ("https://firma.pl/%(slug)s", "template", "notice-link-placeholder?"),
        ("https://firma.pl/$slug", "template", "notice-link-placeholder?"),
        ("https://firma.pl/$SLUG$/pl", "template", "notice-link-placeholder?"),
        ("https://firma.pl/$(slug)", "template", "notice-link-placeholder?"),
        ("https://firma.pl/##SLUG##", "template", "notice-link-placeholder?"),
        ("https://firma.pl/@slug@", "template", "notice-link-placeholder?"),
        ("https://firma.pl/|slug|", "template", "notice-link-placeholder?"),
        ("https://firma.pl/__slug__", "template", "notice-link-placeholder?"),
        ("https://firma.pl/pl/:slug", "template", "notice-link-placeholder?"),
        ("https://&lt;domena&gt;/rodo", "auto", "notice-link-placeholder"),
        ("https://wstaw-link", "auto", "notice-link-placeholder"),
        ("https://link/", "auto", "notice-link-placeholder"),
        ("http://#", "auto", "notice-link-placeholder"),
        ("...", "auto", "notice-link-placeholder"),
        ("-", "auto", "notice-link-placeholder"),
        ("LINK", "auto", "notice-link-placeholder"),
        ("__LINK__", "auto", "notice-link-placeholder"),
        ("{% url &quot;privacy&quot; %}", "template", "notice-link-placeholder?"),
        ('{% url "privacy" %}', "template", "notice-link-placeholder?"),
        ("$url$", "template", "notice-link-placeholder?"),
        ("«LinkRODO»", "template", "notice-link-placeholder?"),
        ("%7B%7B%20url%20%7D%7D", "template", "notice-link-placeholder?"),
        ("https://{domain}/rodo", "template", "notice-link-placeholder?"),
        ("{{ notice_url }}", "auto", "notice-link-placeholder?"),
        ("{{ notice_url }}", "signature", "notice-link-placeholder"),
        ("{% url 'rodo' %}", "auto", "notice-link-placeholder?"),
        ("${noticeUrl}", "auto", "notice-link-placeholder?"),
        ("%%NoticeUrl%%", "auto", "notice-link-placeholder?"),
        ("*|PRIVACY|*", "auto", "notice-link-placeholder?"),
        ("[[privacy]]", "auto", "notice-link-placeholder?"),
        ("https://firma.pl/{{ lang }}/rodo", "auto", "notice-link-placeholder?"),
        ("/rodo", "auto", "notice-link-wrong-target"),
        ("rodo.html", "auto", "notice-link-wrong-target"),
        ("#rodo", "auto", "notice-link-wrong-target"),
        ("javascript:open()", "auto", "notice-link-wrong-target"),
        ("file:///C:/rodo.pdf", "auto", "notice-link-wrong-target"),
        ("//firma.pl/rodo", "auto", "notice-link-not-https"),
        ("firma.pl/rodo", "auto", "notice-link-not-https"),
        ("http://firma.pl/rodo", "auto", "notice-link-not-https"),
    ],
)
def test_an_address_that_is_none_gets_the_rule_that_says_so(href: str, kind: str, expected: str) -> None:
    """With and without a configured address the fault is the same."""
    html = f'<p>Zobacz <a href="{href}">Polityka prywatności</a></p>'
    assert rules(html, kind=kind, accepted=()) == [expected]
    assert rules(html, kind=kind, accepted=("https://firma.pl/rodo",)) == [expected]


@pytest.mark.parametrize(
    "href",
    [
        "http://localhost/rodo",
        "https://localhost:8080/rodo",
        "https://intranet/rodo",
        "https://serwer.firma.local/rodo",
        "https://192.168.1.5/rodo",
        "https://10.0.0.1:8443/rodo",
        "\\\\serwer\\rodo.pdf",
    ],
)
def test_an_address_of_the_own_network_informs_nobody_outside(href: str) -> None:
    """With a reason that says so, also where no address is configured."""
    found = findings(f'<a href="{href}">Polityka prywatności</a>', accepted=())
    assert [one.rule for one in found] == ["notice-link-wrong-target"]
    assert "own network" in found[0].message


@pytest.mark.parametrize("left", ["[adres strony]", "[link do polityki]", "{LINK}", "[wstaw adres]", "TODO", "<URL>"])
def test_a_placeholder_in_plain_text_is_told_where_it_stands(left: str) -> None:
    """Not as a missing link."""
    found = findings(f"Anna\nPolityka prywatności: {left}\n", "a.txt")
    assert [(one.rule, one.line, one.column) for one in found] == [("notice-link-placeholder", 2, 23)]


def test_a_link_in_markdown_is_no_placeholder() -> None:
    """Square brackets hold its text there."""
    assert rules("Anna\n[Link do polityki prywatności](https://example.com/rodo)\n", "a.txt") == []


@pytest.mark.parametrize("href", ["https://127.pl/rodo", "https://10.firma.pl/rodo", "https://home.pl/x?a[b]=RODO"])
def test_an_address_that_only_looks_private_or_unfinished_is_none(href: str) -> None:
    """No false alarm."""
    assert rules(f'<a href="{href}">Polityka prywatności</a>', accepted=()) == []


def test_a_configured_address_of_the_own_network_counts() -> None:
    """The policy has the last word."""
    assert rules('<a href="https://intranet/rodo">RODO</a>', accepted=("https://intranet/rodo",)) == []


def test_a_placeholder_in_a_sent_mail_is_certain() -> None:
    """What went out unfilled will not be filled any more."""
    mail = 'From: a\nContent-Type: text/html\n\n<a href="{{ notice_url }}">RODO</a>'
    assert rules(mail, "a.eml") == ["notice-link-placeholder"]


def test_a_page_may_link_within_its_site() -> None:
    """On a website a path is enough; in a mail it is not."""
    html = '<nav></nav><a href="/rodo">RODO</a>'
    assert rules(html) == []
    assert rules(html, accepted=("https://example.com/privacy",)) == ["notice-link-wrong-target"]
    assert rules(html, kind="signature") == ["notice-link-wrong-target"]


def test_a_broken_twin_is_told_even_beside_a_right_link() -> None:
    """A second language whose link was forgotten."""
    html = '<a href="https://example.com/rodo">RODO</a> <a href="#">Privacy notice</a>'
    assert rules(html) == ["notice-link-placeholder"]


def test_messages_are_plain_and_complete() -> None:
    """What is wrong and what to do stand in one line without the forbidden word."""
    for html in DOES_NOT:
        (found,) = findings(html, accepted=())
        assert "\n" not in found.message
        assert "add one" in found.message
        assert "compliant" not in found.message


@pytest.mark.parametrize(
    ("page", "said"),
    [
        ("<p>Polityka prywatności: https://firma.pl/a</p>", "the link leads to https://firma.pl/a, not to"),
        (
            '<a href="https://firma.pl/a">Polityka prywatności</a>',
            'the link "Polityka prywatności" leads to https://firma.pl/a, not to',
        ),
    ],
)
def test_an_address_that_is_written_out_is_said_once(page: str, said: str) -> None:
    """As the link's name and as what it leads to it would stand there twice."""
    assert findings(page, accepted=("https://firma.pl/rodo",))[0].message.startswith(said)


def test_a_link_is_named_where_the_sentence_does_not_say_its_address() -> None:
    """Else nobody would know which link it is about."""
    found = findings("<p>Polityka prywatności: https://policies.google.com/privacy</p>", accepted=())
    assert found[0].message.startswith("the link https://policies.google.com/privacy leads to the policy of ")
