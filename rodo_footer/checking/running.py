"""Many documents -> one report: in this process or in several, identical ones judged once, none longer than the limit.

It opens no file, knows no rule, and the report is the same whatever the number of processes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain, islice
from typing import TYPE_CHECKING

from rodo_footer.checking.engine import Judged, Policy, assemble, guarded, judge_raw, moved, selected
from rodo_footer.checking.reading.bounds import SECONDS
from rodo_footer.checking.sources import Place, Raw
from rodo_footer.checking.sources.opening import fetch
from rodo_footer.model.finding import Report

if TYPE_CHECKING:
    from rodo_footer.checking.sharing.shared import Shared
    from rodo_footer.checking.workers import Workers

# Below this many documents a second process costs more than it saves (bench/mails.py, docs/performance.md).
FEW = 200
# A document above this size is judged where it can be stopped: by a process that is ended when time is up.
# tests/checking/test_bounds.py shows that nothing smaller takes that long.
HEAVY_BYTES = 200_000
# Media that another's library reads, for which no such thing can be shown.
HEAVY_MEDIA = frozenset(("pdf",))


class Judging:
    """Judges one place after the other; remembers what it has judged."""

    def __init__(self, policy: Policy, kind: str) -> None:
        self._policy = policy
        self._kind = kind
        self._rules = selected(policy)
        self._done: dict[tuple[str, int, int, Policy | None], Judged] = {}
        self._shared: Shared | None = None

    def __call__(self, place: Place) -> Judged:
        """The verdict on what lies there."""
        return self.on(fetch(place))

    def on(self, raw: Raw) -> Judged:
        """The verdict on one file's bytes."""
        if self._shares(raw):
            return self._mail(raw)
        return self._once(raw, lambda: judge_raw(raw, self._policy, self._rules, self._kind))

    def _once(self, raw: Raw, judge: Callable[[], Judged]) -> Judged:
        """The verdict of `judge`, asked for the first of identical files only."""
        # Python's hash of bytes is SipHash with a secret key of this process: nobody can make two files collide on
        # purpose.
        key = (raw.medium, len(raw.data), hash(raw.data), self._policy_at(raw.path))
        known = self._done.get(key)
        if known is not None:
            return moved(known, raw.path)
        result = judge()
        if result.report.status != "unreadable":
            self._done[key] = result
        return result

    def _shares(self, raw: Raw) -> bool:
        return raw.medium == "mail" and not raw.fault and not self._policy.overrides

    def _mail(self, raw: Raw) -> Judged:
        if self._shared is None:
            from rodo_footer.checking.sharing.shared import Shared

            self._shared = Shared(self._policy, self._rules, self._kind)
        shared = self._shared
        # Most mails need no look for identical ones: their verdict is known from others of the same look.
        return guarded(raw.path, lambda: shared.judge(raw.path, raw.data, lambda judge: self._once(raw, judge)))

    @property
    def shared(self) -> int:
        """How many verdicts were not worked out, because a mail that looks the same had been judged."""
        return self._shared.hits if self._shared is not None else 0

    def _policy_at(self, path: str) -> Policy | None:
        """What identical documents must have in common besides, where paths differ: the same rules on them."""
        if not self._policy.overrides:
            return None
        from rodo_footer.checking.overrides import policy_at

        return policy_at(self._policy, path)


def check_places(
    places: Iterator[Place], policy: Policy, kind: str = "auto", *, jobs: int | None = None, seconds: float = SECONDS
) -> Report:
    """The whole report, in the order of the places.

    Args:
        places: where the documents lie; read as they are needed.
        policy: what to check.
        kind: what they are, or `auto`.
        jobs: how many processes; 0: one for each processor; None: those only where there are many documents.
        seconds: how long one document may take; beyond, it is unreadable.
    """
    first = list(islice(places, FEW))
    if jobs is None:
        jobs = 0 if len(first) == FEW else 1
    everything = chain(first, places)
    jobs = jobs or processors()
    if jobs > 1 and len(first) > 1:
        with _workers(policy, kind, jobs, seconds) as workers:
            return assemble(list(workers.judge(everything)))
    return assemble(_in_turn(everything, policy, kind, seconds))


def processors() -> int:
    """How many processors this process may use."""
    import os

    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _in_turn(places: Iterator[Place], policy: Policy, kind: str, seconds: float) -> list[Judged]:
    judging = Judging(policy, kind)
    workers: Workers | None = None
    judged = []
    try:
        for place in places:
            raw = fetch(place)
            if len(raw.data) <= HEAVY_BYTES and raw.medium not in HEAVY_MEDIA:
                judged.append(judging.on(raw))
                continue
            workers = workers or _workers(policy, kind, 1, seconds)
            judged += workers.judge(iter((place,)))
    finally:
        if workers is not None:
            workers.close()
    return judged


def _workers(policy: Policy, kind: str, jobs: int, seconds: float) -> Workers:
    from rodo_footer.checking.workers import Workers

    return Workers(Judging, (policy, kind), jobs, seconds)
