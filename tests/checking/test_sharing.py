"""Mails that are judged once for all that look like them: the report is the same, to the letter, as if each had been
judged by itself. What is shared by mistake would be a false "clean"."""

from __future__ import annotations

import random
from email.message import EmailMessage

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from rodo_footer.checking.engine import Policy, judge, judge_raw, selected
from rodo_footer.checking.reading.document import document
from rodo_footer.checking.reading.leftovers import WHOLE
from rodo_footer.checking.reading.media.mail import bodies, read_body
from rodo_footer.checking.rules import all_rules
from rodo_footer.checking.running import Judging
from rodo_footer.checking.sharing.holding import holds_for_all
from rodo_footer.checking.sharing.skeletons import Skeletons
from rodo_footer.checking.sources import Raw, medium_of
from tests.checking.places import CORPUS

POLICIES = (Policy(accepted=("https://example.com/rodo",)), Policy())

# Sentences of all sorts: ordinary ones, and for each thing that is looked for one that holds it.
SENTENCES = (
    "Dziękuję za wiadomość, ofertę z naszymi cenami znajdzie Pan w załączniku do tego listu.",
    "We are glad to confirm the date of our next meeting, and the room is booked for the whole day.",
    "Wir freuen uns auf den Termin am Dienstag und bringen alle Unterlagen mit ins Haus.",
    "W tej sprawie proszę o krótką odpowiedź do końca tygodnia, bo termin dostawy jest bliski.",
    "Serdecznie pozdrawiam z całego serca i życzę miłego dnia oraz spokojnej pracy w domu.",
    "Zamówienie nr 1234 z dnia 12 listopada wyślemy kurierem w ciągu 14 dni roboczych.",
)
TRICKY = (
    "Szczegóły przetwarzania danych osobowych są dostępne tutaj, na naszej stronie internetowej.",
    "Informacje o tym, jak przetwarzamy dane osobowe, znajdują się w polityce prywatności.",
    "How we process your personal data is described in our privacy notice on the website.",
    "Do naszego zamówienia prosimy podać PESEL 44051401359 i numer dowodu osobistego klienta.",
    "W naszym dziale obsługi pracuje {{ first_name }} i chętnie odpowie na wszystkie pytania.",
    "Przyk³adowe zdanie z zepsutymi literami, kt³re przesz³o przez z³y program pocztowy.",
    "W załączeniu przesyłam to, o czym wczoraj rozmawialiśmy przez telefon, i serdecznie pozdrawiam.",
    "Am 12. November 2026 um 10:11 schrieb uns Herr Müller aus Bonn einen langen Brief dazu.",
    "W dniu 12.11.2026 o 10:11 Jan Kowalski pisze: dziękuję za ofertę i proszę o jej zmianę.",
    "Proszę dzwonić pod numer tel. 600 700 800 albo napisać na adres biuro@example.com jeszcze dziś.",
    "Proszę dzwonić pod numer +48 600 000 001 albo do naszego biura w Warszawie jeszcze dziś.",
    "Anna Nowak z działu obsługi odpowie na wszystkie pytania w ciągu dwóch dni roboczych.",
    "Nasza spółka jest wpisana do rejestru, KRS 0000999999, NIP 5260250274, i działa od lat.",
    "Dear undefined, we are glad to confirm the date of our next meeting in the large room.",
    "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt.",
    "Zobacz naszą ofertę na stronie https://example.com/oferta albo zadzwoń do nas jeszcze dziś.",
    "Od: Jan Kowalski, temat: oferta na 12.11.2026, do: Anna Nowak, i tyle w tej sprawie na dziś.",
    "Jan Kowalski pisze: przyjadę jutro o 10:30, a potem zadzwonię do Państwa biura w Bonn.",
    "Wiadomość napisana 12 listopada do Państwa biura wróciła do nas bez żadnej odpowiedzi.",
)
NAMES = ("Anna Nowak", "Jan Kowalski", "Ewa Lis", "Żaneta Wójcik", "Iwona Rak", "Adam Rodo", "Your Name", "Anna Nowak7")
NUMBERS = ("+48 600 000 001", "+48 600 000 002", "600 000 001", "+49 30 1234567", "44051401359")
LOCALS = ("anna.nowak", "jan.kowalski", "iod", "undefined", "biuro")
CLOSINGS = ("Pozdrawiam", "Z poważaniem,", "Best regards,", "Dziękuję.", "Mit freundlichen Grüßen")
CLAUSES = (
    'Zasady: <a href="https://example.com/rodo">informacja o przetwarzaniu danych</a>.',
    'Zasady: <a href="https://example.com/rodo" style="display:none">informacja o przetwarzaniu danych</a>.',
    '<a href="https://example.com/inne">informacja o przetwarzaniu danych</a>',
    '<a href="https://example.com/rodo">{name}</a>',
    '<a href="https://example.com/rodo">tutaj</a>',
    "",
)
SHEETS = (
    "",
    "<style>p{margin:0}</style>",
    "<style>p:nth-child(2)~p{display:none}</style>",
    "<style>i{opacity:0}</style>",
)
WRAPS = (
    "<p>{}</p>",
    '<p class="MsoNormal"><span lang="PL">{}<o:p></o:p></span></p>',
    '<div style="color:#222">{}</div>',
    "<p>{}<br></p>",
    "<blockquote><p>{}</p></blockquote>",
    '<div class="gmail_quote"><p>{}</p></div>',
    '<p style="display:none">{}</p>',
)


