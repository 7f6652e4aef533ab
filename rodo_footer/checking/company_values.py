"""What each particular of a company looks like in a text: the value, however it is written. Judges nothing."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial

from msgspec import Struct

from rodo_footer.checking.company_words import (
    CAPITAL,
    CHAIR,
    OUTSTANDING,
    PAID_IN,
    PAID_WHOLLY,
    amounts_after,
    court_words,
    near_label,
    normal_amount,
    same_town,
    street_word,
)
from rodo_footer.checking.versions import Version, plainest
from rodo_footer.model.controller import Capital, Controller, CourtRegister, Director, PartnerCompany, says_chair
from rodo_footer.packs import LegalForm

_LONG = 8  # letters of a value that is still told where tags stand between its letters
_LONG_NUMBER = 8  # digits of a number that needs no label to be told
_CHAIR_MARKS = ("Vorsitz", "Vorsitzender", "Vorsitzende", "chair", "Chair", "prezes", "Prezes Zarządu")
_LABELS = ("kapitał zakładowy", "kapitał akcyjny", "share capital", "stock capital", "Stammkapital", "Grundkapital")
_STATES = {
    "in_liquidation": (
        "in liquidation",
        ("w likwidacji", "in Liquidation", "in liquidation", "i. L.", "i.L.", "en liquidation", "in liquidazione"),
    ),
    "sole_shareholder": (
        "sole shareholder",
        ("jedyny wspólnik", "sole shareholder", "Alleingesellschafter", "socio unico", "unico socio", "unipersonale"),
    ),
    "capital_unpaid": (
        "that the contributions are not paid yet",
        (
            "nie zostały jeszcze wniesione",
            "nie zostały wniesione",
            "not paid yet",
            "not yet paid",
            "noch nicht geleistet",
            "nieopłacony",
            "nie został opłacony",
            "nie pokryty",
        ),
    ),
}


class Value(Struct, frozen=True, kw_only=True, eq=False):
    """One value: how a message shows it, common spellings for a quick look, and the whole look."""

    shown: str
    spellings: tuple[str, ...]
    found: Callable[[Version], bool]
    only_with: Callable[[Version], bool] | None = None


def values(controller: Controller, form: LegalForm, name: str) -> Iterator[Value]:
    """The values of a particular, none where the config has none."""
    if name in _STATES:
        yield from _state(controller, name)
    elif name.startswith("capital"):
        yield from _capital(controller.capital, name)
    elif name in ("court", "register", "entry"):
        yield from _register(controller.register, form, name)
    elif name in ("management", "directors", "chair", "nationality", "supervisory_chair"):
        yield from _people(controller, name)
    else:
        yield from _plain(controller, form, name)


def phrase(value: str) -> Callable[[Version], bool]:
    """A look for some words in their order; where they are long, also with tags between their letters."""
    words = plainest(value)
    compact = words.replace(" ", "")
    return lambda version: f" {words} " in version.words or (len(compact) >= _LONG and compact in version.compact)


def number(value: str, label: str = "") -> Callable[[Version], bool]:
    """A look for a number, its digits grouped as anybody likes; a short one counts only behind a label."""
    body = re.sub(r"[^0-9A-Za-z]", "", value)
    grouped = r"[\s\u00a0.\-–/]{0,3}".join(map(re.escape, body))
    pattern = re.compile(rf"(?<![0-9])(?:{grouped})(?![0-9])", re.IGNORECASE)
    short = len(re.sub(r"\D", "", body)) < _LONG_NUMBER

    def found(version: Version) -> bool:
        return any(not short or near_label(version.raw, one.start(), label) for one in pattern.finditer(version.raw))

    return found


def _plain(controller: Controller, form: LegalForm, name: str) -> Iterator[Value]:
    tax = controller.tax
    if name == "name":
        yield Value(shown=f"name ({controller.name})", spellings=(controller.name,), found=_named(controller, form))
    elif name == "legal_form" and not form.is_named_in(controller.name):
        yield Value(
            shown=f"legal form ({form.title})",
            spellings=(form.title, *(one for one in form.abbreviations if len(one) > 2)),
            found=lambda version: any(phrase(one)(version) for one in (form.title, *form.abbreviations)),
        )
    elif name == "seat" and controller.seat:
        yield Value(
            shown=f"registered office ({controller.seat})", spellings=(controller.seat,), found=_at(controller.seat)
        )
    elif name == "address" and controller.address:
        yield Value(
            shown=f"address ({controller.address})", spellings=(controller.address,), found=_at(controller.address)
        )
    elif name == "nip" and tax.nip:
        bare = re.sub(r"\D", "", tax.nip)
        yield Value(shown=f"NIP ({tax.nip})", spellings=(tax.nip, bare), found=number(bare))
    elif name == "vat" and tax.vat:
        yield Value(shown=f"VAT number ({tax.vat})", spellings=(tax.vat,), found=number(tax.vat))
    elif name == "group" and controller.group_name:
        yield _called("group of companies", controller.group_name)
    elif name == "owner" and controller.owner:
        yield _called("owner", controller.owner)
    elif name == "partners":
        yield from (_called("partner", one) for one in controller.partners)
    elif name == "partner_company" and controller.partner_company:
        yield from _partner(controller.partner_company)


def _called(what: str, value: str) -> Value:
    return Value(shown=f"{what} ({value})", spellings=(value,), found=phrase(value))


def _named(controller: Controller, form: LegalForm) -> Callable[[Version], bool]:
    """The name, its legal form in any of its spellings."""
    name = plainest(controller.name)
    known = [plainest(one) for one in (*form.abbreviations, form.title)]
    written = next((one for one in sorted(known, key=len, reverse=True) if f" {one} " in f" {name} "), "")
    looks = [phrase(name)]
    looks += [phrase(name.replace(written, one)) for one in known if written and one != written]
    return lambda version: any(look(version) for look in looks)


def _at(value: str) -> Callable[[Version], bool]:
    """A town or an address: all of its words and numbers, whatever their case; not the words for a street."""
    words = [one for one in plainest(value).split() if not street_word(one)]
    whole = phrase(value)

    def found(version: Version) -> bool:
        return whole(version) or all(
            one in version.each if one.isdigit() else same_town(one, version.each) for one in words
        )

    return found


def _register(register: CourtRegister | None, form: LegalForm, name: str) -> Iterator[Value]:
    if register is None:
        return
    kind = register.type or (form.registers[0] if len(form.registers) == 1 else "")
    bare = re.sub(rf"(?i)^\s*{re.escape(kind)}\b", "", register.number).strip() if kind else register.number
    if name == "court" and register.court:
        yield Value(
            shown=f"register court ({register.court})", spellings=(register.court,), found=court_words(register.court)
        )
    elif name == "entry" and register.insert:
        look = number(register.insert, "vlozka insert einlage")
        section = f" {plainest(register.section)} "
        shown = f"entry (oddíl {register.section}, vložka {register.insert})"
        yield Value(
            shown=shown,
            spellings=(f"oddíl {register.section}, vložka {register.insert}",),
            found=lambda version: look(version) and section in version.words,
        )
    elif name == "register":
        yield Value(
            shown=f"register number ({kind} {bare})",
            spellings=(f"{kind} {bare}", f"{kind}: {bare}", f"company number {bare}"),
            found=number(bare, kind),
        )


def _capital(capital: Capital | None, name: str) -> Iterator[Value]:
    if capital is None:
        return
    if name == "capital":
        yield Value(
            shown=f"share capital ({capital.amount} {capital.currency})",
            spellings=tuple(f"{label}{colon} {capital.amount}" for label in _LABELS for colon in (":", "")),
            found=_amount(capital.amount, CAPITAL),
        )
    elif name == "capital_paid_in" and capital.paid_in:
        paid = _amount(capital.paid_in, PAID_IN)
        is_whole = normal_amount(capital.paid_in) == normal_amount(capital.amount)
        whole = _amount(capital.amount, CAPITAL)
        yield Value(
            shown=f"capital paid in ({capital.paid_in} {capital.currency})",
            spellings=tuple(f"{label}: {capital.paid_in}" for label in ("kapitał wpłacony", "paid in", "eingezahlt")),
            found=lambda version: (
                paid(version) or (is_whole and whole(version) and PAID_WHOLLY.search(version.words) is not None)
            ),
        )
    elif name == "capital_outstanding" and capital.outstanding:
        yield Value(
            shown=f"outstanding contributions ({capital.outstanding} {capital.currency})",
            spellings=(),
            found=_amount(capital.outstanding, OUTSTANDING),
            only_with=lambda version: any(amounts_after(version.raw, CAPITAL)),
        )


def _amount(amount: str, label: re.Pattern[str]) -> Callable[[Version], bool]:
    wanted = normal_amount(amount)
    return lambda version: wanted in amounts_after(version.raw, label)


def _people(controller: Controller, name: str) -> Iterator[Value]:
    directors, chair = controller.directors, controller.supervisory_chair
    if name in ("management", "directors"):
        yield from (person(one, "director") for one in directors)
    elif name == "supervisory_chair" and chair:
        yield person(chair, "chair of the supervisory board")
    elif name == "chair" and len(directors) > 1:
        yield from (_marked(one) for one in directors if one.is_chair)
    elif name == "nationality":
        for one in directors:
            if one.nationality:
                yield _called(f"nationality of {one.name}", one.nationality)


def person(one: Director, what: str) -> Value:
    """Somebody by first name and surname, in either order."""
    turned = phrase(f"{one.last} {one.first}")
    straight = phrase(one.name)
    first = phrase(f"{one.first.split(' ')[0]} {one.last}")  # one first name in full is enough
    return Value(
        shown=f"{what} {one.name}",
        spellings=(one.name,),
        found=lambda version: straight(version) or turned(version) or first(version),
    )


def _marked(one: Director) -> Value:
    name = re.escape(one.name)
    marked = re.compile(rf"(?:{CHAIR})[^,;|]{{0,30}}{name}|{name}[^;|]{{0,3}}[^,;|]{{0,30}}(?:{CHAIR})", re.IGNORECASE)
    marks = (one.role,) if says_chair(one.role) else _CHAIR_MARKS
    return Value(
        shown=f"that {one.name} chairs the board",
        spellings=tuple(f"{one.name} ({mark}" for mark in marks),
        found=lambda version: marked.search(version.raw) is not None,
    )


def _partner(partner: PartnerCompany) -> Iterator[Value]:
    yield _called("general partner", partner.name)
    if partner.seat:
        yield Value(
            shown=f"registered office of {partner.name} ({partner.seat})",
            spellings=(partner.seat,),
            found=_at(partner.seat),
        )
    register = partner.register
    if register:
        bare = re.sub(rf"(?i)^\s*{re.escape(register.type)}\b", "", register.number).strip()
        yield Value(
            shown=f"register number of {partner.name} ({register.type} {bare})",
            spellings=(f"{register.type} {bare}",),
            found=number(bare, register.type),
        )
    yield from (person(one, f"director of {partner.name},") for one in partner.directors)


def _state(controller: Controller, name: str) -> Iterator[Value]:
    shown, words = _STATES[name]
    is_so = controller.capital and controller.capital.unpaid if name == "capital_unpaid" else getattr(controller, name)
    if is_so:
        looks = [phrase(one) for one in words]
        yield Value(shown=shown, spellings=words, found=partial(_any, looks))


def _any(looks: list[Callable[[Version], bool]], version: Version) -> bool:
    return any(look(version) for look in looks)
