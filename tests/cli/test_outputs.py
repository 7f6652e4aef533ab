"""What a command writes never takes the place of what it reads, or of what somebody else wrote; and a place that cannot
be is told before anything is done."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.cli.running import Ended, inside, run

NOTICE = ("--notice-url", "https://example.com/rodo")
BAD = "<p>Anna</p>\n"
INSECURE = '<a href="http://example.com/rodo">RODO</a>\n'
CONFIG = '[controller]\nname = "Firma"\n[notice]\nurl = "https://example.com/rodo"\n'
PEOPLE = "userPrincipalName,displayName\nanna@example.com,Anna Nowak\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "mails").mkdir()
    for name in ("a.html", "b.html", "mails/c.html"):
        (tmp_path / name).write_text(BAD, encoding="utf-8")
    return tmp_path


def _check(folder: Path, *arguments: str) -> Ended:
    return inside("check", *NOTICE, *arguments, cwd=folder)


@pytest.mark.parametrize("target", ["a.html", "./a.html", "mails/../a.html", "mails/c.html"])
def test_a_report_never_overwrites_what_it_reports_on(folder: Path, target: str) -> None:
    """Whatever the file is called, and whether it was named or found in a folder; nothing else is written either."""
    (folder / "a.html").write_text(INSECURE, encoding="utf-8")
    ended = _check(folder, "a.html", "mails", "--fix", "--format", f"html={target}", "--format", "json=r.json")
    assert (ended.code, ended.out) == (2, "")
    assert ended.err == (
        f"error: {Path(target)}: is one of the files that are read, and would be overwritten\n  Name another file.\n"
    )
    assert (folder / "a.html").read_text(encoding="utf-8") == INSECURE
    assert (folder / "mails/c.html").read_text(encoding="utf-8") == BAD
    assert not (folder / "r.json").exists()


@pytest.mark.skipif(os.name != "posix", reason="links need rights on Windows")
def test_a_link_to_a_checked_file_is_that_file(folder: Path) -> None:
    (folder / "report.html").symlink_to("a.html")
    assert _check(folder, "a.html", "--format", "html=report.html").code == 2
    assert (folder / "a.html").read_text(encoding="utf-8") == BAD


def test_a_mail_of_a_mailbox_stands_for_its_file(folder: Path) -> None:
    mail = "From a@example.com Thu Jan  1 00:00:00 2026\nFrom: a@example.com\nSubject: x\n\nAnna\n\n"
    (folder / "archive.mbox").write_text(mail, encoding="utf-8")
    assert _check(folder, "archive.mbox", "--format", "csv=archive.mbox").code == 2
    assert (folder / "archive.mbox").read_text(encoding="utf-8") == mail


def test_an_old_report_is_replaced(folder: Path) -> None:
    """Also one in the folder that is checked, where no folder's search takes it."""
    for _ in range(2):
        assert _check(folder, ".", "--format", "json=r.json").code == 1
    assert (folder / "r.json").read_text(encoding="utf-8").startswith("{")


def test_a_baseline_takes_the_place_of_a_baseline_only(folder: Path) -> None:
    """`--write-baseline *.html`: the shell makes the first file its value."""
    ended = _check(folder, "--write-baseline", "a.html", "b.html")
    assert (ended.code, ended.out) == (2, "")
    assert ended.err == "error: a.html: is there already and is no baseline\n  Name another file, or remove it first.\n"
    assert (folder / "a.html").read_text(encoding="utf-8") == BAD
    (folder / "known.json").touch()  # as `mktemp` leaves it
    assert _check(folder, "a.html", "--write-baseline", "known.json").code == 0
    assert "wrote known.json: 2 accepted" in _check(folder, "a.html", "b.html", "--write-baseline", "known.json").err
    clash = _check(folder, "a.html", "--write-baseline", "known.json", "--format", "json=known.json")
    assert (clash.code, "two results for one file" in clash.err) == (2, True)
    read = _check(folder, "a.html", "--baseline", "known.json", "--format", "json=known.json")
    assert (read.code, "would be overwritten" in read.err) == (2, True)
    assert "rodo-footer/baseline/v1" in (folder / "known.json").read_text(encoding="utf-8")


def test_a_baseline_is_no_stream(folder: Path) -> None:
    """Its paths begin at its folder; and no file called `-` comes to be."""
    ended = _check(folder, "a.html", "--write-baseline", "-")
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith(
        "error: a baseline cannot go to stdout\n  Name a file, as in --write-baseline known.json"
    )
    assert not (folder / "-").exists()


@pytest.mark.parametrize("option", ["--format=json=none/r.json", "--write-baseline=none/r.json"])
def test_a_place_that_cannot_be_is_told_at_once(folder: Path, option: str) -> None:
    """Before anything is mended."""
    (folder / "a.html").write_text(INSECURE, encoding="utf-8")
    ended = _check(folder, "a.html", "--fix", option)
    assert (ended.code, ended.out) == (4, "")
    told = f"error: {Path('none/r.json')}: there is no folder none\n  The folder that it is to lie in must be there"
    assert ended.err.startswith(told)
    assert (folder / "a.html").read_text(encoding="utf-8") == INSECURE


def test_a_plan_takes_the_place_of_a_plan_only(tmp_path: Path) -> None:
    (tmp_path / "rodo-footer.toml").write_text(CONFIG, encoding="utf-8")
    (tmp_path / "people.csv").write_text(PEOPLE, encoding="utf-8")
    ended = run("plan", "--people", "people.csv", "--out", "people.csv", cwd=tmp_path)
    assert (ended.code, ended.out) == (2, "")
    assert "error: people.csv: is there already and is no plan\n" in ended.err
    assert (tmp_path / "people.csv").read_text(encoding="utf-8") == PEOPLE
    for _ in range(2):
        assert run("plan", "--people", "people.csv", "--out", "plan.json", cwd=tmp_path).code == 0
