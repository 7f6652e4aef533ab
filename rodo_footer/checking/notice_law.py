"""The sources that the rules on the content of a notice rest on. Text of 2026-11; nothing here is legal advice."""

from __future__ import annotations

from rodo_footer.checking.rule import Source

ART_13_1 = Source(
    "GDPR art. 13(1)",
    "Who collects personal data from a person says who the controller is and how to reach it, its representative and "
    "its data protection officer; the purposes and the legal basis; the legitimate interest; the recipients; and "
    "transfers to third countries with their safeguard.",
    "A",
    pl="Kto zbiera dane od osoby, podaje: administratora i kontakt do niego, przedstawiciela i inspektora ochrony "
    "danych, cele i podstawę prawną, prawnie uzasadniony interes, odbiorców oraz przekazywanie do państw trzecich z "
    "zabezpieczeniem.",
)
ART_13_2 = Source(
    "GDPR art. 13(2)",
    "How long the data are kept or what that depends on; the rights of access, rectification, erasure, restriction, "
    "objection and portability; withdrawal of consent; complaint; whether the data must be given; automated decisions.",
    "A",
    pl="Okres przechowywania albo jego kryteria; prawa dostępu, sprostowania, usunięcia, ograniczenia, sprzeciwu i "
    "przenoszenia; cofnięcie zgody; skarga; czy podanie danych jest wymagane; zautomatyzowane decyzje.",
)
ART_14 = Source(
    "GDPR art. 14(1)-(2)",
    "Who has the data from others says the same, and the categories of data and their source.",
    "A",
    pl="Kto ma dane od innych, podaje to samo oraz kategorie danych i ich źródło.",
)
APART = Source(
    "GDPR art. 21(4)",
    "At the latest at the first communication the right to object is explicitly brought to the attention of the "
    "person, clearly and separately from any other information.",
    "A",
    pl="Najpóźniej przy pierwszej komunikacji osobę wyraźnie informuje się o prawie sprzeciwu, jasno i odrębnie od "
    "innych informacji.",
)
NO_PHRASES = Source(
    "WP260 rev.01 paras 12-13 and annex",
    "Information is concrete: that data are kept as long as necessary, or go to third parties, says too little.",
    "C",
    pl="Informacja jest konkretna: stwierdzenia, że dane są przechowywane tak długo, jak to konieczne, albo trafiają "
    "do podmiotów trzecich, to za mało.",
)
"""C: the guidelines were read in secondary sources only."""
MANUAL_JUDGING = Source(
    "rodo-footer manual, Checking a notice",
    "A notice is judged by its words in Polish, English and German; what cannot be read as text is for a human.",
    "A",
    legal=False,
    pl="Informacja jest oceniana po słowach, po polsku, angielsku i niemiecku; to, czego nie da się odczytać jako "
    "tekst, ogląda człowiek.",
)
AUTHORITY_MOVED = Source(
    "Legal packs, `[authority]`",
    "Name and address of each supervisory authority with source and date; the Polish one moved in July 2025 and has "
    "been the President of UODO, not GIODO, since 25 May 2018.",
    "B",
    pl="Nazwa i adres każdego organu nadzorczego ze źródłem i datą; polski przeniósł się w lipcu 2025 r., a od 25 maja "
    "2018 r. jest nim Prezes UODO, nie GIODO.",
)
