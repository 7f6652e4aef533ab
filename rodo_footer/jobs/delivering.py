"""The jobs that roll out: plan, push, resume, roll back, and how a run stands."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rodo_footer.delivery.events import Event, Retried
    from rodo_footer.delivery.planning import Considered, PlanMade, Rendered
    from rodo_footer.delivery.rollout import Options
    from rodo_footer.delivery.status import Status
    from rodo_footer.delivery.targets import Target
    from rodo_footer.model.project import Project
    from rodo_footer.model.settings import RolloutSettings


def plan(
    rendered: Rendered, target: Target, ledger: Path, options: Options, *, adopt: bool = False, out: Path | None = None
) -> Iterator[Considered | Retried | PlanMade]:
    """Read what is deployed, compare, write the plan to `out` (nowhere where it is None); ends with PlanMade, whose
    entries can be read until the next one is asked for. Changes no mailbox and no ledger."""
    from contextlib import closing, nullcontext
    from datetime import UTC, datetime

    from rodo_footer import __version__
    from rodo_footer.delivery.history import History
    from rodo_footer.delivery.plan import Entry
    from rodo_footer.delivery.planfile import PlanWriter
    from rodo_footer.delivery.planning import consider

    described = target.describe()
    with (
        closing(PlanWriter(described)) as writer,
        History(ledger) if ledger.exists() else nullcontext() as known,
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


def to_take_back(ledger: Path, run_id: str | None = None) -> str:
    """The run that `rollback` is about: an unfinished rollback, else the named push or the latest that wrote."""
    from rodo_footer.delivery.history import History

    with History(ledger) as opened:
        return (opened.find(kind="rollback", unfinished=True) or opened.choose(run_id)).id


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
