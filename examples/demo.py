"""`make demo`: the whole job on the example company, each step as the command that a user would type.

Works on a copy in demo-output/, so that it can be looked at, and run again from the start.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
WORK = HERE.parent / "demo-output"
OWN = WORK / "deployed" / "anna.nowak@example.com" / "Przykład.htm"


def main() -> None:
    """Run the steps; the first one that ends otherwise than expected ends the demo."""
    shutil.rmtree(WORK, ignore_errors=True)
    shutil.copytree(HERE, WORK, ignore=shutil.ignore_patterns("demo.py", "__pycache__"))
    OWN.parent.mkdir(parents=True)
    OWN.write_text("<p>Anna's own signature</p>", encoding="utf-8")

    title("1. Signatures for the 25 people of an Entra export (one of them tries to inject a script)")
    run("generate", "--people", "people.csv", "--out", "signatures")
    show("signatures/ewa.syn@example.com/signature.txt")

    title("2. The tool's own output passes the tool's own rules")
    run("check", "signatures")

    title("3. The company's existing templates and mails do not: seven different faults")
    run("check", "templates", "mails", expect=1)

    title("4. A plan: what is deployed, and what would be (Anna has a signature of her own)")
    run("plan", "--people", "people.csv", "--out", "plan.json", "--quiet")

    title("5. Push it in waves: back up, write, read back")
    run("push", "plan.json", "--expect", "24", "--yes")
    assert OWN.read_text(encoding="utf-8") == "<p>Anna's own signature</p>"

    title("6. How it stands, and one mailbox put back as it was")
    run("status")
    run("rollback", "--mailbox", "ewa.syn@example.com", "--yes")

    title("Done")
    page = relative("signatures/anna.nowak@example.com/signature.html")
    print(
        f"""Written: 25 signatures in HTML and text ({relative("signatures")}), checked by the tool's own rules.
Audited: 9 templates and 2 mails; every fault has a place, a reason and a way to mend it.
Rolled out: 24 mailboxes ({relative("deployed")}), read back; Anna's own was left alone, one put back.
Look at: {page} in a browser, and `.venv/bin/rodo-footer explain notice-link-hidden`.
Try next: `.venv/bin/rodo-footer init` with your own facts, then `.venv/bin/rodo-footer check YOUR-TEMPLATES`."""
    )


def title(text: str) -> None:
    """A heading."""
    print(f"\n== {text} ==", flush=True)


def run(*arguments: str, expect: int = 0) -> None:
    """One command of the tool in the copy, shown as typed, with its real output."""
    print("$ rodo-footer " + " ".join(arguments), flush=True)
    ended = subprocess.run(  # noqa: S603  # our own command line
        [sys.executable, "-m", "rodo_footer", *arguments], cwd=WORK, check=False
    )
    if ended.returncode != expect:
        sys.exit(f"the demo expected exit code {expect} and got {ended.returncode}")


def show(path: str) -> None:
    """A file, as `cat` would show it."""
    print(f"$ cat {path}")
    print((WORK / path).read_text(encoding="utf-8"), flush=True)


def relative(path: str) -> str:
    """A path of the copy as seen from the project."""
    return f"{WORK.name}/{path}"


if __name__ == "__main__":
    main()
