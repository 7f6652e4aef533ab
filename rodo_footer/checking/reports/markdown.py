"""The report for a comment on a merge request or a job summary: tables in GitHub's Markdown.

Nothing from a file becomes a link, an image, a mention, HTML or another cell.
"""

from __future__ import annotations

import re
from collections import Counter

from rodo_footer.checking.reports import Run, inert, level, mails, sum_up
from rodo_footer.checking.reports.text import place
from rodo_footer.model.finding import Finding, Report

_SPECIAL = re.compile(r"([\\`*_{}\[\]()|~$!])")
_BACKTICKS = re.compile("`+")


def render(report: Report, run: Run) -> str:
    """The summary, how often each rule found something, and every finding."""
    lines = ["# rodo-footer", "", f"**{sum_up(report.summary, len(run.rules))}**", ""]
    if not report.findings:
        return "\n".join(lines)
    counts = Counter((finding.rule, level(finding)) for finding in report.findings)
    lines += ["| rule | level | findings |", "|---|---|---:|"]
    lines += [f"| {rule} | {said} | {number:,} |" for (rule, said), number in sorted(counts.items(), key=_most)]
    lines += ["", "| place | level | rule | finding | evidence | rests on |", "|---|---|---|---|---|---|"]
    among = mails(report)
    lines += [_row(finding, mail=finding.path in among) for finding in report.findings]
    return "\n".join(lines) + "\n"


def plain(text: str) -> str:
    """Text that Markdown shows as it is."""
    text = inert(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    text = _SPECIAL.sub(r"\\\1", text)
    # GitHub looks for mentions and issue numbers in what was rendered, where only a break in the text stops it.
    text = re.sub(r"([@#])(?=\w)", r"\1<!-- -->", text)
    return text.replace("://", "&#58;//").replace("www.", "www&#46;")


def code(text: str) -> str:
    """Text as a code span inside a table, whatever backticks and pipes it has; empty where there is none."""
    text = inert(text).strip()
    if not text:
        return ""
    longest = max((len(run) for run in _BACKTICKS.findall(text)), default=0)
    fence = "`" * (longest + 1)
    pad = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{fence}{pad}{text}{pad}{fence}".replace("|", "\\|")


def _row(finding: Finding, *, mail: bool) -> str:
    cells = [code(place(finding, mail=mail)), level(finding), finding.rule, plain(finding.message)]
    return f"| {' | '.join([*cells, code(finding.evidence), plain('; '.join(finding.cites))])} |"


def _most(item: tuple[tuple[str, str], int]) -> tuple[int, tuple[str, str]]:
    return -item[1], item[0]
