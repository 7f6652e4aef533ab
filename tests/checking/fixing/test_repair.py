"""What holds of every repair, on the whole corpus and on generated documents."""

from __future__ import annotations

import time
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from rodo_footer.checking.fixing.repair import Repaired, repair
from rodo_footer.checking.policy import Policy
from rodo_footer.checking.reading.document import read_document
from rodo_footer.checking.reading.faults import Unreadable
from rodo_footer.checking.rules import all_rules
from rodo_footer.checking.sources import Raw
from tests.checking.fixing.mending import CLAUSE, mended
from tests.checking.judging import NOTICE
from tests.checking.places import CORPUS

FILES = sorted(path for path in CORPUS.glob("*/*") if path.name != "expected.toml" and path.is_file())


def _texts(raw: Raw) -> list[str]:
    try:
        return [part.text for part in read_document(raw).parts if part.media == "text/html"]
    except Unreadable:
        return []


def _holds(once: Repaired, *, unsafe: bool) -> None:
    """Mended again nothing changes; no finding has come; what was safe shows the reader the same HTML."""
    again = mended(once.raw.data, once.raw.path, unsafe=unsafe)
    assert again.raw.data == once.raw.data
    before, after = (Counter((found.rule, found.part) for found in one.findings) for one in (once.before, once.after))
    deferring = {rule.name for rule in all_rules() if rule.defers_to}
    assert {one[0] for one in after - before} <= deferring
    assert (once.raw.data == b"") == (again.raw.data == b"")
    for finding in once.after.findings:
        assert finding.fix is None or not finding.fix.edits or not (finding.fix.safe or unsafe), finding.message


@pytest.mark.parametrize("unsafe", [False, True], ids=["safe", "unsafe"])
@pytest.mark.parametrize("path", FILES, ids=[f"{path.parent.name}/{path.name}" for path in FILES])
def test_the_corpus_is_mended_once(path: Path, unsafe: bool) -> None:
    """Each file of the corpus, however hostile."""
    data = path.read_bytes()
    once = mended(data, str(path), unsafe=unsafe)
    _holds(once, unsafe=unsafe)
    if not once.before.findings:
        assert once.raw.data == data
    if not unsafe:
        assert _texts(once.raw) == _texts(Raw(path=str(path), data=data, medium=once.raw.medium))


_MENDED = sorted(CORPUS.glob("fixes/*.fixed.*"))


@pytest.mark.parametrize("path", _MENDED, ids=[path.name for path in _MENDED])
def test_a_file_becomes_what_it_should(path: Path) -> None:
    """`NAME.fixed.SUFFIX` in the corpus is, byte for byte, what becomes of `NAME.SUFFIX`."""
    before = path.with_name(path.name.replace(".fixed.", "."))
    assert mended(before.read_bytes(), str(before), unsafe=True).raw.data == path.read_bytes()


_PIECES = st.sampled_from(
    [
        "<p>Anna Nowak, dziękuję za wiadomość</p>",
        '<a href="http://example.com/rodo">RODO</a>',
        "<a href='www.example.com/rodo'>Polityka prywatności</a>",
        '<a href="/rodo">RODO</a>',
        "<a href=#>Klauzula RODO</a>",
        '<a href="https://old.example/rodo">https://old.example/rodo</a>',
        '<p style="display:none"><a href="https://example.com/rodo">RODO</a></p>',
        '<!--[if mso]><a href="https://example.com/rodo">RODO</a><![endif]-->',
        "<!-- </body> -->",
        "{% if x %}<p>{{ x }}</p>{% endif %}",
        "<table><tr><td>",
        "</td></tr></table>",
        '<div class="gmail_quote"><p>Jan pisze</p>',
        "</div>",
        "<blockquote>",
        "</body></html>",
        "<html><body>",
        "<style>p{color:red}</style>",
        "<script>var a = '</body>';</script>",
        "\n",
        "\r\n",
        "łąka &amp; ",
    ]
)


@settings(max_examples=150, deadline=None)
@given(pieces=st.lists(_PIECES, min_size=1, max_size=9), unsafe=st.booleans())
def test_any_page_is_mended_once(pieces: list[str], unsafe: bool) -> None:
    """Whatever stands beside what in a page."""
    once = mended("".join(pieces), unsafe=unsafe)
    _holds(once, unsafe=unsafe)


