"""One file: apply the fixes of its findings until nothing changes any more, and take back what did no good.

Pure: bytes in, bytes out. The rules judge every result; a fix that leaves its finding, or brings another, is withdrawn.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Sequence
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from rodo_footer.checking.engine import check_documents, part_name
from rodo_footer.checking.fixing.edits import Together
from rodo_footer.checking.fixing.faults import Unfixable
from rodo_footer.checking.fixing.rewriting import Edits, rewrite
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.document import read_document
from rodo_footer.checking.rules import all_rules
from rodo_footer.checking.sources import Raw
from rodo_footer.model.finding import Finding, Report

_ROUNDS = 10
_TRIALS = 200
_TRIAL_BYTES = 5_000_000  # a large file is judged fewer times

Key = tuple[str, str, str]


class Repaired(Struct, frozen=True):
    """The file as it comes out, the report on it, and how many findings are gone."""

    raw: Raw
    before: Report
    after: Report

    @property
    def fixed(self) -> int:
        """How many findings are gone."""
        return gone(self.before.findings, self.after.findings)


def key(finding: Finding) -> Key:
    """What stays the same of a finding when others of its file are mended."""
    return finding.rule, finding.part, finding.evidence


def repair(
    raw: Raw,
    policy: Policy,
    kind: str = "auto",
    *,
    unsafe: bool,
    wanted: Container[Key] | None = None,
    refused: str = "",
) -> Repaired:
    """Mend one file as far as it goes; fixing the result again changes nothing.

    Args:
        raw: the file.
        policy: what it is checked against.
        kind: of the file, as for `check_documents`.
        unsafe: also fixes that change what the reader sees.
        wanted: the findings to mend; None for all. What a fix brings to light is mended with it.
        refused: why the file must not be changed at all; its findings say so.
    """
    return _Repair(policy, kind, unsafe, wanted).run(raw, refused)


class _State(Struct, frozen=True):
    raw: Raw
    report: Report


class _Repair:
    def __init__(self, policy: Policy, kind: str, unsafe: bool, wanted: Container[Key] | None) -> None:
        self._policy = policy
        self._kind = kind
        self._unsafe = unsafe
        self._wanted = wanted
        self._trials = 0
        self._most = _TRIALS
        self._there: set[Key] = set()
        self._refused: dict[Key, str] = {}

    def run(self, raw: Raw, refused: str) -> Repaired:
        self._most = max(5, min(_TRIALS, _TRIAL_BYTES // (len(raw.data) + 1)))
        first = self._check(raw)
        self._there = {key(one) for one in first.report.findings}
        keys = self._open(first)
        if refused:
            self._refused = dict.fromkeys(keys, refused)
            return Repaired(raw, first.report, self._with_reasons(first.report))
        last = first
        # What is mended may let others be mended that could not before: they are a turn of their own.
        for _ in range(_ROUNDS if keys else 0):
            begun, last = last, self._settle(last, keys)
            if not _is_better(begun, last, keys):
                last = self._piecemeal(begun)
                break
            keys = self._open(last)
            if not keys:
                break
        return Repaired(last.raw, first.report, self._with_reasons(last.report))

    def _check(self, raw: Raw) -> _State:
        self._trials += 1
        return _State(raw, check_documents([raw], self._policy, self._kind))

    def _open(self, state: _State) -> list[Key]:
        """The findings that are to be mended and can be: those that are wanted, and those that have come to light."""
        found = (one for one in state.report.findings if _can(one, unsafe=self._unsafe))
        return list(dict.fromkeys(one for one in map(key, found) if self._is_wanted(one)))

    def _is_wanted(self, one: Key) -> bool:
        return self._wanted is None or one in self._wanted or one not in self._there

    def _settle(self, first: _State, keys: Sequence[Key]) -> _State:
        """Round after round: mend these findings and what comes to light by it."""
        wanted = set(keys)
        left_alone = {key(one) for one in first.report.findings} - wanted
        state = first
        for _ in range(_ROUNDS):
            found = [
                one
                for one in state.report.findings
                if _can(one, unsafe=self._unsafe) and key(one) not in left_alone and key(one) not in self._refused
            ]
            if not found:
                break
            try:
                data = rewrite(state.raw, self._edits(state.raw, found))
            except Unfixable as fault:
                self._refused.update(dict.fromkeys(wanted, fault.why))
                return first
            if data == state.raw.data:
                break
            state = self._check(replace(state.raw, data=data))
        return state

    def _edits(self, raw: Raw, findings: Sequence[Finding]) -> list[Edits]:
        """The edits by part; of fixes that overlap the first wins, the next round sees the others."""
        document = read_document(raw, self._kind)
        by_part: dict[str, Together] = {}
        for finding in findings:
            assert finding.fix is not None
            by_part.setdefault(finding.part, Together()).add(finding.fix.edits)
        names = [(part, part_name(document, part)) for part in document.parts]
        return [(part, by_part[name].edits) for part, name in names if name in by_part]

    def _piecemeal(self, first: _State) -> _State:
        """The findings of one rule after the other, where these do not go together one by one; again and again until no
        more can be mended."""
        state, again = first, True
        self._refused.clear()
        while again:
            again = False
            for rule in dict.fromkeys(one[0] for one in self._open(state)):
                begun = state
                keys = [one for one in self._open(state) if one[0] == rule]
                better = self._tried(state, keys) if keys else None
                for one in keys if better is None and len(keys) > 1 else ():
                    if one in self._open(state):
                        state = self._tried(state, [one]) or state
                state = better or state
                again = again or (state is not begun)
        return state

    def _tried(self, state: _State, keys: Sequence[Key]) -> _State | None:
        """The state without these findings; None, and the reason is noted, where it would be no better."""
        if self._trials > self._most:
            why = "the file has too many findings that cannot be mended together"
            self._refused.update({one: why for one in keys if one not in self._refused})
            return None
        for one in keys:
            self._refused.pop(one, None)
        trial = self._settle(state, keys)
        if _is_better(state, trial, keys):
            return trial
        self._refused.update({one: _why(state, trial) for one in keys if one not in self._refused})
        return None

    def _with_reasons(self, report: Report) -> Report:
        return replace(report, findings=tuple(map(self._with_reason, report.findings)))

    def _with_reason(self, finding: Finding) -> Finding:
        why = self._refused.get(key(finding))
        return unfixed(finding, why) if why is not None else finding


def unfixed(finding: Finding, why: str) -> Finding:
    """A finding that says why its fix was not made; one that has none stays as it is."""
    return replace(finding, message=f"{finding.message} (not fixed: {why})", fix=None) if finding.fix else finding


def gone(before: Iterable[Finding], after: Iterable[Finding]) -> int:
    """How many findings are gone, counted by rule and part: what a fix changes also changes the evidence of others."""
    return (_counted(before) - _counted(after)).total()


def _can(finding: Finding, *, unsafe: bool) -> bool:
    return finding.fix is not None and bool(finding.fix.edits) and (finding.fix.safe or unsafe)


def _is_better(first: _State, last: _State, keys: Sequence[Key]) -> bool:
    """Whether these findings are gone, and no other has come."""
    before, after = _counted(first.report.findings), _counted(last.report.findings)
    mended = {rule for rule, _ in before - after}
    come = [one for one in after - before if mended.isdisjoint(_deferring().get(one[0], ()))]
    tried = set(keys)
    asked = _counted([one for one in first.report.findings if key(one) in tried])
    return not come and all(after[one] <= before[one] - number for one, number in asked.items())


def _counted(findings: Iterable[Finding]) -> Counter[tuple[str, str]]:
    return Counter((one.rule, one.part) for one in findings)


@lru_cache(maxsize=1)
def _deferring() -> dict[str, tuple[str, ...]]:
    """Rules that say nothing beside the findings of others: what they say then was there before the fix."""
    return {rule.name: rule.defers_to for rule in all_rules() if rule.defers_to}


def _why(state: _State, trial: _State) -> str:
    brought = sorted({rule for rule, _ in _counted(trial.report.findings) - _counted(state.report.findings)})
    return f"the fix would bring {', '.join(brought)}" if brought else "the fix did not help"
