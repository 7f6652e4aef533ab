"""Through the real command line: bad input gets one clear message and the right exit code, never a traceback, never a
pass."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from rodo_footer.checking.rules import all_rules, rule_names
from rodo_footer.cli.app import build, run

GOOD = '<p><a href="https://firma.pl/rodo">Informacja RODO</a></p>\n'
BAD = "<p>Anna Nowak</p>\n"
PSEUDO_RANDOM = random.Random(7)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to stand in, without a config above it."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def check(capfd: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    """Exit code, stdout and stderr of one run; no output ever has a traceback."""
    code = run(["check", *arguments])
    out, err = capfd.readouterr()
    assert "Traceback" not in out + err
    return code, out, err


UNREADABLE = {
    "binary.html": (bytes(range(256)) * 20, "binary"),
    "random.txt": (PSEUDO_RANDOM.randbytes(5000), "binary"),
    "controls.txt": (b"\x01\x02\x03\x04" * 50, "binary"),
    "empty.html": (b"", "empty"),
    "blank.txt": (b" \n\t\n", "empty"),
    "cut.txt": (b"\xff\xfea\x00b", "damaged"),
    "no-charset.txt": (bytes([0x81, 0x83, 0x90, 0xC5]) * 20, "encoding"),
    "no-mail.eml": (b"just words\n\nand more", "no mail"),
    "base64.eml": (b"From: a\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\nPGEg!!!", "damaged base64"),
    "encrypted.eml": (b"From: a\nContent-Type: application/pkcs7-mime\n\nMIAG", "encrypted"),
    "mark.txt": (b"\xef\xbb\xbf\r\n", "empty"),
    "word.html": (rb"{\rtf1\ansi Anna\par https://firma.pl/rodo\par}", "RTF"),
    "print.txt": (b"%PDF-1.4\n1 0 obj\n<</URI(https://firma.pl/rodo)>>\nendobj\n", "PDF"),
    "boundary.eml": (
        b"From: a\nContent-Type: multipart/alternative\n\n--x\nContent-Type: text/plain\n\nRODO: https://firma.pl/rodo\n",
        "MIME structure is damaged",
    ),
    "deep.html": (b"<div>" * 5000, "nested"),
    "long.html": (b"<p>x</p>" * 300_000, "too large"),
    "parts.eml": (
        b"From: a\nContent-Type: multipart/mixed; boundary=x\n\n" + b"--x\nContent-Type: text/plain\n\nhi\n" * 3000,
        "parts",
    ),
    "header.eml": (b"From: a\nX: " + b"y" * 20_000 + b"\n\nhi", "header"),
}


@pytest.mark.parametrize("name", UNREADABLE)
def test_what_cannot_be_read_is_a_finding_and_exit_4(
    name: str, folder: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """The message says why; the readable file beside it is still checked."""
    data, why = UNREADABLE[name]
    (folder / name).write_bytes(data)
    (folder / "bad.html").write_text(BAD, encoding="utf-8")
    code, out, _ = check(capfd, name, "bad.html")
    assert code == 4
    assert f"{name}: error unreadable-input" in out
    assert why in out
    assert "bad.html:1:1: error notice-link-missing" in out


def test_a_missing_and_a_huge_file(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """50 MB are refused without being read whole."""
    with (folder / "huge.eml").open("wb") as file:
        file.write(b"From: a\n\n")
        file.truncate(50_000_000)
    code, out, _ = check(capfd, "huge.eml", "missing.html")
    assert code == 4
    assert "huge.eml: error unreadable-input it is too large: more than 25 MB" in out
    assert "missing.html: error unreadable-input there is no such file or folder" in out


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="named pipes are a POSIX thing")
def test_a_named_pipe_is_not_waited_for(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """Opening it would block for ever."""
    os.mkfifo(folder / "pipe.html")
    code, out, _ = check(capfd, "pipe.html")
    assert code == 4
    assert "no regular file" in out


@pytest.mark.skipif(os.name != "posix", reason="Windows refuses to make such a folder")
def test_a_folder_that_cannot_be_listed_does_not_pass(
    folder: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A path that is too long stands for any other reason, such as permissions, which root does not feel."""
    top = folder / "top"
    top.mkdir()
    (top / "good.html").write_text(GOOD, encoding="utf-8")
    monkeypatch.chdir(top)
    for _ in range(22):
        Path("n" * 200).mkdir()
        os.chdir("n" * 200)
    monkeypatch.chdir(folder)
    code, out, _ = check(capfd, "top")
    assert code == 4
    assert "unreadable-input it cannot be read" in out


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["good.html"], 0),
        (["bad.html"], 1),
        (["bad.html", "--fail-on", "never"], 0),
        (["bad.html", "--severity", "notice-link-missing=warning"], 0),
        (["bad.html", "--severity", "notice-link-missing=warning", "--fail-on", "warning"], 1),
        (["bad.html", "--ignore", "notice-link-missing"], 0),
        (["bad.html", "--select", "notice-link-hidden"], 0),
        (["review.html"], 0),
        (["review.html", "--fail-on", "warning"], 1),
        (["bad.html", "--select", "notice-link-mising"], 2),
        (["bad.html", "--ignore", "unreadable-input"], 2),
        (["bad.html", "--severity", "notice-link-missing"], 2),
        (["bad.html", "--severity", "notice-link-missing=fatal"], 2),
        (["bad.html", "--format", "yaml"], 2),
        (["bad.html", "--format", "json="], 2),
        (["bad.html", "--stdin-filename", "x.eml"], 2),
        (["bad.html", "--ca-bundle", "x.pem"], 2),
        (["bad.html", "--select", "mojibake", "--ignore", "mojibake"], 2),
        (["bad.html", "--format", "text", "--format", "json"], 2),
        (["bad.html", "--notice-url", "ftp://firma.pl/rodo"], 2),
        (["bad.html", "--notice-url", "firma.pl/rodo"], 2),
        (["bad.html", "--kind", "poem"], 2),
        ([], 2),
        (["none"], 3),
        (["*.eml"], 3),
        (["bad.html", "missing.html"], 4),
    ],
)
def test_exit_codes(arguments: list[str], code: int, folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """The one table of the contract."""
    (folder / "good.html").write_text(GOOD, encoding="utf-8")
    (folder / "bad.html").write_text(BAD, encoding="utf-8")
    (folder / "review.html").write_text('<a href="{{ rodo_url }}">RODO</a>', encoding="utf-8")
    (folder / "none").mkdir()
    (folder / "none" / "notes.md").write_text("x", encoding="utf-8")
    assert check(capfd, *arguments)[0] == code


def test_an_unknown_rule_is_told_with_the_nearest_name(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """So that a slip of the finger costs one look."""
    _, _, err = check(capfd, ".", "--select", "notice-link-mising")
    assert "there is no rule 'notice-link-mising'" in err
    assert "Did you mean notice-link-missing?" in err


def test_a_name_that_is_near_no_rule_gets_no_guess(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """A wrong guess costs more than none."""
    assert "Did you mean" not in check(capfd, ".", "--select", "nope")[2]
    assert "Did you mean notice-link-missing" in check(capfd, ".", "--select", "link-missing")[2]


def test_one_file_under_several_names_is_checked_once(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """`x`, `./x` and the whole path; the first name is the one that is said."""
    (folder / "x.html").write_text(BAD, encoding="utf-8")
    _, out, _ = check(capfd, "x.html", "./x.html", str(folder / "x.html"), ".", "--format", "json")
    assert [one["path"] for one in json.loads(out)["documents"]] == ["x.html"]


def test_folders_globs_and_stdin(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """Sorted, each once, hidden folders and other suffixes left out; a file named by the user is looked at."""
    for name in ("b/two.HTM", "a/one.html", ".git/three.html", "a/page.md", "a/mail"):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(
            "From: a\nContent-Type: text/html\n\n" + BAD if name == "a/mail" else BAD, encoding="utf-8"
        )
    _, out, _ = check(capfd, ".", "a/*.html", "**/*.HTM", "a/mail", "--format", "json")
    documents = json.loads(out)["documents"]
    assert [Path(one["path"]).as_posix() for one in documents] == ["a/one.html", "b/two.HTM", "a/mail"]
    assert [one["kind"] for one in documents] == ["signature", "signature", "message"]


def test_stdin_has_the_name_that_is_given(folder: Path) -> None:
    """The suffix of the name says what it is."""
    done = subprocess.run(
        [sys.executable, "-m", "rodo_footer", "check", "-", "--stdin-filename", "x.eml", "--format", "json"],
        input=b"From: a\nContent-Type: text/html\n\n" + BAD.encode(),
        capture_output=True,
        check=False,
    )
    report = json.loads(done.stdout)
    assert done.returncode == 1
    assert report["documents"][0]["kind"] == "message"
    assert report["findings"][0]["path"] == "x.eml"


def test_the_config_says_what_counts_and_options_come_over_it(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """`[notice]`, `[check]`, and --notice-url in their place."""
    (folder / "rodo-footer.toml").write_text(
        '[controller]\nname = "Firma"\ncountry = "pl"\n[notice]\nurl = "https://firma.pl/dane"\n'
        'accept = ["https://firma.pl/en/*"]\n[check]\nfail_on = "never"\n',
        encoding="utf-8",
    )
    (folder / "a.html").write_text(GOOD, encoding="utf-8")
    (folder / "b.html").write_text(GOOD.replace("/rodo", "/en/privacy"), encoding="utf-8")
    code, out, _ = check(capfd, ".")
    assert code == 0
    assert "a.html:1:4: error notice-link-wrong-target" in out
    assert "b.html" not in out
    code, out, _ = check(capfd, ".", "--notice-url", "https://firma.pl/rodo", "--fail-on", "error")
    assert code == 1
    assert "b.html:1:4: error notice-link-wrong-target" in out
    assert "a.html" not in out


@pytest.mark.parametrize("encoding", ["windows-1250", "iso-8859-2", "utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_polish_files_are_read_in_the_encoding_they_have(
    encoding: str, folder: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """Undeclared as declared: the words are understood."""
    text = "Żółćą śźć. Więcej o przetwarzaniu danych osobowych znajdą Państwo tu: https://firma.pl/a\n"
    (folder / "a.txt").write_bytes(text.encode(encoding))
    (folder / "b.html").write_bytes(f"<p>{text.replace('tu: ', '')}</p><p>ąśź</p>".encode(encoding))
    code, out, _ = check(capfd, ".", "--format", "json")
    assert code == 0
    assert all(
        "Żółćą" in link["text"] or link["accepted"]
        for one in json.loads(out)["documents"]
        for link in one["notice_links"]
    )
    assert [one["language"] for one in json.loads(out)["documents"]] == ["pl", "pl"]


def test_statistics_and_files(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """Data to stdout or its file, everything else to stderr."""
    (folder / "bad.html").write_text(BAD, encoding="utf-8")
    code, out, err = check(capfd, "bad.html", "--format", "text", "--format", "json=r.json", "--statistics")
    assert code == 1
    offline = sum(not rule.online for rule in all_rules())
    assert out.splitlines()[-1] == f"1 violation by {offline} rules in 1 file"
    assert "1 notice-link-missing" in err
    assert json.loads((folder / "r.json").read_text(encoding="utf-8"))["summary"]["violations"] == 1
    code, _, err = check(capfd, "bad.html", "--format", "json=no/such/folder.json")
    assert code == 4
    assert err.startswith(f"error: {Path('no/such/folder.json')}: there is no folder {Path('no/such')}\n")


def test_explain_and_rules() -> None:
    """Every rule has its page, in the list and one by one."""
    runner = CliRunner()
    listed = json.loads(runner.invoke(build(), ["rules", "--format", "json"]).stdout)
    assert [one["name"] for one in listed] == list(rule_names())
    for rule in listed:
        assert rule["name"] in runner.invoke(build(), ["rules"]).stdout
        shown = runner.invoke(build(), ["explain", rule["name"]])
        assert shown.exit_code == 0
        assert rule["summary"] in shown.stdout
        assert all(cite in shown.stdout for cite in rule["cites"])
    assert "exit code is 4" in runner.invoke(build(), ["explain", "unreadable-input"]).stdout
    polish = json.loads(runner.invoke(build(), ["rules", "--format", "json", "--lang", "pl"]).stdout)
    assert not {one["summary"] for one in polish} & {one["summary"] for one in listed}
    for rule in (*polish, {"name": "unreadable-input", "summary": "Pliku nie da się odczytać"}):
        shown = runner.invoke(build(), ["explain", rule["name"], "--lang", "pl"])
        assert rule["summary"] in shown.stdout
        assert "## Dlaczego" in shown.stdout
    assert run(["explain", "no-such-rule"]) == 2
