"""plan, push, status and rollback as a user types them: exit codes, messages, what is on the disk."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from rodo_footer.cli import app
from rodo_footer.delivery.ledger import Ledger
from tests.delivery.test_targets import tree

_CONFIG = """
[controller]
name = "Jan Kowalski Super Sklep"
[notice]
url = "https://example.com/rodo"
[rollout]
waves = ["2", "100%"]
[files]
folder = "deployed"
name = "Firma"
"""
_PEOPLE = "userPrincipalName,displayName,mail\n" + "".join(
    f"{name}@example.com,{name.title()} Nowak,{name}@example.com\n" for name in ("anna", "ewa", "jan", "ola", "piotr")
)


class Company:
    """A folder with a config and a people file, and commands in it."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.deployed = folder, folder / "deployed"
        (folder / "rodo-footer.toml").write_text(_CONFIG, encoding="utf-8")
        (folder / "people.csv").write_text(_PEOPLE, encoding="utf-8")

    def run(self, *arguments: str, code: int = 0, stdin: str = "") -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            [sys.executable, "-m", "rodo_footer", *arguments],
            cwd=self.folder,
            input=stdin,
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )
        assert done.returncode == code, done.stderr
        assert "Traceback" not in done.stderr
        return done

    def status(self) -> dict[str, object]:
        answer: dict[str, object] = json.loads(self.run("status", "--format", "json").stdout)
        return answer


class Quick(Company):
    """The same in this process: without the half second that Python takes to start."""

    def __init__(self, folder: Path, capture: pytest.CaptureFixture[str]) -> None:
        super().__init__(folder)
        self._capture = capture

    def run(self, *arguments: str, code: int = 0, stdin: str = "") -> subprocess.CompletedProcess[str]:
        assert not stdin
        self._capture.readouterr()
        ended = app.run(list(arguments))
        told = self._capture.readouterr()
        assert ended == code, told.err
        assert "Traceback" not in told.err
        return subprocess.CompletedProcess(arguments, ended, told.out, told.err)


@pytest.fixture
def quick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Quick:
    monkeypatch.chdir(tmp_path)
    return Quick(tmp_path, capfd)


@pytest.fixture
def company(tmp_path: Path) -> Company:
    return Company(tmp_path)


def test_the_whole_way_and_back(company: Company) -> None:
    """plan, push, push again, status, rollback: the folder is byte for byte what it was."""
    mine = company.deployed / "ola@example.com"
    mine.mkdir(parents=True)
    (mine / "Private.htm").write_bytes(b"<p>mine</p>")
    start = tree(company.deployed)
    planned = company.run("plan", "--people", "people.csv", "--out", "plan.json", "--detailed-exitcode", code=1)
    assert "create" in planned.stdout
    assert "push plan.json --expect 5" in planned.stderr
    assert tree(company.deployed) == start
    assert not (company.folder / ".rodo-footer").exists()
    pushed = company.run("push", "plan.json", "--expect", "5", "--yes")
    assert "5 verified" in pushed.stderr
    status = company.status()
    assert status.keys() == {"run", "state", "counts", "mailboxes"}
    assert status["state"] == "done"
    assert status["counts"] == dict.fromkeys(
        ("planned", "verified", "skipped", "conflict", "failed", "rolled_back"), 0
    ) | {"verified": 5}
    assert (company.deployed / "anna@example.com" / "Firma.htm").exists()
    assert "Nothing to do" in company.run("push", "--people", "people.csv", "--yes").stderr
    company.run("plan", "--people", "people.csv", "--detailed-exitcode", code=0)
    assert "rolled back" in company.run("rollback", "--yes").stderr
    assert tree(company.deployed) == start
    assert "nothing to put back" in company.run("rollback", "--yes").stderr


def test_nobody_is_asked_without_a_terminal(quick: Quick) -> None:
    """Without --yes nothing is written, and it says so."""
    refused = quick.run("push", "--people", "people.csv", code=2)
    assert "--yes" in refused.stderr
    assert not quick.deployed.exists()