def _said(rng: random.Random, tricky: float) -> list[str]:
    return [rng.choice(TRICKY if rng.random() < tricky else SENTENCES) for _ in range(rng.randint(1, 4))]


def _mail(rng: random.Random) -> bytes:
    """One mail of few pieces, so that many are nearly alike; most have one thing that is unlike the rest."""
    odd = rng.choice(("none", "none", "text", "name", "phone", "mail", "wrap", "clause", "closing", "sheet", "lines"))
    name, phone, local = rng.choice(NAMES[:5]), rng.choice(NUMBERS[:2]), rng.choice(LOCALS[:2])
    said = _said(rng, 0.3 if odd == "text" else 0.0)
    other = _said(rng, 0.3) if odd == "lines" else said
    name_there = rng.choice(NAMES) if odd == "name" else name
    phone_there = rng.choice(NUMBERS) if odd == "phone" else phone
    local_there = rng.choice(LOCALS) if odd == "mail" else local
    closing = rng.choice(CLOSINGS) if odd == "closing" else CLOSINGS[0]
    wrap = rng.choice(WRAPS) if odd == "wrap" else rng.choice(WRAPS[:2])
    clause = (rng.choice(CLAUSES) if odd == "clause" else CLAUSES[0]).format(name=name)
    sheet = rng.choice(SHEETS) if odd == "sheet" else SHEETS[1]
    html = (
        f'<html lang="pl"><head>{sheet}</head><body>{"".join(map(wrap.format, said))}<p>{closing}</p>'
        f'<table><tr><td><b>{name}</b><br>Specjalistka<br><a href="tel:{phone.replace(" ", "")}">{phone}</a><br>'
        f'<a href="mailto:{local}@example.com">{local}@example.com</a></td></tr>'
        f"<tr><td>Przykład sp. z o.o., KRS 0000123456, NIP 1234563218. {clause}</td></tr></table></body></html>"
    )
    text = "\n\n".join([*other, closing, f"{name_there}\n{phone_there}\n{local_there}@example.com"])
    text += "\n\nPrzykład sp. z o.o., KRS 0000123456, NIP 1234563218"
    if odd != "clause" or rng.random() < 0.5:
        text += "\nInformacja o przetwarzaniu danych: https://example.com/rodo\n"
    mail = EmailMessage()
    mail["From"], mail["Subject"] = "anna@example.com", "Oferta"
    if rng.random() < 0.9:
        mail.set_content(text, cte="8bit")
        mail.add_alternative(html, subtype="html", cte="quoted-printable")
    else:
        mail.set_content(html, subtype="html", cte="8bit")
    return mail.as_bytes()


