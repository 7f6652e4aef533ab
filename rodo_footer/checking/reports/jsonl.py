"""One finding a line, each as in `findings` of `rodo-footer/report/v1`: for programs that read line by line."""

from __future__ import annotations

import msgspec

from rodo_footer.checking.reports import Run
from rodo_footer.checking.reports.json import whole
from rodo_footer.model.finding import Report


def render(report: Report, _run: Run) -> str:
    """JSON Lines; nothing where nothing was found."""
    lines = [msgspec.json.encode(whole(msgspec.to_builtins(one))).decode() for one in report.findings]
    return "".join(f"{line}\n" for line in lines)