def test_a_count_that_was_not_expected_is_refused(quick: Quick) -> None:
    """Before anything is written."""
    quick.run("plan", "--people", "people.csv", "--out", "plan.json")
    assert "5 mailboxes" in quick.run("push", "plan.json", "--expect", "4", "--yes", code=2).stderr
    assert not quick.deployed.exists()


def test_a_stale_plan_is_a_conflict_for_that_mailbox_only(quick: Quick) -> None:
    """Changed since the plan: exit code 7, named with the next command, the others done."""
    quick.run("plan", "--people", "people.csv", "--out", "plan.json")
    edited = quick.deployed / "ewa@example.com" / "Firma.htm"
    edited.parent.mkdir(parents=True)
    edited.write_bytes(b"<p>mine</p>")
    pushed = quick.run("push", "plan.json", "--yes", code=7)
    assert "ewa@example.com: conflict" in pushed.stderr
    assert "Next: " in pushed.stderr
    assert edited.read_bytes() == b"<p>mine</p>"
    assert "foreign" in quick.run("plan", "--people", "people.csv").stdout
    quick.run("push", "--people", "people.csv", "--adopt", "--yes")
    assert edited.read_bytes() != b"<p>mine</p>"
    quick.run("rollback", "--mailbox", "EWA@example.com", "--yes")
    assert edited.read_bytes() == b"<p>mine</p>"


def test_an_edited_plan_is_refused(quick: Quick) -> None:
    """One line, exit code 2, nothing written."""
    quick.run("plan", "--people", "people.csv", "--out", "plan.json")
    path = quick.folder / "plan.json"
    path.write_text(path.read_text(encoding="utf-8").replace("Nowak", "Mowak"), encoding="utf-8")
    assert "edited" in quick.run("push", "plan.json", "--yes", code=2).stderr
    assert not quick.deployed.exists()


def test_a_failure_in_the_canary_halts_and_resumes(quick: Quick) -> None:
    """A file where a mailbox's folder should be: exit code 6, the rest after --resume, then 4."""
    quick.run("plan", "--people", "people.csv", "--out", "plan.json")
    quick.deployed.mkdir()
    (quick.deployed / "anna@example.com").write_bytes(b"in the way")
    assert "halted" in quick.run("push", "plan.json", "--yes", code=6).stderr
    assert quick.status()["state"] == "halted"
    assert "--resume" in quick.run("push", "plan.json", "--yes", code=2).stderr
    assert "anna@example.com: failed" in quick.run("push", "--resume", code=4).stderr
    assert quick.status()["counts"]["verified"] == 4  # type: ignore[index]  # an object
    assert "nothing to resume" in quick.run("push", "--resume").stderr


def test_rows_at_fault_are_named_and_the_others_pushed(quick: Quick) -> None:
    """Exit code 4, both for plan and for push."""
    with (quick.folder / "people.csv").open("a", encoding="utf-8") as people:
        people.write("ANNA@example.com,Anna Again,anna@example.com\n")
    planned = quick.run("plan", "--people", "people.csv", "--out", "plan.json", code=4)
    assert "ANNA@example.com" in planned.stderr
    assert "5 verified" in quick.run("push", "--people", "people.csv", "--yes", code=4).stderr


def test_a_plan_goes_through_stdout_and_stdin(company: Company) -> None:
    """`-` is both."""
    plan = company.run("plan", "--people", "people.csv", "--out", "-").stdout
    assert json.loads(plan)["counts"]["create"] == 5
    assert "5 verified" in company.run("push", "-", "--yes", stdin=plan).stderr


