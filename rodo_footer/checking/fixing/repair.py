"""One file: apply the fixes of its findings until nothing changes any more, and take back what did no good.

Pure: bytes in, bytes out. The rules judge every result; a fix that leaves its finding, or brings another, is withdrawn.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Sequence
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from rodo_footer.checking.engine import check_documents, part_name
from rodo_footer.checking.fixing.edits import overlaps
from rodo_footer.checking.fixing.faults import Unfixable
from rodo_footer.checking.fixing.rewriting import Edits, rewrite
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.document import read_document
from rodo_footer.checking.rules import all_rules
from rodo_footer.checking.sources import Raw
from rodo_footer.model.finding import Edit, Finding, Report

_ROUNDS = 10
_TRIALS = 200
_TRIAL_BYTES = 20_000_000  # a large file is judged fewer times

Key = tuple[str, str, str]


class Repaired(Struct, frozen=True):
    """The file as it comes out, the report on it, and how many findings are gone."""

    raw: Raw
    before: Report
    after: Report

    @property
    def fixed(self) -> int:
        """How many findings are gone."""
        return (_counted(self.before) - _counted(self.after)).total()


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
        self._refused: dict[Key, str] = {}

    def run(self, raw: Raw, refused: str) -> Repaired:
        self._most = max(5, min(_TRIALS, _TRIAL_BYTES // (len(raw.data) + 1)))
        first = self._check(raw)
        keys = list(dict.fromkeys(key(one) for one in first.report.findings if self._is_wanted(one)))
        if refused:
            self._refused = dict.fromkeys(keys, refused)
        last = self._settle(first, keys)
        if not refused and not self._is_better(first, last, keys):
            last = self._one_by_one(first, keys)
        return Repaired(last.raw, first.report, self._with_reasons(last.report))

    def _check(self, raw: Raw) -> _State:
        self._trials += 1
        return _State(raw, check_documents([raw], self._policy, self._kind))

    def _is_wanted(self, finding: Finding) -> bool:
        return self._can(finding) and (self._wanted is None or key(finding) in self._wanted)

    def _can(self, finding: Finding) -> bool:
        return finding.fix is not None and bool(finding.fix.edits) and (finding.fix.safe or self._unsafe)

    def _settle(self, first: _State, keys: Sequence[Key]) -> _State:
        """Round after round: mend these findings and what comes to light by it."""
        known = {key(one) for one in first.report.findings}
        state = first
        for _ in range(_ROUNDS):
            found = [
                one
                for one in state.report.findings
                if self._can(one) and (key(one) in keys or key(one) not in known) and key(one) not in self._refused
            ]
            if not found:
                break
            try:
                data = rewrite(state.raw, self._edits(state.raw, found))
            except Unfixable as fault:
                self._refused.update(dict.fromkeys(map(key, found), fault.why) if len(keys) == 1 else {})
                return state if len(keys) == 1 else first
            if data == state.raw.data:
                break
            state = self._check(replace(state.raw, data=data))
        return state

    def _edits(self, raw: Raw, findings: Sequence[Finding]) -> list[Edits]:
        """The edits by part; of fixes that overlap the first wins, the next round sees the others."""
        document = read_document(raw, self._kind)
        by_part: dict[str, list[Edit]] = {}
        for finding in findings:
            assert finding.fix is not None
            chosen = by_part.setdefault(finding.part, [])
            if not any(overlaps(one, other) for one in finding.fix.edits for other in chosen):
                chosen.extend(finding.fix.edits)
        return [(part, by_part[name]) for part in document.parts if (name := part_name(document, part)) in by_part]

    def _is_better(self, first: _State, last: _State, keys: Sequence[Key]) -> bool:
        """Whether the findings are gone, and no other has come."""
        before, after = _counted(first.report), _counted(last.report)
        mended = {one[0] for one in before - after}
        come = [one for one in after - before if mended.isdisjoint(_deferring().get(one[0], ()))]
        return not come and all(after[one] < before[one] for one in keys)

    def _one_by_one(self, first: _State, keys: Sequence[Key]) -> _State:
        """Each finding by itself, again and again until no more can be mended."""
        state, again = first, True
        while again:
            again = False
            for one in keys:
                if _counted(state.report)[one] == 0:
                    continue
                if self._trials > self._most:
                    self._refused.setdefault(one, "the file has too many findings that cannot be mended together")
                    continue
                self._refused.pop(one, None)
                trial = self._settle(state, [one])
                if self._is_better(state, trial, [one]):
                    state, again = trial, True
                else:
                    self._refused.setdefault(one, _why(state, trial))
        return state

    def _with_reasons(self, report: Report) -> Report:
        return replace(report, findings=tuple(map(self._with_reason, report.findings)))

    def _with_reason(self, finding: Finding) -> Finding:
        why = self._refused.get(key(finding))
        return unfixed(finding, why) if why is not None else finding


def unfixed(finding: Finding, why: str) -> Finding:
    """A finding that says why its fix was not made; one that has none stays as it is."""
    return replace(finding, message=f"{finding.message} (not fixed: {why})", fix=None) if finding.fix else finding


def _counted(report: Report) -> Counter[Key]:
    return Counter(map(key, report.findings))


@lru_cache(maxsize=1)
def _deferring() -> dict[str, tuple[str, ...]]:
    """Rules that say nothing beside the findings of others: what they say then was there before the fix."""
    return {rule.name: rule.defers_to for rule in all_rules() if rule.defers_to}


def _why(state: _State, trial: _State) -> str:
    brought = sorted({one[0] for one in _counted(trial.report) - _counted(state.report)})
    return f"the fix would bring {', '.join(brought)}" if brought else "the fix did not help"
