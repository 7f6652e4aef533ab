"""A room that is not asked has nothing to say: the quick looks never miss, and the clean document loads few rules."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rodo_footer.checking.destinations import destinations
from rodo_footer.checking.engine import Policy, selected
from rodo_footer.checking.reading.document import read_document
from rodo_footer.checking.reading.faults import Unreadable
from rodo_footer.checking.rules import all_rules, rooms
from rodo_footer.checking.sources import Raw, medium_of
from tests.checking.places import CORPUS

POLICIES = (Policy(accepted=("https://example.com/rodo",)), Policy())
PIECES = st.sampled_from(
    [
        '<a href="https://example.com/rodo">RODO</a>',
        '<a href="https://example.com/rodo?utm_source=x">RODO</a>',
        '<a href="https://www.google.com/url?q=https://example.com/rodo">RODO</a>',
        '<a href="https://example.com/rodo">tutaj</a>',
        '<a href="https://example.com/rodo">example.org</a>',
        '<img src="https://example.com/a.png">',
        '<img src="http://example.com/a.png" width="1" height="1" alt="">',
        '<td background="data:image/png;base64,AA">x</td>',
        "<p onclick=x()>x</p>",
        "<a href='java\tscript:x()'>x</a>",
        "<style>.a{float:left}</style><p class=a>x</p>",
        '<p style="color:#999;position:absolute">Przykład</p>',
        '<meta http-equiv="refresh" content="0">',
        "<marquee>x</marquee>",
        "<p>Å¼ółw &amp;oacute; {{ x }} 44051401359</p>",
        "<!-- rodo-footer: ignore low-contrast -->",
        "<p>Informacje o przetwarzaniu danych są dostępne tutaj</p>",
    ]
)


def _missed(raw: Raw, policy: Policy) -> list[str]:
    """Rules that would find something in rooms that are not asked."""
    try:
        document = read_document(raw)
    except Unreadable:
        return []
    selection = selected(policy)
    asked = {rule.name for rule in selection.asked(document, policy)}
    return [rule.name for rule in selection.rules if rule.name not in asked and any(rule.check(document, policy))]


@pytest.mark.parametrize("policy", POLICIES, ids=["configured", "not configured"])
def test_no_look_misses_in_the_corpus(policy: Policy) -> None:
    """Every file of it."""
    for path in sorted(CORPUS.glob("*/*")):
        data = path.read_bytes()
        missed = _missed(Raw(path=path.name, data=data, medium=medium_of(path.name, data[:4096])), policy)
        assert not missed, (path, missed)


@given(st.lists(PIECES, max_size=4).map("\n".join), st.sampled_from(POLICIES))
def test_no_look_misses_in_generated_pages(html: str, policy: Policy) -> None:
    """All sorts of faults, alone and together."""
    assert not _missed(Raw(path="a.html", data=html.encode(), medium="markup"), policy)


def test_a_limit_for_the_size_is_looked_at() -> None:
    """Where one was configured."""
    policy = Policy(accepted=POLICIES[0].accepted, destinations=destinations(["crm=10"]))
    assert not _missed(Raw(path="a.html", data=b"<p>" + b"x" * 50, medium="markup"), policy)


def test_every_module_of_a_room_is_a_rule() -> None:
    """Names are unique, and no room is empty."""
    modules = [module for room in rooms() for module in room.modules]
    assert len(modules) == len(set(modules))
    assert all(room.modules for room in rooms())


def test_rules_on_pages_wait_for_a_look() -> None:
    """All of them, and no other: what a rule says of itself and what its room does is one."""
    waiting = {name for room in rooms() if not room.takes_part(Policy()) for name in room.modules}
    assert {rule.name.replace("-", "_") for rule in all_rules() if rule.online} == waiting


def test_a_clean_document_loads_only_what_looks_everywhere(tmp_path: Path) -> None:
    """Start-up is as long as the number of modules."""
    (tmp_path / "a.html").write_text('<p>Anna <a href="https://example.com/rodo">RODO</a></p>', encoding="utf-8")
    program = (
        "import sys; from rodo_footer.cli.app import run; code = run(['check', 'a.html']);"
        "print([one for one in sys.modules if one.count('.') == 4 and '.rules.' in one], code)"
    )
    ended = subprocess.run([sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, check=True)
    loaded = {name.split(".")[3] for name in ended.stdout.splitlines()[-1].split("'") if ".rules." in name}
    assert loaded == set()