_LINES = st.sampled_from(
    [
        "Anna Nowak",
        "",
        "-- ",
        "RODO: http://example.com/rodo",
        "Polityka prywatności: <URL>",
        "W dniu 12.11.2026 o 10:11, Jan Kowalski pisze:",
        "> Dzień dobry",
        "> RODO: https://example.com/rodo",
        "-----Original Message-----",
        "From: Jan",
        "Sent: Monday",
        "{% if x %}",
        "{% endif %}",
    ]
)


@settings(max_examples=150, deadline=None)
@given(lines=st.lists(_LINES, min_size=1, max_size=9), end=st.sampled_from(["\n", "\r\n"]), unsafe=st.booleans())
def test_any_text_is_mended_once(lines: list[str], end: str, unsafe: bool) -> None:
    """Whatever lines follow which in a text; every line that was there is there, in its order."""
    before = end.join(lines) + end
    once = mended(before, "a.txt", unsafe=unsafe)
    _holds(once, unsafe=unsafe)
    left = iter(once.raw.data.decode().split(end))
    assert all(line in left for line in lines if "http:" not in line and "<URL>" not in line)


def test_a_fix_that_brings_another_fault_is_taken_back_and_says_so() -> None:
    """A clause with a picture that mail programs do not show: the file stays as it was."""
    picture = '<img src="data:image/png;base64,AA==" alt="RODO" width="10" height="10">'
    clause = replace(CLAUSE, html=f"{picture} {CLAUSE.html}")
    raw = Raw(path="a.html", data=b"<p>Anna</p>\n", medium="markup")
    once = repair(raw, Policy(accepted=NOTICE, clauses=(clause,)), unsafe=True)
    assert once.raw == raw
    assert [one.message.partition(" (not fixed: ")[2] for one in once.after.findings] == [
        "the fix would bring image-embedded)"
    ]
    assert once.after.findings[0].fix is None


def test_one_bad_fix_does_not_keep_the_others_back() -> None:
    """Of two findings the one that can be mended is."""
    page = (
        '<a href="http://example.com/rodo">RODO</a>\n'
        '<img src="https://example.com/a.png" alt="Logo" style="width:10px;height:5px">\n'
    )
    once = mended(page)
    assert "https://example.com/rodo" in once.raw.data.decode()


def test_a_finding_that_cannot_be_mended_does_not_keep_the_others_of_its_image_back() -> None:
    """The evidence of one finding changes with what mends the other."""
    link = '<p><a href="https://example.com/rodo">RODO</a></p>\n'
    page = f'{link}<img src="data:image/png;base64,AA==" title="Logo" width="9">\n'
    once = mended(page)
    assert [one.rule for one in once.after.findings] == ["image-embedded"]
    assert 'alt="Logo"' in once.raw.data.decode()
    assert once.fixed == 1


@pytest.mark.parametrize("end", ["\n", "\r\n"], ids=["lf", "crlf"])
def test_what_could_not_be_mended_at_first_is_mended_in_the_same_run(end: str) -> None:
    """The text version takes the address of the HTML, which is no good one before it is mended itself."""
    mail = (
        'From: a@example.com\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary="x"\n\n'
        "--x\nContent-Type: text/plain; charset=utf-8\n\nAnna Nowak\n"
        '--x\nContent-Type: text/html; charset=utf-8\n\n<p>Anna Nowak <a href="http://example.com/rodo">RODO</a></p>\n'
        "--x--\n"
    ).replace("\n", end)
    once = mended(mail, "a.eml")
    assert [one.rule for one in once.before.findings] == ["notice-link-not-https", "plain-text-without-notice-link"]
    assert once.after.findings == ()
    assert f"RODO: https://example.com/rodo{end}" in once.raw.data.decode()
    _holds(once, unsafe=False)


def test_thousands_of_findings_take_seconds() -> None:
    """All at once where they go together; a bounded number of trials where they do not."""
    link = '<p><a href="https://example.com/rodo">RODO</a></p>'
    image = '<img src="http://example.com/{}.png" alt="x" style="width:20px;height:9px">\n'
    begun = time.process_time()
    once = mended(link + "".join(image.format(number) for number in range(1_000)))
    assert once.after.findings == ()
    assert time.process_time() - begun < 5
