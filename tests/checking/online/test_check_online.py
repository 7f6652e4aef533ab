"""`check --online` as a user runs it: a process, a config, a loopback server that the config allows."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from rodo_footer.checking.rules import all_rules
from rodo_footer.config import load
from rodo_footer.errors import UsageError
from rodo_footer.jobs import checking as jobs
from tests.checking.online import texts
from tests.checking.online.serving import Site, redirect, reply, sites
from tests.cli.running import run

ONLINE = [rule.name for rule in all_rules() if rule.online]


class Company:
    """A folder with a config whose notice lies on a server of the test."""

    def __init__(self, folder: Path, site: Site, ca_file: Path) -> None:
        self.folder, self.site = folder, site
        self.url = f"https://localhost:{site.port}/rodo"
        (folder / "rodo-footer.toml").write_text(
            '[controller]\nname = "Firma"\ncountry = "pl"\n'
            f'[notice]\nurl = "{self.url}"\naccept = ["https://localhost:{site.port}/*"]\n'
            f'[check.online]\nallow_hosts = ["localhost:{site.port}"]\nca_bundle = "{ca_file.as_posix()}"\n',
            encoding="utf-8",
        )
        self.write("one.html")

    def write(self, name: str, path: str = "/rodo", words: str = "Pozdrawiamy i zapraszamy") -> None:
        """A signature with a link to the server."""
        url = f"https://localhost:{self.site.port}{path}"
        (self.folder / name).write_text(f'<p>{words}</p>\n<a href="{url}#x">RODO</a>', encoding="utf-8")


@pytest.fixture
def company(tmp_path: Path) -> Iterator[Company]:
    """A company with a good notice."""
    with sites(tmp_path) as made:
        site = made.secure("localhost")
        site.answers["/rodo"] = reply(texts.NOTICES["pl"])
        yield Company(tmp_path, site, made.ca_file)


def test_without_online_nothing_is_asked(company: Company) -> None:
    """The same files, the same config: not one connection; and the six rules do not run."""
    ended = run("check", ".", cwd=company.folder)
    assert ended.code == 0
    offline = len(all_rules()) - len(ONLINE)
    assert ended.out == f"no violations by {offline} rules in 1 file\n"
    assert company.site.asked == []


def test_each_page_is_asked_for_once(company: Company) -> None:
    """Three files and stdin, two addresses, two requests; clean."""
    company.write("two.html")
    company.write("three.html", "/en", "We will send you the details of the order and the invoice")
    company.site.answers["/en"] = reply(texts.NOTICES["en"])
    stdin = (company.folder / "one.html").read_bytes()
    ended = run("check", "one.html", "two.html", "three.html", "-", "--online", cwd=company.folder, stdin=stdin)
    assert (ended.code, ended.err) == (0, "")
    assert ended.out == f"no violations by {len(all_rules())} rules in 4 files\n"
    assert sorted(company.site.paths) == ["/en", "/rodo"]


@pytest.mark.parametrize(
    ("answer", "rule", "outcome"),
    [
        (reply(b"", status="404 Not Found"), "notice-page-unreachable", "violation"),
        (reply(b"", status="503 Later"), "notice-page-unreachable", "needs-review"),
        (redirect("/rodo"), "notice-page-unreachable", "needs-review"),
        (redirect("http://169.254.169.254/"), "notice-page-unreachable", "needs-review"),
        (reply(texts.LOGIN), "notice-page-login-wall", "violation"),
        (reply(texts.SOFT_MISSING["pl"]), "notice-page-not-a-notice", "violation"),
        (reply(texts.NOT_NOTICES["home page with a cookie bar"]), "notice-page-not-a-notice", "violation"),
        (reply(texts.SCRIPTED), "notice-page-not-a-notice", "needs-review"),
        (reply(b"%PDF-1.7", content_type="application/pdf"), "notice-page-not-a-notice", "needs-review"),
        (reply(b"PK", content_type="application/zip"), "notice-page-not-a-notice", "violation"),
        (reply(texts.NOTICES["de"]), "notice-page-wrong-language", "violation"),
    ],
)
def test_a_bad_page_is_one_finding_at_its_link(company: Company, answer: bytes, rule: str, outcome: str) -> None:
    """Rule, outcome, line and column; what the page says cannot command the terminal."""
    company.site.answers["/rodo"] = answer
    company.write("one.html", words="Dzień dobry, dziękujemy za wiadomość, która do nas dotarła oraz za zaufanie")
    project = load(company.folder / "rodo-footer.toml", numbers=False)
    (found,) = jobs.check(project, [str(company.folder / "one.html")], online=True).report.findings
    assert (found.rule, found.outcome, found.line, found.column) == (rule, outcome, 2, 1)
    severe = outcome == "violation" and rule != "notice-page-wrong-language"
    assert found.severity == ("error" if severe else "warning")


def test_without_a_network_a_human_has_to_look(tmp_path: Path) -> None:
    """A host that nobody resolves: no traceback, no violation, a message that says so."""
    (tmp_path / "one.html").write_text('<a href="https://rodo.invalid/rodo">RODO</a>', encoding="utf-8")
    ended = run("check", "one.html", "--online", "--notice-url", "https://rodo.invalid/rodo", cwd=tmp_path)
    assert ended.code == 0
    assert "one.html:1:1: needs review notice-page-unreachable" in ended.out
    assert "network" in ended.out


def test_the_command_line_opens_nothing_private(company: Company) -> None:
    """Only the config can allow a host; --notice-url alone does not."""
    (company.folder / "rodo-footer.toml").unlink()
    ended = run("check", "one.html", "--online", "--notice-url", company.url, cwd=company.folder)
    assert "notice-page-unreachable" in ended.out
    assert company.site.asked == []


def test_an_authority_of_ones_own_must_be_given(company: Company) -> None:
    """Verification is never switched off; --ca-bundle adds to the system's trust."""
    config = company.folder / "rodo-footer.toml"
    lines = config.read_text("utf-8").splitlines()
    bundle = next(line for line in lines if line.startswith("ca_bundle")).split('"')[1]
    config.write_text("\n".join(line for line in lines if not line.startswith("ca_bundle")), encoding="utf-8")
    ended = run("check", "one.html", "--online", cwd=company.folder)
    assert "certificate does not hold" in ended.out
    assert "--ca-bundle" in ended.out
    assert company.site.asked == []
    assert run("check", "one.html", "--online", "--ca-bundle", bundle, cwd=company.folder).code == 0
    ended = run("check", "one.html", "--online", "--ca-bundle", "none.pem", cwd=company.folder)
    assert (ended.code, "no certificates" in ended.err) == (2, True)


