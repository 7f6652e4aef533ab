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
