"""`check` as a process against yamllint on a 200-line file in the same environment, and the verdict against
BeautifulSoup."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from bench._pages import NOTICE, newsletter, signature
from bench.table import Row, alternating

if TYPE_CHECKING:
    from rodo_footer.checking.policy import Policy
    from rodo_footer.checking.sources import Raw


_SMALL = """<html lang="pl"><body><table><tr><td style="font-size:13px;color:#333333">
<b>Anna Nowak</b><br>Specjalistka<br><a href="tel:+48600000000">+48 600 000 000</a>
</td></tr><tr><td><a href="https://firma.pl/rodo">Informacja o przetwarzaniu danych</a></td></tr></table></body></html>
"""


def run(reduced: bool) -> list[Row]:
    """Medians and ratios of one interleaved run; the reduced one, of few rounds beside other work, only guards against
    a setback: its limit for whole processes is wider by the noise that they have."""
    return [*_start_up(9 if reduced else 41, 0.9 if reduced else 0.8), *_verdict(20 if reduced else 100)]


def _start_up(rounds: int, limit: float) -> list[Row]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "one.html").write_text(_SMALL, encoding="utf-8")
        (folder / "four.html").write_text(signature(0), encoding="utf-8")
        (folder / "two.yaml").write_text(
            "---\n" + "".join(f"key{line}:\n  - name: value {line}\n" for line in range(100)), encoding="utf-8"
        )
        programs = Path(sys.executable).parent
        ours = [str(programs / "rodo-footer"), "check"]
        commands = ([*ours, "one.html"], [*ours, "four.html"], [str(programs / "yamllint"), "two.yaml"])
        # As installed: byte code is compiled once, whatever this shell says about writing it.
        environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        environment["PYTHONPYCACHEPREFIX"] = str(folder / "cache")
        check, larger, yamllint = _medians(rounds, *(_process(one, folder, environment) for one in commands))
    return [
        Row("check one.html, whole process, median", check, None, "ms"),
        Row("check of a signature of 4 kB, whole process, median", larger, None, "ms"),
        Row("yamllint, 200 lines, whole process, median", yamllint, None, "ms"),
        Row("check one.html / yamllint", check / yamllint, limit, "x"),
    ]


def _verdict(rounds: int) -> list[Row]:
    """All rules on clean documents, against only parsing them with BeautifulSoup."""
    from rodo_footer.checking.policy import Policy
    from rodo_footer.checking.sources import Raw

    policy = Policy(accepted=(NOTICE,))
    rows = []
    for name, page, block in (("signature of 4 kB", signature, 20), ("newsletter of 60 kB", newsletter, 2)):
        pages = [page(at) for at in range((rounds + 1) * block)]
        raws = iter([Raw(path="one.html", data=one.encode(), medium="markup") for one in pages])
        judging, parsing = _medians(rounds, partial(_judge, raws, policy, block), partial(_parse, iter(pages), block))
        ours, soup = judging / block, parsing / block
        rows += [
            Row(f"all rules on a clean {name}, median", ours, None, "ms"),
            Row("BeautifulSoup only parses it, median", soup, None, "ms"),
            Row(f"all rules on a clean {name} / BeautifulSoup", ours / soup, 0.5, "x"),
        ]
    return rows


def _judge(raws: Iterator[Raw], policy: Policy, block: int) -> None:
    from rodo_footer.checking.engine import check_documents

    for raw in islice(raws, block):
        if check_documents([raw], policy).findings:
            raise AssertionError("the document of the benchmark is no longer clean")


def _parse(pages: Iterator[str], block: int) -> None:
    from bs4 import BeautifulSoup

    for page in islice(pages, block):
        BeautifulSoup(page, "html.parser")


def _process(command: list[str], folder: Path, environment: dict[str, str]) -> Callable[[], object]:
    return lambda: subprocess.run(command, cwd=folder, env=environment, check=True, capture_output=True)


def _medians(rounds: int, *works: Callable[[], object]) -> list[float]:
    """Milliseconds of each work, after one warming round."""
    alternating(1, *works)
    return [statistics.median(one) * 1000 for one in alternating(rounds, *works)]
