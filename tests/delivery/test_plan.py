"""What a plan decides, and that a plan file is what was planned or is refused."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rodo_footer.delivery.plan import decide
from rodo_footer.delivery.planfile import PlanFile
from rodo_footer.delivery.planning import PlanMade, Unplanned, digest_at
from rodo_footer.delivery.targets import Target
from rodo_footer.errors import OutputError, PlanError
from rodo_footer.jobs import delivering as jobs
from rodo_footer.model.person import RowFault
from rodo_footer.model.signature import Signature
from tests.delivery.conftest import Desk, Time, end
from tests.delivery.scripted import ScriptedTarget, deployed, desired, raw, signature

NEW = signature("a@example.com", 2)


@pytest.mark.parametrize(
    ("there", "ours", "adopt", "action"),
    [
        (b"", False, False, "create"),
        (b"  \n", False, False, "create"),
        (b"", True, True, "create"),
        (raw(NEW), False, False, "unchanged"),
        (raw(NEW), False, True, "unchanged"),
        (b"old", True, False, "update"),
        (b"old", True, True, "update"),
        (b"theirs", False, False, "foreign"),
        (b"theirs", False, True, "adopt"),
    ],
)
def test_the_table_of_actions(there: bytes, ours: bool, adopt: bool, action: str) -> None:
    """Desired x deployed x what we know to have written."""
    target = ScriptedTarget()
    entry = decide("a@example.com", NEW, digest_at(target)(NEW), deployed(there), ours=ours, adopt=adopt)
    assert entry.action == action
    assert (entry.desired == NEW) == (action in {"create", "update", "adopt"})
    assert bool(entry.diff) == (action != "unchanged")


@pytest.mark.parametrize("empty", [Signature("", "text"), Signature("<p></p>", " \n"), Signature(" ", "")])
def test_a_signature_is_never_blanked(empty: Signature) -> None:
    """An empty signature is an error, not a plan."""
    with pytest.raises(PlanError):
        decide("a@example.com", empty, "x", deployed(b"old"), ours=True, adopt=True)


def test_a_diff_that_shows_nothing_says_so() -> None:
    """Where only the HTML differs, the diff says that."""
    entry = decide("a@example.com", Signature("<b>a</b>", "a"), "x", deployed(b"a"), ours=True, adopt=False)
    assert "HTML" in entry.diff


@given(
    st.dictionaries(st.text(min_size=1), st.sampled_from([b"", b"theirs", b"theirs too"]), max_size=8),
    st.booleans(),
)
def test_carrying_a_plan_out_leaves_nothing_to_plan(there: dict[str, bytes], adopt: bool) -> None:
    """Plan, carry out, plan again: nothing changes any more."""
    target = ScriptedTarget()
    target.held.update(there)
    for again in (False, True):
        for mailbox in there:
            seen, new = target.read(mailbox), signature(ascii(mailbox))
            entry = decide(mailbox, new, digest_at(target)(new), seen, ours=False, adopt=adopt)
            assert not again or entry.action in {"unchanged", "foreign"}
            if entry.desired:
                target.write(mailbox, target.compose(seen, entry.desired), seen)


def test_ours_is_what_the_ledger_knows(desk: Callable[[Target], Desk]) -> None:
    """After a push our own signature is updated; what a user wrote into its place is foreign."""
    target = ScriptedTarget()
    place = desk(target)
    place.push(desired(3))
    target.held["m0001@example.com"] = b"I did this myself"
    assert place.actions(desired(3)) == {"unchanged": 2, "foreign": 1}
    assert place.actions(desired(3, version=2)) == {"update": 2, "foreign": 1}
    assert place.actions(desired(3, version=2), adopt=True) == {"update": 2, "adopt": 1}


def test_planning_writes_nothing(desk: Callable[[Target], Desk], tmp_path: Path) -> None:
    """No ledger, no mailbox, no file."""
    target = ScriptedTarget()
    assert desk(target).actions(desired(2)) == {"create": 2}
    assert not target.writes
    assert not list(tmp_path.iterdir())


def test_faults_are_named_and_the_others_planned(desk: Callable[[Target], Desk]) -> None:
    """A row at fault, a mailbox that cannot be read, a second row for the same mailbox."""
    from rodo_footer.errors import MailboxError

    def script(call: str, mailbox: str, _before: int) -> None:
        if mailbox == "gone@example.com":
            raise MailboxError("no such mailbox")

    place = desk(ScriptedTarget(script=script))
    rows = [
        ("a@example.com", NEW),
        RowFault(3, "mail", "not an address"),
        ("gone@example.com", NEW),
        ("A@Example.com", NEW),
    ]
    heard = list(jobs.plan(rows, place.target, place.ledger, place.options()))
    assert [one for one in heard if isinstance(one, RowFault)] == [rows[1]]
    assert {one.mailbox for one in heard if isinstance(one, Unplanned)} == {"gone@example.com", "A@Example.com"}
    assert heard[-1].header.counts["create"] == 1


# The file


@pytest.fixture
def path(tmp_path: Path, desk: Callable[[Target], Desk]) -> Path:
    """A plan file with three changes, one unchanged and one foreign mailbox."""
    target = ScriptedTarget()
    target.held |= {"m0003@example.com": raw(signature("m0003@example.com")), "m0004@example.com": b"theirs"}
    place, out = desk(target), tmp_path / "plan.json"
    for heard in jobs.plan(reversed(desired(5).items()), target, place.ledger, place.options(), out=out):
        if isinstance(heard, PlanMade):
            assert heard.header.changes == 3
    return out


def entries(path: Path) -> list[str]:
    """The mailboxes of a plan file, read to the end."""
    return [entry.mailbox for entry in PlanFile(path).entries(digest_at(ScriptedTarget()))]


def test_a_plan_file_is_sorted_complete_and_private(path: Path) -> None:
    """What the interface names is there, one mailbox a line."""
    plan = json.loads(path.read_bytes())
    assert plan["schema"] == "rodo-footer/plan/v1"
    assert plan["counts"] == {"create": 3, "update": 0, "unchanged": 1, "adopt": 0, "foreign": 1}
    assert [one["mailbox"] for one in plan["mailboxes"]] == entries(path) == sorted(desired(5))
    assert plan["mailboxes"][0].keys() == {"mailbox", "action", "before", "after", "diff", "html", "text"}
    assert plan["mailboxes"][4].keys() == {"mailbox", "action", "before", "after", "diff"}
    assert len(path.read_bytes().splitlines()) == 7
    if os.name == "posix":
        assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("indent", [None, 2])
def test_any_formatting_is_read(path: Path, indent: int | None) -> None:
    """A plan that went through another JSON tool is still that plan."""
    path.write_text(json.dumps(json.loads(path.read_bytes()), indent=indent, ensure_ascii=True), encoding="utf-8")
    assert entries(path) == sorted(desired(5))


def edited(path: Path, change: Callable[[dict[str, object]], None]) -> None:
    plan = json.loads(path.read_bytes())
    change(plan)
    path.write_text(json.dumps(plan), encoding="utf-8")


@pytest.mark.parametrize(
    "change",
    [
        lambda plan: plan["mailboxes"][0].update(html="<p>other</p>"),
        lambda plan: plan["mailboxes"][0].update(before="0" * 64),
        lambda plan: plan["mailboxes"][4].update(action="adopt"),
        lambda plan: plan["mailboxes"].pop(),
        lambda plan: plan["mailboxes"].reverse(),
        lambda plan: plan["mailboxes"].append(plan["mailboxes"][-1]),
        lambda plan: plan["mailboxes"][0].update(note="x"),
        lambda plan: plan.update(fingerprint="0" * 64),
        lambda plan: plan["counts"].update(create=2),
        lambda plan: plan["target"].update(name="other"),
        lambda plan: plan.update(schema="rodo-footer/plan/v9"),
        lambda plan: plan.pop("target"),
    ],
)
def test_an_edited_plan_is_refused(path: Path, change: Callable[[dict[str, object]], None]) -> None:
    """Whatever is changed, the plan is none any more, and the message says what to do."""
    edited(path, change)
    with pytest.raises(PlanError) as caught:
        entries(path)
    assert "rodo-footer plan" in caught.value.hint


@given(data=st.data())
def test_a_damaged_plan_is_refused(data: st.DataObject, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Cut anywhere or with any byte changed: a PlanError, or exactly the plan that was made."""
    path = tmp_path_factory.mktemp("plan") / "plan.json"
    place = Desk(path.parent, ScriptedTarget(), Time())
    list(jobs.plan(desired(2).items(), place.target, place.ledger, place.options(), out=path))
    whole = path.read_bytes()
    good = list(PlanFile(path).entries(digest_at(place.target)))
    at = data.draw(st.integers(0, len(whole) - 1))
    if data.draw(st.booleans()):
        path.write_bytes(whole[:at])
    else:
        path.write_bytes(whole[:at] + data.draw(st.binary(min_size=1, max_size=2)) + whole[at + 1 :])
    try:
        assert list(PlanFile(path).entries(digest_at(place.target))) == good
    except PlanError:
        return


