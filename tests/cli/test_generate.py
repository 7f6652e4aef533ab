"""`generate` as a user runs it: one from flags, many from a file, and every kind of bad input."""

from __future__ import annotations

import email
import email.policy
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.cli.running import run
from tests.projects import COMPANY

ONE = (
    "--controller", "Jan Kowalski Super Sklep", "--notice-url", "https://example.com/rodo", "--name", "Anna Nowak",
    "--title", "Specjalistka", "--email", "anna.nowak@example.com", "--phone", "+48 600 000 000",
)  # fmt: skip
PEOPLE = "userPrincipalName,displayName,mail,jobTitle,department\n"


@pytest.fixture
def work(tmp_path: Path) -> Path:
    """A folder with a config and a people file of two."""
    (tmp_path / "rodo-footer.toml").write_text(COMPANY, encoding="utf-8")
    rows = "a@example.com,Anna Żółć,a@example.com,Księgowa,Finanse\nb@example.com,Jan Lis,b@example.com,,Sprzedaż\n"
    (tmp_path / "people.csv").write_text(PEOPLE + rows, encoding="utf-8")
    return tmp_path


def files(folder: Path) -> set[str]:
    """Every file below a folder, relative."""
    return {str(one.relative_to(folder).as_posix()) for one in folder.rglob("*") if one.is_file()}


def test_one_from_flags_without_a_config(tmp_path: Path) -> None:
    """HTML to stdout in UTF-8 whatever the locale, nothing on stderr, nothing written."""
    ended = run("generate", *ONE, cwd=tmp_path)
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.startswith("<!DOCTYPE html>")
    assert 'href="https://example.com/rodo"' in ended.out
    assert "przysługujących" in ended.out
    assert files(tmp_path) == set()


@pytest.mark.parametrize("flag", ["--controller", "--notice-url"])
def test_an_empty_flag_is_not_the_config_file(flag: str, work: Path) -> None:
    """`--controller "$COMPANY"`: else the signature would name the company of the config."""
    ended = run("generate", flag, "", "--name", "Anna Nowak", cwd=work)
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith(f"error: {flag} is empty\n  Give it a value, or leave it out")


def test_a_wrong_mail_address_names_its_flag(tmp_path: Path) -> None:
    ended = run("generate", *ONE, "--email", "anna", cwd=tmp_path)
    assert (ended.code, ended.out) == (2, "")
    assert ended.err == "error: --email: 'anna' is not an e-mail address\n  Write it as in anna.nowak@example.com.\n"


def test_formats_and_languages_can_be_repeated(tmp_path: Path) -> None:
    """Text and a draft; two languages make two clauses."""
    options = ("--format", "text", "--format", "eml", "--language", "pl", "--language", "de", "--template", "compact")
    ended = run("generate", *ONE, *options, "--out", "o", cwd=tmp_path)
    assert ended.code == 0
    assert files(tmp_path) == {"o/anna.nowak@example.com/signature.txt", "o/anna.nowak@example.com/signature.eml"}
    raw = (tmp_path / "o/anna.nowak@example.com/signature.eml").read_bytes()
    message = email.message_from_bytes(raw, policy=email.policy.default)
    assert message["X-Unsent"] == "1"
    text, html = (message.get_body([kind]).get_content() for kind in ("plain", "html"))
    for clause in ("Administratorem danych", "Verantwortlich"):
        assert clause in text
        assert clause in html


def test_many_from_a_file_and_stdin(work: Path) -> None:
    """A folder per person; the same people from stdin give the same bytes; --where chooses."""
    assert run("generate", "--people", "people.csv", "--out", "o", cwd=work).code == 0
    assert files(work / "o") == {f"{one}@example.com/signature.{kind}" for one in "ab" for kind in ("html", "txt")}
    assert not (work / "o/a@example.com/signature.html").read_bytes().startswith(b"\xef\xbb\xbf")
    people = (work / "people.csv").read_bytes()
    assert (
        run("generate", "--people", "-", "--out", "p", "--where", "department=Sprzedaż", cwd=work, stdin=people).code
        == 0
    )
    assert files(work / "p") == {"b@example.com/signature.html", "b@example.com/signature.txt"}
    for one in files(work / "p"):
        assert (work / "p" / one).read_bytes() == (work / "o" / one).read_bytes()


