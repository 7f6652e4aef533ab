"""The technical sources that several rules rest on, each with what it says, its date, and how sure we are."""

from __future__ import annotations

from rodo_footer.checking.rule import Source

CLIENT_TESTS = Source(
    "caniemail.com (data of 2025-09-09, MIT)",
    "Tests of HTML and CSS features in mail programs, each with its date; results change with the programs.",
    "B",
    legal=False,
    pl="Testy cech HTML i CSS w programach pocztowych, każdy z datą; wyniki zmieniają się wraz z programami.",
)
TEXT_ALTERNATIVES = Source(
    "WCAG 2.2 SC 1.1.1 (W3C, 2023-10-05)",
    "Non-text content has a text alternative that serves the same purpose; what is only decoration can be ignored by "
    "assistive technology.",
    "A",
    legal=False,
    pl="Treść nietekstowa ma tekst zastępczy, który służy temu samemu celowi; to, co jest tylko ozdobą, technologie "
    "asystujące mogą pominąć.",
)
LINK_PURPOSE = Source(
    "WCAG 2.2 SC 2.4.4 (W3C, 2023-10-05)",
    "The purpose of a link can be told from its text alone, or from its text together with the sentence, paragraph, "
    "list item or table cell around it.",
    "A",
    legal=False,
    pl="Cel linku wynika z samego jego tekstu albo z tekstu wraz ze zdaniem, akapitem, elementem listy lub komórką "
    "tabeli wokół niego.",
)
CONTRAST = Source(
    "WCAG 2.2 SC 1.4.3 (W3C, 2023-10-05)",
    "Text has a contrast of at least 4.5:1 with what lies behind it, large text (24 px, or 18.66 px in bold) of 3:1.",
    "A",
    legal=False,
    pl="Tekst ma kontrast co najmniej 4,5:1 z tym, co pod nim, a duży tekst (24 px, albo 18,66 px pogrubiony) 3:1.",
)
TERMINAL_EQUIPMENT = Source(
    "Directive 2002/58/EC art. 5(3)",
    "Gaining access to information in a person's terminal equipment needs consent, unless it is strictly necessary "
    "for the service that was asked for. The EDPB's guidelines 2/2023 (version 2 of 2024-10-07) count tracking pixels "
    "in mails as such access.",
    "B",
    pl="Dostęp do informacji w urządzeniu końcowym osoby wymaga zgody, chyba że jest ściśle niezbędny do usługi, o "
    "którą prosiła. Wytyczne EROD 2/2023 (wersja 2 z 2024-10-07) zaliczają do tego piksele śledzące w "
    "wiadomościach.",
)
MINIMISATION = Source(
    "GDPR art. 5(1)(c)",
    "Personal data are adequate, relevant and limited to what is necessary for the purpose.",
    "A",
    pl="Dane osobowe są adekwatne, stosowne i ograniczone do tego, co niezbędne do celu.",
)
