"""The report as one static page, for whoever has no terminal: no script, nothing fetched, everything escaped."""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256
from html import escape

from rodo_footer.checking.pages import about
from rodo_footer.checking.reports import Run, inert, level, mails, sum_up
from rodo_footer.checking.reports.text import place
from rodo_footer.model.finding import Finding, Report, Suppressed

_STYLE = """
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
body { color: #1c1c1e; background: #fff }
article { border-left: .3rem solid #6b7280; padding: .1rem 0 .1rem 1rem; margin: 1.2rem 0 }
.error { border-color: #b91c1c } .warning { border-color: #b45309 } .info { border-color: #1d4ed8 }
code { background: #f3f4f6; padding: .1rem .3rem; overflow-wrap: anywhere }
h2 { font-size: 1.1rem; overflow-wrap: anywhere } p { margin: .3rem 0 }
@media (prefers-color-scheme: dark) {
  body { color: #f3f4f6; background: #1c1c1e }
  code { background: #374151 }
}
"""


def render(report: Report, run: Run) -> str:
    """A whole document in UTF-8."""
    digest = b64encode(sha256(_STYLE.encode()).digest()).decode()
    among = mails(report)
    blocks = [_article(finding, mail=finding.path in among) for finding in report.findings]
    ignored = [_ignored(one, mail=one.finding.path in among) for one in report.suppressed]
    if ignored:
        blocks.append(f"<h2>Ignored</h2>\n<ul>{''.join(ignored)}</ul>")
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        f"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-{digest}'\">"
        '<meta name="viewport" content="width=device-width"><title>rodo-footer check</title>'
        f"<style>{_STYLE}</style></head>\n<body>\n<h1>rodo-footer check</h1>\n"
        f"<p><strong>{_text(sum_up(report.summary, len(run.rules)))}</strong></p>\n"
        + "".join(f"{block}\n" for block in blocks)
        + "</body></html>\n"
    )


def _article(finding: Finding, *, mail: bool) -> str:
    page, _ = about(finding.rule)
    evidence = f"<p><code>{_text(finding.evidence)}</code></p>" if finding.evidence else ""
    cites = f"<p>Rests on: {_text('; '.join(finding.cites))}</p>" if finding.cites else ""
    return (
        f'<article class="{finding.severity}"><h2>{_text(place(finding, mail=mail))}</h2>'
        f"<p>{level(finding)} <strong>{_text(finding.rule)}</strong>: {_text(finding.message)}</p>{evidence}"
        f"<details><summary>Why, and what to do</summary><p>{_text(page.why)}</p><p>{_text(page.advice)}</p>{cites}"
        "</details></article>"
    )


def _ignored(one: Suppressed, *, mail: bool) -> str:
    until = f" until {one.until}" if one.until else ""
    by = "a comment" if one.by == "comment" else "the baseline"
    where = _text(place(one.finding, mail=mail))
    return f"<li>{where}: {_text(one.finding.rule)} by {by}{_text(until)}: {_text(one.reason)}</li>"


def _text(text: str) -> str:
    return escape(inert(text))
