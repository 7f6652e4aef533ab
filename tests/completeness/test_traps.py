"""Sentences that use the law's words for something else, or say it in an unusual way: one element, one verdict."""

from __future__ import annotations

import pytest

from rodo_footer.checking.completeness import judge

TRAPS = (
    ("pl", "controller_identity", "missing", "Administrator systemu informatycznego pracuje w dni robocze."),
    ("pl", "controller_identity", "missing", "Z administratorem danych można się porozumieć listownie."),
    ("pl", "controller_identity", "missing", "Administrator danych nie sprzedaje adresów."),
    ("pl", "controller_identity", "present", "Danymi osobowymi czytelników administruje Biblioteka w Lesie."),
    (
        "pl",
        "controller_contact",
        "missing",
        "Prezes Urzędu Ochrony Danych Osobowych, ul. Moniuszki 1A, 00-014 Warszawa",
    ),
    ("pl", "controller_contact", "missing", "Inspektor ochrony danych odpowiada pod adresem io@example.com."),
    ("pl", "purposes", "missing", "Naszym celem jest chleb, który pachnie."),
    ("pl", "purposes", "missing", "W celu skorzystania z praw wystarczy do nas napisać."),
    ("pl", "legal_basis", "missing", "Dane przetwarzamy zgodnie z RODO i ustawą."),
    (
        "pl",
        "legal_basis",
        "missing",
        "Przysługuje sprzeciw wobec przetwarzania na podstawie art. 6 ust. 1 lit. f RODO.",
    ),
    ("pl", "legitimate_interests", "missing", "Urząd działa w interesie publicznym."),
    ("pl", "recipients", "missing", "Jeśli nie jest Pani właściwym odbiorcą tej wiadomości, prosimy ją usunąć."),
    ("pl", "recipients", "missing", "Masz prawo do informacji o odbiorcach."),
    ("pl", "recipients", "missing", "Dane nie trafiają do państw trzecich."),
    ("pl", "recipients", "weak", "Dane mogą poznać nasi zaufani partnerzy."),
    ("pl", "retention", "weak", "Dane przechowujemy przez okres niezbędny do realizacji celów."),
    ("pl", "retention", "missing", "Pliki cookies są przechowywane przez 12 miesięcy."),
    ("pl", "retention", "missing", "Na list odpowiadamy w ciągu 30 dni."),
    ("pl", "right_access", "missing", "Dostęp do danych mają tylko upoważnione osoby."),
    ("pl", "right_access", "missing", "Stosujemy kontrolę dostępu do danych."),
    ("pl", "right_erasure", "missing", "Po tym czasie dane zostaną usunięte."),
    ("pl", "right_object", "missing", "Dane przetwarzamy do momentu wniesienia sprzeciwu."),
    ("pl", "right_withdraw_consent", "missing", "Dane przechowujemy do czasu wycofania zgody."),
    ("pl", "right_withdraw_consent", "present", "Zgodę wycofasz, kiedy tylko zechcesz."),
    ("pl", "complaint", "missing", "Reklamację można złożyć w sklepie."),
    ("pl", "complaint", "missing", "Skargi i wnioski przyjmuje dyrektor w poniedziałki."),
    ("pl", "complaint", "missing", "O naruszeniu zawiadomimy, zgłaszając naruszenie organowi nadzorczemu."),
    ("pl", "provision", "missing", "Zgoda jest dobrowolna."),
    ("pl", "provision", "present", "Podanie danych ma charakter dobrowolny, lecz bez nich nie odpowiemy."),
    ("pl", "automated_decisions", "missing", "Możesz przenieść dane przetwarzane w sposób zautomatyzowany."),
    ("pl", "automated_decisions", "missing", "Dane wskazane w art. 22 Kodeksu pracy podajesz pracodawcy."),
    ("pl", "categories", "missing", "Kategorie odbiorców danych: banki."),
    ("pl", "source", "missing", "Źródłem ciepła w biurze jest pompa."),
    ("pl", "source", "missing", "Dane zebrane w związku z naborem usuniemy."),
    ("pl", "recipients", "missing", "Administrator dba o dane, które nam powierzasz."),
    ("pl", "legal_basis", "missing", "Podanie danych jest dobrowolne, lecz niezbędne do wykonania umowy."),
    ("pl", "purposes", "missing", "Dane przechowujemy przez okres niezbędny do realizacji tych celów."),
    ("pl", "legitimate_interests", "missing", "Dane usuniemy po ustaniu uzasadnionego interesu."),
    ("pl", "legitimate_interests", "present", "Realizujemy prawnie uzasadniony interes, jakim jest reklama własna."),
    ("pl", "right_object", "present", "Szczegóły, także o prawie do sprzeciwu, są na stronie."),
    ("pl", "controller_contact", "weak", "Kontakt: e-mail [uzupełnić]"),
    ("de", "controller_contact", "weak", "Kontakt: E-Mail [einsetzen]"),
    ("de", "transfers", "missing", "Sie dürfen Auskunft verlangen, ob Daten in ein Drittland gelangt sind."),
    ("de", "right_withdraw_consent", "missing", "Die Löschung erfolgt, sobald Sie die Einwilligung widerrufen."),
    ("de", "right_access", "missing", "Ein Gesetz kann uns zur Auskunft verpflichten."),
    ("de", "purposes", "missing", "Wir löschen die Daten, wenn der Zweck entfällt."),
    ("de", "legal_basis", "missing", "Die Bereitstellung ist zur Erfüllung eines Vertrags erforderlich."),
    (
        "de",
        "controller_identity",
        "missing",
        "Für den Inhalt verlinkter Seiten sind allein deren Betreiber verantwortlich.",
    ),
    ("de", "controller_identity", "missing", "Verantwortlich für den Inhalt nach § 18 Abs. 2 MStV: Erika Muster"),
    ("de", "controller_identity", "present", "Verantwortliche Stelle i.S.d. Art. 4 Nr. 7 DSGVO: Muster AG"),
    ("de", "dpo", "missing", "Zuständig ist die Landesbeauftragte für Datenschutz."),
    ("de", "purposes", "missing", "Sie haben ein Recht auf Auskunft über die Zwecke der Verarbeitung."),
    ("de", "legal_basis", "missing", "Wir behandeln Daten entsprechend den gesetzlichen Vorschriften."),
    ("de", "legal_basis", "missing", "Verarbeitungen nach Art. 6 Abs. 1 lit. f DSGVO können Sie widersprechen."),
    ("de", "recipients", "missing", "Eine Übermittlung in ein Drittland findet nicht statt."),
    ("de", "recipients", "missing", "Sind Sie nicht der richtige Empfänger, löschen Sie diese E-Mail bitte."),
    ("de", "recipients", "missing", "Wir erteilen Auskunft über Herkunft und Empfänger."),
    ("de", "retention", "weak", "Wir speichern Daten so lange, wie es für die Zwecke erforderlich ist."),
    ("de", "retention", "missing", "Cookies bleiben 30 Tage gespeichert."),
    ("de", "retention", "present", "Die Löschung der Protokolle erfolgt nach zwei Wochen."),
    ("de", "right_access", "missing", "Behörden müssen wir auf Verlangen Auskunft erteilen."),
    ("de", "right_rectification", "missing", "Die Berichtigung von Druckfehlern bleibt vorbehalten."),
    ("de", "right_erasure", "missing", "Nach einem Jahr erfolgt die Löschung."),
    ("de", "right_restriction", "missing", "Das Angebot gilt ohne Einschränkung."),
    (
        "de",
        "right_object",
        "missing",
        "Der Zusendung von Werbung an die Adressen im Impressum wird hiermit widersprochen.",
    ),
    ("de", "right_withdraw_consent", "missing", "Das Widerrufsrecht beim Fernabsatz erklärt die Widerrufsbelehrung."),
    ("de", "right_withdraw_consent", "missing", "Die Daten bleiben gespeichert, bis Sie Ihre Einwilligung widerrufen."),
    ("de", "complaint", "missing", "Datenpannen melden wir der Aufsichtsbehörde binnen 72 Stunden."),
    ("de", "complaint", "missing", "Unser Beschwerdemanagement hilft bei verspäteten Paketen."),
    ("de", "provision", "missing", "Die Einwilligung ist freiwillig."),
    ("de", "automated_decisions", "missing", "Werbe-Cookies ermöglichen Profiling durch Partner."),
    ("de", "categories", "missing", "Kategorien von Empfängern sind Banken."),
    ("de", "source", "missing", "Quelle: Generator für Datenschutztexte"),
    ("de", "source", "missing", "Sie dürfen verlangen, die Daten von uns zu erhalten."),
)


