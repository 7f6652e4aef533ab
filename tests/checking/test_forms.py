"""Forms: which of them ask for data of a person, what informs at them and where it stands, and their boxes."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from rodo_footer.checking.engine import Policy, check_documents
from rodo_footer.checking.reading import form_words
from rodo_footer.checking.reading.vocabulary import fold
from rodo_footer.checking.sources import Raw
from rodo_footer.model.project import Project
from tests.checking.fixing.mending import mended
from tests.checking.judging import findings, rules
from tests.contacts import contacts

LINK = '<p><a href="https://example.com/rodo">Informacja o przetwarzaniu danych</a></p>'
FULL = (
    "<p>Administratorem danych jest Przykład sp. z o.o., ul. Wzorcowa 1, 00-001 Warszawa, rodo@example.com. "
    "Przetwarzamy "
    "je w celu obsługi zapytania na podstawie art. 6 ust. 1 lit. f RODO: naszym prawnie uzasadnionym interesem jest "
    "odpowiadanie na pytania. Odbiorcą jest dostawca poczty. Dane przechowujemy przez 6 miesięcy. Przysługuje prawo "
    "dostępu "
    "do danych, ich sprostowania, usunięcia i ograniczenia przetwarzania oraz skarga do Prezesa Urzędu Ochrony Danych "
    "Osobowych. PRAWO SPRZECIWU: można wnieść sprzeciw. Podanie danych jest dobrowolne; bez nich nie odpowiemy.</p>"
)
ASKING = {
    "mail": '<input type="email" name="x">',
    "mail by its name": '<input name="contact_email">',
    "phone by its label": '<label for="f">Telefon kontaktowy</label><input id="f">',
    "name by a label around": "<label>Imię i nazwisko <input></label>",
    "name by camel case": '<input name="firstName">',
    "German": '<input placeholder="Ihr Nachname">',
    "by autocomplete": '<input name="f1" autocomplete="given-name">',
    "address": '<label>Ulica i numer <input name="f2"></label>',
    "registration": '<input name="email"><input type="password"><input type="password"><button>Zarejestruj '
    "się</button>",
    "message beside a mail": '<textarea name="wiadomosc"></textarea><input type="email">',
}
NOT_ASKING = {
    "search": '<input type="search" name="name">',
    "product": '<input name="product_name" placeholder="Nazwa produktu">',
    "company": '<input name="company_name">',
    "web address": '<input name="website" placeholder="Internet address">',
    "login": '<input name="email"><input type="password" name="p"><button>Zaloguj</button>',
    "new password": '<input type="email"><button>Reset password</button>',
    "leaving a list": '<input type="email" name="email"><button>Unsubscribe</button>',
    "amount": '<input type="number" name="amount"><input name="currency"><button>Zapłać</button>',
    "hidden": '<input type="hidden" name="email">',
    "for robots": '<div style="display:none"><input name="email"></div>',
    "switched off": '<input name="email" disabled>',
    "filter": '<input name="name" placeholder="Filter by name">',
    "code": '<label>Kod rabatowy <input name="code"></label>',
    "microphone": '<input name="microphone">',
}


def form(inside: str, after: str = "") -> str:
    """A page with one form, and the notice far from it."""
    far = "<p>" + "Lorem ipsum. " * 200 + "</p>"
    return f'<form action="/x">{inside}</form>{after}{far}{LINK}'


@pytest.mark.parametrize("inside", ASKING.values(), ids=ASKING)
def test_a_form_that_asks_for_data_needs_a_clause(inside: str) -> None:
    """By type, name, label, placeholder or autocomplete of a field."""
    assert rules(form(inside)) == ["form-without-clause?"]
    assert rules(form(f"{LINK}{inside}")) == []


@pytest.mark.parametrize("inside", NOT_ASKING.values(), ids=NOT_ASKING)
def test_a_form_that_asks_for_nothing_new_needs_none(inside: str) -> None:
    """Things, searches, people who are known, traps for robots."""
    assert rules(form(inside)) == []
    assert rules(f'<form role="search"><input name="name"></form>{LINK}') == []


def test_without_any_notice_the_form_says_it_and_not_the_link() -> None:
    """One fault, one finding, at the form; the rule on links speaks where the one on forms is switched off."""
    html = '<h1>Kontakt</h1><form><input type="email"></form>'
    assert rules(html) == ["form-without-clause"]
    policy = Policy(accepted=("https://example.com/rodo",), ignore=frozenset(("form-without-clause",)))
    raw = Raw(path="a.html", data=html.encode(), medium="markup")
    assert [one.rule for one in check_documents([raw], policy).findings] == ["notice-link-missing"]


def test_a_message_alone_is_for_a_human_to_look_at() -> None:
    """It may hold data of a person, or none."""
    assert rules('<form><textarea name="comment"></textarea></form>') == ["form-without-clause?"]


@pytest.mark.parametrize(
    "clause",
    [
        LINK,
        '<label><input type="checkbox"> I have read the <a href="/privacy">privacy policy</a></label>',
        "<p>Administratorem danych jest X S.A.; dane w celu obsługi zapytania. Polityka: https://example.com/rodo</p>",
        '<p>X Ltd is the controller of the data, used for answering. <a href="https://example.com/rodo">Notice</a></p>',
    ],
)
@pytest.mark.parametrize("where", ["inside", "before", "after"])
def test_what_informs_may_stand_around_the_form(clause: str, where: str) -> None:
    """In the form, above it or below it; without a button there is no order."""
    field = '<input type="email" name="e">'
    html = {"inside": f"<form>{field}{clause}</form>", "before": f"{clause}<form>{field}</form>"}
    found = rules(html.get(where, f"<form>{field}</form>{clause}"), accepted=())
    assert not [one for one in found if one.startswith("form-")]


def test_the_whole_notice_at_the_form_needs_no_link() -> None:
    """What would stand behind it stands here."""
    assert rules(f'<form><input type="email">{FULL}<button>OK</button></form>') == []
    short = FULL.replace("Dane przechowujemy przez 6 miesięcy. ", "")
    assert rules(f'<form><input type="email">{short}<button>OK</button></form>') == ["notice-link-missing"]


TRAPS = (
    "Problemy z formularzem? Napisz do administratora strony, dane techniczne w celu naprawy podaj w treści.",
    "Administrator serwera: admin@example.com. W celu zgłoszenia awarii podaj dane urządzenia.",
    "Jeśli nie jest Pan odbiorcą tej wiadomości, prosimy o usunięcie danych.",
    "Reklamacje i skargi rozpatrujemy w celu poprawy jakości danych.",
    "Nie mamy polityki prywatności.",
    "Use your game controller data to play. For the purpose of fun.",
    "We will never share your email. We use it to answer you.",
    "Verantwortlich für den Inhalt: Max Muster. Zweck der Seite: Daten zum Verein.",
)


@pytest.mark.parametrize("words", TRAPS)
def test_words_that_only_sound_like_a_clause_are_none(words: str) -> None:
    """Administrators of systems, controllers of games, addressees, complaints about goods."""
    assert rules(f'<form><input type="email" name="e"><p>{words}</p></form>') == ["form-without-clause"]


def test_footers_and_other_forms_are_not_at_the_form() -> None:
    """A link in the footer of the page, or in a form behind it, is not seen by who fills this one in."""
    field = '<input type="email">'
    for around in ("<footer>{}</footer>", "<nav>{}</nav>", '<div class="site-footer">{}</div>', "<form>{}</form>"):
        assert "form-without-clause?" in rules(f"<form>{field}</form>{around.format(LINK)}"), around
    assert rules(f'<footer><form>{field}<div class="form-footer">{LINK}</div></form></footer>') == []


@pytest.mark.parametrize(
    ("inside", "late"),
    [
        (f"{LINK}<button>OK</button>", False),
        (f"<button>OK</button>{LINK}", True),
        (f'<input type="submit">{LINK}', True),
        (f'<button type="button">+</button>{LINK}<button>OK</button>', False),
        ('<div><button>OK</button> <a href="https://example.com/rodo">Privacy notice</a></div>', False),
        (f"<p>Administratorem danych jest X; dane w celu odpowiedzi.</p><button>OK</button>{LINK}", False),
    ],
)
def test_the_clause_comes_before_the_button(inside: str, *, late: bool) -> None:
    """Or in one line with it; what counts is the first that informs."""
    html = f'<form><input type="email" name="e">{inside}</form>'
    assert rules(html) == (["form-clause-after-button"] if late else [])


CONSENTS = (
    "Wyrażam zgodę na otrzymywanie newslettera",
    "Zgadzam się na przetwarzanie danych w celach marketingowych",
    "Chcę otrzymywać informacje handlowe",
    "I agree to receive marketing e-mails",
    "Yes, sign me up for the newsletter",
    "I consent to the use of my data",
    "Ich willige in die Verarbeitung meiner Daten ein",
    "Ich möchte Angebote per E-Mail erhalten",
    "Ich stimme der Nutzung meiner Daten für Werbung zu",
)
NO_CONSENTS = (
    "Akceptuję regulamin",
    "Zapoznałem się z polityką prywatności",
    "Zapamiętaj mnie",
    "Nie chcę otrzymywać newslettera",
    "Send me a copy",
    "I have read the privacy policy",
    "I do not want to receive offers",
    "Angemeldet bleiben",
    "Ich akzeptiere die AGB",
)


def test_consent_is_told_from_other_boxes() -> None:
    """Consent to processing or to offers, in three languages."""
    assert [one for one in CONSENTS if not form_words.is_consent(fold(one))] == []
    assert [one for one in NO_CONSENTS if form_words.is_consent(fold(one))] == []


NEEDLESS = (
    "Wyrażam zgodę na przetwarzanie danych osobowych w związku z wysłaniem zapytania przez formularz",
    "Zgadzam się na przetwarzanie moich danych w celu obsługi konta",
    "Wyrażam zgodę na przetwarzanie danych w celu kontaktu. Wiem, że mogę wnieść sprzeciw i cofnąć zgodę",
    "I consent to being contacted regarding my inquiry",
    "I agree to my data being processed to answer my question",
    "Ich stimme zu, dass meine Angaben zur Beantwortung meiner Anfrage verarbeitet werden",
)
NEEDED = (
    "Zgadzam się na przetwarzanie danych o moim zdrowiu w celu oceny ryzyka",
    "Wyrażam zgodę na kontakt telefoniczny w celu przedstawienia oferty handlowej",
    "Akceptuję politykę prywatności",
    "I agree to receive offers",
    "Ich akzeptiere die Datenschutzerklärung",
)


def test_needless_consent_is_told_from_other_consent() -> None:
    """To the answer, the contact, the account that the person asks for."""
    assert [one for one in NEEDLESS if not form_words.is_needless(fold(one), has_message=False)] == []
    assert [one for one in NEEDED if form_words.is_needless(fold(one), has_message=False)] == []


BUNDLED = (
    "Zapoznałem się z regulaminem i wyrażam zgodę na przetwarzanie moich danych osobowych",
    "Akceptuję regulamin oraz zgadzam się na otrzymywanie newslettera",
    "I accept the terms and agree to receive marketing",
    "Ich akzeptiere die AGB und bin mit Werbung einverstanden",
)
APART = (
    "Zapoznałem się z polityką prywatności i akceptuję jej warunki",
    "Akceptuję regulamin i politykę prywatności",
    "I agree to the terms and the privacy policy",
    "Ich stimme den AGB und der Datenschutzerklärung zu",
)


def test_bundles_are_told_from_terms() -> None:
    """Consent within the acceptance of terms; a notice that is read with them is none."""
    assert [one for one in BUNDLED if not form_words.is_bundled(fold(one))] == []
    assert [one for one in APART if form_words.is_bundled(fold(one))] == []


@pytest.mark.parametrize(
    ("box", "name", "found"),
    [
        ('<label><input type="checkbox" checked> {}</label>', "a.html", ["consent-box-preticked"]),
        ('<label><input type="checkbox" checked=""> {}</label>', "a.html", ["consent-box-preticked"]),
        ('<label><input type="radio" checked="checked"> {}</label>', "a.html", ["consent-box-preticked"]),
        ('<input type="checkbox" id="c" checked><label for="c">{}</label>', "a.html", ["consent-box-preticked"]),
        ('<input type="checkbox" checked> {}<br>', "a.html", ["consent-box-preticked"]),
        ('<label><input type="checkbox" aria-label="{}" checked></label>', "a.html", ["consent-box-preticked"]),
        ('<label><input type="checkbox" defaultChecked /> {}</label>', "a.jsx", ["consent-box-preticked?"]),
        ('<label><input type="checkbox" :checked="true"> {}</label>', "a.vue", ["consent-box-preticked?"]),
        (
            '<label><input type="checkbox" {{% if was %}}checked{{% endif %}}> {}</label>',
            "a.html.j2",
            ["consent-box-preticked?"],
        ),
        ('<label><input type="checkbox"> {}</label>', "a.html", []),
        ('<label><input type="checkbox" :checked="false"> {}</label>', "a.html", []),
        ('<label><input type="checkbox" data-checked="x"> {}</label>', "a.html", []),
    ],
)
def test_a_box_is_ticked_in_many_ways(box: str, name: str, found: list[str]) -> None:
    """By the attribute, by what frameworks call it; under a condition it may be the person's own mark."""
    html = f'<form><input type="email" name="e">{LINK}{box.format(CONSENTS[0])}</form>'
    assert [one for one in rules(html, name) if one.startswith("consent")] == found


