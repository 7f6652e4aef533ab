"""Where documents are found: folders, Maildirs, mbox files, ignore files, stdin."""

from __future__ import annotations

import io
import json
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rodo_footer.checking.sources import Piece, mbox, source_kinds
from rodo_footer.checking.sources.finding import find_places
from rodo_footer.checking.sources.opening import fetch
from tests.cli.running import run

GOOD = "From: a@example.com\nContent-Type: text/plain\n\nInformacja RODO: https://example.com/rodo\n"
BAD = "From: a@example.com\nContent-Type: text/plain\n\nAnna Nowak\n"
SEPARATOR = "From anna@example.com Mon Nov 23 10:00:00 2026\n"


def write(top: Path, **files: str) -> None:
    """Files by name, with `__` for the separator of folders."""
    for name, text in files.items():
        path = top / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="")


def found(top: Path, *paths: str, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The paths of the places, as seen from `top`."""
    monkeypatch.chdir(top)
    return [Path(place.path).as_posix() for place in find_places(paths)]


def test_each_mail_of_an_mbox_is_a_document(tmp_path: Path) -> None:
    """Numbered from 1; the second has no link."""
    write(tmp_path, **{"a.mbox": f"{SEPARATOR}{GOOD}\n{SEPARATOR}{BAD}\n{SEPARATOR}{GOOD}"})
    ended = run("check", "a.mbox", "--format", "json", "--notice-url", "https://example.com/rodo", cwd=tmp_path)
    report = json.loads(ended.out)
    assert [one["path"] for one in report["documents"]] == ["a.mbox#1", "a.mbox#2", "a.mbox#3"]
    assert [one["status"] for one in report["documents"]] == ["clean", "violation", "clean"]
    assert ended.code == 1


@pytest.mark.parametrize("name", ["INBOX", "-"])
def test_an_mbox_is_known_without_its_suffix(name: str, tmp_path: Path) -> None:
    """Thunderbird's files have none, nor has stdin."""
    text = f"{SEPARATOR}{GOOD}\n{SEPARATOR}{BAD}".replace("\n", "\r\n")
    write(tmp_path, INBOX=text)
    ended = run("check", name, "--format", "json", cwd=tmp_path, stdin=text.encode())
    shown = "<stdin>" if name == "-" else name
    assert [one["path"] for one in json.loads(ended.out)["documents"]] == [f"{shown}#1", f"{shown}#2"]
    assert json.loads(ended.out)["findings"][0]["path"] == f"{shown}#2"


def test_a_sentence_is_no_separator_and_an_odd_separator_is_one() -> None:
    """Where in doubt a mail begins."""
    mails = [
        f"{SEPARATOR}{GOOD}\nFrom here on we meet weekly.\nBye\n",
        f"From - Mon Nov 23 10:00:00 2026\r\n{GOOD}\r\n".replace("\n", "\r\n").replace("\r\r", "\r"),
        f"From MAILER-DAEMON\n{BAD}\n>From here\n\n",
        "From x 10:00\n\nno header\n\n",
        f"{SEPARATOR}{GOOD}",
    ]
    pieces = list(mbox.split(io.BytesIO("".join(mails).encode())))
    assert [piece.length for piece in pieces] == [len(mail.encode()) for mail in mails]


def test_what_a_mail_server_keeps_in_an_mbox_is_no_mail_and_a_mail_on_top_without_separator_is_one() -> None:
    """Neither a false alarm nor a skipped mail."""
    inner = (
        "From MAILER-DAEMON Mon Nov 23 10:00:00 2026\nSubject: DON'T DELETE THIS MESSAGE -- FOLDER INTERNAL DATA\n\nx\n"
    )
    assert next(iter(mbox.split(io.BytesIO(f"{inner}\n{SEPARATOR}{GOOD}".encode())))).start == len(inner) + 1
    pieces = list(mbox.split(io.BytesIO(f"{GOOD}\n{SEPARATOR}{GOOD}".encode())))
    assert [piece.start for piece in pieces] == [0, len(GOOD) + 1]


@given(st.lists(st.text(alphabet="ab\n", max_size=40), min_size=1, max_size=8), st.integers(60, 200))
def test_the_pieces_are_the_same_whatever_the_size_of_a_block(bodies: list[str], block: int) -> None:
    """A separator may lie across the edge of two blocks."""
    data = "\n\n".join(f"{SEPARATOR}X: y\n\n{body}" for body in bodies).encode()
    wanted = list(mbox.split(io.BytesIO(data)))
    before = mbox._BLOCK, mbox._LOOK
    mbox._BLOCK, mbox._LOOK = block, 55  # type: ignore[misc]  # put back below
    try:
        assert list(mbox.split(io.BytesIO(data))) == wanted
    finally:
        mbox._BLOCK, mbox._LOOK = before  # type: ignore[misc]
    assert len(wanted) == len(bodies)
    assert wanted == [*wanted[:-1], Piece(wanted[-1].start, len(data) - wanted[-1].start)]


def test_a_large_mbox_is_read_in_little_memory(tmp_path: Path) -> None:
    """50 MB of mails pass through a few MB, whatever the size."""
    mail = f"{SEPARATOR}{GOOD}{'x' * 9_000}\n\n".encode() * 100
    with (tmp_path / "big.mbox").open("wb") as file:
        for _ in range(60):
            file.write(mail)
    with (tmp_path / "big.mbox").open("rb") as file:
        tracemalloc.start()
        count = sum(1 for _ in mbox.split(file))
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert count == 6_000
    assert peak < 8_000_000


def test_a_maildir_is_read_with_its_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Names without suffix, flags, hidden subfolders; what is still being delivered is left out."""
    for folder in ("", ".Sent/"):
        for name in ("cur/1.host:2,S", "new/2.host", "tmp/3.host", "cur/.hidden", "dovecot.index"):
            write(tmp_path, **{f"Maildir/{folder}{name}": BAD})
    write(tmp_path, **{"Maildir/.git/config": "x", "a.html": "<p>x</p>"})
    wanted = [
        "Maildir/cur/1.host:2,S",
        "Maildir/new/2.host",
        "Maildir/.Sent/cur/1.host:2,S",
        "Maildir/.Sent/new/2.host",
    ]
    assert found(tmp_path, ".", monkeypatch=monkeypatch) == ["a.html", *wanted]
    assert found(tmp_path, "Maildir", monkeypatch=monkeypatch) == wanted
    assert found(tmp_path, "Maildir/cur", monkeypatch=monkeypatch) == wanted[:1]
    assert all(fetch(place).medium == "mail" for place in find_places(["Maildir"]))


IGNORE = {
    ".gitignore": "build/\n*.bak.html\n!keep.bak.html\n/top.html\nbad[\n",
    ".rodofooterignore": "drafts/*\n!drafts/ready.html\n",
    "sub/.gitignore": "!old.bak.html\nlocal.html\n",
    "sub/.rodofooterignore": "!local.html\n",
    "build/a.html": "",
    "build/deep/keep.bak.html": "",
    "drafts/a.html": "",
    "drafts/ready.html": "",
    "keep.bak.html": "",
    "old.bak.html": "",
    "top.html": "",
    "sub/top.html": "",
    "sub/old.bak.html": "",
    "sub/local.html": "",
}


@pytest.mark.parametrize("repository", [True, False])
def test_ignore_files_are_obeyed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, repository: bool) -> None:
    """Nested, negated, ours over git's; folder, glob and subfolder alike; a file that is named is always looked at."""
    write(tmp_path, **IGNORE)
    if repository:
        (tmp_path / ".git").mkdir()
    sub = ["sub/local.html", "sub/old.bak.html", "sub/top.html"]
    assert found(tmp_path, ".", monkeypatch=monkeypatch) == ["keep.bak.html", "drafts/ready.html", *sub]
    assert found(tmp_path, "sub", monkeypatch=monkeypatch) == sub
    assert found(tmp_path, "**/*.html", monkeypatch=monkeypatch) == ["drafts/ready.html", "keep.bak.html", *sub]
    assert found(tmp_path, "top.html", "build/a.html", monkeypatch=monkeypatch) == ["top.html", "build/a.html"]


def test_a_folder_that_is_named_is_walked_though_it_is_ignored(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Only the pattern that hides all of it is put aside."""
    write(tmp_path, **IGNORE)
    (tmp_path / ".git").mkdir()
    assert found(tmp_path, "build", monkeypatch=monkeypatch) == ["build/a.html", "build/deep/keep.bak.html"]


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"\x1f\x8b\x08\0\0", "gzip archive, which is not opened"),
        (b"PK\x03\x04aaaa", "ZIP archive"),
        (b"!BDN\0\0\0\0", "Outlook data file"),
    ],
)
def test_archives_are_not_opened_and_say_so(data: bytes, why: str, tmp_path: Path) -> None:
    """Exit 4, whatever they are called."""
    for name in ("a.eml", "b.mbox", "c.html", "d.zip"):
        (tmp_path / name).write_bytes(data)
    ended = run("check", "a.eml", "b.mbox", "c.html", "d.zip", cwd=tmp_path)
    assert ended.code == 4
    assert ended.out.count(why) == 4


def test_nothing_found_says_what_is_searched(tmp_path: Path) -> None:
    """The suffixes come from the kinds themselves."""
    write(tmp_path, **{"a.md": "x"})
    ended = run("check", ".", cwd=tmp_path)
    assert ended.code == 3
    assert ".mbox" in ended.err
    assert "Maildirs" in ended.err


def test_a_kind_that_is_called_like_its_suffix_has_it_alone() -> None:
    """So that it can be taken without a look at the others."""
    for kind in source_kinds():
        own = f".{kind.name}"
        if own in kind.suffixes:
            ending = [one for other in source_kinds() for one in other.suffixes if one.endswith(own)]
            assert ending == [own], kind.name
