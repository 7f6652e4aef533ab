"""Every format is read back by somebody else's parser, says the same findings whatever stands in files and names, and
lets nothing of it act."""

from __future__ import annotations

import csv
import html
import io
import json
import os
import re
import time
from collections import Counter
from pathlib import Path
from urllib.parse import unquote_to_bytes

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from markdown_it import MarkdownIt
from selectolax.lexbor import LexborHTMLParser

from rodo_footer.checking.reports import Run, format_names, no_paint, render, sarif
from rodo_footer.checking.reports.csv import COLUMNS
from rodo_footer.checking.rules import rule_names
from rodo_footer.model.finding import DocumentReport, Edit, Finding, Fix, Report, Summary, Suppressed
from tests.checking.sarif_schema import SARIF
from tests.cli.running import inside

HERE = Path(__file__).parent
RUN = Run(rules=rule_names(), paint=no_paint, folder="/repo", when="2026-11-24T10:00:00")
XSD = etree.XMLSchema(etree.parse(HERE / "junit.xsd"))

NASTY = [
    "a.html",
    "katalog ż/b c.html",
    "/repo/in/c.html",
    "/else/where/d.html",
    "../up.html",
    "./dot.html",
    "=cmd|' /C calc'!A0.html",
    "x\n::error::injected\r\n##[error]y.html",
    "\x1b[2J\x07\x00bell.html",
    "f\udcff\udc80.html",
    "a|b`c``d\\e.html",
    "<script>alert(1)</script>.html",
    "]]>&amp;\ufffe\uffff\U0001f600.html",
    "![x](https://evil.example/p.png) @security #12 www.evil.example",
    "100%,a:b::c.html",
    "<stdin>",
    "#",
]
MAILS = ["m.eml", "box.mbox#3", "Maildir/cur/1.x:2,S"]
WORDS = st.sampled_from(NASTY) | st.text(max_size=30)
RULES = st.sampled_from([*rule_names()[:6], "unreadable-input"])


@st.composite
def finding(draw: st.DrawFn) -> Finding:
    """Any finding."""
    rule = draw(RULES)
    path = draw(st.sampled_from([*NASTY, *MAILS]))
    edits = (Edit(0, 3, draw(WORDS)), Edit(5, 5, "x")) if draw(st.booleans()) else ()
    return Finding(
        rule=rule,
        outcome="violation" if rule == "unreadable-input" else draw(st.sampled_from(["violation", "needs-review"])),
        severity=draw(st.sampled_from(["error", "warning", "info"])),
        path=path,
        part="" if rule == "unreadable-input" else draw(st.sampled_from(["text/html", "text/plain 1.2"])),
        line=draw(st.integers(1, 10**6)),
        column=draw(st.integers(1, 10**4)),
        message=draw(WORDS.filter(str.strip)),
        evidence=draw(WORDS),
        cites=("GDPR art. 13", draw(WORDS)),
        fix=Fix(draw(WORDS.filter(str.strip)), True, edits) if edits else None,
        fingerprint=draw(st.sampled_from(["0123456789abcdef", "fedcba9876543210"])),
    )


@st.composite
def reports(draw: st.DrawFn) -> Report:
    """Any report."""
    findings = tuple(draw(st.lists(finding(), max_size=6)))
    ignored = [
        Suppressed(
            finding=one, by=draw(st.sampled_from(["comment", "baseline"])), reason=draw(WORDS), until="2027-01-31"
        )
        for one in draw(st.lists(finding(), max_size=2))
    ]
    paths = dict.fromkeys([one.path for one in findings] + [one.finding.path for one in ignored] + ["clean.html"])
    documents = tuple(
        DocumentReport(path=path, kind="message" if path in MAILS else "signature", language="pl", status="clean")
        for path in paths
    )
    summary = Summary(documents=len(documents), violations=len(findings), suppressed=len(ignored))
    return Report(version="0.1.0", summary=summary, documents=documents, findings=findings, suppressed=tuple(ignored))


