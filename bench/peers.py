"""`check` against the nearest linters of others on the same 500 mail templates, each as a whole process.

html-validate (HTML in general) and doiuse-email (CSS that mail programs drop; a library, so a script of ten lines runs
it) come from npm into a cache folder outside the repository, at fixed versions. Without node, npm or a network they are
left out, which the table says; the reduced run never asks for them.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from bench.table import Row, alternating, ratio

PEERS = {"html-validate": "10.17.0", "@jsx-email/doiuse-email": "1.0.4"}
_NOTICE = "https://example.com/rodo"
_RUN_DOIUSE = """
import { readFileSync } from "node:fs";
import { doIUseEmail } from "@jsx-email/doiuse-email";
let failed = 0;
for (const path of process.argv.slice(2)) {
  const result = doIUseEmail(readFileSync(path, "utf8"), { emailClients: ["gmail.*", "outlook.*", "apple-mail.*"] });
  if (!result.success) failed += 1;
}
console.log(failed);
"""
_WORDS = """zamówienie faktura dostawa termin płatność klient oferta promocja produkt magazyn wysyłka zwrot reklamacja
spotkanie umowa projekt raport zespół dział kontakt odpowiedź pytanie wiadomość dokument załącznik podpis"""
_ROW = """      <tr><td style="padding:12px 24px;font-family:Arial;font-size:14px;line-height:1.5;color:#222222">
        <h2 style="margin:0 0 8px;font-size:18px">{title}</h2>
        <p style="margin:0 0 8px">{text}</p>
        <a href="https://shop.example.com/p/{number}?id={number}" style="color:#2176ae;display:inline-block">{link}</a>
        <img src="https://img.example.com/{number}.png" width="120" height="80" alt="{title}" style="border:0">
      </td></tr>
"""
_PAGE = """<!DOCTYPE html>
<html lang="pl"><head><meta charset="utf-8"><title>{title}</title>
<style>@media (max-width:600px) {{ .wide {{ width:100% !important }} }} .wide {{ width:600px }}</style></head>
<body style="margin:0;background-color:#ffffff">
  <!--[if mso]><table width="600"><tr><td><![endif]-->
  <table role="presentation" class="wide" width="600" cellpadding="0" cellspacing="0" style="background:#ffffff">
    <tbody>
{rows}      <tr><td style="padding:24px;font-size:12px;color:#444444">Przykład sp. z o.o., ul. Wzorcowa 1, Warszawa
        {notice}</td></tr>
    </tbody>
  </table>
  <!--[if mso]></td></tr></table><![endif]-->
</body></html>
"""


def run(reduced: bool) -> list[Row]:
    """Medians of one interleaved run, and how many times as fast; limits only where both others are there."""
    count = 40 if reduced else 500
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        paths = write_templates(folder, count)
        ours = [str(Path(sys.executable).parent / "rodo-footer"), "check", *paths, "--notice-url", _NOTICE]
        alone = [*ours, "--jobs", "1"]
        # Which of our own processes are measured does not hang on what others could be installed.
        peers = {} if reduced else _peers(paths)
        works = [_process(one, folder) for one in (ours, alone, *peers.values())]
        alternating(1, *works)
        times = alternating(2 if reduced else 5, *works)
        found = _found(ours, folder)
    rows = [
        Row(f"templates without the link that check finds, of {count // 10}", found, count / 10, "", at_least=True),
        Row(f"check, {count} templates, whole process, median", _median(times[0]), None, "ms"),
        Row("the same with --jobs 1", _median(times[1]), None, "ms"),
    ]
    for peer, theirs in zip(peers, times[2:], strict=True):
        rows.append(Row(f"{peer} {PEERS[peer]}, whole process, median", _median(theirs), None, "ms"))
        rows.append(Row(f"check / {peer}", ratio(times[0], theirs), 1.0, "x"))
        rows.append(Row(f"check --jobs 1 / {peer}", ratio(times[1], theirs), 1.0, "x"))
    return rows


def write_templates(folder: Path, count: int) -> list[str]:
    """Mail templates of 4 to 12 kB, all different, one in ten without the link; their names, relative to `folder`."""
    dice, words = random.Random(3), _WORDS.split()
    names = []
    for number in range(count):
        rows = "".join(
            _ROW.format(
                title=" ".join(dice.choices(words, k=3)).capitalize(),
                text=" ".join(dice.choices(words, k=dice.randrange(20, 80))),
                link=" ".join(dice.choices(words, k=2)),
                number=dice.randrange(10**6),
            )
            for _ in range(dice.randrange(4, 10))
        )
        notice = f'<a href="{_NOTICE}" style="color:#444444">Informacja o przetwarzaniu danych</a>'
        page = _PAGE.format(title=f"Wiadomość {number}", rows=rows, notice=notice if number % 10 else "")
        names.append(f"template-{number:03}.html")
        (folder / names[-1]).write_text(page, encoding="utf-8")
    return names


def _peers(paths: list[str]) -> dict[str, list[str]]:
    """The command of each other linter; none, with the reason on stderr, where they cannot be had."""
    npm, node = shutil.which("npm"), shutil.which("node")
    if npm is None or node is None:
        print("peers: node or npm is not here, so the others are not measured", file=sys.stderr)
        return {}
    place = _installed(npm)
    if place is None:
        return {}
    script = place / "doiuse.mjs"
    script.write_text(_RUN_DOIUSE, encoding="utf-8")
    validate = place / "node_modules" / "html-validate" / "bin" / "html-validate.mjs"
    return {
        "html-validate": [node, str(validate), "--formatter", "json", *paths],
        "@jsx-email/doiuse-email": [node, str(script), *paths],
    }


def _installed(npm: str) -> Path | None:
    wanted = [f"{name}@{version}" for name, version in PEERS.items()]
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    place = cache / "rodo-footer-bench" / "-".join(PEERS.values())
    if all((place / "node_modules" / name / "package.json").exists() for name in PEERS):
        return place
    place.mkdir(parents=True, exist_ok=True)
    made = subprocess.run(
        [npm, "install", "--prefix", str(place), "--ignore-scripts", "--no-audit", "--no-fund", "--silent", *wanted],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if made.returncode:
        print(f"peers: npm could not install {', '.join(wanted)}, so they are not measured", file=sys.stderr)
        print(made.stderr[-500:], file=sys.stderr)
        return None
    return place


def _process(command: list[str], folder: Path) -> Callable[[], object]:
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}

    def once() -> None:
        made = subprocess.run(command, cwd=folder, env=environment, capture_output=True, check=False)
        if made.returncode not in (0, 1):  # 1: findings
            raise RuntimeError(f"{command[:3]} ended with {made.returncode}: {made.stderr.decode()[-500:]}")

    return once


def _found(command: list[str], folder: Path) -> int:
    """How many templates are told to lack the link; the others must be clean of that."""
    made = subprocess.run([*command, "--format", "json"], cwd=folder, capture_output=True, check=False)
    told = {one["path"] for one in json.loads(made.stdout)["findings"] if one["rule"] == "notice-link-missing"}
    assert all(int(path[-8:-5]) % 10 == 0 for path in told)
    return len(told)


def _median(seconds: list[float]) -> float:
    return statistics.median(seconds) * 1000