@pytest.mark.parametrize(
    ("tag", "after"),
    [
        ('<input type="checkbox" checked>', '<input type="checkbox">'),
        ('<input type="checkbox" checked="checked" name="a">', '<input type="checkbox" name="a">'),
        ("<input checked type=checkbox>", "<input type=checkbox>"),
        ("<input type=checkbox\n  CHECKED\n/>", "<input type=checkbox\n/>"),
        ('<input type="checkbox" checked=""name="a">', '<input type="checkbox" name="a">'),
        ('<input type="checkbox" checked checked=1 data-checked>', '<input type="checkbox" data-checked>'),
    ],
)
def test_the_mark_is_taken_out(tag: str, after: str) -> None:
    """And nothing else; only where people are told that the page changes."""
    html = f'<form><input type="email" name="e">{LINK}<label>{tag} {CONSENTS[0]}</label></form>'
    assert mended(html, "a.html").raw.data.decode() == html
    assert mended(html, "a.html", unsafe=True).raw.data.decode() == html.replace(tag, after)


def _needless(project: Project | None) -> list[str]:
    box = '<label><input type="checkbox"> Wyrażam zgodę na przetwarzanie danych w celu udzielenia odpowiedzi</label>'
    html = f'<form><input type="email" name="e">{LINK}{box}</form>'
    raw = Raw(path="a.html", data=html.encode(), medium="markup")
    policy = Policy(accepted=("https://example.com/rodo",), project=project)
    found = check_documents([raw], policy).findings
    return [f"{one.rule} {one.outcome}" for one in found if one.rule.startswith("consent")]


