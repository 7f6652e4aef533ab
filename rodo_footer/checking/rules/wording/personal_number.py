"""Reports numbers that identify a private person and do not belong into a footer: PESEL, identity card, tax number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.facts import Document, Part
from rodo_footer.checking.reading.private_numbers import may_have
from rodo_footer.checking.reading.vocabulary import fold
from rodo_footer.checking.reading.words import Words as Run
from rodo_footer.checking.reading.words import lower_texts, own_words
from rodo_footer.checking.rule import Example, Expected, Flaw, Rule, Source, Words
from rodo_footer.checking.standards import MINIMISATION
from rodo_footer.checking.wording import short

_KINDS = frozenset(("signature", "template", "message"))
_ELEVEN = r"(?<![\w+./,-])\d{11}(?![\w]|[.,/-]\d)"
# In groups only where the words in front say what it is.
_SPACED = r"(?<![\w+])(?:\d[ \xa0-]?){10}\d(?!\w)"
_CARD = r"(?<!\w)([A-Z]{3})[ -]?(\d{6})(?!\w)"
_PASSPORT = r"(?<!\w)([A-Z]{2})[ -]?(\d{7})(?!\w)"
# German cards and passports: nine characters without vowels, mostly with the check digit behind.
_GERMAN = r"(?<!\w)(?=\w*\d)([CFGHJKLMNPRTVWXYZ][0-9CFGHJKLMNPRTVWXYZ]{8})(\d?)(?:D|<<)?(?!\w)"
# Folded words in front of the number that say what it is, or that it is something else.
_SAYS_CARD = r"dow\w*\.? os\w*|dowodu|nr dow\w*|seria i n\w+|identity card|id card|\bd\.?o\.? nr"
_SAYS_PASSPORT = r"paszport|passport|reisepass"
_SAYS_GERMAN = r"ausweis|reisepass|pass-?nr"
_SAYS_TAX = r"steuer-?id|steuerliche id|steueridentifikationsnummer|(?<![\w-])identifikationsnummer|\bidnr\b|\btin\b"
_SAYS_OTHER = (
    r"tel|phone|kom\.|mob|fax|faks|zamowien|order|bestell|przesylk|paczk|tracking|sendung|list przewoz|konto|account"
    r"|iban|faktur|invoice|rechnung|krs|regon|nip|bdo|ean|gtin|isbn|umow|polis|sprawa|sygn|numer klienta|kunden|ref\."
    r"|handy|ticket|zgloszen|licencj|lizenz|reklamac"
)
_LABELS = rf"pesel|{_SAYS_TAX}"
_BEFORE = 40


class Number(Struct, frozen=True):
    """One number: what it is, how certain that is, and where it starts and ends in its run."""

    what: str
    is_certain: bool
    at: int
    end: int


def check(document: Document, policy: Policy) -> Iterator[Flaw]:
    """A flaw for the first number of each sort in each part; in a mail a human must look, for it may belong there."""
    del policy
    if document.kind not in _KINDS:
        return
    for part, lower in zip(document.parts, lower_texts(document), strict=True):
        if not may_have(part.text, lower):
            continue
        told: set[str] = set()
        before = ""
        for run in own_words(part):
            for one in _numbers(run.text, before):
                # Orders and cases have numbers of eleven digits as well; in a letter only the word for it tells.
                if one.what not in told and (one.is_certain or document.kind != "message"):
                    told.add(one.what)
                    yield _flaw(document, part, run, one)
            before = f"{before} {run.text}"[-_BEFORE:]


def _flaw(document: Document, part: Part, run: Run, one: Number) -> Flaw:
    is_certain = one.is_certain and document.kind != "message"
    told = "is" if one.is_certain else "looks like"
    advice = (
        "take it out; a footer needs none"
        if document.kind != "message"
        else "if it must be sent, send it encrypted and not in a mail that anybody may forward"
    )
    # The number itself stays out of the report: reports are passed on.
    shown = f"{run.text[one.at : one.at + 2]}…"
    return Flaw(
        part=part,
        element=run.element,
        offset=run.place(one.at),
        seen=run.text[one.at : one.end],
        outcome="violation" if is_certain else "needs-review",
        message=f"{shown} {told} {one.what}, which identifies a private person; {advice}",
        evidence=short(one.what),
    )


def _numbers(text: str, before: str) -> Iterator[Number]:
    if sum(map(str.isdigit, text)) < 6:
        return
    labelled = re.search(_LABELS, fold(f"{before} {text}")) is not None
    for found in re.finditer(_SPACED if labelled else _ELEVEN, text):
        digits = re.sub(r"\D", "", found[0])
        words = fold(f"{before} {text[: found.start()]}"[-_BEFORE:])
        said = "pesel" in words
        if _is_pesel(digits) and (said or re.search(_SAYS_OTHER, words) is None):
            yield Number("a PESEL number", said, *found.span())
            break
        elif re.search(_SAYS_TAX, words) and _is_german_tax_number(digits):
            yield Number("a German tax identification number", True, *found.span())
    for pattern, says, weights, what in (
        (_CARD, _SAYS_CARD, (7, 3, 1, 0, 7, 3, 1, 7, 3), "the number of an identity card"),
        (_PASSPORT, _SAYS_PASSPORT, (7, 3, 0, 1, 7, 3, 1, 7, 3), "the number of a passport"),
    ):
        for found in re.finditer(pattern, text):
            words = fold(f"{before} {text[: found.start()]}"[-_BEFORE:])
            if re.search(says, words):
                yield Number(what, _adds_up(found[1] + found[2], weights, len(found[1])), *found.span())
    for found in re.finditer(_GERMAN, text) if re.search(_SAYS_GERMAN, fold(f"{before} {text}")) else ():
        is_polish = re.fullmatch(f"{_CARD}|{_PASSPORT}", found[0]) is not None
        if not is_polish and re.search(_SAYS_GERMAN, fold(f"{before} {text[: found.start()]}"[-_BEFORE:])):
            yield Number("the number of a German identity document", _is_german(found[1], found[2]), *found.span())


def _is_pesel(digits: str) -> bool:
    """The check digit and the date of birth agree, and the person lives or may have lived."""
    from stdnum.exceptions import ValidationError
    from stdnum.pl import pesel

    try:
        return 1900 <= pesel.get_birth_date(pesel.validate(digits)).year < 2100
    except (ValidationError, ValueError):
        return False


def _is_german_tax_number(digits: str) -> bool:
    from stdnum.de import idnr

    return bool(idnr.is_valid(digits))


def _adds_up(number: str, weights: tuple[int, ...], check_at: int) -> bool:
    """Whether the check digit of a Polish identity document holds (letters count from A = 10)."""
    values = [int(char, 36) for char in number]
    return sum(value * weight for value, weight in zip(values, weights, strict=True)) % 10 == values[check_at]


def _is_german(serial: str, check: str) -> bool:
    """Whether the check digit of a German identity document is there and holds (ICAO 9303: weights 7, 3, 1)."""
    return bool(check) and sum(int(char, 36) * (7, 3, 1)[at % 3] for at, char in enumerate(serial)) % 10 == int(check)


_LINK = '<p><a href="https://example.com/rodo">RODO</a></p>\n'

RULE = Rule(
    name="personal-number",
    summary="A PESEL, identity card, passport or personal tax number stands in a footer or a mail.",
    why="Such a number identifies a person for life and is asked for where loans are taken out. A footer is sent with "
    "every mail, to everybody; nothing that a footer is for needs it. Numbers of the company (NIP, REGON, KRS, bank "
    "account, VAT number) are no business of this rule.",
    advice="Take the number out. Where a mail must hold one, send it encrypted.",
    pl=Words(
        summary="W stopce lub wiadomości jest PESEL, numer dowodu osobistego, paszportu albo osobisty numer podatkowy.",
        why="Taki numer identyfikuje osobę na całe życie i wystarcza do wyłudzeń. Stopka idzie z każdą wiadomością do "
        "każdego; niczemu, do czego służy stopka, nie jest on potrzebny. Numery firmy (NIP, REGON, KRS, rachunek "
        "bankowy, numer VAT) tej reguły nie dotyczą.",
        advice="Usuń numer. Jeśli wiadomość musi go zawierać, wyślij ją zaszyfrowaną.",
    ),
    severity="error",
    sources=(
        MINIMISATION,
        Source(
            "GDPR art. 87",
            "Member states may set conditions for national identification numbers; they are used under appropriate "
            "safeguards only.",
            "A",
            pl="Państwa członkowskie mogą określić warunki przetwarzania krajowego numeru identyfikacyjnego; używa się "
            "go tylko z odpowiednimi zabezpieczeniami.",
        ),
    ),
    good=(
        Example(
            text="<p>Przykład sp. z o.o., KRS 0000123456, NIP 123-456-32-18, REGON 123456785,<br>tel. 48501020304, "
            "konto 61 1090 1014 0000 0712 1981 2874</p>\n" + _LINK,
            why="Numbers of the company, a phone and a bank account.",
        ),
    ),
    bad=(
        Example(
            text="<p>Anna Nowak</p>\n<p>PESEL: 44051401359</p>\n" + _LINK,
            why="It says itself what it is. (The number is a well-known sample.)",
            expected=Expected(2, 11),
        ),
        Example(
            text="Anna Nowak\n44051401359\nRODO: https://example.com/rodo\n",
            why="It may be something else; check digit and date agree.",
            name="signature.txt",
            expected=Expected(2, 1, "needs-review", "text/plain"),
        ),
        Example(
            text="<p>Anna Nowak</p>\n<p>Dowód osobisty ABA300000</p>\n" + _LINK,
            why="The number of an identity card.",
            expected=Expected(2, 19),
        ),
        Example(
            text="<p>Anna Nowak</p>\n<p>Steuerliche Identifikationsnummer: 86 095 742 719</p>\n" + _LINK,
            why="In groups, as it is written by hand.",
            expected=Expected(2, 39),
        ),
        Example(
            text="<p>Anna Nowak</p>\n<p>Personalausweis L01X00T471</p>\n" + _LINK,
            why="A German identity card; the check digit holds.",
            expected=Expected(2, 20),
        ),
    ),
    check=check,
)
