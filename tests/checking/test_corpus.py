"""Real-looking and hostile files, read from the disk as a user's are, against what is expected of each.

`tests/corpus/TOPIC/expected.toml` says it for the files beside it, and in `notice_urls` which addresses are configured
where these are not the usual one. All were written for this project.
"""

from __future__ import annotations

import tomllib

import pytest

from rodo_footer.jobs import checking as jobs
from tests.checking.places import CORPUS

TOPICS = {
    page.parent.name: tomllib.loads(page.read_text(encoding="utf-8")) for page in sorted(CORPUS.glob("*/expected.toml"))
}
NOTICE_URLS = {topic: files.pop("notice_urls", ["https://example.com/rodo"]) for topic, files in TOPICS.items()}
EXPECTED: dict[str, list[str]] = {
    f"{topic}/{name}": findings for topic, files in TOPICS.items() for name, findings in files.items()
}


def test_no_file_is_without_expectation() -> None:
    """A file that is added says what it is for."""
    there = {path.relative_to(CORPUS).as_posix() for path in CORPUS.glob("*/*") if path.name != "expected.toml"}
    assert there == set(EXPECTED)


@pytest.mark.parametrize("name", EXPECTED)
def test_a_file_gives_what_is_expected(name: str) -> None:
    """Rule, part, line and column of each finding."""
    report = jobs.check(None, [str(CORPUS / name)], notice_urls=NOTICE_URLS[name.partition("/")[0]]).report
    found = [
        f"{one.rule}{'?' if one.outcome == 'needs-review' else ''} {one.part} {one.line}:{one.column}"
        for one in report.findings
    ]
    assert found == EXPECTED[name]
