"""`notice` as a user runs it: every form, where it is written, and what it says where that cannot be."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.running import inside
from tests.rendering.notices import CLINIC, needs_pango

EXAMPLE = Path(__file__).parents[2] / "examples" / "rodo-footer.toml"


@pytest.fixture
def work(tmp_path: Path) -> Path:
    """A folder with the config of the clinic; categories complete, so that the record can be made."""
    text = CLINIC.replace('title = { pl = "Szczepienia"', f'{_CATEGORIES}\ntitle = {{ pl = "Szczepienia"')
    text = text.replace("withdraw_consent = {", f"{_CATEGORIES}\nwithdraw_consent = {{")
    (tmp_path / "rodo-footer.toml").write_text(text, "utf-8")
    return tmp_path


_ALL = '[{ pl = "osoby", en = "people", de = "Personen" }]'
_CATEGORIES = f"data_subjects = {_ALL}\ndata_categories = {_ALL}"


def test_page_goes_to_stdout(work: Path) -> None:
    """HTML in the language of [signature], and nothing beside it."""
    ended = inside("notice", cwd=work)
    assert ended.code == 0
    assert ended.out.startswith('<!DOCTYPE html>\n<html lang="pl">')
    assert '<section id="treatment"' in ended.out
    assert ended.err == ""


def test_languages_go_into_a_folder(work: Path) -> None:
    """Which is made; each file is named by its language and form."""
    languages = ("--language", "pl", "--language", "en", "--language", "de", "--language", "en")
    ended = inside("notice", *languages, "--out", "public", "--format", "markdown", cwd=work)
    assert ended.code == 0
    assert sorted(one.name for one in (work / "public").iterdir()) == ["notice.de.md", "notice.en.md", "notice.pl.md"]
    assert "Written to public/notice.de.md." in ended.err
    assert "# Datenschutzhinweise" in (work / "public" / "notice.de.md").read_text("utf-8")


def test_one_language_goes_into_a_file_or_a_folder(work: Path) -> None:
    """As git and ruff would have it."""
    assert inside("notice", "--format", "text", "--out", "n.txt", cwd=work).code == 0
    assert (work / "n.txt").read_text("utf-8").startswith("Informacja")
    assert inside("notice", "--format", "text", "--out", "there", cwd=work).code == 0
    assert inside("notice", "--format", "text", "--out", "there", cwd=work).code == 0
    assert (work / "there" / "notice.pl.txt").read_bytes() == (work / "n.txt").read_bytes()


def lacking(before: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    """`notice --format pdf` in a process of its own, which runs `before` first."""
    run = "from rodo_footer.cli.app import run; sys.exit(run(sys.argv[1:]))"
    command = [sys.executable, "-c", f"import sys\n{before}\n{run}", "notice", "--format", "pdf", "--out", "n.pdf"]
    return subprocess.run(command, cwd=cwd, capture_output=True, encoding="utf-8", check=False)


WITHOUT = """
import cffi
load = cffi.FFI.dlopen
def dlopen(self, name, *rest):
    if "LIBRARY" in str(name):
        raise OSError(f"cannot load library '{name}'")
    return load(self, name, *rest)
