"""Chats, pages of websites and the words of footers; which files are scripts and chats without being told."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from rodo_footer.checking.engine import Policy, check_documents
from rodo_footer.checking.reading import chat_words
from rodo_footer.checking.reading.disclaimers import claims_duty
from rodo_footer.checking.reading.vocabulary import fold
from rodo_footer.checking.sources import Raw, medium_of
from rodo_footer.config import load
from rodo_footer.jobs.checking import check
from rodo_footer.model.project import Project
from tests.checking.judging import report_on, rules
from tests.contacts import contacts

LINK = '<p><a href="https://example.com/rodo">Informacja o przetwarzaniu danych</a></p>'
INFORMED = (
    "Administratorem danych podanych na czacie jest Przykład sp. z o.o. Przetwarzamy je w celu obsługi zapytania. "
    "Informacja o przetwarzaniu danych: https://example.com/rodo"
)


def by(project: Project, text: str, kind: str, name: str = "a.txt") -> list[str]:
    """The rules that find something, with the facts of a company."""
    policy = Policy(accepted=("https://example.com/rodo",), project=project)
    raw = Raw(path=name, data=text.encode(), medium=medium_of(name, text.encode()[:4096]))
    return [one.rule for one in check_documents([raw], policy, kind).findings]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f"{INFORMED}\n", ""),
        (f"Bot: {INFORMED}\nKlient: Gdzie jest paczka?\nBot: Sprawdzam.\n", ""),
        (f"Klient: Dzień dobry\nKonsultant: {INFORMED}\nKlient: Gdzie jest paczka?\n", ""),
        (INFORMED.replace("jest Przykład sp. z o.o.", "jest {{ company }}") + "\n", ""),
        (
            f"[10:15] Konsultant: Cześć, w czym pomóc?\n[10:16] Klient: Pytam\n[10:17] Konsultant: {INFORMED}\n",
            "violation",
        ),
        ("Cześć, w czym mogę pomóc?\n", "violation"),
        (INFORMED.replace("https://example.com/rodo", "") + "\n", "violation"),
        ("Hello, how can I help you today? Privacy notice: https://example.com/rodo\n", "violation"),
        (INFORMED.replace("Przetwarzamy je w celu obsługi zapytania. ", "") + "\n", "needs-review"),
    ],
)
def test_the_first_message_says_it_all(text: str, found: str) -> None:
    """Who, what for and where the notice is, before the person writes or right after."""
    wanted = [("chat-without-notice", found)] if found else []
    assert [(one.rule, one.outcome) for one in report_on(text, "a.txt", kind="chat").findings] == wanted


def test_a_chat_in_html_is_read_like_one_in_text() -> None:
    """The finding is at its first words."""
    html = '<div class="chat-window">\n<p>Cześć, w czym mogę pomóc?</p>\n<p>Piszemy od 9 do 17.</p></div>'
    report = report_on(html)
    assert report.documents[0].kind == "chat"
    assert [(one.rule, one.line, one.column) for one in report.findings] == [("chat-without-notice", 2, 4)]


def test_the_name_of_the_config_is_found_in_any_case() -> None:
    """So a first message may name the controller without the word for it."""
    text = "Tu Jan Kowalski Super Sklep, przetwarzamy dane w celu odpowiedzi. RODO: https://example.com/rodo\n"
    project = contacts()
    known = replace(project, controller=replace(project.controller, name="Jan Kowalski Super Sklep"))
    assert by(known, text, "chat") == []


@pytest.mark.parametrize(
    ("sentence", "asks"),
    [
        ("Proszę podać numer PESEL.", True),
        ("Podaj serię i numer dowodu.", True),
        ("Please send us a copy of your passport.", True),
        ("What is your diagnosis? Please tell us about your illness.", True),
        ("Bitte nennen Sie uns Ihre Krankheit.", True),
        ("Nie podawaj numeru PESEL.", False),
        ("Prosimy nie podawać danych o chorobach.", False),
        ("Please do not share ID numbers or health data here.", False),
        ("Bitte nennen Sie hier keine Ausweisnummern.", False),
        ("Proszę podać numer zamówienia.", False),
        ("Our health plans start at 10 EUR.", False),
        ("Życzymy zdrowia!", False),
    ],
)
def test_to_ask_for_sensitive_data_is_told_from_warning_of_it(sentence: str, *, asks: bool) -> None:
    """In three languages."""
    assert bool(chat_words.asks_for_sensitive_data(fold(sentence))) is asks


SITE = "<header>x</header><main>x</main><footer>{}" + LINK + "</footer>"


@pytest.mark.parametrize(
    ("footer", "found"),
    [
        ("<p>Przykład sp. z o.o., tel. +48 22 000 00 00</p>", []),
        ("<p>© 2026 Super Sklep</p><a href='/kontakt'>Kontakt</a>", []),
        ("<p>Copyright 2020-2026 by Muster</p><p>Musterstraße 1, 10115 Berlin</p>", []),
        ("<p>Administratorem danych jest Jan Kowalski</p><a href='mailto:jan@example.com'>napisz</a>", []),
        ("<p>© 2026</p><a href='/contact'>Contact</a>", ["website-without-controller?"]),
        ("<p>© 2026 Super Sklep</p>", ["website-without-controller?"]),
        ("<p>Wszelkie prawa zastrzeżone</p>", ["website-without-controller?"]),
    ],
)
def test_a_page_says_who_is_behind_it(footer: str, found: list[str]) -> None:
    """A name and a way to reach it; the way may be a link."""
    assert rules(SITE.format(footer)) == found


def test_parts_of_pages_are_no_pages() -> None:
    """A menu or a head of a template says nothing about the rest."""
    assert rules(f"<nav><ul><li>{LINK}</li></ul></nav>") == []


def test_with_a_config_the_page_is_held_to_the_name() -> None:
    """And then it is certain."""
    project = contacts()
    page = SITE.format("<p>© 2026 Inna S.A., inna@example.com</p>")
    assert "website-without-controller" in by(project, page, "website", "a.html")
    assert "website-without-controller" not in by(project, page.replace("Inna", "Przykład"), "website", "a.html")


@pytest.mark.parametrize(
    ("lang", "found"),
    [("de", 1), ("pl", 0), ("{{ lang }}", 0), ("", 0), ("fr", 1), ("x-default", 0)],
)
def test_a_footer_speaks_a_language_of_the_notice(lang: str, found: int) -> None:
    """As far as the page says in which language it is."""
    project = contacts()
    urls = {"pl": "https://example.com/rodo", "en": "https://example.com/privacy"}
    known = replace(project, notice=replace(project.notice, url=urls))
    html = f'<html lang="{lang}"><body><p>Anna Nowak</p>{LINK}</body></html>'
    assert by(known, html, "form", "a.html").count("footer-language-differs-from-notice") == found
    if lang != "fr":  # the notice of the company is there in three languages
        assert "footer-language-differs-from-notice" not in by(project, html, "form", "a.html")


DUTIES = (
    "Jeżeli nie jest Pan adresatem tej wiadomości, jest Pan zobowiązany do jej usunięcia.",
    "Kopiowanie i rozpowszechnianie tej poufnej wiadomości jest zabronione.",
    "Any disclosure, copying or distribution of this confidential message is strictly prohibited.",
    "If you received this e-mail in error, you must delete it.",
    "Das unerlaubte Kopieren dieser vertraulichen E-Mail ist untersagt.",
)
NO_DUTIES = (
    "Jeśli ta wiadomość nie jest do Państwa, prosimy o jej usunięcie.",
    "Administrator jest zobowiązany do usunięcia danych.",
    "Palenie zabronione.",
    "If this message is not for you, please delete it and tell us.",
    "You must use a password.",
    "Falls Sie diese E-Mail irrtümlich erhalten haben, bitten wir Sie, sie zu löschen.",
)


def test_duties_are_told_from_requests() -> None:
    """A disclaimer that commands, in three languages; not one that asks, nor any other duty."""
    assert [one for one in DUTIES if not claims_duty(fold(one), fold(one))] == []
    assert [one for one in NO_DUTIES if claims_duty(fold(one), fold(one))] == []


@pytest.mark.parametrize("text", DUTIES)
def test_disclaimers_of_mails_are_left_alone(text: str) -> None:
    """They are added in transport, and quoted by everybody."""
    mail = f"Content-Type: text/html; charset=utf-8\n\n<p>{text}</p>{LINK}"
    assert rules(mail, "a.eml") == []
    assert rules(f"<p>{text}</p>{LINK}", "a.html") == ["disclaimer-claims-duty"]


MARKS = (
    *(
        "<form>",
        "</form>",
        "<input type=checkbox checked>",
        "<label for=a>",
        "</label>",
        "<input id=a name=email>",
        "zgoda na dane",
    ),
    *(
        "regulamin",
        "<button>",
        "<p>",
        "<br>",
        "<footer>",
        LINK,
        "nagrywana ",
        "Dzwonię z firmy. ",
        "[start recording]",
        "Klient: ",
    ),
    *(
        "Bot: ",
        "(x)",
        "<template>",
        "<textarea name=message>",
        "{{ x }}",
        "{% if a %}",
        "<body>",
        "&nbsp;",
        "\n",
        "\r",
        "\u2028",
    ),
    *("ß", "İ", "\0", "<form", "<!--", "<script>", "</script>", "?!", "..."),
)


@given(
    st.lists(st.sampled_from(MARKS), max_size=12).map("".join),
    st.sampled_from(["form", "chat", "script", "website"]),
    st.sampled_from(["a.html", "a.txt", "a.html.j2", "a.jsx"]),
)
def test_every_document_of_every_kind_has_a_verdict(text: str, kind: str, name: str) -> None:
    """Whatever stands in it, with and without a config: no rule fails, and each finding says where."""
    for known in (None, contacts()):
        for one in report_on(text, name, kind=kind, project=known).findings:
            assert one.line >= 1
            assert one.column >= 1


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Dzień dobry, dzwonię z firmy Przykład.\n", "a.txt", "script"),
        ("Ta rozmowa jest nagrywana.\n", "a.md", "script"),
        ("<p>This call is being recorded.</p>", "a.html", "script"),
        ("<p>Dieses Gespräch wird aufgezeichnet. {{ controller.name }}</p>", "a.html", "script"),
        ("Good morning, I am calling from Example Ltd.\n", "a.txt", "script"),
        ("Guten Tag, ich rufe an im Namen der Beispiel GmbH.\n", "a.txt", "script"),
        ("Bot: Cześć!\nJa: Cześć\n", "a.txt", "chat"),
        ("[12:01] Chatbot: Hello\n[12:02] You: Hi\n", "a.txt", "chat"),
        ('<div id="livechat-window"><p>Hi</p></div>', "a.html", "chat"),
        (
            "Anna Nowak\nInformujemy, że rozmowy telefoniczne są nagrywane.\nhttps://example.com/rodo\n",
            "a.txt",
            "signature",
        ),
        ("Dzwonię jutro w sprawie spotkania.\nPozdrawiam\nAnna\n", "a.txt", "signature"),
        ("Thank you for calling yesterday.\nAnn Smith\n", "a.txt", "signature"),
        ("Anna Nowak\nAsystent: Jan\n", "a.md", "signature"),
        ("Ann Smith\nAssistant: Joe Doe\nPhone: 1\n", "a.txt", "signature"),
        ("<main><p>Dzwonię z firmy Przykład, tak zaczyna się rozmowa.</p></main>", "a.html", "website"),
        ('<main><div class="chat-widget">x</div></main>', "a.html", "website"),
        ('<p class="chateau-window">x</p>', "a.html", "signature"),
    ],
)
def test_a_kind_is_recognised_only_where_it_is_certain(text: str, name: str, kind: str) -> None:
    """Else a file is what it was before; --kind always wins."""
    assert report_on(text, name).documents[0].kind == kind
    assert report_on(text, name, kind="form").documents[0].kind == "form"


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Cześć,\n\nta rozmowa będzie nagrywana.\n\nPozdrawiam\nJan\n", "a.txt", "signature"),
        ("Hi,\n\nI am calling you from the hotel.\n\nBest,\nJohn\n", "a.txt", "signature"),
        ("Hallo,\n\ndieses Gespräch wird aufgezeichnet.\n\nViele Grüße\nMax\n", "a.txt", "signature"),
        ("Dzień dobry, dzwonię z firmy Przykład.\nTa rozmowa jest nagrywana.\n", "a.txt", "script"),
        ("Bot: Hello, how can I help?\nUser: hi\n", "a.txt", "chat"),
        ('<p>Anna <a class="chat-box-icon" href="https://example.com">Teams</a></p>', "a.html", "signature"),
        ('<div class="chat-box"><p>Hello</p></div>', "a.html", "chat"),
        ('<main><form id="searchbar"><input type="search"></form></main>', "a.html", "website"),
        ('<main><form action="/find"><input name="q"><button>Go</button></form></main>', "a.html", "website"),
        ('<main><form><input name="q"><input type="email"></form></main>', "a.html", "form"),
    ],
)
def test_what_is_only_like_a_script_a_chat_or_a_form_is_none(text: str, name: str, kind: str) -> None:
    """A letter about a call, an icon of a chat and a box for searching."""
    assert report_on(text, name).documents[0].kind == kind


@pytest.mark.parametrize("is_there", [True, False])
def test_a_balancing_test_that_is_only_named_was_not_made(tmp_path: Path, is_there: bool) -> None:
    """A recording on a legitimate interest needs the file itself."""
    example = Path(__file__).parents[2] / "examples"
    for name in ("rodo-footer.toml", *(["recording-balancing-test.toml"] if is_there else [])):
        (tmp_path / name).write_bytes((example / name).read_bytes())
    script = tmp_path / "script.txt"
    script.write_text(
        "Ta rozmowa jest nagrywana na podstawie naszego prawnie uzasadnionego interesu.\n", encoding="utf-8"
    )
    report = check(load(tmp_path / "rodo-footer.toml"), [str(script)], kind="script").report
    told = [one.rule for one in report.findings if one.rule == "recording-without-balancing-test"]
    assert told == ([] if is_there else ["recording-without-balancing-test"])
