"""`check --fix`, `--diff` and `--unsafe-fixes` as a user types them."""

from __future__ import annotations

import base64
import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.running import run

NOTICE = ("--notice-url", "https://example.com/rodo")
INSECURE = '<p>Anna</p>\r\n<a href="http://example.com/rodo">RODO</a>\r\n'
SECURE = INSECURE.replace("http:", "https:")
CONFIG = '[controller]\nname = "Łąka sp. z o.o."\n[notice]\nurl = "https://example.com/rodo"\n'


def _write(folder: Path, **files: str) -> None:
    for name, text in files.items():
        (folder / name.replace("_", ".")).write_bytes(text.encode())


def test_fix_writes_safe_fixes_and_says_what_is_left(tmp_path: Path) -> None:
    """Two files with a fix, one of which has no safe one; the exit code is that of what remains."""
    _write(tmp_path, a_html=INSECURE, b_html=INSECURE, c_html="<p>Anna</p>\n")
    ended = run("check", ".", "--fix", *NOTICE, cwd=tmp_path)
    assert ended.code == 1
    assert "Fixed 2 findings in 2 files; 1 left; 1 more with --unsafe-fixes\n" in ended.err
    assert ended.out.count("notice-link-missing") == 1
    assert "notice-link-not-https" not in ended.out
    assert (tmp_path / "a.html").read_bytes() == (tmp_path / "b.html").read_bytes() == SECURE.encode()
    assert (tmp_path / "c.html").read_bytes() == b"<p>Anna</p>\n"


def test_what_cannot_be_read_stays_so_with_fix(tmp_path: Path) -> None:
    """An empty and a binary file, in a folder and on stdin: counted and reported as without --fix, exit code 4."""
    (tmp_path / "binary.html").write_bytes(bytes(range(256)) * 4)
    _write(tmp_path, a_html=INSECURE, empty_html="")
    ended = run("check", ".", "--fix", "--fail-on", "never", *NOTICE, cwd=tmp_path)
    assert ended.code == 4
    assert "no violations by " in ended.out
    assert ended.out.endswith(" in 1 file; 2 files could not be read\n")
    assert (tmp_path / "a.html").read_bytes() == SECURE.encode()
    piped = run("check", "-", "--fix", *NOTICE, cwd=tmp_path, stdin=b"\0" * 50)
    assert (piped.code, piped.out) == (4, "\0" * 50)
    assert piped.err.endswith(" in 0 files; 1 file could not be read\n")


def test_unsafe_fixes_insert_the_clause_of_the_company(tmp_path: Path) -> None:
    """From the config, in HTML and in text, and the result is clean; once more changes nothing and says nothing."""
    _write(tmp_path, a_html="<p>Dzień dobry</p>\n", b_txt="Anna Nowak\n", **{"rodo-footer_toml": CONFIG})
    ended = run("check", "a.html", "b.txt", "--fix", "--unsafe-fixes", cwd=tmp_path)
    assert (ended.code, "Fixed 2 findings in 2 files; 0 left\n" in ended.err) == (0, True)
    html, text = ((tmp_path / name).read_text(encoding="utf-8") for name in ("a.html", "b.txt"))
    assert "Łąka sp. z o.o." in html
    assert "Łąka sp. z o.o." in text
    assert '<a href="https://example.com/rodo">' in html
    assert "https://example.com/rodo\n" in text
    again = run("check", "a.html", "b.txt", "--fix", "--unsafe-fixes", cwd=tmp_path)
    assert (again.code, again.err) == (0, "")
    assert (tmp_path / "a.html").read_text(encoding="utf-8") == html


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Kind regards from all of us, we look forward to your answer", "privacy notice"),
        ("Mit freundlichen Grüßen, wir freuen uns auf Ihre Nachricht", "Datenschutz"),
        ("Pozdrawiam serdecznie i czekam na odpowiedź", "dane osobowe"),
    ],
)
def test_without_a_config_the_clause_is_the_link_in_the_language_of_the_text(
    tmp_path: Path, text: str, words: str
) -> None:
    """No controller is named where nobody said who it is."""
    _write(tmp_path, a_html=f"<p>{text}</p>\n")
    ended = run("check", "a.html", "--fix", "--unsafe-fixes", *NOTICE, cwd=tmp_path)
    assert ended.code == 0
    line = (tmp_path / "a.html").read_text(encoding="utf-8").splitlines()[1]
    assert line.startswith('<p style="margin:12px 0 0;font-size:11px"><a href="https://example.com/rodo">')
    assert words in line


