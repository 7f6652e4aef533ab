"""What `check` loads on a clean document: nothing that only findings, generating or pushing need."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = {
    "bs4",
    "lxml",
    "premailer",
    "cssutils",
    "jinja2",
    "msal",
    "requests",
    "rich",
    "pydantic",
    "asyncio",
    "stdnum",
    "sqlite3",
    "ssl",
    "publicsuffixlist",
}
CONFIG = '[controller]\nname = "Firma"\ncountry = "pl"\n[notice]\nurl = "https://firma.pl/rodo"\n'
PROBE = """
import sys
from rodo_footer.cli.app import run
code = run(sys.argv[1:])
sys.stderr.write("\\n" + " ".join(sorted({name.partition(".")[0] for name in sys.modules})))
sys.exit(code)
"""


@pytest.mark.parametrize("with_config", [False, True])
@pytest.mark.parametrize("options", [(), ("--notice-url", "https://firma.pl/rodo"), ("--format", "json")])
def test_a_clean_document_loads_nothing_heavy(tmp_path: Path, with_config: bool, options: tuple[str, ...]) -> None:
    """With and without a config, with and without an address."""
    (tmp_path / "one.html").write_text('<p><a href="https://firma.pl/rodo">RODO</a></p>', encoding="utf-8")
    if with_config:
        (tmp_path / "rodo-footer.toml").write_text(CONFIG, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", PROBE, "check", "one.html", *options], cwd=tmp_path, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    loaded = set(done.stderr.decode().splitlines()[-1].split())
    assert "selectolax" in loaded
    assert not loaded & HEAVY