def _differences(mails: list[tuple[str, bytes]], policy: Policy) -> tuple[list[str], int]:
    """Where the verdict in company is another than alone, and how many verdicts were shared."""
    judging, rules = Judging(policy, "auto"), selected(policy)
    found = []
    for path, data in mails:
        raw = Raw(path=path, data=data, medium="mail")
        judging._done.clear()  # or identical mails would not be looked at again
        if judging.on(raw) != judge_raw(raw, policy, rules):
            found.append(path)
    return found, judging.shared


@pytest.mark.parametrize("policy", POLICIES)
@pytest.mark.parametrize("seed", range(3))
def test_mails_that_are_nearly_alike_are_judged_as_each_alone(seed: int, policy: Policy) -> None:
    """Prose, names, numbers and addresses are mixed with everything that is looked for."""
    rng = random.Random(seed)
    mails = [(f"{number}.eml", _mail(rng)) for number in range(400)]
    found, shared = _differences(mails, policy)
    assert found == []
    assert shared > 60  # or this test proves nothing


def test_no_mail_that_is_known_here_shares_by_mistake() -> None:
    """All of the corpus, of the examples of the rules and of what mail programs write, in one run."""
    mails = [
        (str(path), path.read_bytes())
        for path in sorted(CORPUS.rglob("*"))
        if path.is_file() and medium_of(path.name, path.read_bytes()[:4096]) == "mail"
    ]
    mails += [
        (f"{rule.name}-{number}.eml", example.text.encode())
        for rule in all_rules()
        for number, example in enumerate((*rule.good, *rule.bad))
        if example.name.endswith(".eml")
    ]
    assert len(mails) > 60
    for policy in POLICIES:
        assert _differences(mails + mails[::-1] + mails, policy)[0] == []


MARKUP = st.sampled_from(
    [
        *(wrap.format(SENTENCES[0]) for wrap in WRAPS),
        f"<p>{SENTENCES[0]}",
        f"<p>{SENTENCES[4]}</p>",
        "</p>",
        "<p>",
        "<",
        "<a href='mailto:anna@example.com'>anna@example.com</a>",
        "Anna Nowak",
        "+48 600 000 001",
        "\n\n",
        ">",
        "<!--",
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.lists(MARKUP, max_size=8), min_size=2, max_size=5))
def test_whatever_is_left_open_is_judged_as_alone(several: list[list[str]]) -> None:
    """Pieces in any order, in both versions of a mail."""
    mails = [(f"{number}.eml", _letter(" ".join(one), "".join(one) + CLAUSE)) for number, one in enumerate(several)]
    assert _differences(mails * 3, POLICIES[0])[0] == []


def _letter(text: str = "", html: str = "", alone: str = "") -> bytes:
    """A mail of two versions, of HTML or of text alone."""
    mail = EmailMessage()
    mail["From"] = "anna@example.com"
    if alone:
        mail.set_content(alone, cte="8bit")
    elif text:
        mail.set_content(text, cte="8bit")
        mail.add_alternative(html, subtype="html", cte="8bit")
    else:
        mail.set_content(f'<html lang="pl">{html}</html>', subtype="html", cte="8bit")
    return mail.as_bytes()