def test_diff_shows_and_changes_nothing(tmp_path: Path) -> None:
    """Exit code 1 where there would be changes; the diff alone stands on stdout, with its line ends."""
    _write(tmp_path, a_html=INSECURE, b_html="<p>Anna</p>")
    ended = run("check", ".", "--diff", *NOTICE, cwd=tmp_path)
    assert ended.code == 1
    assert ended.out == (
        "--- a.html\n+++ a.html\n@@ -1,2 +1,2 @@\n <p>Anna</p>\r\n"
        '-<a href="http://example.com/rodo">RODO</a>\r\n+<a href="https://example.com/rodo">RODO</a>\r\n'
    )
    assert "Would fix 1 finding in 1 file; 1 left; 1 more with --unsafe-fixes\n" in ended.err
    assert (tmp_path / "a.html").read_bytes() == INSECURE.encode()


def test_diff_does_not_call_a_file_clean_that_has_findings(tmp_path: Path) -> None:
    """Nothing would change, and yet it is not right."""
    _write(tmp_path, b_html="<p>Anna</p>\n")
    ended = run("check", "b.html", "--diff", *NOTICE, cwd=tmp_path)
    assert (ended.code, ended.out) == (1, "")
    _write(tmp_path, b_html=SECURE)
    ended = run("check", "b.html", "--diff", *NOTICE, cwd=tmp_path)
    assert (ended.code, ended.out, ended.err) == (0, "", "")


def test_fix_and_diff_together_only_show(tmp_path: Path) -> None:
    """As ruff does."""
    _write(tmp_path, a_html=INSECURE)
    ended = run("check", "a.html", "--fix", "--diff", *NOTICE, cwd=tmp_path)
    assert ended.code == 1
    assert ended.out.startswith("--- a.html")
    assert (tmp_path / "a.html").read_bytes() == INSECURE.encode()


@pytest.mark.skipif(shutil.which("patch") is None, reason="patch is not installed")
def test_patch_makes_of_the_diff_what_fix_makes(tmp_path: Path) -> None:
    """Several changes far apart, files without a last line end."""
    middle = "".join(f"<p>{number}</p>\n" for number in range(40))
    page = f'<p>Zażółć</p>\n<img src="http://example.com/a.png" alt="x" width="9" height="9">\n{middle}{INSECURE[:-2]}'
    _write(tmp_path, a_html=page.replace("\r", ""), b_txt="Anna\nRODO: http://example.com/rodo")
    diff = run("check", "a.html", "b.txt", "--diff", *NOTICE, cwd=tmp_path).out
    other = tmp_path / "other"
    other.mkdir()
    for name in ("a.html", "b.txt"):
        shutil.copy(tmp_path / name, other / name)
    subprocess.run(["patch", "-p0", "-s"], input=diff.encode(), cwd=other, check=True)
    run("check", "a.html", "b.txt", "--fix", *NOTICE, cwd=tmp_path)
    for name in ("a.html", "b.txt"):
        assert (other / name).read_bytes() == (tmp_path / name).read_bytes()


def test_the_diff_of_another_encoding_is_readable(tmp_path: Path) -> None:
    """UTF-16, and a mail in base64: what is shown is the text, for a mail that of the part."""
    (tmp_path / "a.html").write_bytes(f"<p>Łódź</p>\n{INSECURE}".encode("utf-16"))
    mail = "From: a@example.com\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n{}\n"

    (tmp_path / "b.eml").write_bytes(
        mail.format(base64.b64encode(f"<p>Łódź</p>\n{INSECURE}".encode()).decode()).encode()
    )
    ended = run("check", "a.html", "b.eml", "--diff", *NOTICE, cwd=tmp_path)
    assert "--- a.html\n" in ended.out
    assert "--- b.eml (text/html)\n" in ended.out
    assert ended.out.count(" <p>Łódź</p>\n") == 2