def test_another_folder_by_flag_is_remembered(quick: Quick) -> None:
    """--target files=DIR goes into plan and ledger; rollback needs no flag and no config."""
    quick.run("plan", "--people", "people.csv", "--target", "files=elsewhere", "--out", "plan.json")
    (quick.folder / "rodo-footer.toml").unlink()
    quick.run("push", "plan.json", "--yes")
    assert len(list((quick.folder / "elsewhere").iterdir())) == 5
    quick.run("rollback", "--yes")
    assert not list((quick.folder / "elsewhere").iterdir())


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["push"], "plan file"),
        (["push", "plan.json", "--resume"], "exactly one"),
        (["push", "missing.json", "--yes"], "cannot be read"),
        (["push", "people.csv", "--yes"], "not a plan"),
        (["push", "--resume", "--expect", "3"], "--expect"),
        (["status"], "no ledger"),
        (["rollback", "--yes"], "no ledger"),
        (["plan", "--people", "people.csv", "--target", "fils"], "no target"),
        (["plan", "--people", "people.csv", "--target", "files="], "--target 'files=' names no place"),
        (["plan", "--people", "nobody.csv"], "nobody.csv"),
    ],
)
def test_what_cannot_be_is_told(
    company: Company,
    arguments: list[str],
    says: str,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    """Exit code 2 and one clear message."""
    monkeypatch.chdir(company.folder)
    assert app.run(arguments) == 2
    assert says in capfd.readouterr().err


def test_a_folder_that_cannot_take_signatures_is_told_first(quick: Quick) -> None:
    """A file in the place of the folder: refused before the ledger is made."""
    quick.run("plan", "--people", "people.csv", "--out", "plan.json")
    quick.deployed.write_bytes(b"in the way")
    assert "not ready" in quick.run("push", "plan.json", "--yes", code=2).stderr
    assert not (quick.folder / ".rodo-footer").exists()


def test_a_second_push_is_refused_while_one_runs(quick: Quick) -> None:
    """And status says that it runs."""
    quick.run("push", "--people", "people.csv", "--yes")
    with Ledger(quick.folder / ".rodo-footer" / "ledger.db", writing=True) as ledger:
        found = ledger.find()
        assert found is not None
        ledger.conclude(found, "running")
        assert "another push" in quick.run("rollback", "--yes", code=2).stderr
        assert quick.status()["state"] == "running"
    assert quick.status()["state"] == "done"


@pytest.mark.skipif(os.name != "posix", reason="SIGINT reaches a process otherwise on Windows")
def test_ctrl_c_finishes_what_is_in_flight(company: Company) -> None:
    """130, everything settled, and --resume does the rest."""
    lines = [f"p{number:04}@example.com,Ewa Nowak,p{number:04}@example.com" for number in range(400)]
    (company.folder / "people.csv").write_text(
        "userPrincipalName,displayName,mail\n" + "\n".join(lines), encoding="utf-8"
    )
    company.run("plan", "--people", "people.csv", "--out", "plan.json")
    command = [sys.executable, "-m", "rodo_footer", "push", "plan.json", "--yes"]
    with subprocess.Popen(command, cwd=company.folder, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL) as push:
        while not (company.deployed / "p0000@example.com" / "Firma.rtf").exists():
            time.sleep(0.01)
            assert push.poll() is None
        push.send_signal(signal.SIGINT)
        assert push.stderr is not None
        told = push.stderr.read().decode()
    assert push.returncode == 130, told
    status = company.status()
    assert status["state"] == "interrupted"
    counts = status["counts"]
    assert isinstance(counts, dict)
    assert counts["verified"] == len(list(company.deployed.iterdir()))
    assert {one["state"] for one in status["mailboxes"]} == {"verified", "planned"}  # type: ignore[attr-defined]  # a list
    assert "400 verified" in company.run("push", "--resume").stderr


def test_the_same_plan_once_more_changes_nothing_and_hides_nothing(quick: Quick) -> None:
    """All is as desired already, which is no conflict; rollback still finds the push that wrote."""
    quick.run("plan", "--people", "people.csv", "--out", "plan.json")
    quick.run("push", "plan.json", "--yes")
    assert "5 skipped" in quick.run("push", "plan.json", "--yes").stderr
    assert "5 rolled back" in quick.run("rollback", "--yes").stderr
    again = quick.run("rollback", "--yes").stderr
    assert "nothing to put back (every mailbox of " in again
    assert not any(quick.deployed.rglob("*.htm"))


def test_a_push_of_conflicts_alone_does_not_hide_the_one_before(quick: Quick) -> None:
    """`rollback` takes back the latest push that wrote anything."""
    quick.run("push", "--people", "people.csv", "--yes")
    people = quick.folder / "people.csv"
    people.write_text(people.read_text(encoding="utf-8").replace("Anna Nowak", "Anna Lis"), encoding="utf-8")
    quick.run("plan", "--people", "people.csv", "--out", "plan.json")
    (quick.deployed / "anna@example.com" / "Firma.htm").write_bytes(b"mine")
    assert "1 conflict" in quick.run("push", "plan.json", "--yes", code=7).stderr
    assert "4 rolled back" in quick.run("rollback", "--yes", code=7).stderr
    assert (quick.deployed / "anna@example.com" / "Firma.htm").read_bytes() == b"mine"


@pytest.mark.parametrize("options", [("--where", "mail=x"), ("--target", "files=other"), ("--adopt",)])
def test_what_was_planned_is_not_changed_by_push(quick: Quick, options: tuple[str, ...]) -> None:
    """Options of planning beside a plan file or --resume are refused, not ignored."""
    quick.run("plan", "--people", "people.csv", "--out", "plan.json")
    for what in ("plan.json", "--resume"):
        assert "planned already" in quick.run("push", what, *options, "--yes", code=2).stderr
    assert not quick.deployed.exists()


def test_a_mailbox_or_wave_that_is_not_in_the_push_is_an_error(quick: Quick) -> None:
    """A mistyped name must not look like a rollback that had nothing to do."""
    quick.run("push", "--people", "people.csv", "--yes")
    assert (
        "no nobody@example.com in push"
        in quick.run("rollback", "--mailbox", "nobody@example.com", "--yes", code=2).stderr
    )
    assert "no wave 9 in push" in quick.run("rollback", "--wave", "9", "--yes", code=2).stderr


def test_a_plan_for_nobody_is_a_plan(quick: Quick) -> None:
    """It can be read again and says that there is nothing to do."""
    told = quick.run("plan", "--people", "people.csv", "--where", "mail=x", "--out", "plan.json", code=3)
    assert "nothing to push" in told.stderr
    assert "Nothing to do" in quick.run("push", "plan.json", "--yes").stderr


@pytest.mark.parametrize("out", [".", "missing/plan.json"])
def test_a_plan_needs_a_file_to_be_written_to(quick: Quick, out: str) -> None:
    """A folder, or a file in a folder that is not there: what is wrong and what to do."""
    told = quick.run("plan", "--people", "people.csv", "--out", out, code=4).stderr
    assert "Name a file" in told or "make it" in told


def test_what_to_do_next_fits_a_rollback(quick: Quick) -> None:
    """A rollback that could not do a mailbox is done again, it is not pushed."""
    quick.run("push", "--people", "people.csv", "--yes")
    folder = quick.deployed / "anna@example.com"
    folder.rename(quick.folder / "aside")
    folder.write_bytes(b"in the way")
    told = quick.run("rollback", "--yes", code=6).stderr
    assert "mend it, then rodo-footer rollback again" in told
    assert "`rodo-footer rollback` goes on with it" in told
    listed = quick.run("status").stdout
    assert "Go on with `rodo-footer rollback`." in listed
    folder.unlink()
    (quick.folder / "aside").rename(folder)
    quick.run("rollback", "--yes", code=4)
    assert "1 rolled back" in quick.run("rollback", "--yes").stderr
    assert not any(quick.deployed.rglob("*.htm"))


def test_what_was_not_begun_is_counted_and_not_named_one_by_one(quick: Quick) -> None:
    """A halted push of many says once how to go on; `status` names them all."""
    quick.run("plan", "--people", "people.csv", "--out", "plan.json")
    (quick.deployed / "anna@example.com").parent.mkdir()
    (quick.deployed / "anna@example.com").write_bytes(b"in the way")
    told = quick.run("push", "plan.json", "--yes", "--canary", "1", code=6).stderr
    assert "4 planned, 1 failed" in told
    assert "anna@example.com: failed" in told
    assert "piotr@example.com" not in told
    listed = quick.run("status").stdout
    assert "piotr@example.com: planned" in listed
    assert listed.count("push --resume") == 1
