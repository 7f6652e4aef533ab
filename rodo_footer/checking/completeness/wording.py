"""What each element tells the reader, and a sentence that would say it, in each language: for messages.

The sentences are starting points of our own; which facts go in, only the controller knows. Knows no text.
"""

from __future__ import annotations

from msgspec import Struct


class ElementWords(Struct, frozen=True):
    """`tells`: what a notice says with it; `examples` by language; `weak`: what is wrong where it is only touched."""

    tells: str
    examples: dict[str, str]
    weak: str = ""


_RIGHT = {
    "pl": "Przysługuje prawo {pl}.",
    "en": "You have the right {en}.",
    "de": "Sie haben das Recht auf {de}.",
}


def _right(tells: str, pl: str, en: str, de: str) -> ElementWords:
    said = {"pl": pl, "en": en, "de": de}
    return ElementWords(
        tells,
        {language: pattern.format(**said) for language, pattern in _RIGHT.items()},
        "the right itself is not named",
    )


WORDS: dict[str, ElementWords] = {
    "controller_identity": ElementWords(
        "who the controller is",
        {
            "pl": "Administratorem danych osobowych jest Przykład sp. z o.o. z siedzibą w Warszawie.",
            "en": "The controller of your personal data is Example Ltd, London.",
            "de": "Verantwortlicher für die Verarbeitung ist die Beispiel GmbH, Berlin.",
        },
        "name the controller in full, with its legal form",
    ),
    "controller_contact": ElementWords(
        "how to reach the controller",
        {
            "pl": "W sprawach danych osobowych: rodo@example.com.",
            "en": "Write to us about your data at privacy@example.com.",
            "de": "In Datenschutzfragen erreichen Sie uns unter datenschutz@example.com.",
        },
        "readers are asked to get in touch, and no address, mailbox or number stands there",
    ),
    "representative": ElementWords(
        "who represents the controller in the Union",
        {
            "pl": "Naszym przedstawicielem w Unii Europejskiej jest Przykład sp. z o.o.",
            "en": "Our representative in the European Union is Example sp. z o.o.",
            "de": "Unser Vertreter in der Europäischen Union ist die Beispiel GmbH.",
        },
        "the representative is not called by the name that stands in the config",
    ),
    "dpo": ElementWords(
        "how to reach the data protection officer",
        {
            "pl": "Inspektor ochrony danych: iod@example.com.",
            "en": "Our data protection officer: dpo@example.com.",
            "de": "Unser Datenschutzbeauftragter: dsb@example.com.",
        },
        "the data protection officer is mentioned without the contact that stands in the config",
    ),
    "purposes": ElementWords(
        "what the data are processed for",
        {
            "pl": "Przetwarzamy dane w celu obsługi zapytania.",
            "en": "We process the data in order to answer your enquiry.",
            "de": "Wir verarbeiten die Daten, um Ihre Anfrage zu beantworten.",
        },
        "the purposes are not named one by one",
    ),
    "legal_basis": ElementWords(
        "on which legal basis the data are processed",
        {
            "pl": "Podstawą prawną jest art. 6 ust. 1 lit. b RODO: wykonanie umowy.",
            "en": "The legal basis is Art. 6(1)(b) GDPR: the contract with you.",
            "de": "Rechtsgrundlage ist Art. 6 Abs. 1 lit. b DSGVO: der Vertrag mit Ihnen.",
        },
        "no basis of art. 6 is named; to use a service is no consent, and the GDPR as a whole is no basis",
    ),
    "legitimate_interests": ElementWords(
        "which legitimate interest is pursued",
        {
            "pl": "Naszym prawnie uzasadnionym interesem jest ustalenie, co uzgodniono.",
            "en": "Our legitimate interest is to be able to show what was agreed.",
            "de": "Unser berechtigtes Interesse ist, Vereinbartes nachweisen zu können.",
        },
        "the interest itself is not named",
    ),
    "recipients": ElementWords(
        "who receives the data",
        {
            "pl": "Odbiorcami danych są: dostawca poczty elektronicznej i biuro rachunkowe.",
            "en": "The recipients are the provider of our mail service and our accountants.",
            "de": "Empfänger sind unser E-Mail-Dienstleister und unser Steuerberater.",
        },
        "third parties or partners are no category of recipients: say what they are, such as the mail provider",
    ),
    "transfers": ElementWords(
        "to which third countries the data go, and with which safeguard",
        {
            "pl": "Dane trafiają do USA na podstawie standardowych klauzul umownych; kopię wyślemy na życzenie.",
            "en": "Data go to the USA under standard contractual clauses, of which we send you a copy.",
            "de": "Daten gehen in die USA auf Grundlage von Standardvertragsklauseln; eine Kopie senden wir Ihnen zu.",
        },
        "data may leave the country, and no safeguard is named: an adequacy decision, standard clauses, and where to "
        "get a copy",
    ),
    "retention": ElementWords(
        "how long the data are kept",
        {
            "pl": "Dane przechowujemy przez trzy lata od zakończenia sprawy.",
            "en": "We keep the data for three years after the matter is closed.",
            "de": "Wir speichern die Daten drei Jahre nach Abschluss der Angelegenheit.",
        },
        "neither a period nor what it depends on is named",
    ),
    "right_access": _right(
        "that there is a right of access", "dostępu do danych", "of access to your data", "Auskunft"
    ),
    "right_rectification": _right(
        "that there is a right to rectification", "sprostowania danych", "to rectification of your data", "Berichtigung"
    ),
    "right_erasure": _right(
        "that there is a right to erasure", "usunięcia danych", "to erasure of your data", "Löschung"
    ),
    "right_restriction": _right(
        "that there is a right to restriction",
        "ograniczenia przetwarzania",
        "to restriction of processing",
        "Einschränkung der Verarbeitung",
    ),
    "right_object": ElementWords(
        "that there is a right to object",
        {
            "pl": "W każdej chwili można wnieść sprzeciw wobec przetwarzania.",
            "en": "You may object to the processing at any time.",
            "de": "Sie können der Verarbeitung jederzeit widersprechen.",
        },
        "to opt out of some mails is not all of the right to object",
    ),
    "right_portability": _right(
        "that there is a right to data portability",
        "przenoszenia danych",
        "to data portability",
        "Datenübertragbarkeit",
    ),
    "right_withdraw_consent": ElementWords(
        "that consent can be withdrawn at any time",
        {
            "pl": "Zgodę można cofnąć w każdej chwili; nie wpływa to na wcześniejsze przetwarzanie.",
            "en": "You may withdraw your consent at any time; what was done before remains lawful.",
            "de": "Sie können Ihre Einwilligung jederzeit mit Wirkung für die Zukunft widerrufen.",
        },
        "to unsubscribe is not all of the right to withdraw consent",
    ),
    "complaint": ElementWords(
        "that one can complain to a supervisory authority",
        {
            "pl": "Przysługuje prawo skargi do Prezesa Urzędu Ochrony Danych Osobowych.",
            "en": "You may lodge a complaint with a supervisory authority.",
            "de": "Sie haben das Recht auf Beschwerde bei einer Aufsichtsbehörde.",
        },
        "the authority is not named",
    ),
    "provision": ElementWords(
        "whether the data must be given, and what follows if they are not",
        {
            "pl": "Podanie danych jest dobrowolne; bez nich nie odpowiemy na zapytanie.",
            "en": "Providing the data is voluntary; without it we cannot answer you.",
            "de": "Die Bereitstellung der Daten ist freiwillig; ohne sie können wir nicht antworten.",
        },
        "it is not said what follows if the data are not given",
    ),
    "automated_decisions": ElementWords(
        "which decisions are taken by automated means, how, and with what consequence",
        {
            "pl": "O przyznaniu limitu decyduje automatycznie program na podstawie historii płatności.",
            "en": "A program decides on the credit limit by automated means, from your payments so far.",
            "de": "Über den Kreditrahmen entscheidet ein Programm automatisiert anhand Ihrer bisherigen Zahlungen.",
        },
        "the logic and the consequences are not named",
    ),
    "categories": ElementWords(
        "which categories of data are processed",
        {
            "pl": "Kategorie danych: imię i nazwisko, służbowy adres e-mail.",
            "en": "Categories of data: name, business e-mail address.",
            "de": "Kategorien von Daten: Name, geschäftliche E-Mail-Adresse.",
        },
        "the categories are not named",
    ),
    "source": ElementWords(
        "where the data come from",
        {
            "pl": "Źródłem danych jest rejestr CEIDG, który jest publicznie dostępny.",
            "en": "The source of the data is the company register, which is publicly accessible.",
            "de": "Die Daten stammen aus dem Handelsregister, das öffentlich zugänglich ist.",
        },
        "publicly available sources are no source: name the register or the page",
    ),
}