def test_stdin_goes_to_stdout(tmp_path: Path) -> None:
    """The mended file alone, byte for byte; the report goes to stderr."""
    latin = f"<p>Łódź</p>{INSECURE}".encode("windows-1250")
    ran = subprocess.run(
        [sys.executable, "-m", "rodo_footer", "check", "-", "--fix", *NOTICE],
        input=latin,
        capture_output=True,
        cwd=tmp_path,
        check=False,
    )
    assert (ran.returncode, ran.stdout) == (0, latin.replace(b"http:", b"https:"))
    untouched = run("check", "-", "--fix", *NOTICE, cwd=tmp_path, stdin=b"<p>Anna</p>\n")
    assert (untouched.code, untouched.out) == (1, "<p>Anna</p>\n")
    assert "notice-link-missing" in untouched.err


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (["a.html", "--unsafe-fixes"], "--unsafe-fixes does nothing by itself"),
        (["a.html", "-", "--fix"], "--fix takes either files or -"),
        (["-", "--fix", "--format", "json"], "the mended file goes to stdout"),
        (["a.html", "--diff", "--format", "json"], "the diff goes to stdout"),
    ],
)
def test_options_that_do_not_go_together(tmp_path: Path, options: list[str], says: str) -> None:
    """Refused before anything is read."""
    _write(tmp_path, a_html=INSECURE)
    ended = run("check", *options, *NOTICE, cwd=tmp_path)
    assert (ended.code, says in ended.err) == (2, True)
    assert (tmp_path / "a.html").read_bytes() == INSECURE.encode()


def test_the_report_is_that_of_what_remains(tmp_path: Path) -> None:
    """In every format; the summary agrees with the findings."""
    _write(tmp_path, a_html=INSECURE, c_html="<p>Anna</p>\n")
    ended = run("check", ".", "--fix", "--format", "json", *NOTICE, cwd=tmp_path)
    report = json.loads(ended.out)
    assert [one["rule"] for one in report["findings"]] == ["notice-link-missing"]
    assert report["summary"]["violations"] == 1
    assert {one["path"]: one["status"] for one in report["documents"]} == {"a.html": "clean", "c.html": "violation"}


def test_a_report_offers_safe_fixes(tmp_path: Path) -> None:
    """Description and edits in characters of the file, for editors and code hosts."""
    _write(tmp_path, a_html=INSECURE)
    report = json.loads(run("check", "a.html", "--format", "json", *NOTICE, cwd=tmp_path).out)
    fix = report["findings"][0]["fix"]
    assert fix["safe"] is True
    assert fix["edits"] == [{"start": INSECURE.index("http:") + 4, "end": INSECURE.index("http:") + 4, "text": "s"}]


posix = pytest.mark.skipif(os.name != "posix", reason="permissions and links of POSIX")


@posix
def test_permissions_and_links_stay(tmp_path: Path) -> None:
    """A link remains a link, its target gets the content, and everybody may what they could."""
    (tmp_path / "real").mkdir()
    target = tmp_path / "real" / "a.html"
    target.write_bytes(INSECURE.encode())
    target.chmod(0o751)
    (tmp_path / "a.html").symlink_to(target)
    assert run("check", "a.html", "--fix", *NOTICE, cwd=tmp_path).code == 0
    assert (tmp_path / "a.html").is_symlink()
    assert target.read_bytes() == SECURE.encode()
    assert target.stat().st_mode & 0o777 == 0o751
    assert [path.name for path in (tmp_path / "real").iterdir()] == ["a.html"]