PROSE, OTHER = SENTENCES[0], SENTENCES[3]
LINK = "Informacja o przetwarzaniu danych: https://example.com/rodo\n"
CLAUSE = f"<p>{CLAUSES[0]}</p>"
SIGNED = f"<p>{PROSE}</p><p>Pozdrawiam</p><p>Anna Nowak</p><p>+48 600 000 001</p>{CLAUSE}"
TEXT = f"{PROSE}\n\nPozdrawiam\n\nAnna Nowak\n+48 600 000 001\n\n{LINK}"
PAIRS = {
    "another name in the text": ((TEXT, SIGNED), (TEXT.replace("Anna Nowak", "Ewka Wilki"), SIGNED)),
    "another number in the text": ((TEXT, SIGNED), (TEXT.replace("001", "002"), SIGNED)),
    "a hidden link": ((TEXT, SIGNED), (TEXT, SIGNED.replace(CLAUSES[0], CLAUSES[1]))),
    "a name in a slot in one version only": (
        (TEXT.replace("Pozdrawiam\n\n", "Pozdrawiam, "), SIGNED),
        (TEXT.replace("Pozdrawiam\n\n", "Pozdrawiam, "), SIGNED.replace("Anna Nowak", "Ewka Wilki")),
    ),
    "a number in a slot in one version only": (
        (TEXT.replace("+48", "tel."), SIGNED),
        (TEXT.replace("+48", "tel."), SIGNED.replace("001", "002")),
    ),
    "closing words at the end of prose": (
        (f"{PROSE}\n\nAnna Nowak\n\n{LINK}", f"<p>{PROSE}</p><p>Ewka Wilki</p>{CLAUSE}"),
        tuple(
            one.replace(PROSE, "Bardzo dziękuję za rozmowę i na dziś wszystkich serdecznie pozdrawiam.")
            for one in (f"{PROSE}\n\nAnna Nowak\n\n{LINK}", f"<p>{PROSE}</p><p>Ewka Wilki</p>{CLAUSE}")
        ),
    ),
    "a name at the beginning of prose": tuple(
        (
            f"{PROSE}\n\nPozdrawiam\n\n{said} odpowie chętnie na wszystkie pytania jeszcze w tym miesiącu.\n\n{LINK}",
            f"<p>{PROSE}</p><p>Pozdrawiam</p><p>Anna Nowak</p>{CLAUSE}",
        )
        for said in ("Kolega chętnie", "Ewka Wilki")
    ),
    "a style sheet that counts paragraphs": tuple(
        (
            TEXT,
            "<style>p:nth-of-type(3){display:none}</style>"
            + "".join(f"<p>{one}</p>" for one in said)
            + f"<p>Pozdrawiam</p>{CLAUSE}",
        )
        for said in ((PROSE, OTHER, PROSE), (PROSE,))
    ),
    "the end of a wrapped line": tuple(
        ("", "", f"{first}\nodpowiemy na wszystko jutro rano albo jeszcze dziś wieczorem.\n\n{LINK}")
        for first in ("Dziękujemy za list i za wszystko, co w nim było", "Początek przekazanej wiadomości:")
    ),
    "a window over the first words of a page": tuple(
        (
            "",
            f"<p>{PROSE}</p>" * times
            + f"Tak przetwarzamy dane osobowe {'i kolejne słowo ' * 40}"
            + '<a href="https://example.com/rodo">tutaj</a>',
        )
        for times in (1, 6)
    ),
    "an attribution that prose stands in": tuple(
        (
            "",
            "<p>Dzień dobry</p><p>W dniu 12.11.2026 o 10:11</p>"
            + f"<p>{PROSE}</p>" * times
            + f"<p>Jan Kowalski napisał:</p>{CLAUSE}",
        )
        for times in (4, 1)
    ),
    "what others wrote begins in prose": (
        ("", f"<p>{PROSE}</p><p>Kontakt jest tutaj:</p>{CLAUSE}"),
        ("", f"<p>{TRICKY[-1]}</p><p>Kontakt jest tutaj:</p>{CLAUSE}"),
    ),
}
UNFINISHED = {
    "without its end": (
        f"{PROSE[:-1]}\n\n{LINK}".replace("/rodo", "/x1"),
        f"Jeśli nie chce Pan otrzymywać od nas żadnych listów, prosimy się wypisać z naszej listy\n\n{LINK}".replace(
            "/rodo", "/x1"
        ),
    ),
    "of words that point back": tuple(
        f"Przetwarzamy dane osobowe.\n\n{said}\n\nhttps://example.com/x1\n"
        for said in ("Pełna treść informacji jest dostępna tutaj na stronie pod tym linkiem.", PROSE)
    ),
}


@pytest.mark.parametrize("name", PAIRS)
@pytest.mark.parametrize("first", [0, 1])
def test_a_fault_is_seen_beside_its_clean_twin(name: str, first: int) -> None:
    """Whichever comes first."""
    twins = [_letter(*parts) for parts in PAIRS[name]]
    judging = Judging(POLICIES[0], "auto")
    status = {}
    for which in (first, first, 1 - first):  # the verdict is kept at the second mail of a look
        judging._done.clear()
        status[which] = judging.on(Raw(path="a.eml", data=twins[which], medium="mail")).report.status
    assert status[0] == "clean"
    assert status[1] != "clean"