def test_a_damaged_plan_leaves_the_ledger_as_it_was(path: Path, desk: Callable[[Target], Desk]) -> None:
    """The fault is in the last line; nothing of the plan is taken in."""
    place = desk(ScriptedTarget())
    edited(path, lambda plan: plan.update(fingerprint="0" * 64))
    file = PlanFile(path)
    made = PlanMade(file.header, file.entries)
    with pytest.raises(PlanError):
        list(jobs.push(made, place.target, place.ledger, place.settings, place.options()))
    assert not place.target.writes
    end(place.push(desired(1)))


@pytest.mark.parametrize("content", [b"", b"{}", b"\xff\xfe", b'{"mailboxes":[\n', b"null", b"[" * 5000])
def test_what_is_no_plan_is_refused(tmp_path: Path, content: bytes) -> None:
    """Any other file is a PlanError."""
    path = tmp_path / "plan.json"
    path.write_bytes(content)
    with pytest.raises(PlanError):
        entries(path)


def test_a_plan_that_is_not_there_is_refused(tmp_path: Path) -> None:
    """A missing file is a PlanError as well."""
    with pytest.raises(PlanError):
        entries(tmp_path / "plan.json")


def test_a_place_that_cannot_be_written_leaves_nothing(desk: Callable[[Target], Desk], tmp_path: Path) -> None:
    """A folder in the place of the file: OutputError, no spare file."""
    place, out = desk(ScriptedTarget()), tmp_path / "plan.json"
    out.mkdir()
    with pytest.raises(OutputError):
        list(jobs.plan(desired(1).items(), place.target, place.ledger, place.options(), out=out))
    assert [one.name for one in tmp_path.iterdir()] == ["plan.json"]