@posix
def test_a_full_disk_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    """Exit code 4, the reason, no half-written file; the other file is mended."""
    large = INSECURE + "<p>" + "a" * 80_000 + "</p>\n"
    _write(tmp_path, a_html=large, b_html=INSECURE)
    ended = run("check", "a.html", "b.html", "--fix", *NOTICE, cwd=tmp_path, limit=50_000)
    assert ended.code == 4
    assert "a.html: cannot be written" in ended.err
    assert (tmp_path / "a.html").read_bytes() == large.encode()
    assert (tmp_path / "b.html").read_bytes() == SECURE.encode()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.html", "b.html"]
    assert "notice-link-not-https" in ended.out


@posix
def test_killed_at_any_moment_every_file_is_whole(tmp_path: Path) -> None:
    """Each file is as it was or as it was to be; the next run does the rest."""
    files = [tmp_path / f"{number:03}.html" for number in range(100)]
    for path in files:
        path.write_bytes(INSECURE.encode())
    command = [sys.executable, "-m", "rodo_footer", "check", ".", "--fix", *NOTICE]
    for _ in range(2):
        process = subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        seen = sum(path.read_bytes() == SECURE.encode() for path in files)
        while process.poll() is None and sum(path.read_bytes() == SECURE.encode() for path in files) < seen + 5:
            pass
        process.send_signal(signal.SIGKILL)
        process.wait()
        assert {path.read_bytes() for path in files} <= {INSECURE.encode(), SECURE.encode()}
    assert run("check", ".", "--fix", *NOTICE, cwd=tmp_path).code == 0
    assert {path.read_bytes() for path in files} == {SECURE.encode()}


def test_a_mail_in_a_mailbox_file_is_never_changed_and_says_so(tmp_path: Path) -> None:
    """Others lie in the same file."""
    mail = "From anna@example.com Tue Nov 24 10:00:00 2026\nFrom: anna@example.com\nContent-Type: text/html\n\n{}\n\n"
    before = mail.format(INSECURE).replace("\r", "") * 2
    _write(tmp_path, a_mbox=before)
    ended = run("check", "a.mbox", "--fix", *NOTICE, cwd=tmp_path)
    assert ended.code == 1
    assert ended.out.count("(not fixed: it lies in a mailbox file") == 2
    assert "Nothing to fix; 2 left" in ended.err
    assert (tmp_path / "a.mbox").read_bytes() == before.encode()


def test_what_the_baseline_or_a_comment_accepts_is_not_mended(tmp_path: Path) -> None:
    """Nobody asked for it; a finding that has come since is."""
    ignored = '<!-- rodo-footer: ignore notice-link-not-https reason="the server is being moved" -->\n'
    _write(tmp_path, a_html=INSECURE, b_html=ignored + INSECURE)
    run("check", ".", "--write-baseline", "known.json", *NOTICE, cwd=tmp_path)
    _write(tmp_path, c_html=INSECURE)
    ended = run("check", ".", "--fix", "--baseline", "known.json", *NOTICE, cwd=tmp_path)
    assert ended.code == 0
    assert "Fixed 1 finding in 1 file; 0 left" in ended.err
    assert (tmp_path / "a.html").read_bytes() == INSECURE.encode()
    assert (tmp_path / "b.html").read_bytes() == (ignored + INSECURE).encode()
    assert (tmp_path / "c.html").read_bytes() == SECURE.encode()


def test_the_address_that_counts_for_a_folder_is_the_one_that_is_written(tmp_path: Path) -> None:
    """An override names another notice."""
    override = '[[check.override]]\npaths = ["shop/"]\nnotice = ["https://shop.example.com/privacy"]\n'
    _write(tmp_path, **{"rodo-footer_toml": CONFIG + override})
    (tmp_path / "shop").mkdir()
    _write(tmp_path / "shop", a_html="<p>Dzień dobry</p>\n", b_html='<a href="#">Polityka prywatności</a>\n')
    ended = run("check", "shop", "--fix", "--unsafe-fixes", cwd=tmp_path)
    assert ended.code == 0
    for name in ("a.html", "b.html"):
        assert '"https://shop.example.com/privacy"' in (tmp_path / "shop" / name).read_text(encoding="utf-8")
