"""What is fuzzed: each takes any bytes, and fails where something is raised that must not be, or does not hold."""

from __future__ import annotations

from collections.abc import Callable

from rodo_footer.checking.engine import Policy, judge_raw, selected
from rodo_footer.checking.fixing.repair import repair
from rodo_footer.checking.reading.address import parse
from rodo_footer.checking.reading.quotes import own_lines
from rodo_footer.checking.reading.rewriters import unwrap
from rodo_footer.checking.sources import Raw
from rodo_footer.model.finding import Finding

_POLICY = Policy(accepted=("https://example.com/rodo",))
_RULES = selected(_POLICY)


def _judged(data: bytes, medium: str, path: str) -> tuple[Finding, ...]:
    judged = judge_raw(Raw(path=path, data=data, medium=medium), _POLICY, _RULES)
    lines = data.count(b"\n") + data.count(b"\r") + len(data) + 1
    assert all(1 <= one.line <= lines and one.column >= 1 for one in judged.findings)
    assert judged.report.status != "clean" or not judged.findings
    return judged.findings


def mime(data: bytes) -> None:
    """Any bytes as a mail end in a verdict."""
    _judged(data, "mail", "a.eml")


def html(data: bytes) -> None:
    """Any bytes as HTML end in a verdict, the same a second time."""
    assert _judged(data, "markup", "a.html") == _judged(data, "markup", "a.html")


def template(data: bytes) -> None:
    """Any bytes as a template end in a verdict."""
    _judged(data, "template", "a.j2")
    _judged(data, "jsx", "a.tsx")


def quotes(data: bytes) -> None:
    """No line is lost and none is made; any text ends in a verdict."""
    text = data.decode("utf-8", "replace")
    lines = own_lines(text)
    assert [line for _, line, _ in lines] == [line.rstrip("\r\n") for line in text.splitlines(keepends=True)]
    _judged(data, "plain", "a.txt")


def rewriters(data: bytes) -> None:
    """Addresses are taken apart and unwrapped without an exception; what is unwrapped stays so."""
    text = data.decode("utf-8", "replace")
    parse(text)
    for start in ("", *_WRAPPERS):
        unwrap(start + text)


def suppressions(data: bytes) -> None:
    """A comment never makes an unreadable file pass and never a finding out of nothing but comments."""
    text = data.decode("utf-8", "replace")
    _judged(f"<!-- rodo-footer: {text} -->\n<p>Anna</p>".encode(), "markup", "a.html")
    _judged(f"{{# rodo-footer: ignore {text} #}}\n<p>Anna</p>".encode(), "template", "a.j2")


def fixes(data: bytes) -> None:
    """A mended file stays as it is: a second repair changes nothing."""
    raw = Raw(path="a.html", data=data, medium="markup")
    mended = repair(raw, _POLICY, unsafe=False).raw
    assert repair(mended, _POLICY, unsafe=False).raw.data == mended.data


_WRAPPERS = (
    "https://urldefense.com/v3/__",
    "https://urldefense.proofpoint.com/v2/url?u=",
    "https://eur01.safelinks.protection.outlook.com/?url=",
    "https://www.google.com/url?q=",
    "https://secure-web.cisco.com/1x/",
    "https://www.bing.com/ck/a?u=a1",
    "https://linkprotect.cudasvc.com/url?a=",
)

TARGETS: dict[str, Callable[[bytes], None]] = {
    one.__name__: one for one in (mime, html, template, quotes, rewriters, suppressions, fixes)
}