def places(report: Report) -> list[tuple[str, int, int]]:
    """Rule, line and column of each finding."""
    return sorted((one.rule, one.line, one.column) for one in report.findings)


def spots(report: Report) -> list[tuple[str, int]]:
    """Rule and line in the file, which is 1 for what lies in a mail."""
    return sorted((one.rule, 1 if one.path in MAILS else one.line) for one in report.findings)


@settings(max_examples=40, deadline=3000)
@given(reports())
def test_every_format_reads_back(report: Report) -> None:
    """All findings, in each format, by a parser that is not ours."""
    for name in format_names():
        text = render(report, name, RUN)
        text.encode()
        assert "\x1b" not in text
        assert "\0" not in text
        assert READ_BACK[name](text, report), name


def _json(text: str, report: Report) -> bool:
    data = json.loads(text)
    assert len(data.get("suppressed", [])) == len(report.suppressed) == data["summary"]["suppressed"]
    return sorted((one["rule"], one["line"], one["column"]) for one in data["findings"]) == places(report)


def _jsonl(text: str, report: Report) -> bool:
    rows = [json.loads(line) for line in text.split("\n")[:-1]]
    return sorted((one["rule"], one["line"], one["column"]) for one in rows) == places(report)


def _csv(text: str, report: Report) -> bool:
    rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    assert rows[0] == list(COLUMNS)
    assert {len(row) for row in rows} == {len(COLUMNS)}
    assert not [cell for row in rows for cell in row if cell[:1] in tuple("=+-@\t\r\n\0＝＋－＠")]
    assert text.count("\r\n") == text.count("\n") == len(rows)
    return sorted((row[6], int(row[2]), int(row[3])) for row in rows[1:]) == places(report)


