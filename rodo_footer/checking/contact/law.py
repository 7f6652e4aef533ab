"""The sources on what people are told at the first contact, and on consent, for the rules on forms, chats and calls.
Text of 2026-11; C: known from memory, not looked up. Nothing here is legal advice."""

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
    "C",
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
    "C",
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
    "C",
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
DATA_SOURCE = Source(
    "GDPR art. 14(2)(f)",
    "Who did not get the data from the person says from which source they come, and whether that is publicly "
    "accessible.",
    "A",
    pl="Kto nie ma danych od samej osoby, podaje ich źródło i to, czy jest publicznie dostępne.",
)
FIRST_CONTACT = Source(
    "GDPR art. 14(3)(b)",
    "Where such data are used to communicate with the person, the information is given at the first communication at "
    "the latest.",
    "A",
    pl="Jeśli takie dane służą do kontaktu z osobą, informacje podaje się najpóźniej przy pierwszym kontakcie.",
)
OBJECTION = Source(
    "GDPR art. 21(4)",
    "At the first communication at the latest the right to object is brought to the person's attention, clearly and "
    "apart from other information.",
    "A",
    pl="Najpóźniej przy pierwszym kontakcie wyraźnie informuje się o prawie sprzeciwu, odrębnie od innych informacji.",
)
UODO_CALLS = Source(
    "UODO, Biuletyn 11/11/2023",
    "Mostly an office has no basis to record callers; that to go on with the call means consent leaves no free "
    "choice, and a refusal must not keep anybody from being served.",
    "B",
    pl="Urzędy przeważnie nie mają podstawy do nagrywania rozmów; „kontynuowanie rozmowy oznacza zgodę” nie zostawia "
    "wolnego wyboru, a odmowa nie może uniemożliwiać załatwienia sprawy.",
)
CALLS_IN_PRACTICE = Source(
    "a2kpkancelaria.pl, kruczek.pl on recorded calls",
    "Hang up if you do not agree: whether that is a free consent is doubted; there should be a way without recording.",
    "B",
    pl="„Proszę się rozłączyć, jeśli się Pan nie zgadza”: dobrowolność takiej zgody budzi wątpliwości; powinna być "
    "droga bez nagrywania.",
)
KEEPING = Source(
    "GDPR art. 13(2)(a)",
    "The person is told for how long the data are kept, or by which criteria that is decided.",
    "A",
    pl="Osobie podaje się okres przechowywania danych albo kryteria jego ustalania.",
)
BALANCE = Source(
    "EDPB Guidelines 1/2024 (version for consultation of 2024-10-08)",
    "A legitimate interest takes three steps, in writing and before it starts: the interest, that the processing is "
    "necessary for it, and that the person's interests do not outweigh it.",
    "B",
    pl="Uzasadniony interes wymaga trzech kroków, na piśmie i z góry: interes, niezbędność przetwarzania i to, że nie "
    "przeważają interesy osoby.",
)
ACCOUNTS_FOR = Source(
    "GDPR art. 6(1)(f), 5(2)",
    "The interest counts only where the interests of the person do not override it, and the controller must be able "
    "to show that.",
    "A",
    pl="Interes jest podstawą tylko wtedy, gdy nie przeważają interesy osoby, a administrator musi móc to wykazać.",
)
PUBLIC_TASKS = Source(
    "GDPR art. 6(1), last sentence",
    "Legitimate interests are no basis for public authorities in the performance of their tasks.",
    "A",
    pl="Uzasadniony interes nie jest podstawą dla organów publicznych w ramach realizacji ich zadań.",
)
IMBALANCE = Source(
    "GDPR recital 43",
    "Consent is unlikely to be free where the controller is a public authority.",
    "A",
    pl="Zgoda raczej nie jest dobrowolna, gdy administratorem jest organ publiczny.",
)
SPECIAL = Source(
    "GDPR art. 9(1), 87",
    "Data on health may be processed in some cases only, and national identification numbers under conditions of "
    "their own.",
    "A",
    pl="Dane o zdrowiu wolno przetwarzać tylko w określonych przypadkach, a krajowe numery identyfikacyjne pod "
    "własnymi warunkami.",
)
EASILY_REACHED = Source(
    "Directive 2000/31/EC art. 5(1)",
    "Who offers services online makes name, address and e-mail easily, directly and permanently accessible; a page "
    "that every page links to is enough.",
    "C",
    pl="Kto świadczy usługi online, udostępnia łatwo, bezpośrednio i stale nazwę, adres i e-mail; wystarczy strona, "
    "do której prowadzi link z każdej strony.",
)
NO_DUTY_BY_MAIL = Source(
    "th.pl, businessinfo.cz on disclaimers in e-mails",
    "A note at the end of a mail binds nobody who has not agreed to it; to delete what came by mistake is an appeal "
    "to decency.",
    "B",
    pl="Dopisek na końcu wiadomości nie wiąże nikogo, kto się na niego nie zgodził; prośba o usunięcie omyłkowej "
    "wiadomości to apel do przyzwoitości.",
)
COMMERCIAL_CONTENT = Source(
    "Prawo komunikacji elektronicznej art. 398 (since 2024-11-10)",
    "Commercial information to terminal equipment needs prior consent, in business as well; what counts as such is "
    "meant widely.",
    "B",
    pl="Informacja handlowa kierowana na urządzenia końcowe wymaga uprzedniej zgody, także w obrocie między firmami; "
    "pojęcie to jest szerokie.",
)
