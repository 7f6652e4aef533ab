"""The jobs that make signatures: people -> render -> inline -> check own output -> write."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from rodo_footer.errors import ConfigError, OwnFindings, PersonError, UsageError
from rodo_footer.model.person import Person, RowFault

if TYPE_CHECKING:
    from rodo_footer.checking.engine import Policy
    from rodo_footer.model.project import Project
    from rodo_footer.model.signature import Signature
    from rodo_footer.packs import LegalForm


class Format(StrEnum):
    """How a signature is given out."""

    HTML = "html"
    TEXT = "text"
    EML = "eml"

    @property
    def suffix(self) -> str:
        return "txt" if self is Format.TEXT else self.value


class Generated(Struct, frozen=True):
    """A signature in the formats that were asked for, and where it was written (None: it was not)."""

    mailbox: str
    contents: dict[Format, bytes]
    folder: Path | None


def generate(
    project: Project, people: Iterable[Person | RowFault], formats: Sequence[Format], out: Path | None
) -> Iterator[Generated | RowFault]:
    """people -> render (text and HTML from the same macros) -> inline -> check own output -> write."""
    from rodo_footer.model.mailbox import safe_name
    from rodo_footer.writing import make_folder, write_whole

    for made in rendered(project, people):
        if isinstance(made, RowFault):
            yield made
            continue
        person, signature = made
        contents = {one: _content(signature, one, person.name) for one in formats}
        folder = out / safe_name(person.mailbox) if out else None
        if folder is not None:
            make_folder(folder)
            for one, content in contents.items():
                write_whole(folder / f"signature.{one.suffix}", content, durable=False)
        yield Generated(person.mailbox, contents, folder)


def require_facts(project: Project, path: Path | None) -> None:
    """ConfigError with everything that the footer of this project needs and lacks, by key and line of `path`; without
    a path the facts came from the command line."""
    from rodo_footer.config import locate
    from rodo_footer.rendering.catalogue import Catalogue
    from rodo_footer.rendering.requirements import check_facts

    settings = project.signature
    try:
        check_facts(Catalogue(), project, "email-footer", settings.variant, settings.languages)
    except ConfigError as error:
        raise (locate(error, path) if path else ConfigError("command line", error.problems)) from None


def languages() -> tuple[str, ...]:
    """Codes of the languages that signatures can be written in."""
    from rodo_footer.rendering.catalogue import Catalogue

    return Catalogue().languages()


def legal_packs() -> tuple[str, ...]:
    """Codes of the countries that have a legal pack."""
    from rodo_footer.packs import countries

    return countries()


def legal_forms(country: str) -> Mapping[str, LegalForm]:
    """The legal forms of a country's pack by key; empty where there is no pack."""
    from rodo_footer.rendering.catalogue import Catalogue

    catalogue = Catalogue()
    return catalogue.pack(country).forms if country in catalogue.packs() else {}


def one_person(values: Mapping[str, str]) -> Person:
    """A person from flags (snake_case names), cleaned as a row of a people file is; UsageError names the flag."""
    from rodo_footer.delivery.directory.reading.values import clean, fault_of, is_address

    for name, value in values.items():
        fault = fault_of(value)
        if fault:
            raise UsageError(f"{name}: {fault}")
    cleaned = {name: clean(value) for name, value in values.items()}
    mail = cleaned.get("mail", "")
    if mail and not is_address(mail):
        raise UsageError(f"--email: '{mail}' is not an e-mail address", "Write it as in anna.nowak@example.com.")
    cleaned["user_principal_name"] = mail or cleaned.get("display_name", "")
    return Person({name: value for name, value in cleaned.items() if value})


def signatures(project: Project, people: Iterable[Person | RowFault]) -> Iterator[tuple[str, Signature] | RowFault]:
    """Mailbox and desired signature of everybody; what a plan is made of."""
    for made in rendered(project, people):
        yield made if isinstance(made, RowFault) else (made[0].mailbox, made[1])


def rendered(project: Project, people: Iterable[Person | RowFault]) -> Iterator[tuple[Person, Signature] | RowFault]:
    """Each person's signature, judged by our own rules; a person whose data do not do becomes a RowFault."""
    from rodo_footer.checking.settings import policy_of
    from rodo_footer.rendering.render import SignatureRenderer

    renderer = SignatureRenderer(project)
    policy = policy_of(project)
    approved: set[int] = set()
    for person in people:
        if isinstance(person, RowFault):
            yield person
            continue
        try:
            made = renderer.render(person)
        except PersonError as error:
            yield RowFault(person.line, error.field, f"{error.message}. {error.hint}".rstrip())
            continue
        # Signatures of one shape differ only in values that no rule looks at: one verdict is enough.
        if made.shape not in approved:
            _approve(made.signature, person, policy)
            if made.shape:
                approved.add(made.shape)
        yield person, made.signature


def _approve(signature: Signature, person: Person, policy: Policy) -> None:
    """OwnFindings where a signature of ours breaks a rule: the template is at fault, so everything stops."""
    from rodo_footer.checking.engine import check_signature

    found = check_signature(signature.html, signature.text, person.name, policy)
    broken = next((one for one in found if one.outcome == "violation" and one.severity == "error"), None)
    if broken is not None:
        raise OwnFindings(
            f"{person.name}: the signature breaks {broken.rule}: {broken.message}",
            f"Nothing more was written. Mend template or config; `rodo-footer explain {broken.rule}` says more.",
        )


def _content(signature: Signature, one: Format, subject: str) -> bytes:
    if one is Format.HTML:
        return signature.html.encode()
    if one is Format.TEXT:
        return signature.text.encode()
    from rodo_footer.rendering.message import draft

    return draft(signature, subject)
