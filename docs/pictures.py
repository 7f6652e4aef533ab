"""`make pictures`: the pictures of the README from real output. Needs Chromium (Debian: `apt-get install chromium`)."""

from __future__ import annotations

import base64
import io
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from rich.console import Console
from rich.text import Text

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "docs" / "pictures"
# example.com has no logo, so the picture gets one that is drawn here; all else is what the tool wrote.
LOGO = """<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40">
<rect width="120" height="40" rx="6" fill="#2176ae"/>
<text x="60" y="26" font-family="Arial" font-size="18" fill="#fff" text-anchor="middle">Przykład</text>
</svg>"""


def main() -> None:
    """Make both pictures."""
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        shutil.copytree(ROOT / "examples", work / "examples")
        signature(work)
    terminal()


def signature(work: Path) -> None:
    """A generated signature as Chromium shows it."""
    tool(
        "generate",
        "--people",
        "people.csv",
        "--where",
        "mail=anna.nowak@example.com",
        "--out",
        "out",
        cwd=work / "examples",
    )
    html = (work / "examples" / "out" / "anna.nowak@example.com" / "signature.html").read_text(encoding="utf-8")
    logo = "data:image/svg+xml;base64," + base64.b64encode(LOGO.encode()).decode()
    page = work / "page.html"
    page.write_text(html.replace("https://example.com/logo.png", logo), encoding="utf-8")
    chromium = shutil.which("chromium") or sys.exit("chromium is not installed")
    flags = ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--disable-background-networking"]
    flags += [f"--user-data-dir={work / 'profile'}", "--force-device-scale-factor=2", "--window-size=640,300"]
    subprocess.run(
        [chromium, *flags, f"--screenshot={PICTURES / 'signature.png'}", page.as_uri()], check=True, capture_output=True
    )


def terminal() -> None:
    """A check of the example's templates, as a terminal shows it."""
    shown = tool("check", "templates", "mails", "--color", "always", cwd=ROOT / "examples")
    console = Console(record=True, width=150, file=io.StringIO())
    console.print(Text("$ rodo-footer check templates mails", style="bold"))
    console.print(Text.from_ansi(shown))
    svg = console.export_svg(title="rodo-footer check")
    svg = re.sub(r"@font-face \{.*?\}", "", svg, flags=re.DOTALL)  # rich's would be fetched from the network
    (PICTURES / "check.svg").write_text(svg, encoding="utf-8", newline="\n")


def tool(*arguments: str, cwd: Path) -> str:
    """What a command prints to stdout."""
    ended = subprocess.run(
        [sys.executable, "-m", "rodo_footer", *arguments], cwd=cwd, capture_output=True, check=False, encoding="utf-8"
    )
    return ended.stdout


if __name__ == "__main__":
    main()
