"""`rodo-footer init`: makes rodo-footer.toml from flags, or by asking at a terminal; overwrites only with --force."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from rodo_footer.cli.console import Console
from rodo_footer.cli.options import ColorOption, ConfigOption, QuietOption
from rodo_footer.config.starter import Starter, starter_text
from rodo_footer.errors import UsageError
from rodo_footer.jobs import generating

_FLAGS = {
    "name": ("--name", "Name of the controller, with its legal form"),
    "country": ("--country", "Country ({countries}; empty: no company particulars)"),
    "legal_form": ("--legal-form", "Legal form"),
    "seat": ("--seat", "Registered seat"),
    "address": ("--address", "Address"),
    "register_court": ("--register-court", "Court of the register"),
    "register_type": ("--register-type", "Register ({registers})"),
    "register_number": ("--register-number", "Number in the register"),
    "register_section": ("--register-section", "Section of the register (oddíl)"),
    "register_insert": ("--register-insert", "Insert of the register (vložka)"),
    "nip": ("--nip", "NIP"),
    "capital": ("--capital", "Share capital, e.g. 5 000,00"),
    "currency": ("--currency", "Currency of the capital"),
    "paid_in": ("--paid-in", "Capital paid in"),
    "directors": ("--director", "Directors, first name and surname, separated by commas"),
    "supervisory_chair": ("--supervisory-chair", "Chair of the supervisory board"),
    "partners": ("--partner", "Partners, separated by commas"),
    "partner_company": ("--partner-company", "Name of the company that is the general partner"),
    "notice_url": ("--notice-url", "Address of the information notice (https://...)"),
}
# What a required particular of a legal pack is asked as.
_ASKED = {
    "register": ("register_type", "register_number"),
    "court": ("register_court",),
    "entry": ("register_section", "register_insert"),
    "capital": ("capital", "currency"),
    "capital_paid_in": ("paid_in",),
    "management": ("directors",),
}


def init(  # the command line is the list of its options
    name: Annotated[str, typer.Option(help="Name of the controller, with its legal form.")] = "",
    notice_url: Annotated[str, typer.Option(help="Address of the information notice.")] = "",
    country: Annotated[str, typer.Option(help="Country of the legal pack, e.g. pl, de, gb.")] = "",
    legal_form: Annotated[str, typer.Option(help="Legal form, e.g. sp-z-o-o, gmbh.")] = "",
    seat: Annotated[str, typer.Option(help="Registered seat.")] = "",
    address: Annotated[str, typer.Option(help="Address.")] = "",
    email: Annotated[str, typer.Option(help="E-mail for requests about personal data.")] = "",
    phone: Annotated[str, typer.Option(help="Phone number.")] = "",
    register_court: Annotated[str, typer.Option(help="Court of the register.")] = "",
    register_type: Annotated[str, typer.Option(help="Register, e.g. KRS, HRB, FN, RCS.")] = "",
    register_number: Annotated[str, typer.Option(help="Number in the register.")] = "",
    register_section: Annotated[str, typer.Option(help="Section of a Czech register: oddíl.")] = "",
    register_insert: Annotated[str, typer.Option(help="Insert of a Czech register: vložka.")] = "",
    nip: Annotated[str, typer.Option(help="Polish tax number.")] = "",
    capital: Annotated[str, typer.Option(help="Share capital, e.g. '5 000,00'.")] = "",
    currency: Annotated[str, typer.Option(help="Currency of the capital.")] = "",
    paid_in: Annotated[str, typer.Option(help="Capital paid in, where the form wants it (S.A.).")] = "",
    director: Annotated[list[str] | None, typer.Option(help="First name and surname; repeatable.")] = None,
    supervisory_chair: Annotated[str, typer.Option(help="Chair of the supervisory board.")] = "",
    partner: Annotated[list[str] | None, typer.Option(help="Partner; repeatable.")] = None,
    partner_company: Annotated[str, typer.Option(help="Name of the company that is the general partner.")] = "",
    language: Annotated[list[str] | None, typer.Option(help="Language of signatures; repeatable.")] = None,
    force: Annotated[bool, typer.Option("--force", help="Overwrite an existing file.")] = False,
    config: ConfigOption = None,
    quiet: QuietOption = False,
    color: ColorOption = "auto",
) -> None:
    """Make a commented rodo-footer.toml, from flags or by asking.

    Example: rodo-footer init --name "Jan Kowalski Super Sklep" --notice-url https://example.com/rodo
    """
    from rodo_footer.config import NAME, parse
    from rodo_footer.writing import write_whole

    console = Console(color, -quiet)
    path = config or Path(NAME)
    if path.exists() and not force:
        raise UsageError(f"{path} is already there", "Add --force to overwrite it, or --config to name another file.")
    given = {
        key: value
        for key, value in locals().items()
        if key in Starter.__struct_fields__ and isinstance(value, str) and value
    }
    facts: dict[str, object] = dict(given)
    facts["directors"] = tuple(director or ())
    facts["partners"] = tuple(partner or ())
    _complete(facts)
    of_country = [one for one in generating.languages() if one == facts.get("country")]
    facts["languages"] = tuple(language or of_country or ["pl"])
    text = starter_text(Starter(**facts))  # type: ignore[arg-type]  # every value was made for its field above
    generating.require_facts(parse(text, str(path)), None)
    write_whole(path, text.encode())
    console.note(f"{path} is written. Next: rodo-footer generate --name ... --email ...")


def _complete(facts: dict[str, object]) -> None:
    """Ask at a terminal for what is missing, or name all flags that are."""
    if not sys.stdin.isatty():
        missing = [_FLAGS[key][0] for key in _needed(facts) if not facts.get(key)]
        if missing:
            raise UsageError(f"missing: {', '.join(missing)}", "Give these flags, or run it at a terminal to be asked.")
        return
    asked: set[str] = set()
    while open_keys := [key for key in _needed(facts, asking=True) if not facts.get(key) and key not in asked]:
        key = open_keys[0]
        asked.add(key)
        # Without a default the question is put again until it is answered; none of the other answers is lost.
        default = None if key in _needed(facts) else ""
        answer = typer.prompt(_question(key, facts), default=default, show_default=False, err=True).strip()
        is_many = key in ("directors", "partners")
        facts[key] = tuple(one.strip() for one in answer.split(",") if one.strip()) if is_many else answer


def _needed(facts: dict[str, object], *, asking: bool = False) -> list[str]:
    """Keys that are needed, given what is known: name and notice, and what the legal form's law demands."""
    needed = ["name", *(["country"] if asking else [])]
    forms = generating.legal_forms(str(facts.get("country") or ""))
    if forms:  # of a country that nobody knows, no form is one: it is told instead
        needed.append("legal_form")
        form = forms.get(str(facts.get("legal_form") or ""))
        for duty in form.duties("mail") if form else ():
            for name in duty.requires if asking or duty.confidence != "C" else ():
                needed.extend(_ASKED.get(name, (name,)))
    needed.append("notice_url")
    return list(dict.fromkeys(needed))


def _question(key: str, facts: dict[str, object]) -> str:
    forms = generating.legal_forms(str(facts.get("country") or ""))
    form = forms.get(str(facts.get("legal_form") or ""))
    asked = _FLAGS[key][1].format(
        countries=", ".join(generating.legal_packs()), registers=", ".join(form.registers) if form else ""
    )
    return f"{asked} ({', '.join(forms)})" if key == "legal_form" else asked
