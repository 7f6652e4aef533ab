"""The package: the wheel holds everything and works without the checkout; the house keeps its order."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from a copy of what git would check out."""
    source, out = tmp_path_factory.mktemp("source"), tmp_path_factory.mktemp("wheel")
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"], cwd=ROOT, capture_output=True, check=True
    )
    for name in listed.stdout.decode().splitlines():
        if (ROOT / name).is_file() and not name.startswith("tests/"):
            (source / name).parent.mkdir(parents=True, exist_ok=True)
            (source / name).write_bytes((ROOT / name).read_bytes())
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(out), str(source)]
    made = subprocess.run(command, capture_output=True, check=False)
    assert made.returncode == 0, made.stdout.decode() + made.stderr.decode()
    return next(out.glob("*.whl"))


def test_wheel_holds_every_module_and_template(wheel: Path) -> None:
    """Nothing that runs from the checkout is missing from the wheel."""
    names = set(zipfile.ZipFile(wheel).namelist())
    wanted = {one.relative_to(ROOT).as_posix() for one in (ROOT / "rodo_footer").rglob("*.py")}
    wanted |= {
        f"rodo_footer/{one.relative_to(ROOT).as_posix()}"
        for one in (ROOT / "templates").rglob("*")
        if one.is_file() and "__pycache__" not in one.parts
    }
    assert wanted - names == set()
    assert "rodo_footer/py.typed" in names


def test_wheel_alone_generates_and_checks(wheel: Path, tmp_path: Path) -> None:
    """Unpacked elsewhere, before the checkout on the path: one signature, and its check."""
    with zipfile.ZipFile(wheel) as packed:
        packed.extractall(tmp_path / "site")
    environment = {**os.environ, "PYTHONPATH": str(tmp_path / "site")}

    def run(*arguments: str) -> str:
        made = subprocess.run(
            [sys.executable, *arguments], cwd=tmp_path, env=environment, capture_output=True, check=False
        )
        assert made.returncode == 0, made.stderr.decode()
        return made.stdout.decode()

    assert str(tmp_path) in run("-c", "import rodo_footer; print(rodo_footer.__file__)")
    one = ("--controller", "X", "--notice-url", "https://example.com/rodo", "--name", "A", "--email", "a@example.com")
    run("-m", "rodo_footer", "generate", *one, "--out", "o")
    shown = run("-m", "rodo_footer", "check", "o", "--notice-url", "https://example.com/rodo")
    assert "no violations" in shown


def test_modules_and_functions_say_what_they_are_for() -> None:
    """A docstring on every module; no room for leftovers."""
    for path in [*(ROOT / "rodo_footer").rglob("*.py"), *(ROOT / "bench").glob("*.py")]:
        text = path.read_text("utf-8")
        assert text.startswith('"""'), path
        assert not re.search(r"#\s*(TODO|FIXME|XXX)\b", text), path


def test_requirements_name_no_index() -> None:
    """Pinned and hashed, and free of addresses."""
    for path in (ROOT / "requirements").glob("*.txt"):
        text = path.read_text("utf-8")
        assert "://" not in text
        assert "--index" not in text
        assert "--find-links" not in text
        pins = re.findall(r"^[a-z0-9._-]+==", text, re.MULTILINE | re.IGNORECASE)
        assert text.count("--hash=sha256:") >= len(pins) > 10
