"""Hosts that look like another, texts that name another, parameters that follow the reader, sentences without link."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rodo_footer.checking.reading import hosts
from rodo_footer.checking.reading.address import parse
from rodo_footer.checking.reading.announcements import announces
from rodo_footer.checking.reading.likeness import likeness, matches
from rodo_footer.checking.reading.lookalikes import skeleton, trick_of
from rodo_footer.checking.reading.named_hosts import are_of_one_owner, named_host
from rodo_footer.checking.reading.tracking import is_random, personal_pairs, tracking_names
from tests.checking.judging import findings, rules

ACCEPTED = frozenset(("example.com",))
TRICKS = {
    "https://example.com@evil.net/": "userinfo",
    "https://example.com:x@evil.net/": "userinfo",
    "https://example.com.evil.net/": "inside",
    "https://www.example.com-rodo.pl/": "inside",
    "https://example-com.evil.net/": "inside",
    "https://wwwexample.com/": "inside",
    "https://exarnple.com/": "letters",
    "https://examp1e.com/": "letters",
    "https://exampie.com/": "letters",
    "https://ex-ample.com/": "letters",
    "https://exmaple.com/": "letters",
    "https://exxample.com/": "letters",
    "https://examle.com/": "letters",
    "https://exámple.com/": "letters",
    "https://еxаmple.com/": "letters",
    "https://pаypal.org/": "alphabets",
    "https://example.com/": "",
    "https://www.example.com/": "",
    "https://rodo.example.com/": "",
    "https://example.pl/": "",
    "https://example1.com/": "",
    "https://samples.com/": "",
    "https://żółw.pl/": "",
    "https://почта.рф/": "",
}


@pytest.mark.parametrize(("address", "trick"), TRICKS.items())
def test_a_host_that_looks_like_ours_is_told_how(address: str, trick: str) -> None:
    """And one that is only another name is not."""
    assert trick_of(parse(address), ACCEPTED) == trick


def test_a_lookalike_is_told_once_and_beside_a_right_link() -> None:
    """One finding, at the wrong one."""
    html = '<a href="https://example.com/rodo">RODO</a>\n<a href="https://examp1e.com/rodo">Privacy notice</a>'
    (found,) = findings(html)
    assert (found.rule, found.line) == ("notice-link-lookalike-host", 2)
    assert "examp1e.com" in found.message


@given(st.text(alphabet="abcde.-01rnmvwżаеорс", min_size=1, max_size=40))
def test_any_host_has_a_skeleton(host: str) -> None:
    """It stays as it is when taken again, and is ASCII where a look-alike letter was all that was not."""
    assert skeleton(skeleton(host)) == skeleton(host)
    assert isinstance(trick_of(parse(f"https://{host}/"), ACCEPTED), str)


@given(st.text(max_size=80), st.text(max_size=20))
def test_any_host_has_one_canonical_form(name: str, port: str) -> None:
    """Taking it again changes nothing; no forbidden character is left."""
    once = hosts.canonical(f"{name}:{port}", "443")
    assert hosts.canonical(once, "443") == once
    assert not any(char in once for char in " /\\?#@<>")
    assert hosts.is_local(once) in (True, False)


@pytest.mark.parametrize(
    ("spelling", "host"),
    [
        ("2130706433", "127.0.0.1"),
        ("0x7f.1", "127.0.0.1"),
        ("0300.0250.1", "192.168.0.1"),
        ("EXAMPLE.com.", "example.com"),
        ("example.com:0443", "example.com"),
        ("[::1]:8443", "[::1]:8443"),
        ("faß.de", "xn--fa-hia.de"),
        ("exam%70le.com", "example.com"),
        ("256.256.256.256", ""),
        ("1.2.3.4.5", ""),
        ("a b.pl", ""),
        ("a.pl:99999", ""),
    ],
)
def test_spellings_of_a_host(spelling: str, host: str) -> None:
    """As browsers read them."""
    assert hosts.canonical(spelling, "443") == host


@given(st.text(alphabet="abcXYZ019-_.~/?=&%#+!;:,*éż", max_size=60))
def test_an_address_is_itself(tail: str) -> None:
    """Whatever the path and query, and with `www.` before it."""
    address = f"https://firma.pl/{tail.replace('*', '')}"
    assert matches(parse(address), address)
    assert matches(parse(address.replace("//", "//www.", 1)), address)
    assert likeness(parse(address.replace("firma", "inna")), address) == "other"


@pytest.mark.parametrize(
    ("text", "host"),
    [
        ("www.firma.pl", "firma.pl"),
        ("Firma.pl", ""),
        ("firma.pl/rodo", "firma.pl"),
        ("https://Firma.pl/rodo", "firma.pl"),
        ("→ firma.pl", "firma.pl"),
        ("firma.pl.", "firma.pl"),
        ("biuro@firma.pl", ""),
        ("regulamin.pdf", ""),
        ("ASP.NET", ""),
        ("np. firma.pl", ""),
        ("RODO: www.firma.pl/rodo", "firma.pl"),
        ("Polityka prywatności (https://firma.pl/rodo).", "firma.pl"),
        ("Protokół https:// i www. w adresie", ""),
        ("ust.2", ""),
        ("Node.js", ""),
        ("12.11.2026", ""),
        ("sp.k", ""),
    ],
)
def test_which_host_a_text_names(text: str, host: str) -> None:
    """Only an address or a domain names one."""
    assert named_host(text) == host


def test_owners_are_told_apart_by_what_can_be_registered() -> None:
    """Two shops on one platform are two owners."""
    assert are_of_one_owner("sklep.firma.com.pl", "www.firma.com.pl")
    assert not are_of_one_owner("firma.com.pl", "inna.com.pl")
    assert not are_of_one_owner("jan.github.io", "anna.github.io")


def test_where_a_text_names_the_host_behind_a_gateway_all_is_well() -> None:
    """Rewriters are undone first."""
    href = "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.com%2Frodo&amp;data=05"
    assert rules(f'<a href="{href}">https://example.com/rodo</a>', kind="message") == []


@pytest.mark.parametrize(
    "value", ["d41d8cd98f00b204e9800998ecf8427e", "550e8400-e29b-41d4-a716-446655440000", "aB3dE6gH9jK2mN5p"]
)
def test_drawn_values(value: str) -> None:
    """Hashes, UUIDs, tokens."""
    assert is_random(value)
    assert personal_pairs(f"https://firma.pl/rodo?uid={value}") == (f"uid={value}",)


@pytest.mark.parametrize(
    "value", ["polityka-prywatnosci-2026", "12345678901234567890", "informacja_o_danych", "aaaaaaaaaaaaaaaa1111", "pl"]
)
def test_written_values(value: str) -> None:
    """Words, numbers, languages."""
    assert not is_random(value)
    assert personal_pairs(f"https://firma.pl/rodo?id={value}") == ()


def test_tracking_parameters_are_named_once() -> None:
    """In order, without those of the page."""
    address = "https://firma.pl/rodo?id=3&utm_source=a&UTM_medium=b&utm_source=c&fbclid=d#utm_x=1"
    assert tracking_names(address) == ("utm_source", "UTM_medium", "fbclid")


ANNOUNCES = [
    "Szczegóły przetwarzania danych osobowych dostępne są tutaj.",
    "Informacja o przetwarzaniu danych znajduje się na naszej stronie internetowej",
    "Politykę prywatności znajdziesz pod linkiem w stopce",
    "How we process your personal data: see our website.",
    "Please click here to read our privacy notice.",
    "Unsere Datenschutzhinweise finden Sie auf unserer Homepage.",
    "Datenschutz: hier klicken",
]
SILENT = [
    "Administratorem danych osobowych jest Przykład sp. z o.o.",
    "Klauzula RODO jest dostępna w siedzibie firmy.",
    "Zapraszamy na naszą stronę internetową.",
    "Przetwarzamy dane osobowe w celu udzielenia odpowiedzi.",
    "Aby wypisać się z listy, kliknij tutaj.",
    "Wiadomość zawiera dane osobowe i jest przeznaczona wyłącznie dla adresata.",
    "Visit our website.",
]


@pytest.mark.parametrize("sentence", ANNOUNCES)
def test_a_promise_without_a_link_is_told_instead_of_a_missing_link(sentence: str) -> None:
    """In HTML and in plain text, once."""
    assert announces(sentence)
    assert rules(f"<p>Anna</p><p>{sentence}</p>") == ["notice-announced-without-link"]
    assert rules(f"Anna\n{sentence}\n", "a.txt") == ["notice-announced-without-link"]


@pytest.mark.parametrize("sentence", SILENT)
def test_what_promises_nothing_is_a_missing_link(sentence: str) -> None:
    """The rule of the missing link speaks."""
    assert not announces(sentence)
    assert rules(f"<p>Anna</p><p>{sentence}</p>") == ["notice-link-missing"]


def test_a_promise_in_the_quoted_part_is_not_ours() -> None:
    """Whoever is quoted promised it."""
    mail = (
        "From: a@example.com\nContent-Type: text/plain\n\nDziękuję.\nAnna\n\nW dniu 1.11.2026 Jan pisze:\n"
        "> Szczegóły przetwarzania danych osobowych dostępne są tutaj.\n"
    )
    assert rules(mail, "a.eml") == ["notice-link-missing"]


BAIT = {
    "labels": "https://" + "a-" * 20_000 + ".pl/",
    "dots": "https://" + "." * 50_000,
    "escapes": "https://firma.pl/" + "%2e%2e/" * 30_000,
    "slashes": "https://firma.pl/" + "/" * 200_000 + "x",
    "query": "https://firma.pl/rodo?" + "&".join(f"uid={at}" for at in range(50_000)),
    "marks": "https://protect.checkpoint.com/v2/" + "___" * 50_000,
    "stars": "https://urldefense.com/v3/__" + "*" * 100_000 + "__;" + "A" * 100_000 + "!",
    "unicode": "https://" + "ж" * 50_000 + ".pl/",
    "sessions": "https://firma.pl/" + ";sid=1" * 50_000,
}


@pytest.mark.parametrize("href", BAIT.values(), ids=BAIT)
def test_hostile_addresses_take_bounded_time(href: str) -> None:
    """Never a pass, never more than a second."""
    started = time.monotonic()
    assert rules(f'<a href="{href}">RODO</a>')
    assert time.monotonic() - started < 2


@pytest.mark.parametrize(
    "words",
    [
        "dane " * 30_000,
        "rodo i " * 30_000,
        "przetwarzanie " * 20_000,
        "privacy & " * 20_000,
        "data protection " * 9_000,
    ],
)
def test_hostile_words_take_bounded_time(words: str) -> None:
    """In the text of a link, before it, and alone."""
    started = time.monotonic()
    rules(f'<p>{words} <a href="https://firma.pl/x">tutaj</a></p><p>{words}</p>', accepted=())
    rules(f'<a href="https://firma.pl/x" title="{words}">{words}</a>', accepted=())
    assert time.monotonic() - started < 4
