"""Reports a part of a mail that was put into quoted-printable twice: mail programs undo it once."""

from __future__ import annotations

from collections.abc import Iterator

from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Source, Words


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """A flaw for each such part that is the author's own."""
    del policy
    for part in document.parts:
        if part.encoded_twice and not part.quoted:
            yield Flaw(
                part=part,
                offset=0,
                message="it is quoted-printable twice: its reader sees codes such as =3D and =C5=82, and its links do "
                "not work; let only one program encode it",
            )


_MAIL = (
    "From: anna.nowak@example.com\nSubject: Oferta\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n"
    "Content-Transfer-Encoding: quoted-printable\n\n{html}\n"
)

RULE = Rule(
    name="mail-encoded-twice",
    summary="A part of a mail was encoded twice, so its reader sees codes instead of letters and links.",
    why="Mail programs undo the transfer encoding once. What is left of a second one stands in the text: `=C5=82` in "
    'place of a letter, and `href=3D"...` in place of a link, which leads nowhere.',
    advice="Two programs encode the same text, often a script and the library that sends for it. Give the library the "
    "text as it is.",
    severity="error",
    sources=(
        Source(
            "RFC 2045 (IETF, 1996-11), sections 6.1 and 6.7",
            "One header field names the one encoding of a part; quoted-printable writes `=` as `=3D`, and decoding it "
            "once gives the text.",
            "A",
            legal=False,
            pl="Jedno pole nagłówka podaje jedyne kodowanie części; quoted-printable zapisuje `=` jako `=3D`, a "
            "jednokrotne odkodowanie daje tekst.",
        ),
    ),
    good=(
        Example(
            text=_MAIL.format(html='<p>Za=C5=82: <a href=3D"https://example.com/rodo">Informacja RODO</a></p>'),
            why="Encoded once.",
            name="mail.eml",
        ),
    ),
    bad=(
        Example(
            text=_MAIL.format(
                html='<p class=3D3D"a">Za=3DC5=3D82: <a href=3D3D"https://example.com/rodo">Informacja RODO</a></p>'
            ),
            why="`=3D` was encoded to `=3D3D`.",
            name="mail.eml",
            expected=Expected(1, 1),
        ),
    ),
    check=check,
    pl=Words(
        summary="Część wiadomości zakodowano dwa razy, więc zamiast liter i linków widać kody.",
        why="Programy pocztowe odkodowują treść raz. Resztę po drugim kodowaniu widać w tekście: `=C5=82` zamiast "
        'litery i `href=3D"...` zamiast linku, który donikąd nie prowadzi.',
        advice="Ten sam tekst kodują dwa programy, często skrypt i biblioteka, która za niego wysyła. Przekaż "
        "bibliotece tekst bez kodowania.",
    ),
)
