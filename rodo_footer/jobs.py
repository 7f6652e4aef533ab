"""What the tool does, as straight lines from input to output. Jobs yield values and events; the CLI draws them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from rodo_footer.errors import ConfigError, OwnFindings, PersonError, UsageError
from rodo_footer.model.person import Person, RowFault

if TYPE_CHECKING:
    from rodo_footer.checking.engine import Policy
    from rodo_footer.delivery.events import Event, Retried
    from rodo_footer.delivery.planning import Considered, PlanMade, Rendered
    from rodo_footer.delivery.rollout import Options
    from rodo_footer.delivery.status import Status
    from rodo_footer.delivery.targets import Target
    from rodo_footer.model.finding import Report
    from rodo_footer.model.project import Project
    from rodo_footer.model.settings import RolloutSettings
    from rodo_footer.model.signature import Signature
    from rodo_footer.rendering.catalogue import LegalForm


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
    """ConfigError with everything that the footer of this project needs and lacks, by key and line of `path`."""
    from rodo_footer.config import locate
    from rodo_footer.rendering.catalogue import Catalogue
    from rodo_footer.rendering.clause import check_facts

    settings = project.signature
    try:
        check_facts(Catalogue(), project, "email-footer", settings.variant, settings.languages)
    except ConfigError as error:
        raise (locate(error, path) if path else error) from None


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
        raise UsageError(f"'{mail}' is not an e-mail address")
    cleaned["user_principal_name"] = mail or cleaned.get("display_name", "")
    return Person({name: value for name, value in cleaned.items() if value})


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
            f"Nothing more was written. Mend the template or the config; `rodo-footer explain {broken.rule}` says more.",
        )


def _content(signature: Signature, one: Format, subject: str) -> bytes:
    if one is Format.HTML:
        return signature.html.encode()
    if one is Format.TEXT:
        return signature.text.encode()
    from rodo_footer.rendering.message import draft

    return draft(signature, subject)


def plan(
    rendered: Rendered, target: Target, ledger: Path, options: Options, *, adopt: bool = False, out: Path | None = None
) -> Iterator[Considered | Retried | PlanMade]:
    """Read what is deployed, compare, write the plan to `out` (nowhere where it is None); ends with PlanMade, whose
    entries can be read until the next one is asked for. Changes no mailbox and no ledger."""
    from contextlib import closing, nullcontext
    from datetime import UTC, datetime

    from rodo_footer import __version__
    from rodo_footer.delivery.ledger import Ledger
    from rodo_footer.delivery.plan import Entry
    from rodo_footer.delivery.planfile import PlanWriter
    from rodo_footer.delivery.planning import consider

    described = target.describe()
    with (
        closing(PlanWriter(described)) as writer,
        Ledger(ledger, writing=False) if ledger.exists() else nullcontext() as known,
    ):
        wrote = (lambda mailbox, digest: known.wrote(described, mailbox, digest)) if known else lambda *_: False
        for heard in consider(rendered, target, wrote, options, adopt=adopt):
            if isinstance(heard, Entry):
                writer.add(heard)
            yield heard
        created = datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
        yield writer.finish(out, version=__version__, created=created)


def read_plan(path: Path, project: Project | None) -> tuple[PlanMade, Target]:
    """A plan file, verified from end to end, and the target it is for."""
    from rodo_footer.delivery.planfile import PlanFile
    from rodo_footer.delivery.planning import digest_at
    from rodo_footer.delivery.targets import open_target

    file = PlanFile(path)
    target = open_target(file.header.target, project)
    return file.verified(digest_at(target)), target


def push(
    made: PlanMade,
    target: Target,
    ledger: Path,
    settings: RolloutSettings,
    options: Options,
    *,
    canary: int | None = None,
) -> Iterator[Event]:
    """Take the plan into the ledger, then carry it out wave by wave."""
    from rodo_footer.delivery.ledger import Ledger
    from rodo_footer.delivery.planning import digest_at
    from rodo_footer.delivery.rollout import run

    waves = settings.waves if canary is None else [str(canary), *settings.waves[1:]]
    with Ledger(ledger, writing=True) as opened:
        begun = opened.begin_push(made.header, made.entries(digest_at(target)), waves)
        yield from run(opened, begun, target, options)


def resume(ledger: Path, project: Project | None, options: Options) -> Iterator[Event]:
    """Go on with the unfinished push or rollback; no event where there is none."""
    from rodo_footer.delivery.ledger import Ledger
    from rodo_footer.delivery.rollout import run
    from rodo_footer.delivery.targets import open_target

    with Ledger(ledger, writing=True) as opened:
        unfinished = opened.find(unfinished=True)
        if unfinished is not None:
            yield from run(opened, unfinished, open_target(unfinished.target, project), options)


def rollback(
    ledger: Path,
    project: Project | None,
    settings: RolloutSettings,
    options: Options,
    *,
    run_id: str | None = None,
    wave: int | None = None,
    mailbox: str | None = None,
) -> Iterator[Event]:
    """Put back what a push found (the latest one where no `run_id` is given); no event where there is nothing to put
    back. An unfinished rollback is gone on with first."""
    from rodo_footer import __version__
    from rodo_footer.delivery.ledger import Ledger
    from rodo_footer.delivery.rollout import run
    from rodo_footer.delivery.targets import open_target

    with Ledger(ledger, writing=True) as opened:
        begun = opened.find(kind="rollback", unfinished=True)
        if begun is None:
            pushed = opened.choose(run_id)
            begun = opened.begin_rollback(pushed, settings.waves, __version__, wave=wave, mailbox=mailbox)
        if begun is not None:
            yield from run(opened, begun, open_target(begun.target, project), options)


def status(ledger: Path, run_id: str | None = None) -> Status:
    """How a run stands (the latest one where no `run_id` is given), counted from the ledger."""
    from rodo_footer.delivery.status import read_status

    return read_status(ledger, run_id)


def rollout_options(
    settings: RolloutSettings, stopping: Callable[[], bool] = lambda: False, concurrency: int | None = None
) -> Options:
    """How a run goes, from the config and the command line."""
    from rodo_footer.delivery.rollout import Options

    return Options(
        concurrency=settings.concurrency if concurrency is None else concurrency,
        failures=float(settings.halt_on.failures.rstrip("%")) / 100,
        in_a_row=settings.halt_on.in_a_row,
        stopping=stopping,
    )


def ledger_path(settings: RolloutSettings) -> Path:
    """Where the ledger lies; LedgerError for a kind of ledger that is not there yet."""
    from rodo_footer.errors import LedgerError

    if "://" in settings.ledger:
        raise LedgerError(f"{settings.ledger}: only a file can be the ledger", "Name a file in [rollout] ledger.")
    return Path(settings.ledger).absolute()


class Checked(Struct, frozen=True):
    """The report, and the names of the rules that ran."""

    report: Report
    rules: tuple[str, ...]


def check(
    project: Project | None,
    paths: Sequence[str],
    *,
    kind: str = "auto",
    notice_urls: Sequence[str] = (),
    select: Sequence[str] = (),
    ignore: Sequence[str] = (),
    severity: Mapping[str, str] | None = None,
    stdin_name: str = "",
) -> Checked:
    """sources -> read into Documents -> rules -> Report. Options come over what the project says; see `policy_of`."""
    from rodo_footer.checking.engine import check_documents, policy_of, rules_of
    from rodo_footer.checking.sources.opening import open_sources

    policy = policy_of(project, notice_urls=notice_urls, select=select, ignore=ignore, severity=severity)
    report = check_documents(open_sources(paths, stdin_name=stdin_name), policy, kind)
    return Checked(report, rules_of(policy))
