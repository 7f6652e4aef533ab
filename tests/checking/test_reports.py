"""One rich report through every format: the same findings, the shape of the contract, nothing that commands a
terminal."""

from __future__ import annotations

import json

import jsonschema
import pytest

from rodo_footer.checking.engine import Policy, check_documents, check_signature
from rodo_footer.checking.reports import Run, format_names, render
from rodo_footer.checking.reports.json import schema
from rodo_footer.checking.rules import rule_names
from rodo_footer.checking.sources import Raw
from rodo_footer.model.finding import Report

RUN = Run(rules=rule_names())
MAIL = (
    "From: a\nContent-Type: multipart/alternative; boundary=x\n\n--x\nContent-Type: text/plain\n\nhi\n"
    '--x\nContent-Type: text/html\n\n<p>Anna\n<a href="https://example.com/rodo">RODO</a></p>\n--x--\n'
)


@pytest.fixture(scope="module")
def report() -> Report:
    """A violation in a file, one in a mail, an item for a human, a clean file, an unreadable one, a hostile name."""
    raws = [
        Raw(path="a.html", data=b"<body>\n<p>Anna</p>", medium="markup"),
        Raw(path="b.eml", data=MAIL.encode(), medium="mail"),
        Raw(path="c.html", data=b'<a href="{{ rodo }}">RODO</a>', medium="markup"),
        Raw(path="d.html", data=b'<a href="https://example.com/rodo">RODO</a>', medium="markup"),
        Raw(path="e\x1b[31m\n.html", fault="it is empty"),
        Raw(path="f\udcff.html", data=b'<a href="https://firma.pl/x\x1b[2J">RODO \x1b[2J</a>', medium="markup"),
    ]
    return check_documents(raws, Policy(accepted=("https://example.com/rodo",)))


@pytest.mark.parametrize("name", format_names())
def test_every_finding_is_in_every_format(name: str, report: Report) -> None:
    """Rule, place and message of each, and no control character."""
    text = render(report, name, RUN)
    assert text.endswith("\n")
    assert "\x1b" not in text
    text.encode()
    for finding in report.findings:
        assert finding.rule in text


def test_text_says_where_and_sums_up(report: Report) -> None:
    """Files by line and column, mails by part, and one honest line at the end."""
    lines = render(report, "text", RUN).splitlines()
    assert lines[0].startswith("a.html:1:1: error notice-link-missing no link to the information notice")
    assert lines[1].startswith("b.eml (text/plain part) 1:1: error plain-text-without-notice-link")
    assert lines[2].startswith("c.html:1:1: needs review notice-link-placeholder")
    rules = len(rule_names())
    assert lines[-1] == f"3 violations by {rules} rules in 5 files; 1 item needs a human; 1 file could not be read"
    painted = render(report, "text", Run(rules=rule_names(), paint=lambda text, style: f"<{style}>{text}</>"))
    assert "<red>error</>" in painted


def test_json_is_the_contract(report: Report) -> None:
    """Exactly the keys that interface.md shows, valid against the published schema."""
    data = json.loads(render(report, "json", RUN))
    jsonschema.validate(data, schema())
    assert list(data) == ["schema", "version", "summary", "documents", "findings"]
    assert data["schema"] == "rodo-footer/report/v1"
    assert data["summary"] == {"documents": 6, "violations": 3, "needs_review": 1, "unreadable": 1, "suppressed": 0}
    assert [one["status"] for one in data["documents"]] == [
        "violation",
        "violation",
        "needs-review",
        "clean",
        "unreadable",
        "violation",
    ]
    link = data["documents"][3]["notice_links"][0]
    assert link == {
        "href": "https://example.com/rodo",
        "target": "https://example.com/rodo",
        "text": "RODO",
        "part": "text/html",
        "place": "own",
        "visible": True,
        "accepted": True,
        "quality": "ok",
    }
    assert set(data["findings"][0]) == {
        *("rule", "outcome", "severity", "path", "part", "line", "column", "message", "evidence", "cites", "fix"),
        "fingerprint",
    }


def test_fingerprints_survive_moved_lines_and_tell_files_apart() -> None:
    """The same fault lower down is the same finding; in another file it is another."""

    def fingerprint(html: str, path: str = "a.html") -> str:
        raw = Raw(path=path, data=html.encode(), medium="markup")
        return check_documents([raw], Policy(accepted=("https://example.com/rodo",))).findings[0].fingerprint

    link = '<a href="http://example.com/rodo">RODO</a>'
    assert fingerprint(link) == fingerprint(f"\n\n<p>new</p>{link}")
    assert fingerprint(link) != fingerprint(link, "b.html")
    assert fingerprint(link) != fingerprint(link.replace("RODO", "Datenschutz"))


def test_identical_files_are_each_reported() -> None:
    """They are judged once and told with their own paths."""
    raws = [Raw(path=name, data=b"<p>x</p>", medium="markup") for name in ("a", "b")]
    found = check_documents(raws, Policy()).findings
    assert [one.path for one in found] == ["a", "b"]
    assert found[0].fingerprint != found[1].fingerprint


def test_our_own_signature_is_judged_in_both_versions() -> None:
    """HTML and text are one document with two parts."""
    policy = Policy(accepted=("https://example.com/rodo",))
    html = '<html><body><a href="https://example.com/rodo">RODO</a></body></html>'
    assert check_signature(html, "RODO: https://example.com/rodo", "Anna", policy) == ()
    (found,) = check_signature(html, "Anna", "Anna", policy)
    assert (found.rule, found.part) == ("plain-text-without-notice-link", "text/plain")
    (found,) = check_signature("<p>Anna</p>", "Anna", "Anna", policy)
    assert found.rule == "notice-link-missing"
    (found,) = check_signature("<p>Anna</p>", "RODO: https://example.com/rodo", "Anna", policy)
    assert (found.rule, found.part) == ("notice-link-missing", "text/html")
