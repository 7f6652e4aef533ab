"""The README is true: every command in it runs and prints what stands there, and its tables are those of the code.

`README=write pytest tests/test_readme.py` writes outputs and tables; the diff is the review.
"""

from __future__ import annotations

import importlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from rodo_footer.checking import rules
from rodo_footer.cli.app import commands
from rodo_footer.cli.exits import MEANING

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
WRITE = os.environ.get("README") == "write"
BLOCK = re.compile(r"```console\n(.*?)```", re.DOTALL)
COMMAND = re.compile(r"^\$ (rodo-footer .*?)(?:   # exit code (\d+).*)?$", re.MULTILINE)


def shown(command: str, cwd: Path) -> tuple[str, int]:
    """Both outputs as a terminal interleaves them, without the path of the working folder and what differs by day."""
    made = subprocess.run(
        f'"{sys.executable}" -m rodo_footer {command.removeprefix("rodo-footer ")}',
        shell=True,
        cwd=cwd,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
        env={**os.environ, "NO_COLOR": "1"},
    )
    output = made.stdout.replace(f"{cwd}{os.sep}", "").replace(str(cwd), ".")
    return re.sub(r"\b20\d\d-\d\d-\d\d-(\d+)\b", r"2026-11-24-\1", output).strip("\n"), made.returncode


@pytest.mark.parametrize(
    ("page", "least"),
    [("README.md", 8), ("docs/checking.md", 3), ("docs/configuration.md", 2), ("docs/notice.md", 2)],
)
def test_every_command_runs_and_prints_what_stands_there(page: str, least: int, tmp_path: Path) -> None:
    """In order, in a copy of the example folder."""
    work = tmp_path / "examples"
    shutil.copytree(ROOT / "examples", work)
    text = (ROOT / page).read_text("utf-8")
    ran = 0

    def run(block: re.Match[str]) -> str:
        nonlocal ran
        lines = []
        for command, code in COMMAND.findall(block.group(1)):
            output, ended = shown(command, work)
            assert ended == int(code or 0), (command, output)
            line = next(one for one in block.group(1).splitlines() if one.startswith(f"$ {command}"))
            lines.append(f"{line}\n{output}\n" if output else f"{line}\n")
            ran += 1
        return f"```console\n{''.join(lines)}```"

    made = BLOCK.sub(run, text)
    if WRITE:
        (ROOT / page).write_text(made, encoding="utf-8", newline="\n")
        text = made
    assert made == text
    assert ran >= least


def generated(name: str, table: str) -> None:
    """The part of the README between two comments is what the code says."""
    text = README.read_text("utf-8")
    pattern = re.compile(rf"(<!-- {name} -->\n).*?(<!-- /{name} -->)", re.DOTALL)
    made = pattern.sub(lambda found: f"{found.group(1)}{table}{found.group(2)}", text)
    if WRITE:
        README.write_text(made, encoding="utf-8", newline="\n")
        text = made
    assert f"<!-- {name} -->\n{table}" in text
    assert made == text


def test_exit_codes_are_those_of_the_code() -> None:
    """The table is made from cli/exits.py."""
    rows = "".join(f"| {int(code)} | {meaning} |\n" for code, meaning in MEANING.items())
    generated("exits", f"| code | meaning |\n|---|---|\n{rows}")


def test_rules_are_those_of_the_code() -> None:
    """Every rule, with those that it lies with, and what they are about."""
    rows = []
    for room in rules.rooms():
        about = (importlib.import_module(f"{rules.__name__}.{room.name}").__doc__ or "").splitlines()[0]
        names = [module.replace("_", "-") for module in room.modules]
        links = ", ".join(f"[{name}](docs/rules/{name}.md)" for name in names)
        rows.append(f"| {about.removeprefix('Rules on ').removesuffix('.').split('. No comment')[0]} | {links} |\n")
    generated("rules", f"| about | rules |\n|---|---|\n{''.join(rows)}")


def test_no_shell_example_is_left_out() -> None:
    """A command of the tool stands in a console block, where it is run, or in running text."""
    text = README.read_text("utf-8")
    assert not [block for block in re.findall(r"```(?:sh|bash)\n(.*?)```", text, re.DOTALL) if "rodo-footer" in block]


def test_links_lead_somewhere() -> None:
    """Every relative link and picture of the documents is there."""
    for document in [README, *sorted((ROOT / "docs").rglob("*.md")), ROOT / "examples" / "README.md"]:
        for target in re.findall(r"\]\(([^)#:]+?)(?:#[^)]*)?\)", document.read_text("utf-8")):
            assert (document.parent / target).exists(), (document.name, target)


@pytest.mark.parametrize("command", commands())
def test_every_command_has_help_with_an_example(command: str, tmp_path: Path) -> None:
    """`--help` says what it does and shows one use."""
    output, ended = shown(f"rodo-footer {command} --help", tmp_path)
    assert ended == 0
    assert "Example: rodo-footer" in output