@pytest.mark.parametrize("name", UNFINISHED)
@pytest.mark.parametrize("first", [0, 1])
def test_a_sentence_that_goes_on_in_the_next_line_counts(name: str, first: int) -> None:
    """It belongs to what follows, or to what stands before it: they say together what the address is for."""
    judging = Judging(POLICIES[1], "auto")
    header = b"From: anna@example.com\nContent-Type: text/plain; charset=utf-8\n\n"
    status = {}
    for which in (first, first, 1 - first):
        judging._done.clear()
        raw = Raw(path="a.eml", data=header + UNFINISHED[name][which].encode(), medium="mail")
        status[which] = judging.on(raw).report.status
    assert status == {0: "clean", 1: "violation"}


def _alone(kind: str, text: str) -> bytes:
    """A mail of one part, as it stands there."""
    return f"From: a@example.com\nContent-Type: text/{kind}; charset=utf-8\n\n{text}".encode()


HEADING, GERMAN = "danych osobowych", "Wir freuen uns auf den Termin am Dienstag und nennen heute auch die"
BONN = "Donaudampfschifffahrtsgesellschaftskapitaen"
BUILDING = "Cieszy nas bardzo, że już trwa tak ważna dla wszystkich budowa osiedla."
# Two mails or more of one look, or nearly so, whose verdicts are not the same; what stands in them by chance is no
# excuse.
NEARLY_TWINS: dict[str, list[bytes]] = {
    "the tail of a phrase behind prose of long or short words": [
        _letter("", f'{CLAUSE}<p>{said}</p><a href="https://example.com/inne">{HEADING}</a>')
        for said in (PROSE, f"Przyszedl niedawno Konstantynopolitanczykowianeczka {BONN}.")
    ],
    "the tail of a phrase behind what only looks like a name": [
        _letter("", f'{CLAUSE}<div><b>{name}</b> <a href="https://example.com/inne">{HEADING}</a></div>')
        for name in ("Adam Kowalsk", "Wzór Klienta")
    ],
    "a subject in front of prose that is short or long": [
        _alone("plain", f"Dane osobowe\n\n{said}\n\nhttps://example.com/x1\n")
        for said in (PROSE, PROSE[:-1] + f" - {OTHER}")
    ],
    "an address that is cut off": [
        _alone("plain", f"RODO: https://example.com/rodo\n\n{said}\n\nTODO\n")
        for said in (f"{PROSE[:-1]} do jutra rano.", f"{PROSE[:-1]} - {OTHER}")
    ],
    "tables that sound like rights": [
        _alone("plain", f"{said}\n\nhttps://example.com/x1\n")
        for said in (PROSE, "Gerne zeigen wir allen Gästen im großen Saal noch heute Ihre rechteckigen Tische.")
    ],
    "a name that is cut out with the subject": [
        _alone("plain", f"{name}\nDane osobowe: https://example.com/x1\n") for name in ("Adam Kowalsk", "Wzór Klienta")
    ],
    "a name that says whose data": [
        _alone("plain", f"{name}\ndane: https://example.com/x1\n") for name in ("Adamowie Nowa", "Szanowna Pani")
    ],
    "a written address behind prose": [
        _letter("", f"{CLAUSE}<p>{said}</p><b>Dane osobowe</b>: https://example.com/x1")
        for said in (PROSE, "Dziękuję za wiadomość, a do końca tygodnia proszę wypełnić naszą ankietę.")
    ],
    "a number of a person in a phone": [
        _letter("", f"{CLAUSE}<p>PESEL / tel. {number}</p>") for number in ("+1 440514 01358", "+1 440514 01359")
    ],
    "a number of a person in an address": [
        _letter("", f"{CLAUSE}<p>PESEL, poczta: {local}@example.com</p>") for local in ("44051401358", "44051401359")
    ],
    "a tax number named in prose": [
        _letter("", f"{CLAUSE}<p>{said}</p><p>86095742719</p>") for said in (PROSE, f"{GERMAN} Identifikationsnummer.")
    ],
    "a card that prose seems to name": [
        _letter("", f"{CLAUSE}<p>{said}</p><p>ABA300000</p><p>12345678901234</p>") for said in (PROSE, BUILDING)
    ],
    "short numbers, one the end of the other": [
        _letter(f"{here}\n{LINK}", f"<p>{there}</p>{CLAUSE}")
        for here, there in (("+4 86 00 01", "+94 86 00 01"), ("+4 86 00 01", "+95 77 00 02"))
    ],
    "numbers of the company, and a digit of prose": [
        _letter(f"{said}\n\nNIP 5260250274\n\n{LINK}", f"<p>{PROSE}</p><p>5260250274 NIP 1234563218</p>{CLAUSE}")
        for said in (PROSE, PROSE.replace("Pan", "Pan 12"))
    ],
    "a first name, then prose": [
        _letter(f"Pozdrawiam\nAnna\n\n{PROSE}\n\n{LINK}", f"<p>Pozdrawiam</p><p>Ewa</p><p>{said}</p>{CLAUSE}")
        for said in (PROSE, f"Serdecznie {PROSE.lower()}")
    ],
    "closing words of which only the last is told apart": [
        _letter(f"{said}\n\nAnna Nowak\n\n{LINK}", f"<p>{said}</p><p>Ewka Wilki</p>{CLAUSE}")
        for said in (f"{PROSE[:-1]} i braku szacunku.", f"{PROSE[:-1]} z wyrazami szacunku.")
    ],
    "a verb beside a name": [
        _letter("", f"<div><p>W dniu 12.11.2026 o 10:11 <b>{name}</b>:</p>{CLAUSE}</div>")
        for name in ("Jan Nowak", "Jan Pisze")
    ],
    "a verb beside a name, in text": [
        _alone("plain", f"W dniu 12.11.2026 o 10:11\n{name}\n:\n{LINK}") for name in ("Jan Nowak", "Jan Pisze")
    ],
    "a day of the week in a name": [
        _alone("plain", f"{name}\nJan Kowal napisał:\n{LINK}") for name in ("Zanna Nowak7", "Maria Nowak7")
    ],
    "a field beside a name": [
        _letter(
            "", f"<div><p>From: a@example.com</p><p><b>{name}</b>: 12.11.2026</p><p>To: b@example.com</p>{CLAUSE}</div>"
        )
        for name in ("Duta Nowa", "Date Sent")
    ],
    "a verb in prose, and a colon": [
        _letter("", f"<div><p>{said}</p><p>Kontakt:</p>{CLAUSE}</div>")
        for said in (PROSE, "Am 12.11.2026 um 10:11 kirjutas uns Anna aus Bonn einen langen Brief.")
    ],
    "a date in prose, and an address with a colon": [
        _letter("", f"<div><p>{said}</p><p>anna@example.com:</p>{CLAUSE}</div>")
        for said in (PROSE, "Dnia 12 lis 2026, 10:11 od naszego biura w Bonn przyszedł list.")
    ],
    "what is quoted begins with a quotation mark": [
        _alone("plain", f"W dniu 12.11.2026 o 10:11 Jan napisał:\n\n{said}\n\n{LINK}") for said in (f"„{PROSE}", PROSE)
    ],
    "letters that were others": [
        _letter("", f"{CLAUSE}<p>{said}</p>") for said in (PROSE, PROSE.replace("ofertę", "ofertęÄŹa"))
    ],
    "a sample alone in a line": [
        _alone("plain", f"{LINK}\nDziękuję za wiadomość, ofertę podała\n{said}\ni znajdzie ją Pan w tym liście.\n")
        for said in ("nasza pani", "twoja firma")
    ],
    "a language that is declared in vain": [
        _alone("html", f'<html lang=""><p>{said}</p><a href="https://example.com/rodo">RODO</a>')
        for said in (PROSE, SENTENCES[1])
    ],
    "a language that is declared for programs": [
        _alone("html", f'<html xml:lang="pl"><p>{said}</p><a href="https://example.com/rodo">RODO</a>')
        for said in (PROSE, SENTENCES[1])
    ],
    "paragraphs that leave an element open": [
        _letter("", f'<p><b style="font-size:30%">{PROSE}</p>' * times + CLAUSE) for times in (1, 4)
    ],
    "paragraphs that end another element": [
        _letter(
            "", '<div style="display:none"><div><div>' + f"<p>{PROSE}</div>" * times + f"{CLAUSE}</div></div></div>"
        )
        for times in (1, 4)
    ],
    "a style sheet that looks at addresses": [
        _letter(
            "",
            '<style>a[href^="mailto:an"]+p{display:none}</style><a href="mailto:'
            + local
            + f'@example.com">x</a>{CLAUSE}',
        )
        for local in ("ewka", "anna")
    ],
    "an address in capital letters in a file": [
        _alone("plain", f"begin 644 A\n{local}@EXAMPLE.COM\nWWW.EXAMPLE.COM/RODO\nend\n") for local in ("anna", "ANNA")
    ],
    "a number that is the end of an address": [
        _alone("plain", f"https://example.com/rodo,{number} 600 000 001\n") for number in ("+48", "+49")
    ],
    "a name in the text of a link": [
        _letter("", f'{CLAUSE}<p><a href="https://example.com/x1"><b>{name}</b><br> Rodo</a></p>')
        for name in ("Anna Kowalska", "Anna Oraznaxx")
    ],
    "more texts than are measured": [
        _letter(
            "",
            f"{CLAUSE}<div>{f'<p>{PROSE}</p>' * times}<p>a</p><p>b</p><span style='color:#bbb'>stopka</span>"
            '<a href="https://example.com/rodo">RODO</a></div>',
        )
        for times in (60, 1)
    ],
    "a cell that stands in no table": [
        _letter("", f"<div>Dane osobowe <td>{said}</td></div>")
        for said in (PROSE, "Na naszej stronie są nowe ceny i wiele innych dobrych ofert dla Państwa.")
    ],
    "numbers of two countries": [
        _letter(
            f"{one} https://example.com/rodo",
            '<p>+48 600 000 001 <a href="https://example.com/rodo/2">https://example.com/rodo</a></p>',
        )
        for one in ("+48 600 000 001", "+49 600 000 001")
    ],
    "closing words grown together with a name": [
        _letter(f"{said}\n\n{LINK}", f"<p>Pozdrawiam</p><p>Ewka Wilki</p>{CLAUSE}")
        for said in (PROSE, PROSE.replace("ofertę", "regardsAnna Nowak"))
    ],
    "a dash, and words that point back": [
        _alone("plain", f"Przetwarzamy dane osobowe.\n\n{said}\n\nhttps://example.com/x1\n")
        for said in (PROSE, "– pełna treść informacji jest dostępna tutaj na stronie pod tym linkiem.")
    ],
    "an open slot around prose": [
        _letter("", f"{CLAUSE}<p>Dear None,</p><p>{{{{ unsubscribe</p><p>{said}</p><p>}}}}</p>")
        for said in (PROSE * 5, PROSE)
    ],
}


