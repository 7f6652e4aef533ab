"""What the tool does, as straight lines from input to output. Jobs yield values and events; the command line draws them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from msgspec import Struct

from rodo_footer.errors import OwnFindings, PersonError
from rodo_footer.model.person import Person, RowFault
from rodo_footer.model.project import Project
from rodo_footer.model.signature import Signature

if TYPE_CHECKING:
    from rodo_footer.checking.engine import Policy

Format = Literal["html", "text", "eml"]
SUFFIXES: dict[Format, str] = {"html": "html", "text": "txt", "eml": "eml"}


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
                write_whole(folder / f"signature.{SUFFIXES[one]}", content, durable=False)
        yield Generated(person.mailbox, contents, folder)


def signatures(project: Project, people: str, where: Sequence[str] = ()) -> Iterator[tuple[str, Signature] | RowFault]:
    """Mailbox and desired signature of everybody in the directory `people`; what a plan is made of."""
    from rodo_footer.delivery.directory import people as read

    for made in rendered(project, read(people, where)):
        yield made if isinstance(made, RowFault) else (made[0].mailbox, made[1])


def rendered(project: Project, people: Iterable[Person | RowFault]) -> Iterator[tuple[Person, Signature] | RowFault]:
    """Each person's signature, judged by our own rules; a person whose data do not do becomes a RowFault."""
    from rodo_footer.checking.engine import policy_of
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
            f"Nothing more was written. Mend the template; `rodo-footer explain {broken.rule}` says more.",
        )


def _content(signature: Signature, one: Format, subject: str) -> bytes:
    if one == "html":
        return signature.html.encode()
    if one == "text":
        return signature.text.encode()
    from rodo_footer.rendering.message import draft

    return draft(signature, subject)
