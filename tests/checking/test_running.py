"""Many documents: the same report in the same order whatever the number of processes; none takes longer than it may."""

from __future__ import annotations

import multiprocessing
import multiprocessing.process
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from rodo_footer.checking import running, workers
from rodo_footer.checking.engine import Judged, Policy
from rodo_footer.checking.running import check_places
from rodo_footer.checking.sources import Place
from rodo_footer.checking.sources.finding import find_places
from rodo_footer.checking.workers import Workers
from rodo_footer.model.finding import DocumentReport

POLICY = Policy(accepted=("https://example.com/rodo",))
GOOD = b'<p><a href="https://example.com/rodo">RODO</a></p>'
BAD = b"<p>Anna Nowak</p>"
METHODS = ["spawn"] + (["fork"] if sys.platform == "linux" else [])


def scripted(word: str) -> Callable[[Place], Judged]:
    """A judge that does what the path says: takes its time, dies, or has a bug."""

    def judge(place: Place) -> Judged:
        if place.path.startswith("slow"):
            time.sleep(60)
        if place.path.startswith("dead"):
            os._exit(1)
        if place.path.startswith("bug"):
            raise ZeroDivisionError(word)
        return Judged(DocumentReport(path=place.path, kind=word, language="", status="clean"), ())

    return judge


def paths(*names: str) -> list[Place]:
    """Places that are only called something."""
    return [Place(path=name) for name in names]


@pytest.mark.parametrize("method", METHODS)
def test_one_that_takes_too_long_or_kills_its_process_is_told_and_the_others_are_judged(method: str) -> None:
    """In order, each once, and only the two at fault are blamed."""
    names = [f"f{number}" for number in range(70)]
    names[10:10], names[40:40] = ["slow"], ["dead"]
    started = time.monotonic()
    with Workers(scripted, ("x",), 2, 0.5, method) as workers:
        judged = list(workers.judge(iter(paths(*names))))
        again = list(workers.judge(iter(paths("a", "b"))))
    assert time.monotonic() - started < 20
    assert [one.report.path for one in judged] == names
    unreadable = {one.report.path: one.findings[0].message for one in judged if one.report.status == "unreadable"}
    assert set(unreadable) == {"slow", "dead"}
    assert "longer than 0.5 seconds" in unreadable["slow"]
    assert "ended the process" in unreadable["dead"]
    assert [one.report.path for one in again] == ["a", "b"]


def test_a_bug_in_a_worker_is_one_here() -> None:
    """With its traceback, so that it can be reported."""
    with (
        Workers(scripted, ("the word",), 2, 5.0) as workers,
        pytest.raises(RuntimeError, match=r"(?s)in judge.*ZeroDivisionError: the word"),
    ):
        list(workers.judge(iter(paths("a", "bug", "b"))))


def folder_of(top: Path, count: int) -> None:
    """Good, bad, unreadable and equal files."""
    for number in range(count):
        kind = number % 5
        data = (GOOD, BAD, GOOD, b"\0\1\2\3" * 9, b"<p>%d</p>" % number)[kind]
        (top / f"{number:03}.html").write_bytes(data)


@pytest.mark.parametrize("jobs", [None, 2, 3])
def test_the_report_is_the_same_whatever_the_number_of_processes(tmp_path: Path, jobs: int | None) -> None:
    """Order and content."""
    folder_of(tmp_path, 150)
    wanted = check_places(find_places([str(tmp_path)]), POLICY, jobs=1)
    assert len(wanted.documents) == 150
    assert check_places(find_places([str(tmp_path)]), POLICY, jobs=jobs) == wanted


def test_a_large_document_is_judged_elsewhere_with_the_same_result(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One process for all of them, and none where there is none."""
    folder_of(tmp_path, 20)
    wanted = check_places(find_places([str(tmp_path)]), POLICY, jobs=1)
    monkeypatch.setattr(running, "HEAVY_BYTES", 20)
    assert check_places(find_places([str(tmp_path)]), POLICY, jobs=1) == wanted


def test_time_is_up_for_a_real_document(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A finding, exit 4's; the next one is judged."""
    # Without the time that results are given to arrive, which a fast machine judges this document in.
    monkeypatch.setattr(workers, "_REPORT_EVERY", 0.0)
    (tmp_path / "a.txt").write_bytes(b"RODO: https://example.com/rodo/page\n" * 19_000)
    (tmp_path / "b.html").write_bytes(GOOD)
    report = check_places(find_places([str(tmp_path)]), POLICY, seconds=0.0)
    assert [one.status for one in report.documents] == ["unreadable", "clean"]
    assert "takes longer than 0 seconds" in report.findings[0].message


def test_identical_documents_are_judged_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """And told of each with its own path and fingerprint."""
    count = 0
    judge_raw = running.judge_raw

    def counting(*arguments: object) -> Judged:
        nonlocal count
        count += 1
        return judge_raw(*arguments)  # type: ignore[arg-type]  # as they came

    monkeypatch.setattr(running, "judge_raw", counting)
    report = check_places(iter([Place(path=name, data=BAD, medium="markup") for name in "abc"]), POLICY)
    assert count == 1
    assert [one.path for one in report.findings] == ["a", "b", "c"]
    assert len({one.fingerprint for one in report.findings}) == 3


class Pressing:
    """The context of a start method, in whose every start somebody presses Ctrl-C."""

    def __init__(self, method: str) -> None:
        self._real = multiprocessing.get_context(method)
        self.Pipe = self._real.Pipe
        self.started: list[multiprocessing.process.BaseProcess] = []

    def Process(self, **arguments: object) -> multiprocessing.process.BaseProcess:  # noqa: N802  # as there
        process = self._real.Process(**arguments)  # type: ignore[arg-type]  # as they came
        self.started.append(process)
        start = process.start

        def pressed() -> None:
            os.kill(os.getpid(), signal.SIGINT)
            start()

        process.start = pressed  # type: ignore[method-assign]
        return process


@pytest.mark.alone  # the signal is to reach this thread, and pytest-xdist has more
@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a signal that is ignored is not kept")
def test_ctrl_c_is_not_lost_while_a_process_starts(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is heard as soon as the process is there, which is then ended."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    workers = Workers(scripted, ("x",), 2, 5.0, "fork")
    context = Pressing("fork")
    monkeypatch.setattr(workers, "_context", context)
    try:
        with pytest.raises(KeyboardInterrupt), workers:
            list(workers.judge(iter(paths("a", "b", "c"))))
    finally:
        signal.signal(signal.SIGINT, before)
    assert len(context.started) == 1
    assert not context.started[0].is_alive()


@pytest.mark.skipif(os.name != "posix", reason="Windows has no signal that only one process hears")
def test_ctrl_c_ends_it_quickly(tmp_path: Path) -> None:
    """With 130, and without a traceback of this process or of a worker."""
    for number in range(400):
        (tmp_path / f"{number}.html").write_bytes(b"<p>%d " % number + b"<b>x</b>" * 10_000)
    process = subprocess.Popen(
        [sys.executable, "-m", "rodo_footer", "check", ".", "--jobs", "2"],
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )
    time.sleep(1.5)
    assert process.poll() is None
    started = time.monotonic()
    os.killpg(process.pid, signal.SIGINT)
    _, err = process.communicate(timeout=20)
    assert time.monotonic() - started < 3
    assert process.returncode == 130
    assert b"Traceback" not in err
    assert b"interrupted" in err