@pytest.mark.parametrize("name", NEARLY_TWINS)
def test_nearly_twins_are_judged_as_each_alone(name: str) -> None:
    """Whichever comes first, and is kept."""
    told = False
    for policy in (*POLICIES, Policy(accepted=("https://example.com/rodo*",))):
        alone = [
            judge_raw(Raw(path="a.eml", data=one, medium="mail"), policy, selected(policy))
            for one in NEARLY_TWINS[name]
        ]
        told = told or alone[0] != alone[1]
        for first in (0, 1):
            judging = Judging(policy, "auto")
            for which in (first, first, first, 1 - first):
                judging._done.clear()
                assert judging.on(Raw(path="a.eml", data=NEARLY_TWINS[name][which], medium="mail")) == alone[which]
    assert told  # or the pair proves nothing


LABELS = (
    *(name.title() for name in sorted(WHOLE) if name.count(" ") == 1),
    *("Kliknij Tutaj", "Zobacz Szczegóły", "Read More", "Click Here", "Learn More", "Mehr Erfahren", "Hier Klicken"),
    *("Regulamin Sklepu", "Polityka Cookies", "Zgoda Klienta", "Rezygnacja Newsletter", "Wypisz Się", "Log Out"),
    *("Sign Out", "Kontakt Biuro", "Zespół Sprzedaży", "Dział Obsługi", "Support Team", "Serwis Klienta", "Nasz Blog"),
    *("Polityka Prywatności", "Klauzula Informacyjna", "Dane Osobowe", "Prywatność Klientów", "Privacy Notice"),
    *(
        "Datenschutz Hinweis",
        "Lorem Ipsum",
        "Undefined Undefined",
        "None None",
        "Dear None",
        "Numer Pesel",
        "Dowód Osobisty",
    ),
    *(
        "Original Message",
        "Przekazana Wiadomość",
        "Jan Pisze",
        "Anna Napisała",
        "Forwarded Message",
        "Amtsgericht Bonn",
    ),
    *("Nasza Strona", "Internet Seite", "Ankieta Klienta", "Facebook Linkedin", "Mehr Dazu", "Kurs Rodo", "Usuń Konto"),
)
PLACES = (
    ("Pozdrawiam\n\n{}\n\n" + LINK, "<p>Pozdrawiam</p><p>Anna Nowak</p>" + CLAUSE),
    ("", CLAUSE + '<a href="http://firma.pl/polityka-prywatnosci">{}</a>'),
    ("", '<p>Informacje o danych osobowych: <a href="https://example.com/x1">{}</a></p>'),
    ("", '<div><b>{}</b> <a href="https://example.com/x1">tutaj</a></div>' + CLAUSE),
    ("", '<div>Dane osobowe: <b>{}</b> <a href="https://example.com/x1">tutaj</a></div>'),
    ("", "", "Dane osobowe\n{}\nhttps://example.com/x1\n"),
    ("", CLAUSE + "<p>{}</p>"),
    ("", "", "Dzień dobry\n\n{}\n\nhttps://example.com/rodo\n"),
)


