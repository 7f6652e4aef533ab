"""`check` as a process against yamllint on a 200-line file in the same environment, and the verdict against
BeautifulSoup."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from bench.table import Row

SIGNATURE = """<html lang="pl"><body><table><tr><td style="font-size:13px;color:#333333">
<b>Anna Nowak</b><br>Specjalistka<br><a href="tel:+48600000000">+48 600 000 000</a>
</td></tr><tr><td><a href="https://firma.pl/rodo">Informacja o przetwarzaniu danych</a></td></tr></table></body></html>
"""


def run(reduced: bool) -> list[Row]:
    """Medians and ratios of one interleaved run."""
    return [*_start_up(9 if reduced else 41), *_verdict(20 if reduced else 200)]


def _start_up(rounds: int) -> list[Row]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "one.html").write_text(SIGNATURE, encoding="utf-8")
        (folder / "two.yaml").write_text(
            "---\n" + "".join(f"key{line}:\n  - name: value {line}\n" for line in range(100)), encoding="utf-8"
        )
        programs = Path(sys.executable).parent
        ours = [str(programs / "rodo-footer"), "check", "one.html"]
        theirs = [str(programs / "yamllint"), "two.yaml"]
        # As installed: byte code is compiled once, whatever this shell says about writing it.
        environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        environment["PYTHONPYCACHEPREFIX"] = str(folder / "cache")
        times = _interleaved([_process(ours, folder, environment), _process(theirs, folder, environment)], rounds)
    check, yamllint = (statistics.median(one) * 1000 for one in times)
    return [
        Row("check one.html, whole process, median", check, None, "ms"),
        Row("yamllint, 200 lines, whole process, median", yamllint, None, "ms"),
        Row("check one.html / yamllint", check / yamllint, 0.8, "x"),
    ]


def _verdict(rounds: int) -> list[Row]:
    """All rules on a clean signature, against only parsing it with BeautifulSoup."""
    from bs4 import BeautifulSoup

    from rodo_footer.checking.engine import Policy, check_documents
    from rodo_footer.checking.sources import Raw

    policy = Policy(accepted=("https://firma.pl/rodo",))
    raw = Raw(path="one.html", data=SIGNATURE.encode(), medium="markup")
    times = _interleaved(
        [lambda: check_documents([raw], policy), lambda: BeautifulSoup(SIGNATURE, "html.parser")], rounds
    )
    ours, soup = (statistics.median(one) * 1000 for one in times)
    return [
        Row("all rules on a clean signature, median", ours, None, "ms"),
        Row("BeautifulSoup only parses it, median", soup, None, "ms"),
        Row("all rules / BeautifulSoup", ours / soup, None, "x"),
    ]


def _process(command: list[str], folder: Path, environment: dict[str, str]) -> Callable[[], object]:
    return lambda: subprocess.run(command, cwd=folder, env=environment, check=True, capture_output=True)


def _interleaved(jobs: list[Callable[[], object]], rounds: int) -> list[list[float]]:
    """Seconds of each job, in turn: A B A B, after one warming round."""
    times: list[list[float]] = [[] for _ in jobs]
    for turn in range(rounds + 1):
        for job, seconds in zip(jobs, times, strict=True):
            start = time.perf_counter()
            job()
            if turn:
                seconds.append(time.perf_counter() - start)
    return times
