"""`rodo-footer check` as a user types it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.running import inside, run

CLEAN = '<p>Anna</p>\n<p><a href="https://example.com/rodo">RODO</a></p>\n'


def test_quiet_says_only_what_went_wrong(tmp_path: Path) -> None:
    """Nothing on a clean run, the findings on another; the exit code is the same as without."""
    (tmp_path / "good.html").write_text(CLEAN, encoding="utf-8")
    (tmp_path / "bad.html").write_text("<p>Anna</p>\n", encoding="utf-8")
    good, bad = run("check", "good.html", "-q", cwd=tmp_path), run("check", "bad.html", "-q", cwd=tmp_path)
    assert (good.code, good.out, good.err) == (0, "", "")
    assert bad.code == 1
    assert "notice-link-missing" in bad.out


def test_a_pattern_that_no_file_matches_is_named(tmp_path: Path) -> None:
    """Beside others that match: a slip in one of them would pass unseen. Brackets in the name of a file are none."""
    (tmp_path / "good[1].html").write_text('<p><a href="https://example.com/rodo">RODO</a></p>', encoding="utf-8")
    (tmp_path / "empty").mkdir()
    ended = run("check", "good[1].html", "go*.html", "templtes/*.html", "empty", cwd=tmp_path)
    assert (ended.code, ended.err) == (0, "no file matches templtes/*.html\n")
    none = run("check", "templtes/*.html", cwd=tmp_path)
    assert (none.code, none.err.splitlines()[0]) == (3, "no file matches templtes/*.html")
    searched = none.err.splitlines()[-1]
    assert ", .j2, " in searched
    assert ".txt.j2" not in searched  # half of them would be such


@pytest.mark.parametrize("paths", [("",), ("good.html", "")])
def test_an_empty_path_is_a_slip(paths: tuple[str, ...], tmp_path: Path) -> None:
    """`check "$FOLDER"`."""
    (tmp_path / "good.html").write_text('<p><a href="https://example.com/rodo">RODO</a></p>', encoding="utf-8")
    ended = run("check", *paths, cwd=tmp_path)
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith("error: one of the paths is empty\n")


def test_several_rules_in_one_option_are_told_apart(tmp_path: Path) -> None:
    ended = run("check", ".", "--select", "notice-link-missing,notice-link-hidden", cwd=tmp_path)
    assert ended.code == 2
    assert "'notice-link-missing,notice-link-hidden' is more than one rule\n  Name each by itself" in ended.err


@pytest.mark.parametrize(
    ("said", "table", "what"),
    [
        ('[check]\nignore = ["a-rule"]', "[check]", "there is no rule 'a-rule'"),
        ('[check]\nselect = ["image-without-al"]', "[check]", "there is no rule 'image-without-al'"),
        ('[check]\nseverity = { a-rule = "info" }', "[check]", "there is no rule 'a-rule'"),
        ('[[check.override]]\npaths = ["a"]\nignore = ["a-rule"]', "[[check.override]]", "there is no rule 'a-rule'"),
        ('[[check.override]]\npaths = ["a"]\nnotice = ["x"]', "[[check.override]]", "the notice address 'x' is no"),
    ],
)
def test_what_the_config_says_wrong_is_not_put_down_to_the_options(
    said: str, table: str, what: str, tmp_path: Path
) -> None:
    config = f'[controller]\nname = "Firma"\n[notice]\nurl = "https://example.com/rodo"\n{said}\n'
    (tmp_path / "rodo-footer.toml").write_text(config, encoding="utf-8")
    ended = inside("check", ".", "--select", "image-without-alt", cwd=tmp_path)
    assert ended.code == 2
    assert ended.err.startswith(f"error: {table} of the config: {what}")


def test_where_only_beginnings_count_no_star_is_to_be_written(tmp_path: Path) -> None:
    """What to do says an address, or how one begins."""
    (tmp_path / "a.html").write_text("<p>Anna</p>", encoding="utf-8")
    beginning = ("--notice-url", "https://example.com/rodo*")
    assert (
        "that leads to an address that begins with https://example.com/rodo\n"
        in run("check", "a.html", *beginning, cwd=tmp_path).out
    )
    assert (
        "that leads to https://example.com/info\n"
        in run("check", "a.html", *beginning, "--notice-url", "https://example.com/info", cwd=tmp_path).out
    )


def test_stdin_is_read_once_and_the_address_that_counts_is_said(tmp_path: Path) -> None:
    """`-` twice is one document; `-v` speaks of links without a configured address only where none is."""
    done = run("check", "-", "-", "-v", cwd=tmp_path, stdin=CLEAN.encode())
    assert (done.code, "in 1 file" in done.out) == (0, True)
    assert "no address is configured" in done.err
    done = run("check", "-", "-v", "--notice-url", "https://example.com/rodo", cwd=tmp_path, stdin=CLEAN.encode())
    assert done.code == 0
    assert "configured" not in done.err


@pytest.mark.skipif(sys.platform == "win32", reason="closes streams as a shell of Unix does")
@pytest.mark.parametrize("closed", [">&-", "2>&-", "<&-", ">&- 2>&- <&-"])
def test_a_closed_stream_is_no_bug(closed: str, tmp_path: Path) -> None:
    """The exit code and the files are as ever."""
    (tmp_path / "bad.html").write_text("<p>Anna</p>\n", encoding="utf-8")
    command = f"'{sys.executable}' -m rodo_footer check bad.html --format text --format json=report.json {closed}"
    done = subprocess.run(command, shell=True, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 1, done.stderr
    assert "Traceback" not in done.stderr
    assert (tmp_path / "report.json").read_text(encoding="utf-8").startswith("{")
    assert run("check", "-", cwd=tmp_path).code == 4


def test_a_reader_that_goes_away_changes_neither_files_nor_exit_code(tmp_path: Path) -> None:
    """`check ... | head`: with findings it is still 1, and what is named behind stdout is written."""
    (tmp_path / "bad.html").write_text("<p>Anna</p>\n", encoding="utf-8")
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as broken:
        arguments = ("check", "bad.html", "--format", "text", "--format", "json=report.json")
        done = subprocess.run(
            [sys.executable, "-m", "rodo_footer", *arguments], cwd=tmp_path, stdout=broken, stderr=subprocess.PIPE
        )
    assert (done.returncode, b"Traceback" in done.stderr) == (1, False)
    assert (tmp_path / "report.json").exists()
