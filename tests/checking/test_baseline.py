"""The baseline accepts what was there, as often as it was there, wherever its folder moves; and nothing else."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.running import inside, run

NOTICE = ("--notice-url", "https://example.com/rodo")
BAD = "<p>Anna Nowak</p>\n"
INSECURE = '<p>\n  <a href="http://example.com/rodo">RODO</a></p>\n'


def write(folder: Path, **files: str) -> None:
    """Files by name; `__` in a name stands for a folder, the suffix is .html."""
    for name, text in files.items():
        path = folder / f"{name.replace('__', '/')}.html"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def check(folder: Path, *arguments: str) -> tuple[int, str, str]:
    """`check` in a folder."""
    done = inside("check", *arguments, *NOTICE, cwd=folder)
    return done.code, done.out, done.err


def test_what_was_there_is_accepted_and_what_is_new_is_not(tmp_path: Path) -> None:
    """Written once, it holds; the same run that writes it is clean."""
    write(tmp_path, mails__a=BAD, mails__b=INSECURE)
    code, out, err = check(tmp_path, "mails", "--write-baseline", "known.json")
    assert code == 0, out
    assert "2 findings ignored" in out
    assert "wrote known.json: 2 accepted" in err
    data = json.loads((tmp_path / "known.json").read_text(encoding="utf-8"))
    assert data["schema"] == "rodo-footer/baseline/v1"
    assert [(one["path"], one["rule"], one["count"]) for one in data["findings"]] == [
        ("mails/a.html", "notice-link-missing", 1),
        ("mails/b.html", "notice-link-not-https", 1),
    ]
    assert check(tmp_path, "mails", "--baseline", "known.json")[0] == 0
    write(tmp_path, mails__c=BAD)
    code, out, _ = check(tmp_path, "mails", "--baseline", "known.json")
    assert code == 1
    assert [line.partition(":")[0] for line in out.splitlines()[:-1]] == ["mails/c.html"]


def test_lines_may_move_and_folders_be_renamed(tmp_path: Path) -> None:
    """Not the line counts, nor white space, nor where the folder of the baseline lies, nor where the check runs."""
    write(tmp_path, one__mails__b=INSECURE)
    assert check(tmp_path / "one", "mails", "--write-baseline", "known.json")[0] == 0
    (tmp_path / "one").rename(tmp_path / "two")
    moved = INSECURE.replace("\n  <a", "\n\n<p>Neu</p>\n\t\t<a\n")
    write(tmp_path, two__mails__b=moved)
    assert check(tmp_path, "two", "--baseline", "two/known.json")[0] == 0
    assert check(tmp_path / "two" / "mails", ".", "--baseline", "../known.json")[0] == 0
    assert check(tmp_path, str(tmp_path / "two"), "--baseline", "two/known.json")[0] == 0


def test_equal_findings_are_counted(tmp_path: Path) -> None:
    """One was accepted, so the second is new."""
    image = '<img src="https://example.com/a.png">'
    page = '<p><a href="https://example.com/rodo">RODO</a></p>\n'
    write(tmp_path, a=f"{page}{image}\n")
    first = check(tmp_path, "a.html", "--format", "json", "--fail-on", "never")[1]
    found = json.loads(first)["findings"]
    assert found
    assert check(tmp_path, "a.html", "--write-baseline", "known.json", "-q")[0] == 0
    write(tmp_path, a=f"{page}{image}\n{image}\n")
    again = check(tmp_path, "a.html", "--baseline", "known.json", "--format", "json", "--fail-on", "never")[1]
    after = json.loads(again)
    assert len(after["findings"]) == len(found)
    assert after["summary"]["suppressed"] == len(found)
    assert after["documents"][0]["status"] != "clean"


def test_entries_whose_findings_are_gone_are_told(tmp_path: Path) -> None:
    """Of files that were looked at, by rules that ran; writing again drops them."""
    write(tmp_path, a=BAD, b=BAD)
    check(tmp_path, "a.html", "b.html", "--write-baseline", "known.json")
    write(tmp_path, a='<a href="https://example.com/rodo">RODO</a>')
    code, _, err = check(tmp_path, "a.html", "--baseline", "known.json")
    assert code == 0
    assert "notice-link-missing in a.html is gone" in err
    assert "b.html" not in err
    assert "gone" not in check(tmp_path, "a.html", "--baseline", "known.json", "--select", "notice-link-hidden")[2]
    check(tmp_path, "a.html", "b.html", "--write-baseline", "known.json")
    known = json.loads((tmp_path / "known.json").read_text(encoding="utf-8"))
    assert [one["path"] for one in known["findings"]] == ["b.html"]


def test_what_cannot_be_read_is_never_accepted(tmp_path: Path) -> None:
    """Not written, and refused where somebody wrote it by hand."""
    write(tmp_path, a="")
    assert check(tmp_path, "a.html", "--write-baseline", "known.json")[0] == 4
    assert check(tmp_path, "a.html", "--baseline", "known.json")[0] == 4
    known = json.loads((tmp_path / "known.json").read_text(encoding="utf-8"))
    assert known["findings"] == []
    known["findings"] = [{"path": "a.html", "rule": "unreadable-input", "part": "", "fingerprint": "0", "count": 9}]
    (tmp_path / "known.json").write_text(json.dumps(known), encoding="utf-8")
    code, _, err = check(tmp_path, "a.html", "--baseline", "known.json")
    assert code == 2
    assert "cannot be accepted" in err


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b"\xff\xfe", b'{"schema": "x"}', b"[" * 100_000])
def test_a_file_that_is_no_baseline_is_refused(tmp_path: Path, content: bytes) -> None:
    """With what to do, and nothing passes."""
    write(tmp_path, a=BAD)
    (tmp_path / "known.json").write_bytes(content)
    code, _, err = check(tmp_path, "a.html", "--baseline", "known.json")
    assert code == 2
    assert "--write-baseline" in err
    assert check(tmp_path, "a.html", "--baseline", "none.json")[0] == 2


def test_a_baseline_that_cannot_be_written_leaves_the_old_one(tmp_path: Path) -> None:
    """A full disk in mid-write: error, exit 4, and the file as it was."""
    write(tmp_path, **{f"m{number}": BAD for number in range(30)})
    check(tmp_path, "m1.html", "--write-baseline", "known.json")
    before = (tmp_path / "known.json").read_bytes()
    done = run("check", ".", *NOTICE, "--write-baseline", "known.json", cwd=tmp_path, limit=2_000)
    assert done.code == 4
    assert (tmp_path / "known.json").read_bytes() == before
    assert sorted(path.suffix for path in tmp_path.iterdir() if path.name.startswith(("known", "."))) == [".json"]


def test_where_nothing_was_checked_the_old_one_stays(tmp_path: Path) -> None:
    """A mistyped folder must not throw away what was accepted."""
    write(tmp_path, mails__a=BAD)
    (tmp_path / "empty").mkdir()
    check(tmp_path, "mails", "--write-baseline", "known.json")
    before = (tmp_path / "known.json").read_bytes()
    code, _, err = check(tmp_path, "empty", "--write-baseline", "known.json")
    assert code == 3
    assert "wrote" not in err
    assert (tmp_path / "known.json").read_bytes() == before


def test_the_config_may_name_it(tmp_path: Path) -> None:
    """Relative to the config; an option on the command line takes its place."""
    config = '[controller]\nname = "Firma"\ncountry = "pl"\n[notice]\nurl = "https://example.com/rodo"\n'
    (tmp_path / "rodo-footer.toml").write_text(f'{config}[check]\nbaseline = "known.json"\n', encoding="utf-8")
    write(tmp_path, sub__a=BAD)
    assert inside("check", "sub", cwd=tmp_path).code == 2
    assert inside("check", "sub", "--write-baseline", "known.json", cwd=tmp_path).code == 0
    assert inside("check", "a.html", cwd=tmp_path / "sub").code == 0


def test_an_entry_whose_file_is_gone_is_told(tmp_path: Path) -> None:
    """A file that was renamed: its finding is new under the new name, and the old entry has no use any more."""
    write(tmp_path, mails__a=BAD, mails__b=INSECURE)
    check(tmp_path, "mails", "--write-baseline", "known.json")
    (tmp_path / "mails" / "a.html").rename(tmp_path / "mails" / "c.html")
    code, out, err = check(tmp_path, "mails", "--baseline", "known.json")
    assert code == 1
    assert "mails/c.html:1:1" in out
    assert "notice-link-missing in mails/a.html is gone" in err
    assert "gone" not in check(tmp_path, "mails/c.html", "--select", "mojibake", "--baseline", "known.json")[2]
