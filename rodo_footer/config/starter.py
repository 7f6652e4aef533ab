"""The text of a new `rodo-footer.toml`: what is known as values, the rest as comments that say what to write."""

from __future__ import annotations

import json

from msgspec import Struct


class Starter(Struct, frozen=True, kw_only=True):
    """What `init` knows. Empty facts become commented lines."""

    name: str
    notice_url: str
    country: str = ""
    legal_form: str = ""
    seat: str = ""
    address: str = ""
    email: str = ""
    phone: str = ""
    register_court: str = ""
    register_type: str = ""
    register_number: str = ""
    register_section: str = ""
    register_insert: str = ""
    nip: str = ""
    capital: str = ""
    currency: str = ""
    paid_in: str = ""
    directors: tuple[str, ...] = ()
    supervisory_chair: str = ""
    partners: tuple[str, ...] = ()
    partner_company: str = ""
    languages: tuple[str, ...] = ("pl",)


def starter_text(facts: Starter) -> str:
    """A config file in TOML, UTF-8, with a comment on everything a user may want to add."""
    lines = [
        "# rodo-footer: who the controller is, where the information notice lies, and how the tool behaves.",
        "# `rodo-footer schema config` prints every key; a relative path is relative to this file.",
        "",
        "[controller]                       # who is responsible: GDPR art. 4(7)",
        _line("name", facts.name),
        _line("country", facts.country, "pl", "the legal pack: which particulars company law wants"),
        _line("legal_form", facts.legal_form, "sp-z-o-o", "a key of that pack"),
        _line("seat", facts.seat, "Warszawa"),
        _line("address", facts.address, "ul. Wzorcowa 1, 00-001 Warszawa"),
        _line("email", facts.email, "rodo@example.com", "for requests about personal data"),
        _line("phone", facts.phone, "+48 22 000 00 00"),
        _register(facts),
        _table("tax", {"nip": facts.nip}, 'tax = { nip = "123-456-32-18" }'),
        _table(
            "capital",
            {"amount": facts.capital, "currency": facts.currency if facts.capital else "", "paid_in": facts.paid_in},
            'capital = { amount = "5 000,00", currency = "PLN" }',
        ),
        _directors(facts.directors),
        *([f"supervisory_chair = {_person(facts.supervisory_chair)}"] if facts.supervisory_chair else []),
        *([f"partners = [{', '.join(map(_quoted, facts.partners))}]"] if facts.partners else []),
        *([_partner_company(facts.partner_company)] if facts.partner_company else []),
        "",
        "# [dpo]                            # where a data protection officer is appointed",
        '# contact = "iod@example.com"',
        "",
        "[notice]",
        f'{_line("url", facts.notice_url)}    # or one a language: {{ pl = "...", en = "..." }}',
        '# accept = ["https://example.com/privacy*"]     # further addresses that count; * at the end is a prefix',
        '# version = "1"                    # of the document that `notice` writes; effective_from = 2026-01-31',
        "",
        "# [[activity]]                     # a processing activity: the facts of GDPR art. 13, 14 and 30; one each",
        '# id = "correspondence"            # also the anchor of its section in the notice',
        '# channels = ["email-footer", "contact-form"]      # where people meet it',
        '# title = { pl = "Korespondencja", en = "Correspondence" }',
        '# recipients = [{ category = { pl = "dostawca poczty elektronicznej", en = "our e-mail provider" } }]',
        '# retention = { period = { pl = "12 miesięcy", en = "12 months" } }   # or criteria = { ... }',
        '# provision = { kind = "voluntary", consequence = { pl = "nie odpowiemy", en = "we cannot answer" } }',
        "# [[activity.purposes]]",
        '# pl = { nom = "obsługa zapytania", gen = "obsługi zapytania" }     # Polish needs two cases',
        '# en = "answering your enquiry"',
        '# legal_basis = "6.1.f"            # 6.1.a also needs withdraw_consent = { ... } in the activity',
        '# legitimate_interest = { pl = "odpowiadamy na wiadomości", en = "to answer messages" }     # for 6.1.f',
        "# Where they apply: collected_from, source, data_categories (data that the person did not give), transfers,",
        "# alternative (to being recorded), balancing_test (`rodo-footer balancing-test`), automated_decisions.",
        "",
        "[signature]",
        'template = "classic"               # classic, compact, plain, or a path to your own',
        f"languages = [{', '.join(map(_quoted, facts.languages))}]",
        'variant = "short"                  # link, short, full, policy',
        '# logo = { url = "https://example.com/logo.png", width = 120, height = 40, alt = "Example" }',
        "",
        "[check]",
        'fail_on = "error"',
        "",
        "# [check.online]                   # what `check --online` needs of your network; docs/integrations.md",
        '# ca_bundle = "corporate-ca.pem"   # further certificate authorities; TLS is always verified',
        '# proxy = "http://proxy.example.com:3128"',
        "",
        "[files]                            # target `files`: a folder per mailbox, as classic Outlook reads it",
        'folder = "signatures"',
        'name = "rodo-footer"               # the name of the signature in Outlook',
        "",
        "[rollout]",
        'target = "files"',
        'waves = ["5", "1%", "10%", "50%", "100%"]',
        'halt_on = { failures = "2%", in_a_row = 5 }',
    ]
    return "\n".join(line for line in lines if line is not None) + "\n"


def _line(key: str, value: str, example: str = "", why: str = "") -> str:
    comment = f"    # {why}" if why else ""
    return f"{key} = {_quoted(value)}{comment}" if value else f"# {key} = {_quoted(example)}{comment}"


def _register(facts: Starter) -> str:
    example = 'register = { court = "Sąd Rejonowy dla m.st. Warszawy w Warszawie, XIII Wydział Gospodarczy KRS", '
    values = {
        "court": facts.register_court,
        "type": facts.register_type,
        "number": facts.register_number,
        "section": facts.register_section,
        "insert": facts.register_insert,
    }
    needed = values if facts.register_number else {}
    return _table("register", needed, example + 'type = "KRS", number = "0000123456" }')


def _directors(names: tuple[str, ...]) -> str:
    if not names:
        return '# directors = [{ first = "Anna", last = "Nowak", role = "Prezes Zarządu" }]'
    return f"directors = [{', '.join(map(_person, names))}]"


def _partner_company(name: str) -> str:
    return f"partner_company = {{ name = {_quoted(name)} }}    # and its seat, register, directors"


def _person(name: str) -> str:
    first, _, last = name.strip().rpartition(" ")
    return f"{{ first = {_quoted(first)}, last = {_quoted(last)} }}"


def _table(key: str, values: dict[str, str], example: str) -> str:
    given = ", ".join(f"{name} = {_quoted(value)}" for name, value in values.items() if value)
    return f"{key} = {{ {given} }}" if given else f"# {example}"


def _quoted(value: str) -> str:
    """A TOML basic string; JSON's escapes are a subset of TOML's, DEL is not escaped by JSON."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
