"""The rows of the matrix: each makes scenes, puts its fault into them, resumes, and lets the oracle judge."""

from __future__ import annotations

import errno
import os
import signal
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.faults.scene import Scene, Score, Tree, finish, here, process
from tests.faults.shim import At, FailingDatabase, FailingFiles, die

_SMALL = 6
_STATES = ("backed_up", "intent", "written", "verified")
PUSH_LABELS = (
    *(f"{when} {what}" for what in ("read", "write", "read-back") for when in ("before", "after")),
    *(f"{when} commit {state}" for state in _STATES for when in ("before", "after")),
)
ROLLBACK_LABELS = tuple(label.replace("verified", "rolled_back") for label in PUSH_LABELS)
_FILE_FAULTS = (errno.EIO, errno.ENOSPC, errno.EACCES, errno.EROFS)
_DATABASE_FAULTS = ("SQLITE_FULL", "SQLITE_IOERR", "SQLITE_BUSY", "SQLITE_READONLY")


@contextmanager
def scene(score: Score, count: int = _SMALL) -> Iterator[Scene]:
    """A run: its scene, and its writes in the score when it is over."""
    with tempfile.TemporaryDirectory(prefix="rodo-footer-faults-") as folder:
        one = Scene(Path(folder), count)
        yield one
        score.runs += 1
        one.count_writes(score)


def quiet() -> At:
    return At()


def killed_at_labels(seeds: int, step: int = 1) -> Score:
    """kill -9 at every labelled step of a push, then resume; then everything is taken back."""
    score = Score("kill -9 at each labelled step of a push")
    for label in PUSH_LABELS[::step]:
        for seed in range(seeds):
            with scene(score) as one:
                nth = here(seed=seed).randint(1, _SMALL if "commit" not in label else 2)
                child = process(lambda one=one, label=label, nth=nth: one.push(At(label, nth, die)))
                _must_be_killed(score, finish(child))
                one.check_restorable(score)
                _resume_and_judge(one, score)
    return score


def killed_in_rollback(seeds: int, step: int = 1) -> Score:
    """kill -9 at every labelled step of a rollback, then go on with it."""
    score = Score("kill -9 at each labelled step of a rollback")
    for label in ROLLBACK_LABELS[::step]:
        for seed in range(seeds):
            with scene(score) as one:
                _do(score, one.push)
                nth = here(seed=seed).randint(1, _SMALL if "commit" not in label else 2)
                child = process(lambda one=one, label=label, nth=nth: one.roll_back(At(label, nth, die)))
                _must_be_killed(score, finish(child))
                one.check_restorable(score)
                _do(score, one.roll_back)
                one.check_start(score)
    return score


def killed_then_rolled_back(seeds: int, step: int = 1) -> Score:
    """kill -9 at every labelled step of a push, then rollback without resume: the byte-identical start."""
    score = Score("kill -9 in a push, then rollback at once")
    for label in PUSH_LABELS[::step]:
        for seed in range(seeds):
            with scene(score) as one:
                nth = here(seed=seed).randint(1, _SMALL if "commit" not in label else 2)
                child = process(lambda one=one, label=label, nth=nth: one.push(At(label, nth, die)))
                _must_be_killed(score, finish(child))
                _do(score, one.roll_back)
                one.check_start(score)
    return score


def killed_at_random(runs: int, mailboxes: int) -> Score:
    """kill -9 at random moments, up to ten times a run, then resume to the end."""
    score = Score(f"kill -9 at random moments, up to 10 a run, {mailboxes} mailboxes")
    for seed in range(runs):
        chance = here(seed=seed)
        with scene(score, mailboxes) as one:
            for _ in range(10):
                child = process(lambda one=one: one.push(quiet()))
                time.sleep(chance.random() * mailboxes * 0.004)
                os.kill(child, signal.SIGKILL)
                if finish(child) == 0:
                    break
                one.check_restorable(score)
            _resume_and_judge(one, score)
    return score


def killed_at_file_calls(every: int) -> Score:
    """kill -9 in the middle of a write: at every Nth call of the operating system's file functions."""
    score = Score("kill -9 at each file operation")
    for nth in range(1, _count(lambda: FailingFiles(0, 0)) + 1, every):
        with scene(score) as one:
            child = process(lambda one=one, nth=nth: _dying(one, nth))
            _must_be_killed(score, finish(child))
            one.check_restorable(score)
            _resume_and_judge(one, score)
    return score


def failing_files(every: int) -> Score:
    """The Nth file operation fails with each error; resume; rollback."""
    score = Score("the Nth file operation fails (EIO, ENOSPC, EACCES, EROFS)")
    for code in _FILE_FAULTS:
        for nth in range(1, _count(lambda: FailingFiles(0, 0)) + 1, every):
            _with_fault(score, lambda nth=nth, code=code: FailingFiles(nth, code))
    return score


def failing_database(every: int) -> Score:
    """The Nth statement on the ledger fails with each error; resume; rollback."""
    score = Score("the Nth database operation fails (full, I/O, locked, read-only)")
    for name in _DATABASE_FAULTS:
        for nth in range(1, _count(lambda: FailingDatabase(0, "")) + 1, every):
            _with_fault(score, lambda nth=nth, name=name: FailingDatabase(nth, name))
    return score


