"""`rodo-footer check` as a user types it."""

from __future__ import annotations

from pathlib import Path

from tests.cli.running import run

CLEAN = '<p>Anna</p>\n<p><a href="https://example.com/rodo">RODO</a></p>\n'


def test_quiet_says_only_what_went_wrong(tmp_path: Path) -> None:
    """Nothing on a clean run, the findings on another; the exit code is the same as without."""
    (tmp_path / "good.html").write_text(CLEAN, encoding="utf-8")
    (tmp_path / "bad.html").write_text("<p>Anna</p>\n", encoding="utf-8")
    good, bad = run("check", "good.html", "-q", cwd=tmp_path), run("check", "bad.html", "-q", cwd=tmp_path)
    assert (good.code, good.out, good.err) == (0, "", "")
    assert bad.code == 1
    assert "notice-link-missing" in bad.out


def test_stdin_is_read_once_and_the_address_that_counts_is_said(tmp_path: Path) -> None:
    """`-` twice is one document; `-v` speaks of links without a configured address only where none is."""
    done = run("check", "-", "-", "-v", cwd=tmp_path, stdin=CLEAN.encode())
    assert (done.code, "in 1 file" in done.out) == (0, True)
    assert "no address is configured" in done.err
    done = run("check", "-", "-v", "--notice-url", "https://example.com/rodo", cwd=tmp_path, stdin=CLEAN.encode())
    assert done.code == 0
    assert "configured" not in done.err
