"""Rule pages: what `explain` prints and what docs/rules/ holds, from the same values.

`python -m rodo_footer.checking.pages docs/rules` writes them; a test fails when the folder is stale.
"""

from __future__ import annotations

import sys
from pathlib import Path

from rodo_footer.checking import unreadable
from rodo_footer.checking.policy import known_rule
from rodo_footer.checking.rule import Example, Rule
from rodo_footer.checking.rules import all_rules

_CONFIDENCE = {"A": "the text itself", "B": "the common reading", "C": "contested"}
_FENCES = {".html": "html", ".eml": "text", ".txt": "text"}


def page(name: str) -> str:
    """The page of one rule, as Markdown.

    Raises:
        UsageError: there is no such rule.
    """
    if name == unreadable.NAME:
        return _unreadable_page()
    rules = {rule.name: rule for rule in all_rules()}
    return _rule_page(rules[known_rule(name, tuple(rules))])


def pages() -> dict[str, str]:
    """File name to content of docs/rules/."""
    found = {f"{rule.name}.md": _rule_page(rule) for rule in all_rules()}
    return {"README.md": _index(), **found, f"{unreadable.NAME}.md": _unreadable_page()}


def write(folder: Path) -> None:
    """Write all pages; pages of rules that are gone are removed."""
    folder.mkdir(parents=True, exist_ok=True)
    wanted = pages()
    for name, content in wanted.items():
        (folder / name).write_text(content, encoding="utf-8", newline="\n")
    for stale in folder.glob("*.md"):
        if stale.name not in wanted:
            stale.unlink()


def _rule_page(rule: Rule) -> str:
    lines = [f"# {rule.name}", "", rule.summary, "", f"Severity: {rule.severity}", "", "## Why", "", rule.why, ""]
    lines += ["## What to do", "", rule.advice, ""]
    lines += ["## What --fix does", "", rule.fix.says, ""] if rule.fix else []
    lines += ["## What it rests on", ""]
    lines += [
        f"- **{one.citation}** ({one.confidence}: {_CONFIDENCE[one.confidence]}). {one.says}" for one in rule.sources
    ]
    for title, examples in (("## Bad", rule.bad), ("## Good", rule.good)):
        lines += ["", title]
        for example in examples:
            lines += ["", *_example(example)]
    return "\n".join(lines) + "\n"


def _example(example: Example) -> list[str]:
    urls = ", ".join(f"`{url}`" for url in example.notice_urls) or "no address configured"
    place = ""
    if example.expected:
        kind = "needs review" if example.expected.outcome == "needs-review" else "found"
        place = f" ({kind} at {example.expected.line}:{example.expected.column} of the {example.expected.part})"
    fence = _FENCES[Path(example.name).suffix]
    return [f"{example.why} `{example.name}`, {urls}{place}:", "", f"```{fence}", example.text.rstrip("\n"), "```"]


def _unreadable_page() -> str:
    return (
        f"# {unreadable.NAME}\n\n{unreadable.SUMMARY}\n\nSeverity: error\n\n## "
        f"Why\n\n{unreadable.WHY}\n\n## What to do\n\n{unreadable.ADVICE}\n"
    )


def _index() -> str:
    rows = [f"| [{rule.name}]({rule.name}.md) | {rule.severity} | {rule.summary} |" for rule in all_rules()]
    rows.append(
        f"| [{unreadable.NAME}]({unreadable.NAME}.md) | error | {unreadable.SUMMARY} Not a rule: it cannot be "
        "turned off. |"
    )
    head = "# Rules\n\nWritten by `python -m rodo_footer.checking.pages docs/rules` from the rules themselves.\n\n"
    return head + "| name | severity | what it reports |\n|---|---|---|\n" + "\n".join(rows) + "\n"


if __name__ == "__main__":
    write(Path(sys.argv[1]))