@pytest.mark.parametrize(("language", "element", "state", "sentence"), TRAPS)
def test_one_sentence(language: str, element: str, state: str, sentence: str) -> None:
    assert judge(sentence, language)[element].state == state


DEFINITIONS = {
    "pl": """Słowniczek
Administrator – to osoba fizyczna lub prawna, organ publiczny, który ustala cele i sposoby przetwarzania.
Profilowanie – to dowolna forma zautomatyzowanego przetwarzania, która służy ocenie człowieka.
Ograniczenie przetwarzania – to oznaczenie przechowywanych danych w celu ograniczenia ich przyszłego użycia.
Odbiorca – to osoba fizyczna lub prawna, organ publiczny, któremu ujawnia się dane osobowe.
Zgoda – to dobrowolne i świadome okazanie woli, którym człowiek pozwala na przetwarzanie danych.
""",
    "de": """Begriffe
Verantwortlicher ist die natürliche oder juristische Person, die über Zwecke und Mittel der Verarbeitung entscheidet.
Profiling ist jede Art der automatisierten Verarbeitung, die einen Menschen bewertet.
Einschränkung der Verarbeitung ist die Markierung gespeicherter Daten.
Empfänger ist eine natürliche oder juristische Person, der Daten offengelegt werden.
Einwilligung ist jede freiwillig abgegebene Willensbekundung.
""",
}
ON_REQUEST = {
    "pl": """Dostęp
Masz prawo uzyskać od nas następujące informacje:
- cele przetwarzania;
- kategorie danych osobowych;
- odbiorcy, którym dane ujawniono, w szczególności w państwach trzecich;
- planowany okres przechowywania danych;
- źródło danych, jeżeli nie zebrano ich od Ciebie;
- zautomatyzowane podejmowanie decyzji, w tym profilowanie.
""",
    "de": """Auskunft
Sie haben das Recht auf folgende Informationen:
- die Zwecke der Verarbeitung;
- die Kategorien personenbezogener Daten;
- die Empfänger, denen Daten offengelegt wurden, insbesondere in Drittländern;
- die geplante Speicherdauer oder, wo das nicht geht, die Kriterien für ihre Festlegung;
- die Herkunft der Daten;
- das Bestehen einer automatisierten Entscheidungsfindung.
""",
}


@pytest.mark.parametrize("language", DEFINITIONS)
def test_terms_that_are_explained_say_nothing(language: str) -> None:
    found = judge(DEFINITIONS[language], language)

    assert {name for name, one in found.items() if one.state != "missing"} == set()


@pytest.mark.parametrize("language", ON_REQUEST)
def test_what_may_be_asked_for_is_not_said(language: str) -> None:
    found = judge(ON_REQUEST[language], language)

    assert {name for name, one in found.items() if one.state != "missing"} <= {"right_access"}