cffi.FFI.dlopen = dlopen
"""


@pytest.mark.parametrize(
    ("before", "messages"),
    [
        ("sys.modules['weasyprint'] = None", ["PDF needs the extra 'pdf'", "pip install 'rodo-footer[pdf]'"]),
        (WITHOUT.replace("LIBRARY", "pango"), ["libraries of the system that are not there", "apt install libpango"]),
    ],
)
def test_pdf_without_what_it_needs(before: str, messages: list[str], work: Path) -> None:
    """One clear error with what to install, nothing on stdout, nothing written."""
    made = lacking(before, work)
    assert made.returncode == 2
    assert made.stdout == ""
    assert len(made.stderr.splitlines()) == 2
    for one in messages:
        assert one in made.stderr
    assert not (work / "n.pdf").exists()


@needs_pango
def test_pdf_without_what_it_can_do_without(work: Path) -> None:
    """Into a file, and no warning about a library that is not needed yet."""
    made = lacking(WITHOUT.replace("LIBRARY", "harfbuzz-subset"), work)
    assert (made.returncode, made.stdout, made.stderr) == (0, "", "Written to n.pdf.\n")
    assert (work / "n.pdf").read_bytes().startswith(b"%PDF-")


def test_one_activity_and_a_register(work: Path) -> None:
    """Only its part, and only the rights that it gives."""
    ended = inside("notice", "--format", "text", "--activity", "vaccination", "--register", "formal", cwd=work)
    assert "Szczepienia" in ended.out
    assert "Leczenie" not in ended.out
    assert "Mają Państwo prawo dostępu" in ended.out
    assert "przenoszenia" not in ended.out
    assert ended.err == ""
    german = inside("notice", "--language", "de", "--register", "formal", cwd=work)
    assert "warning: de: there is no formal wording, so it is neutral." in german.err
    unknown = inside("notice", "--activity", "vacination", cwd=work)
    assert unknown.code == 2
    assert "Did you mean 'vaccination'?" in unknown.err


def test_tilt_and_record(work: Path) -> None:
    """JSON and CSV on stdout, as bytes: the CSV keeps its BOM and line ends."""
    made = json.loads(inside("notice", "--export", "tilt", "--language", "en", cwd=work).out)
    assert made["controller"]["name"] == "Wzorcowa Klinika sp. z o.o."
    assert inside("notice", "--record", "csv", "--out", "r.csv", cwd=work).code == 0
    raw = (work / "r.csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbfCzynno")
    assert raw.count(b"\r\n") == 5
    page = inside("notice", "--record", "html", "--language", "de", cwd=work)
    assert "<h1>Verzeichnis von Verarbeitungstätigkeiten" in page.out
    assert "No security_measures (art. 30(1)(g), where possible): vaccination, newsletter, calls." in page.err
    assert inside("notice", "--record", "html", "--activity", "treatment", cwd=work).err == ""


def test_since_an_older_config(work: Path) -> None:
    """A line for each change; a version that stayed is pointed out; no change is said."""
    text = (work / "rodo-footer.toml").read_text("utf-8")
    (work / "old.toml").write_text(text.replace('en = "3 months"', 'en = "2 months"'), "utf-8")
    ended = inside("notice", "--since", "old.toml", "--language", "en", cwd=work)
    assert ended.code == 0
    assert ended.out.startswith("- Calls to companies, How long: was “We keep the data for 2 months")
    assert ended.out.count("\n") == 1
    assert "The version is the same (2.1)" in ended.err
    several = inside("notice", "--since", "old.toml", "--language", "en", "--language", "pl", cwd=work)
    assert several.out.startswith("en:\n- Calls")
    assert several.out.endswith("pl:\n")
    same = inside("notice", "--since", "rodo-footer.toml", cwd=work)
    assert (same.code, same.out) == (0, "")
    assert "Nothing that the notice says has changed." in same.err


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--language", "xx"), "--language: there are no words in 'xx'"),
        (("--language", "pl", "--language", "en"), "2 languages do not go into one output"),
        (("--format", "pdf", "--export", "tilt"), "--format and --export exclude each other"),
        (("--record", "csv", "--since", "old.toml"), "--record and --since exclude each other"),
        (("--since", "absent.toml"), "absent.toml: cannot be read"),
        (
            ("--language", "pl", "--language", "en", "--out", "rodo-footer.toml"),
            "rodo-footer.toml: one file, and there are 2 languages",
        ),
        (("--activity", "x", "--since", "old.toml"), "--activity and --since exclude each other"),
    ],
)
def test_what_cannot_be_asked_for(arguments: tuple[str, ...], message: str, work: Path) -> None:
    """Exit code 2, one line, nothing written."""
    before = (work / "rodo-footer.toml").read_bytes()
    ended = inside("notice", *arguments, cwd=work)
    assert ended.code == 2
    assert message in ended.err
    assert ended.out == ""
    assert (work / "rodo-footer.toml").read_bytes() == before


def test_missing_folder_is_named(work: Path) -> None:
    """Before the work is done."""
    ended = inside("notice", "--out", "no/such/n.html", cwd=work)
    assert ended.code == 4
    assert "there is no folder" in ended.err
    (work / "taken").write_text("x", "utf-8")
    taken = inside("notice", "--out", "taken", cwd=work)
    assert taken.code == 4
    assert "taken: is a file, not a folder" in taken.err


def test_missing_facts_are_named_with_their_lines(work: Path) -> None:
    """All at once, in the file that was read, and nothing is written."""
    path = work / "rodo-footer.toml"
    text = path.read_text("utf-8").replace(', de = "3 Monate"', "").replace('en = "Treatment", ', "")
    path.write_text(text, "utf-8")
    lines = text.splitlines()
    treatment = next(number for number, one in enumerate(lines, 1) if 'pl = "Leczenie"' in one)
    months = next(number for number, one in enumerate(lines, 1) if 'pl = "3 miesiące"' in one)
    ended = inside("notice", "--language", "en", "--language", "de", "--out", "public", cwd=work)
    assert ended.code == 2
    assert f"rodo-footer.toml:{treatment}: activity[0].title" in ended.err
    assert f"rodo-footer.toml:{months}: activity[3].retention.period" in ended.err
    assert not (work / "public").exists()


def test_company_without_an_activity(tmp_path: Path) -> None:
    """Says what to add; a notice without version is made and reminded of."""
    bare = '[controller]\nname = "X"\nemail = "x@example.com"\n[notice]\nurl = "https://example.com/rodo"\n'
    (tmp_path / "rodo-footer.toml").write_text(bare, "utf-8")
    ended = inside("notice", cwd=tmp_path)
    assert ended.code == 2
    assert "activity: there is none, so the notice would say nothing" in ended.err
    assert "controller.authority: missing" in ended.err


def test_example_company(tmp_path: Path) -> None:
    """The notice in three languages, and its record."""
    ended = inside("notice", "--config", str(EXAMPLE), "--language", "de", "--format", "text", cwd=tmp_path)
    assert ended.code == 0
    assert ended.out.startswith("Datenschutzhinweise")
    assert inside("notice", "--config", str(EXAMPLE), "--record", "csv", cwd=tmp_path).code == 0
