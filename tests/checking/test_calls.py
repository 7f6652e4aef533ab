"""What is said on the telephone: wordings of the same fault, what only sounds like it, and where they stand."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from rodo_footer.checking.contact.speech import sentences
from rodo_footer.checking.engine import Policy, check_documents
from rodo_footer.checking.reading import call_words, recording_words
from rodo_footer.checking.reading.document import read_document
from rodo_footer.checking.reading.vocabulary import fold
from rodo_footer.checking.sources import Raw
from tests.checking.judging import findings, rules
from tests.contacts import contacts

CONTINUING = (
    "Kontynuując rozmowę wyraża Pan/Pani zgodę na nagrywanie.",
    "Kontynuacja rozmowy oznacza zgodę na jej nagrywanie.",
    "Kontynuowanie połączenia jest równoznaczne z wyrażeniem zgody na nagrywanie rozmowy.",
    "Pozostanie na linii oznacza akceptację nagrywania.",
    "Pozostając na linii, zgadzasz się na nagrywanie rozmowy.",
    "Dalsze prowadzenie rozmowy traktujemy jako zgodę na nagrywanie.",
    "Zgoda na nagrywanie jest wyrażana przez kontynuowanie rozmowy.",
    "Brak rozłączenia się oznacza zgodę na nagranie rozmowy.",
    "Jeśli nie wyrażają Państwo zgody na nagrywanie, prosimy o rozłączenie się.",
    "W przypadku braku zgody na rejestrację rozmowy prosimy o przerwanie połączenia.",
    "Jeśli nie chcesz być nagrywany, odłóż słuchawkę.",
    "By staying on the line you consent to being recorded.",
    "If you continue with this call, you agree to the recording.",
    "Continuing this call means that you agree to it being recorded.",
    "By remaining on the line, you accept that this call is recorded.",
    "Your continued participation in this call constitutes consent to recording.",
    "Holding the line is taken as consent to recording.",
    "If you do not wish to be recorded, please hang up now.",
    "If you object to the recording, please disconnect.",
    "Wenn Sie in der Leitung bleiben, willigen Sie in die Aufzeichnung ein.",
    "Mit der Fortsetzung des Gesprächs erklären Sie sich mit der Aufzeichnung einverstanden.",
    "Durch Fortführen des Gesprächs stimmen Sie der Aufzeichnung zu.",
    "Bleiben Sie am Apparat, so gilt dies als Einwilligung in die Aufzeichnung.",
    "Sollten Sie mit der Aufzeichnung nicht einverstanden sein, legen Sie bitte auf.",
    "Falls Sie keine Aufzeichnung wünschen, beenden Sie bitte das Gespräch.",
)
NOT_CONTINUING = (
    "Prosimy się nie rozłączać, rozmowa jest nagrywana.",
    "Czy zgadza się Pan na nagranie rozmowy?",
    "Bez zgody rozmawiamy dalej, bez nagrywania.",
    "Zgodę na nagranie można cofnąć w trakcie rozmowy; kontynuujemy wtedy bez nagrywania.",
    "Aby kontynuować bez nagrywania, naciśnij 2.",
    "Po wyrażeniu zgody na nagrywanie kontynuujemy rozmowę.",
    "Please hold the line while we connect you; this call is recorded.",
    "Press 2 to continue without recording.",
    "If you agree, we will continue and start recording.",
    "If you say no, we continue the call unrecorded.",
    "Bitte bleiben Sie in der Leitung, Sie werden verbunden.",
    "Ohne Einwilligung setzen wir das Gespräch ohne Aufzeichnung fort.",
    "Bitte legen Sie nicht auf, das Gespräch wird aufgezeichnet.",
)
RECORDED = (
    "Rozmowy są rejestrowane.",
    "Rozmowa zostanie nagrana.",
    "We record all calls.",
    "Calls are recorded for training.",
    "Ihr Gespräch wird zu Schulungszwecken mitgeschnitten.",
    "Anrufe werden aufgezeichnet.",
)
NOT_RECORDED = (
    "Zarejestrowaliśmy zgłoszenie.",
    "Ta rozmowa nie jest nagrywana.",
    "For our records, what is your name?",
    "This company has a track record.",
    "This call is not recorded.",
    "Wir haben Ihre Anfrage aufgenommen.",
    "Den Aufnahmeantrag finden Sie online.",
    "Das Gespräch wird nicht aufgezeichnet.",
)
ASKED = (
    "Proszę podać imię i nazwisko.",
    "Czy mogę prosić o numer zamówienia?",
    "Jak ma Pani na imię?",
    "What's your date of birth?",
    "Could you please give me your customer number?",
    "Nennen Sie mir bitte Ihren Namen.",
    "Wie lautet Ihre Kundennummer?",
)
NOT_ASKED = ("Proszę o chwilę cierpliwości.", "Podajemy numer sprawy.", "Our address is on the website.")
SOURCES = (
    "Numer pochodzi z CEIDG.",
    "Znalazłem Pani numer na stronie nowakxyz.pl.",
    "Kontakt do Pani dostałam od firmy X.",
    "We got your number from the register of companies.",
    "I found your details on LinkedIn.",
    "Ihre Kontaktdaten stammen aus dem Handelsregister.",
)
VAGUE = (
    "Numer mamy z ogólnodostępnych źródeł.",
    "We have your number from publicly available sources.",
    "Wir haben Ihre Nummer aus dem Internet.",
)
NO_SOURCES = ("Podam Panu numer do serwisu.", "Mam dla Pana ofertę.", "We have great prices.", "Haben Sie kurz Zeit?")
OBJECTIONS = (
    "Sprzeciw można zgłosić od razu.",
    "If you don't want us to call again, just say so.",
    "You can object right now.",
    "Wenn Sie keine weiteren Anrufe möchten, sagen Sie es uns.",
)
NO_OBJECTIONS = ("My objective is to help.", "The object of this call is your offer.", "Widersprüchliche Angaben.")


@pytest.mark.parametrize("sentence", CONTINUING)
def test_to_go_on_is_no_consent(sentence: str) -> None:
    """However it is worded: asked of the whole script, so behind an announcement as well."""
    script = f"Dzień dobry, tu Przykład sp. z o.o. {sentence} https://example.com/rodo\n"
    assert "recording-by-continuing" in rules(script, "a.txt", kind="script")


@pytest.mark.parametrize(
    ("says", "there", "absent"),
    [
        (recording_words.takes_for_consent, CONTINUING, NOT_CONTINUING),
        (recording_words.records, RECORDED, NOT_RECORDED),
        (call_words.asks_for_data, ASKED, NOT_ASKED),
        (call_words.names_source, (*SOURCES, *VAGUE), NO_SOURCES),
        (call_words.is_vague_source, VAGUE, SOURCES),
        (call_words.lets_object, OBJECTIONS, NO_OBJECTIONS),
    ],
    ids=["continuing", "records", "asks", "source", "vague source", "objection"],
)
def test_words_are_told_from_what_sounds_like_them(says, there, absent) -> None:  # type: ignore[no-untyped-def]
    """Both lists, in three languages."""
    assert [one for one in there if not says(fold(one))] == []
    assert [one for one in absent if says(fold(one))] == []


def test_the_way_out_may_stand_in_the_next_sentence() -> None:
    """The recording is told of, and who does not like it is to hang up."""
    script = "Tu Przykład sp. z o.o. Rozmowa jest nagrywana. Jeśli to Panu nie odpowiada, proszę się rozłączyć.\n"
    assert "recording-by-continuing" in rules(script, "a.txt", kind="script")


@pytest.mark.parametrize(
    "first",
    [
        "[rozpoczęcie nagrywania]\n",
        "(start recording)\n",
        "Konsultant: Proszę podać numer klienta.\n",
        "[Aufzeichnung läuft]\n",
    ],
)
def test_what_comes_before_the_announcement_is_too_early(first: str) -> None:
    """A stage direction or a question; behind it the same does no harm."""
    told = "Konsultant: Dzień dobry, tu Przykład sp. z o.o. Ta rozmowa jest nagrywana.\n"
    assert "recording-announced-late" in rules(first + told, "a.txt", kind="script")
    assert "recording-announced-late" not in rules(told + first, "a.txt", kind="script")


def test_what_the_caller_says_is_not_ours() -> None:
    """Who is called may ask whether it is recorded, and say where the number is from."""
    script = (
        "Agent: Dzień dobry, dzwonię z firmy Przykład. Można wnieść sprzeciw. Więcej o danych: "
        "https://example.com/rodo\n"
        "Klient: Czy ta rozmowa jest nagrywana? Numer macie ze strony nowakxyz.pl?\n"
    )
    assert rules(script, "a.txt", kind="script") == ["script-outbound-without-source"]


@pytest.mark.parametrize(
    "way",
    [
        "Szczegóły są na stronie example kropka com.",
        "Details are on our website.",
        "Informacje o danych odczytamy na życzenie.",
        "Press 9 to hear our privacy notice.",
        "Einzelheiten zum Datenschutz finden Sie auf unserer Webseite.",
        "Privacy: http://example.com/rodo",
    ],
)
def test_a_script_needs_no_link(way: str) -> None:
    """What can be heard is enough; an address that is read out has no https."""
    assert rules(f"You have reached Example Ltd. {way}\n", "a.txt", kind="script") == []


def test_nothing_that_leads_to_the_notice_is_told_in_words_for_the_ear() -> None:
    """And no clause for mails is offered as a fix."""
    (found,) = findings("You have reached Example Ltd. How can we help?\n", "a.txt", kind="script")
    assert found.rule == "notice-link-missing"
    assert "read it out" in found.message
    assert found.fix is None


def _by(project, text: str) -> list[str]:  # type: ignore[no-untyped-def]
    policy = Policy(accepted=("https://example.com/rodo",), project=project)
    raw = Raw(path="a.txt", data=text.encode(), medium="plain")
    return [one.rule for one in check_documents([raw], policy, "script").findings]


def test_the_config_says_what_is_owed() -> None:
    """A number that the person gave needs no source; a name is held to the config."""
    project = contacts()
    call = "Dzień dobry, dzwonię z firmy Przykład. Szczegóły o danych są na naszej stronie.\n"
    found = _by(project, call)
    assert "script-outbound-without-source" in found
    given = [
        replace(one, collected_from="data_subject", source=None) if "phone-outbound" in one.channels else one
        for one in project.activity
    ]
    assert "script-outbound-without-source" not in _by(replace(project, activity=given), call)
    other = replace(project, controller=replace(project.controller, name="Zupełnie Inna S.A."))
    assert "script-without-controller" in _by(other, call)
    assert "script-without-controller" not in found


@given(st.text(alphabet="Ab. \n\r\n[](:?!-łŻ…„”1)\t", max_size=80))
def test_a_sentence_stands_where_it_says(text: str) -> None:
    """Its place is that of its first letter, whatever line ends and brackets are around; no letter is lost."""
    if not text.strip():
        return
    document = read_document(Raw(path="a.txt", data=text.encode(), medium="plain"), "script")
    source = document.parts[0].source
    found = sentences(document)
    for one in found:
        assert source[one.offset :].split()[0].startswith(one.text.split()[0][:1])
    assert "".join("".join(one.text.split()) for one in found) == "".join(source.split())


@pytest.mark.parametrize(
    "text",
    [
        "nagrywana zgoda " * 20_000,
        "proszę podać " * 20_000,
        "[a " * 30_000,
        "a: " * 30_000,
        "dzwonię z firmy. " * 10_000,
    ],
)
def test_long_scripts_are_judged_in_no_time(text: str) -> None:
    """Whatever stands in them."""
    start = time.perf_counter()
    findings(text, "a.txt", kind="script")
    assert time.perf_counter() - start < 4