def edited_by_the_user(seeds: int) -> Score:
    """The user edits between plan and push, between read and write, after the write, before the rollback."""
    score = Score("the user edits between plan, read, write and rollback")
    for label in ("", "after read", "before write", "after write", "after read-back"):
        for seed in range(seeds):
            with scene(score) as one:
                one.concurrency = 1  # one after the other, so that the nth label is the nth mailbox's
                nth = here(seed=seed).randint(1, _SMALL)
                kept = _edit_of(one.mailboxes[nth - 1])
                if label:
                    checkpoint = At(label, nth, lambda one=one, kept=kept: _write(one, kept))
                else:
                    _write(one, kept)
                    checkpoint = quiet()
                child = process(lambda one=one, checkpoint=checkpoint: one.push(checkpoint))
                score.not_resumed += finish(child) != 0
                _do(score, one.push)
                _do(score, one.push)  # a failed read-back halts: a human looked
                edited = {path: content for path, content in kept.items() if one.tree().get(path) == content}
                score.lost += len(kept) - len(edited)
                now = one.states()
                score.not_resumed += sum(state not in {"verified", "failed", "conflict"} for state in now.values())
                _do(score, one.roll_back)
                mailbox = next(iter(kept)).split("/")[0]
                if now[mailbox] != "failed":  # what our read-back found, rollback may replace; it backs it up
                    one.check_start(score, kept=kept)
    return score


def two_at_once(runs: int) -> Score:
    """Two pushes of one plan on one ledger."""
    score = Score("two pushes at once")
    for _ in range(runs):
        with scene(score) as one:
            children = [process(lambda one=one: one.push(quiet())) for _ in range(2)]
            ends = sorted(finish(child) for child in children)
            score.not_resumed += ends[0] != 0 or ends[1] not in {0, 3}
            _resume_and_judge(one, score)
    return score


def stopped_and_continued(runs: int) -> Score:
    """SIGSTOP in mid-run, a second push meanwhile, SIGCONT."""
    score = Score("stopped (SIGSTOP), a second push meanwhile, continued")
    for _ in range(runs):
        with scene(score) as one:
            first = process(
                lambda one=one: one.push(At("after write", 2, lambda: os.kill(os.getpid(), signal.SIGSTOP)))
            )
            os.waitpid(first, os.WUNTRACED)
            second = process(lambda one=one: one.push(quiet()))
            score.not_resumed += finish(second) != 3
            os.kill(first, signal.SIGCONT)
            score.not_resumed += finish(first) != 0
            _resume_and_judge(one, score)
    return score


def full() -> Iterator[Score]:
    """The whole matrix; some minutes."""
    yield killed_at_labels(20)
    yield killed_in_rollback(20)
    yield killed_then_rolled_back(20)
    yield killed_at_random(100, 200)
    yield killed_at_file_calls(1)
    yield failing_files(1)
    yield failing_database(1)
    yield edited_by_the_user(20)
    yield two_at_once(50)
    yield stopped_and_continued(50)


def reduced() -> Iterator[Score]:
    """Every row, some of its cases; seconds."""
    yield killed_at_labels(1, step=2)
    yield killed_in_rollback(1, step=3)
    yield killed_then_rolled_back(1, step=4)
    yield killed_at_random(1, 30)
    yield killed_at_file_calls(29)
    yield failing_files(97)
    yield failing_database(71)
    yield edited_by_the_user(1)
    yield two_at_once(1)
    yield stopped_and_continued(1)


def _resume_and_judge(one: Scene, score: Score) -> None:
    _do(score, one.push)
    one.check_end(score)
    _do(score, one.roll_back)
    one.check_start(score)


def _do(score: Score, work: Callable[[At], None]) -> None:
    """Undisturbed, in a process of its own; it must come to its end."""
    score.not_resumed += finish(process(lambda: work(quiet()))) != 0


def _must_be_killed(score: Score, code: int) -> None:
    """A fault that did not happen proves nothing."""
    assert code == -signal.SIGKILL, f"{score.fault}: the process ended with {code}"


def _with_fault(score: Score, install: Callable[[], object]) -> None:
    with scene(score) as one:

        def work() -> None:
            install()
            one.push(quiet())

        assert finish(process(work)) in {0, 3}
        one.check_restorable(score)
        _resume_and_judge(one, score)


def _dying(one: Scene, nth: int) -> None:
    FailingFiles(nth, 0, act=die)
    one.push(quiet())


def _count(install: Callable[[], FailingFiles | FailingDatabase]) -> int:
    """How many operations an undisturbed push makes."""
    with scene(Score("undisturbed")) as one:
        reader, writer = os.pipe()

        def work() -> None:
            shim = install()
            one.push(quiet())
            os.write(writer, str(shim.count).encode())

        assert finish(process(work)) == 0
        os.close(writer)
        with os.fdopen(reader) as answer:
            return int(answer.read())


def _edit_of(mailbox: str) -> Tree:
    return {f"{mailbox}/Firma.htm": b"<p>I did this myself</p>"}


def _write(one: Scene, files: Tree) -> None:
    for path, content in files.items():
        place = one.root / path
        place.parent.mkdir(exist_ok=True)
        place.write_bytes(content)
