"""The sources on what people are told at the first contact, and on consent, for the rules on forms, chats and calls.
Text of 2026-11; nothing here is legal advice."""

from __future__ import annotations

from rodo_footer.checking.rule import Source

AT_COLLECTION = Source(
    "GDPR art. 13(1)",
    "The information is given at the time when the data are obtained from the person.",
    "A",
    pl="Informacje podaje się podczas pozyskiwania danych od osoby.",
)
SAME_PAGE = Source(
    "WP260 rev.01 para 11",
    "Online, a link to the notice stands where the data are collected, or the information is on the same page.",
    "B",
    pl="W internecie link do informacji stoi tam, gdzie zbiera się dane, albo informacja jest na tej samej stronie.",
)
FIRST_LAYER = Source(
    "WP260 rev.01 para 36",
    "The first layer says who the controller is, what the data are used for, which rights there are, and what would "
    "surprise the person; the rest may follow behind a link.",
    "B",
    pl="Pierwsza warstwa mówi, kto jest administratorem, po co są dane, jakie są prawa i co mogłoby zaskoczyć; reszta "
    "może być pod linkiem.",
)
FIRST_LAYER_SPOKEN = Source(
    "WP260 rev.01 para 38",
    "On the telephone the first layer is spoken, or recorded with a way to hear more.",
    "B",
    pl="Przez telefon pierwszą warstwę się mówi albo odtwarza, z możliwością wysłuchania reszty.",
)
CONSENT = Source(
    "GDPR art. 4(11)",
    "Consent is freely given, specific, informed and unambiguous: a statement or a clear affirmative act.",
    "A",
    pl="Zgoda jest dobrowolna, konkretna, świadoma i jednoznaczna: oświadczenie albo wyraźne działanie potwierdzające.",
)
NO_SILENCE = Source(
    "GDPR recital 32",
    "Silence, a box that is ticked already, or doing nothing is no consent.",
    "A",
    pl="Milczenie, okienko zaznaczone z góry ani bezczynność nie są zgodą.",
)
APART = Source(
    "GDPR art. 7(2)",
    "A request for consent can be told clearly from other matters.",
    "A",
    pl="Zapytanie o zgodę wyraźnie odróżnia się od pozostałych kwestii.",
)
WITHDRAWAL = Source(
    "GDPR art. 7(3)",
    "Consent can be withdrawn at any time, as easily as it is given, and the person is told so before giving it.",
    "A",
    pl="Zgodę można wycofać w każdej chwili, równie łatwo jak ją wyrazić, a osoba wie o tym, zanim ją wyrazi.",
)
NO_CONDITION = Source(
    "GDPR art. 7(4), recital 42",
    "Consent is not free where a service hangs on it that does not need it, or where there is no real choice.",
    "A",
    pl="Zgoda nie jest dobrowolna, gdy zależy od niej usługa, która jej nie potrzebuje, albo gdy nie ma rzeczywistego "
    "wyboru.",
)
ONE_BASIS = Source(
    "EDPB Guidelines 05/2020, section 6",
    "Who says consent and relies on another legal basis misleads people: they believe that a refusal would stop it.",
    "B",
    pl="Kto mówi o zgodzie, a opiera się na innej podstawie, wprowadza w błąd: ludzie sądzą, że odmowa coś zmieni.",
)
SAY_THE_BASIS = Source(
    "GDPR art. 13(1)(c)",
    "The person is told the purposes and the legal basis of each.",
    "A",
    pl="Osobie podaje się cele i podstawę prawną każdego z nich.",
)
WHO = Source(
    "GDPR art. 13(1)(a), 14(1)(a)",
    "The person is told who the controller is, and how to reach it.",
    "A",
    pl="Osobie podaje się, kto jest administratorem i jak się z nim skontaktować.",
)
