"""How a run ends: with its exit code and all its output, at once where nothing is left to be tidied up."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from rodo_footer.cli.exits import Exit

_PROBE = """
import atexit, os, sys
from rodo_footer import __main__ as program
loaded = sys.argv.pop(1)
atexit.register(lambda: os.write(2, b"taken apart"))
if loaded:
    __import__(loaded)
program.main()
"""


def _run(folder: Path, loaded: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", _PROBE, loaded, *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "good.html").write_text('<p><a href="https://example.com/rodo">RODO</a></p>', encoding="utf-8")
    (tmp_path / "bad.html").write_text("<p>Anna</p>", encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(("name", "code", "said"), [("good", 0, "no violations"), ("bad", 1, "notice-link-missing")])
def test_a_short_run_ends_at_once_with_all_it_said(folder: Path, name: str, code: int, said: str) -> None:
    ended = _run(folder, "", "check", f"{name}.html")
    assert ended.returncode == code
    assert said in ended.stdout
    assert ended.stdout.endswith("in 1 file\n")
    assert "Traceback" not in ended.stderr
    assert code or "taken apart" not in ended.stderr


@pytest.mark.parametrize("loaded", ["concurrent.futures", "multiprocessing", "tempfile", "sqlite3"])
def test_who_has_something_to_tidy_up_gets_to_it(folder: Path, loaded: str) -> None:
    ended = _run(folder, loaded, "check", "bad.html")
    assert ended.returncode == 1
    assert "notice-link-missing" in ended.stdout
    assert ended.stderr.endswith("taken apart")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device that is always full")
def test_an_output_that_cannot_be_written_is_told(folder: Path) -> None:
    """As any program tells it."""
    with Path("/dev/full").open("w", encoding="utf-8") as device:
        ended = subprocess.run(
            [sys.executable, "-m", "rodo_footer", "check", "good.html"],
            cwd=folder,
            stdout=device,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert ended.returncode not in (0, 1)
    assert ended.stderr


_INTERRUPTED_WHILE_LOADING = """
import sys
asked = sys.argv.pop(1)
class Interrupts:
    def find_spec(self, name, path=None, target=None):
        if name == asked:
            raise KeyboardInterrupt
sys.meta_path.insert(0, Interrupts())
from rodo_footer.__main__ import main
main()
"""


@pytest.mark.parametrize("module", ["msgspec", "typer", "rodo_footer.cli.check", "rodo_footer.checking.engine"])
def test_ctrl_c_while_modules_load_is_no_traceback(folder: Path, module: str) -> None:
    """The first tenth of a second of each command: the same exit code as later."""
    begun = [sys.executable, "-c", _INTERRUPTED_WHILE_LOADING, module, "check", "good.html"]
    ended = subprocess.run(begun, cwd=folder, capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stdout) == (Exit.INTERRUPTED, "")
    assert ended.stderr.startswith("error: interrupted")
    assert "Traceback" not in ended.stderr