def test_the_config_says_whether_a_consent_is_needless() -> None:
    """It is where the form rests on something else, it is not where it rests on consent."""
    project = contacts()
    assert _needless(None) == ["consent-box-needless needs-review"]
    assert _needless(project) == ["consent-box-needless violation"]
    consenting = [
        replace(one, purposes=[replace(purpose, legal_basis="6.1.a") for purpose in one.purposes])
        for one in project.activity
    ]
    assert _needless(replace(project, activity=consenting)) == []


@given(
    st.lists(
        st.sampled_from([*ASKING.values(), *NOT_ASKING.values(), LINK, FULL, "</form>", "<form>", "<button>", "<p>"]),
        max_size=6,
    )
)
def test_a_link_before_everything_is_never_a_fault_of_forms(pieces: list[str]) -> None:
    """Where each form begins with a link to the notice, none lacks one and none has it too late."""
    html = f"<form>{LINK}" + "".join(pieces).replace("<form>", f"<form>{LINK}")
    assert not [one for one in rules(html) if one.startswith("form-")]


@pytest.mark.parametrize(
    "html",
    [
        "<form><input name=email></form>" * 3_000,
        "<form>" + "<input name=email><label>zgoda na dane</label>" * 5_000 + "</form>",
        "<form><input name=email>" + "<p>administratorem danych jest</p>" * 3_000 + "</form>",
    ],
    ids=["forms", "fields", "words"],
)
def test_large_pages_are_judged_in_no_time(html: str) -> None:
    """Many forms, many fields, much text at one."""
    start = time.perf_counter()
    findings(html)
    assert time.perf_counter() - start < 10
