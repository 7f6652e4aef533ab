"""The sources that several rules rest on, each with what it says and how sure we are. Text of 2026-11; nothing here
is legal advice."""

from __future__ import annotations

from rodo_footer.checking.rule import Source

TRANSPARENT = Source(
    "GDPR art. 12(1)",
    "The information is given in a concise, transparent, intelligible and easily accessible form.",
    "A",
    pl="Informacji udziela się w zwięzłej, przejrzystej, zrozumiałej i łatwo dostępnej formie.",
)
INFORM = Source(
    "GDPR art. 13",
    "Who collects personal data from a person informs that person at the time when the data are obtained. It does not "
    "say that every e-mail must carry a clause; a link in the footer is a reliable way to inform and to prove it.",
    "A",
    pl="Kto zbiera dane osobowe od osoby, informuje ją podczas ich pozyskiwania. Nie jest powiedziane, że "
    "klauzulę ma nieść każda wiadomość; link w stopce to pewny sposób, by poinformować i móc to wykazać.",
)
DIRECT_LINK = Source(
    "WP260 rev.01 para 33",
    "The controller gives the information or actively directs the person to it, for example by a direct link; "
    "the person "
    "must not have to search for it.",
    "B",
    pl="Administrator podaje informację albo aktywnie do niej kieruje, na przykład bezpośrednim linkiem; osoba "
    "nie może być zmuszona do jej szukania.",
)
USUAL_PLACE = Source(
    "WP260 rev.01 para 11",
    "The notice is linked under a usual term, and neither position nor colour may make the link hard to find.",
    "B",
    pl="Link do informacji nosi zwyczajową nazwę, a ani położenie, ani kolor nie utrudniają jego znalezienia.",
)
SECURE = Source(
    "GDPR art. 32(1)",
    "Security of processing appropriate to the risk; an unencrypted page can be altered on its way.",
    "B",
    pl="Bezpieczeństwo przetwarzania odpowiada ryzyku; niezaszyfrowaną stronę można po drodze zmienić.",
)
"""B: that a public notice must be served by https is the common reading, not the letter of the article."""
OWN_LANGUAGE = Source(
    "WP260 rev.01 para 13",
    "Who addresses people in a language gives them the information in that language as well.",
    "B",
    pl="Kto zwraca się do ludzi w jakimś języku, także w nim podaje im informację.",
)
ACCOUNTABLE = Source(
    "GDPR art. 5(2)",
    "The controller answers for keeping the principles and must be able to show that they are kept; an exception that "
    "nobody can explain later shows nothing.",
    "A",
    pl="Administrator odpowiada za przestrzeganie zasad i musi móc je wykazać; wyjątek, którego nikt później nie umie "
    "wyjaśnić, niczego nie wykazuje.",
)
MANUAL_SUPPRESSING = Source(
    "rodo-footer manual, Ignoring a finding",
    "A comment is obeyed when it stands at the start of a comment of the file's language, names a rule that exists, "
    "gives a reason where the rule rests on law, and its last day is not over.",
    "A",
    legal=False,
    pl="Komentarz działa, gdy stoi na początku komentarza języka pliku, nazywa istniejącą regułę, podaje powód tam, "
    "gdzie reguła opiera się na prawie, a jego ostatni dzień jeszcze nie minął.",
)