@pytest.mark.parametrize("parts", PLACES)
def test_labels_are_no_names(parts: tuple[str, ...]) -> None:
    """What is written like a name and says something else, in all places where it counts; a name of the same letters
    stands there before and after."""
    for policy in POLICIES:
        mails = []
        for number, label in enumerate(LABELS):
            name = "".join("o" if char.islower() else "B" if char.isupper() else char for char in label)
            twins = [_letter(*(part.format(one) for part in parts)) for one in (name, name, label, name, label, label)]
            mails += [(f"{number}-{turn}.eml", twin) for turn, twin in enumerate(twins)]
        assert _differences(mails, policy)[0] == []
        assert _differences(mails[::-1], policy)[0] == []


def test_what_a_link_says_is_no_prose() -> None:
    """Even a whole paragraph: whether the address or the text decides hangs on its words."""
    said = (PROSE, PROSE, "Kontakt do nas, a także regulamin i formularz, są na tej stronie w zakładce pomoc.", OTHER)
    link = '<a href="http://firma.pl/polityka-prywatnosci"><p>{}</p></a>'
    mails = [(f"{number}.eml", _letter("", CLAUSE + link.format(one))) for number, one in enumerate(said)]
    for policy in POLICIES:
        assert _differences(mails, policy)[0] == []
        assert _differences(mails[::-1], policy)[0] == []


def test_a_verdict_that_tells_of_what_was_left_out_is_not_shared() -> None:
    """A place behind it, a piece of it, a remedy: no rule of today has these without the others."""
    html = f"<body><p>{PROSE}</p><p>Anna Nowak</p></body>"
    texts = bodies(_letter("", html))
    skeleton = Skeletons().of(texts)
    assert skeleton is not None
    checked = document("a.eml", tuple(map(read_body, texts)), "message")
    judged = judge(checked, POLICIES[0], selected(POLICIES[0]))
    assert [one.rule for one in judged.findings] == ["notice-link-missing"]
    assert holds_for_all(judged, checked, POLICIES[0], skeleton, texts)
    for other in (
        replace(judged.findings[0], column=40),
        replace(judged.findings[0], line=9),
        replace(judged.findings[0], evidence="x"),
        replace(judged.findings[0], message="for Anna"),
        replace(judged.findings[0], part="text/plain"),
    ):
        assert not holds_for_all(replace(judged, findings=(other,)), checked, POLICIES[0], skeleton, texts)