def _sarif(text: str, report: Report) -> bool:
    data = json.loads(text)
    jsonschema.validate(data, SARIF, format_checker=jsonschema.FormatChecker())
    (run,) = data["runs"]
    found = [one for one in run["results"] if "suppressions" not in one]
    assert len(run["results"]) - len(found) == len(report.suppressed)
    prints = [one["partialFingerprints"]["primaryLocationLineHash"] for one in run["results"]]
    assert len(set(prints)) == len(prints)
    for one in run["results"]:
        assert run["tool"]["driver"]["rules"][one["ruleIndex"]]["id"] == one["ruleId"]
        assert "](" not in one["message"]["text"]
    uris = {one["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for one in found}
    files = {os.fsdecode(unquote_to_bytes(uri)).removeprefix("file://") for uri in uris}
    assert files == {re.sub(r"^/repo/|^\./|#3$", "", one.path) for one in report.findings}
    regions = [(one["ruleId"], one["locations"][0]["physicalLocation"]["region"]["startLine"]) for one in found]
    return sorted(regions) == spots(report)


def _junit(text: str, report: Report) -> bool:
    tree = etree.fromstring(text.encode())
    XSD.assertValid(tree)
    (suite,) = tree
    cases = suite.findall("testcase")
    assert int(suite.get("tests")) == len(cases)
    assert int(suite.get("failures")) == len(suite.findall("testcase/failure"))
    assert int(suite.get("errors")) == len(suite.findall("testcase/error"))
    assert int(suite.get("skipped")) == len(suite.findall("testcase/skipped")) == len(report.suppressed)
    bad = [case for case in cases if len(case) and case[0].tag != "skipped"]
    told = [case.get("name").split(" ") for case in bad]
    found = sorted((one[0], *map(int, one[-1].split(":"))) for one in told)
    passed = {case.get("classname") for case in cases if not len(case)}
    assert "clean.html" in passed
    return found == places(report)


def _github(text: str, report: Report) -> bool:
    lines = re.split(r"\r\n|\r|\n", text.rstrip("\n"))
    assert not lines[-1].startswith("::")
    found = [
        re.fullmatch(r"::(error|warning|notice) file=([^,:]*),line=(\d+),col=(\d+),title=([\w-]+)::.*", line)
        for line in lines[:-1]
    ]
    assert all(found)
    return sorted((one[5], int(one[3])) for one in found if one) == spots(report)


def _gitlab(text: str, report: Report) -> bool:
    data = json.loads(text)
    assert len({one["fingerprint"] for one in data}) == len(data)
    assert {one["severity"] for one in data} <= {"info", "minor", "major", "critical", "blocker"}
    assert all(one["description"] for one in data)
    return sorted((one["check_name"], one["location"]["lines"]["begin"]) for one in data) == spots(report)


def _markdown(text: str, report: Report) -> bool:
    page = MarkdownIt("gfm-like", {"linkify": False}).render(text)
    tree = LexborHTMLParser(page)
    tables = tree.css("table")
    assert not tree.css("a, img, script, iframe, svg")
    assert not re.search(r"(?<![\w`])[@#]\w", re.sub(r"(?s)<code>.*?</code>|<!-- -->", lambda m: m[0][:1], page))
    rows = [[cell.text() for cell in row.css("td")] for row in (tables[1].css("tbody tr") if report.findings else [])]
    assert {len(row) for row in rows} <= {6}
    return Counter(row[2] for row in rows) == Counter(one.rule for one in report.findings)


def _html(text: str, report: Report) -> bool:
    tree = LexborHTMLParser(text)
    assert not tree.css("script, img, iframe, link, a, object, [onerror], [src]")
    policy = tree.css_first("meta[http-equiv]").attributes["content"] or ""
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy
    rules = [one.text() for one in tree.css("article strong")]
    return Counter(rules) == Counter(one.rule for one in report.findings)


def _text(text: str, report: Report) -> bool:
    lines = text.split("\n")
    assert len(lines) == len(report.findings) + 2
    return all(one.rule in line for one, line in zip(report.findings, lines, strict=False))


def _full(text: str, report: Report) -> bool:
    told = re.findall(r"^(?:error|warning|info|needs review) ([\w-]+) ", text, re.MULTILINE)
    assert len(re.findall(r" ignored by (?:a comment|the baseline) until 2027-01-31", text)) == len(report.suppressed)
    return told == [one.rule for one in report.findings]


READ_BACK = {
    "json": _json,
    "jsonl": _jsonl,
    "csv": _csv,
    "sarif": _sarif,
    "junit": _junit,
    "github": _github,
    "gitlab": _gitlab,
    "markdown": _markdown,
    "html": _html,
    "text": _text,
    "full": _full,
}


def test_no_format_is_without_a_reader() -> None:
    """A format that is added is read back here."""
    assert sorted(READ_BACK) == list(format_names())


def many(number: int, files: int, rules: int = 1) -> Report:
    """A report with so many findings."""
    names = rule_names()
    findings = tuple(
        Finding(
            rule=names[index % rules],
            outcome="violation",
            severity="error" if index % 2 else "info",
            path=f"f{index % files}.html",
            part="text/html",
            line=index + 1,
            column=1,
            message="it is so",
            fingerprint=f"{index:016x}",
        )
        for index in range(number)
    )
    documents = tuple(
        DocumentReport(path=f"f{index}.html", kind="signature", language="", status="violation")
        for index in range(files)
    )
    return Report(
        version="0", summary=Summary(documents=files, violations=number), documents=documents, findings=findings
    )


def test_what_code_scanning_does_not_take_is_gathered_and_said(monkeypatch: pytest.MonkeyPatch) -> None:
    """Above what is shown one result stands for all of a rule in a file; above what is taken the least severe go."""
    assert (sarif.SHOWN, sarif.TAKEN) == (5_000, 25_000)
    monkeypatch.setattr(sarif, "SHOWN", 50)
    monkeypatch.setattr(sarif, "TAKEN", 250)
    (run,) = json.loads(render(many(51, 10, 3), "sarif", RUN))["runs"]
    assert len(run["results"]) == 30
    assert "more of this rule in this file" in run["results"][0]["message"]["text"]
    assert "51 findings" in run["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"]
    (run,) = json.loads(render(many(260, 260), "sarif", RUN))["runs"]
    assert len(run["results"]) == 250
    assert [one["level"] for one in run["results"][-3:]] == ["note"] * 3
    assert len(run["invocations"][0]["toolExecutionNotifications"]) == 2
    (run,) = json.loads(render(many(50, 10), "sarif", RUN))["runs"]
    assert len(run["results"]) == 50
    assert "toolExecutionNotifications" not in run["invocations"][0]


@pytest.mark.parametrize("name", format_names())
def test_ten_thousand_findings_are_no_trouble(name: str) -> None:
    """Linear."""
    report = many(10_000, 500, 5)
    start = time.process_time()
    text = render(report, name, RUN)
    assert time.process_time() - start < 3
    assert len(text) > 10_000


def test_nothing_found_is_said_in_every_format() -> None:
    """Each is whole; what an empty one looks like is up to the format."""
    clean = DocumentReport(path="clean.html", kind="signature", language="", status="clean")
    report = Report(version="0", summary=Summary(documents=1), documents=(clean,))
    for name in format_names():
        assert READ_BACK[name](render(report, name, RUN), report), name
    assert render(report, "gitlab", RUN) == "[]\n"
    assert render(report, "jsonl", RUN) == ""


def test_the_same_exit_code_with_every_format(tmp_path: Path) -> None:
    """Several at once, to files and to stdout; the code is that of the findings."""
    (tmp_path / "bad.html").write_text("<p>Anna</p>\n", encoding="utf-8")
    (tmp_path / "good.html").write_text('<a href="https://example.com/rodo">RODO</a>', encoding="utf-8")
    files = [f"--format={name}=out.{name}" for name in format_names()]
    for target, code in (("bad.html", 1), ("good.html", 0), ("none.html", 4)):
        done = inside(
            "check", target, "--notice-url", "https://example.com/rodo", *files, "--format", "text", cwd=tmp_path
        )
        assert done.code == code
        for name in format_names():
            made = (tmp_path / f"out.{name}").read_text(encoding="utf-8")
            assert ("notice-link-missing" in made) >= (code == 1)
            alone = inside("check", target, "--notice-url", "https://example.com/rodo", "--format", name, cwd=tmp_path)
            assert alone.code == code
    twice = inside("check", "bad.html", "--format", "json=a", "--format", "csv=./a", cwd=tmp_path)
    assert twice.code == 2


@pytest.mark.parametrize("variable", ["GITHUB_WORKSPACE", "CI_PROJECT_DIR"])
def test_servers_get_paths_from_the_top_of_the_repository(
    variable: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also where the check runs in a folder of it; a human reads what he typed."""
    monkeypatch.delenv("GITHUB_WORKSPACE", raising=False)
    monkeypatch.setenv(variable, str(tmp_path))
    (tmp_path / "sub" / "in").mkdir(parents=True)
    (tmp_path / "sub" / "in" / "bad.html").write_text("<p>Anna</p>\n", encoding="utf-8")
    for name in ("github", "gitlab", "sarif"):
        assert "sub/in/bad.html" in inside("check", "in", "--format", name, cwd=tmp_path / "sub").out
    assert inside("check", "in", cwd=tmp_path / "sub").out.startswith(str(Path("in") / "bad.html"))


def test_verbose_says_why_and_what_to_do(tmp_path: Path) -> None:
    """And what was ignored, by whom and why."""
    ask = '<!-- rodo-footer: ignore notice-link-missing reason="only on paper" -->'
    (tmp_path / "bad.html").write_text("<p>Anna</p>\n", encoding="utf-8")
    (tmp_path / "kept.html").write_text(f"<p>Anna</p>{ask}\n", encoding="utf-8")
    said = inside("check", ".", "-v", "--statistics", cwd=tmp_path)
    assert "  why:  " in said.out
    assert "  do:   " in said.out
    assert "kept.html:1:1: notice-link-missing ignored by a comment: only on paper" in said.out
    assert "1 notice-link-missing in 1 file; 1 ignored" in said.err


def test_a_page_of_html_shows_text_as_text() -> None:
    """Escaped once, not twice."""
    report = many(1, 1)
    page = render(report, "html", RUN)
    assert html.escape("it is so") in page