def test_rows_at_fault_are_named_and_the_others_written(work: Path) -> None:
    """Line and field of each; exit code 4."""
    rows = "c@example.com,,c@example.com,,\nnot-an-address,X,,,\na@example.com,Anna,,,\nA@example.com,Anna,,,\n"
    (work / "people.csv").write_text(PEOPLE + rows, encoding="utf-8")
    ended = run("generate", "--people", "people.csv", "--out", "o", cwd=work)
    assert ended.code == 4
    assert "people.csv:2: display_name: c@example.com: 'display_name' is empty" in ended.err
    assert "people.csv:3: userPrincipalName:" in ended.err
    assert "people.csv:5: userPrincipalName:" in ended.err
    assert "1 signature written to o; 3 rows skipped" in ended.err
    assert files(work / "o") == {"a@example.com/signature.html", "a@example.com/signature.txt"}


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (("--people", "no.csv", "--out", "o"), 2, "no.csv"),
        (("--people", "people.csv"), 2, "--people needs --out DIR"),
        (("--people", "people.csv", "--name", "X", "--out", "o"), 2, "exclude each other"),
        (("--people", "people.csv", "--out", "o", "--where", "departement=X"), 2, "department"),
        (("--people", "people.csv", "--out", "o", "--where", "department=X"), 3, "nobody matched"),
        (("--people", "people.csv", "--out", "people.csv"), 4, "people.csv"),
        (("--people", "people.csv", "--out", "o", "--language", "xx"), 2, "no words in 'xx'"),
        (("--people", "people.csv", "--out", "o", "--variant", "longest"), 2, "longest"),
        (("--people", "people.csv", "--out", "o", "--template", "clasic"), 2, "Did you mean 'classic'?"),
        (("--people", "people.csv", "--out", "o", "--template", "./no.j2"), 2, "there is no such template"),
        (("--people", "people.csv", "--out", "o", "--template", "bad.html.j2"), 2, "bad.html.j2:2: "),
        (("--people", "people.csv", "--out", "o", "--template", "undefined.html.j2"), 2, "'persn' is undefined"),
        (("--people", "people.csv", "--out", "o", "--template", "nolink.html.j2"), 1, "breaks notice-link-missing"),
        (("--people", "mailless.csv", "--out", "o"), 2, "userPrincipalName"),
        (("--people", "empty.csv", "--out", "o"), 2, "empty"),
        (("--people", "binary.csv", "--out", "o"), 2, "binary.csv"),
        (("--name", "X", "--controller", "Y"), 2, "--notice-url"),
        (("--name", "X", "--notice-url", "ftp://example.com"), 2, "not an http(s) address"),
        (("--name", "X", "--email", "x@@example.com"), 2, "not an e-mail address"),
        (("--email", "x@example.com"), 2, "'display_name' is empty"),
        (("--name", "X", "--config", "no.toml"), 2, "no.toml: cannot be read"),
        (("--name", "X", "--config", "broken.toml"), 2, "broken.toml:2: controller.nmae: unknown key. Did you mean"),
        (("--name", "X", "--config", "syntax.toml"), 2, "at line 1, column"),
        (("--name", "X", "--config", "latin2.toml"), 2, "latin2.toml:2: not UTF-8"),
    ],
)
def test_bad_input_gets_one_clear_message(work: Path, arguments: tuple[str, ...], code: int, message: str) -> None:
    """The right exit code, what is wrong and where; nothing is written and nothing half-written stays."""
    (work / "bad.html.j2").write_text("<p>\n{% if %}</p>", encoding="utf-8")
    (work / "undefined.html.j2").write_text("{{ persn.mail }}", encoding="utf-8")
    (work / "nolink.html.j2").write_text("<p>{{ person.mail }}<br>{{ particulars }}</p>", encoding="utf-8")
    (work / "mailless.csv").write_text("displayName,jobTitle\nAnna,X\n", encoding="utf-8")
    (work / "empty.csv").write_bytes(b"")
    (work / "binary.csv").write_bytes(bytes(range(256)) * 50)
    (work / "broken.toml").write_text(COMPANY.replace("\nname =", "\nnmae =", 1).lstrip(), encoding="utf-8")
    (work / "syntax.toml").write_text("[controller\n", encoding="utf-8")
    (work / "latin2.toml").write_text('[controller]\nname = "Żółw"\n', encoding="iso-8859-2")
    before = files(work)
    ended = run("generate", *arguments, cwd=work)
    assert ended.code == code, ended.err
    assert message in ended.err
    assert ended.out == ""
    assert files(work) == before


