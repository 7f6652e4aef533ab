"""A roll-out without waiting: time that only sleeping moves, chance that is not."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from rodo_footer.delivery.crew import Clockwork
from rodo_footer.delivery.events import Event, RunEnded
from rodo_footer.delivery.planning import PlanMade
from rodo_footer.delivery.rollout import Options
from rodo_footer.delivery.targets import Target
from rodo_footer.jobs import delivering as jobs
from rodo_footer.model.settings import RolloutSettings
from rodo_footer.model.signature import Signature


class Time:
    """A clock that stands still unless somebody sleeps."""

    def __init__(self) -> None:
        self.now = 0.0

    def clockwork(self) -> Clockwork:
        return Clockwork(lambda: self.now, self._sleep, lambda: 0.5)

    def _sleep(self, seconds: float) -> None:
        assert seconds > 0
        self.now += seconds


class Desk:
    """Plans and pushes to one target with one ledger, as the jobs do."""

    def __init__(self, folder: Path, target: Target, time: Time) -> None:
        self.ledger = folder / ".rodo-footer" / "ledger.db"
        self.target = target
        self.time = time
        self.settings = RolloutSettings()

    def options(self, **changes: object) -> Options:
        return Options(**{"clockwork": self.time.clockwork(), **changes})

    def planned(self, wanted: dict[str, Signature], *, adopt: bool = False) -> Iterator[PlanMade]:
        for heard in jobs.plan(wanted.items(), self.target, self.ledger, self.options(), adopt=adopt):
            if isinstance(heard, PlanMade):
                yield heard

    def actions(self, wanted: dict[str, Signature], *, adopt: bool = False) -> dict[str, str]:
        made = next(self.planned(wanted, adopt=adopt))
        return {action: count for action, count in made.header.counts.items() if count}

    def push(self, wanted: dict[str, Signature], *, adopt: bool = False, **changes: object) -> list[Event]:
        for made in self.planned(wanted, adopt=adopt):
            return list(jobs.push(made, self.target, self.ledger, self.settings, self.options(**changes)))
        raise AssertionError


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def desk(tmp_path: Path, time: Time) -> Callable[[Target], Desk]:
    return lambda target: Desk(tmp_path, target, time)


def end(events: list[Event]) -> RunEnded:
    """The last event of a run."""
    assert isinstance(events[-1], RunEnded)
    return events[-1]