@pytest.mark.parametrize("name", ONLINE)
def test_a_rule_that_cannot_run_is_not_silent(tmp_path: Path, name: str) -> None:
    """Selected without --online it would pass everything."""
    (tmp_path / "one.html").write_text("<p>x</p>", encoding="utf-8")
    with pytest.raises(UsageError, match="--online"):
        jobs.check(None, [str(tmp_path / "one.html")], select=[name])
    with pytest.raises(UsageError, match="--online"):
        jobs.check(None, [str(tmp_path / "one.html")], select=[name, "notice-link-missing"])


def test_a_page_without_an_own_address_is_looked_at_as_well(company: Company) -> None:
    """No address configured: the links that read as the notice's are opened, unless they are private."""
    (company.folder / "two.html").write_text(
        '<a href="https://10.0.0.1/polityka-prywatnosci">RODO</a>', encoding="utf-8"
    )
    (company.folder / "rodo-footer.toml").unlink()
    ended = run("check", "two.html", "--online", cwd=company.folder)
    assert ended.code in (0, 1)
    assert "10.0.0.1" in ended.out


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no SIGINT to one process")
def test_an_interrupt_waits_for_no_server(company: Company) -> None:
    """Ctrl-C while a server is silent: exit code 130 at once."""
    asked = threading.Event()

    def silent(connection: socket.socket) -> None:
        asked.set()
        connection.recv(1)

    company.site.answers["/rodo"] = silent
    command = [sys.executable, "-m", "rodo_footer", "check", "one.html", "--online"]
    with subprocess.Popen(
        command,
        cwd=company.folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),  # also from a background job
    ) as process:
        assert asked.wait(20)
        begun = time.monotonic()
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=20)
    assert process.returncode == 130
    assert b"Traceback" not in said
    assert time.monotonic() - begun < 4