def test_full_disk_in_mid_write_leaves_what_was_there(work: Path) -> None:
    """The old file stays whole, no spare file stays, the message says what to do."""
    assert run("generate", "--people", "people.csv", "--out", "o", cwd=work).code == 0
    before = {one: (work / "o" / one).read_bytes() for one in files(work / "o")}
    (work / "people.csv").write_text((work / "people.csv").read_text("utf-8").replace("Anna", "Anja"), encoding="utf-8")
    ended = run("generate", "--people", "people.csv", "--out", "o", cwd=work, limit=1500)
    assert ended.code == 4
    assert "cannot be written" in ended.err
    assert {one: (work / "o" / one).read_bytes() for one in files(work / "o")} == before


def test_interrupt_ends_cleanly(work: Path) -> None:
    """Ctrl-C: exit code 130, one message, every file that is there is whole."""
    rows = "".join(f"p{number}@example.com,Anna {number},p{number}@example.com,,\n" for number in range(30_000))
    (work / "people.csv").write_text(PEOPLE + rows, encoding="utf-8")
    process = subprocess.Popen(
        [sys.executable, "-m", "rodo_footer", "generate", "--people", "people.csv", "--out", "o"],
        cwd=work,
        stderr=subprocess.PIPE,
        # A shell's background job ignores Ctrl-C, and so would what it starts.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    while not (work / "o" / "p9@example.com").exists() and process.poll() is None:
        time.sleep(0.02)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=20)
    assert process.returncode == 130
    assert b"Traceback" not in err
    assert b"interrupted" in err
    written = files(work / "o")
    assert all(Path(one).name in ("signature.html", "signature.txt") for one in written)
    assert all(
        (work / "o" / one).read_text("utf-8").rstrip().endswith("</html>") for one in written if one.endswith("html")
    )


def test_reader_that_goes_away_is_no_error(tmp_path: Path) -> None:
    """`rodo-footer generate ... | head -1`: no traceback."""
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as broken:
        made = subprocess.run(
            [sys.executable, "-m", "rodo_footer", "generate", *ONE], cwd=tmp_path, stdout=broken, stderr=subprocess.PIPE
        )
    assert b"Traceback" not in made.stderr
    assert made.returncode == 0


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ((*ONE, "--where", "department=x"), "--where"),
        (ONE[:4], "nobody is named"),
        ((*ONE[:4], "--email", "a@example.com"), "--name: "),
        ((*ONE[:6], "--phone", "call me"), "--phone: "),
        ((*ONE, "--out", "-"), "--out is a folder"),
        ((*ONE, "--language", "pl", "--language", "pl"), "'pl' stands there twice"),
        ((*ONE, "--variant", "full"), "command line: activity"),
    ],
)
def test_flags_that_cannot_be_meant(tmp_path: Path, options: tuple[str, ...], told: str) -> None:
    """The message names the flag, the exit code is 2 and nothing is written."""
    ended = run("generate", *options, cwd=tmp_path)
    assert (ended.code, ended.out) == (2, "")
    assert told in ended.err
    assert files(tmp_path) == set()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device that is always full")
def test_standard_output_on_a_full_disk(tmp_path: Path) -> None:
    """`generate ... > file` where there is no room: one message, exit code 4."""
    with Path("/dev/full").open("wb") as full:
        ended = subprocess.run(
            [sys.executable, "-m", "rodo_footer", "generate", *ONE],
            cwd=tmp_path, stdout=full, stderr=subprocess.PIPE, check=False, text=True,
        )  # fmt: skip
    assert ended.returncode == 4
    assert "standard output cannot be written" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_an_own_column_may_be_empty_for_some(tmp_path: Path) -> None:
    """A column that the file has and Graph does not know is empty for one person, not a typing error for all."""
    (tmp_path / "own.html").write_text(
        "<p>{{ person.display_name }}{% if person.slogan %}: {{ person.slogan }}{% endif %}</p>"
        "{% for clause in clauses %}<p>{{ clause.words }}</p>{% endfor %}",
        encoding="utf-8",
    )
    rows = "mail,displayName,slogan\na@example.com,A,Hi\nb@example.com,B,\nc@example.com,C,Yo\n"
    (tmp_path / "people.csv").write_text(rows, encoding="utf-8")
    ended = run("generate", *ONE[:4], "--people", "people.csv", "--template", "own.html", "--out", "o", cwd=tmp_path)
    assert (ended.code, len(files(tmp_path / "o"))) == (0, 6)
    assert "<p>B</p>" in (tmp_path / "o/b@example.com/signature.html").read_text(encoding="utf-8")
