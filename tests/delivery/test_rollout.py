"""The engine against a scripted target: waves, the stop rule, retries, adaptive concurrency, fatal errors, resume."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rodo_footer.delivery.events import Event, MailboxDone, Retried, WaveStarted
from rodo_footer.delivery.rollout import StopRule
from rodo_footer.delivery.targets import Deployed, Target
from rodo_footer.errors import DeliveryError, LedgerError, MailboxChanged, MailboxError, RetryLater, SignInError
from rodo_footer.jobs import delivering as jobs
from tests.delivery.conftest import Desk, Time, end
from tests.delivery.scripted import Script, ScriptedTarget, desired, holding, raw, signature

Desks = Callable[[Target], Desk]


def failing(names: set[str], error: Exception, call: str = "read") -> Script:
    """Raise `error` in one kind of call on these mailboxes, once something was planned."""

    def script(made: str, mailbox: str, before: int) -> None:
        if made == call and mailbox in names and (call != "read" or before > 0):
            raise error

    return script


def name(number: int) -> str:
    return f"m{number:04}@example.com"


def states(events: list[Event]) -> Counter[str]:
    return Counter(event.state for event in events if isinstance(event, MailboxDone))


def resume(desk: Desk, **changes: object) -> list[Event]:
    from rodo_footer.delivery.ledger import Ledger
    from rodo_footer.delivery.rollout import run

    with Ledger(desk.ledger, writing=True) as ledger:
        unfinished = ledger.find(unfinished=True)
        return list(run(ledger, unfinished, desk.target, desk.options(**changes))) if unfinished else []


def test_everything_arrives_in_waves(desk: Desks) -> None:
    """60 mailboxes: 5, 6, 30, 60; each read, written, read back; counted from the ledger."""
    target = ScriptedTarget()
    place = desk(target)
    events = place.push(desired(60))
    assert [event.todo for event in events if isinstance(event, WaveStarted)] == [5, 1, 24, 30]
    assert end(events).state == "done"
    assert end(events).counts["verified"] == 60
    assert holding(target) == {mailbox: raw(one) for mailbox, one in desired(60).items()}
    assert Counter(call for call, _ in target.log) == {"read": 180, "write": 60}
    assert sorted(mailbox for mailbox, _ in target.writes[:5]) == sorted(desired(5))


def test_the_canary_is_the_first_wave(desk: Desks) -> None:
    """--canary replaces the first wave alone."""
    place = desk(ScriptedTarget())
    for made in place.planned(desired(60)):
        events = list(jobs.push(made, place.target, place.ledger, place.settings, place.options(), canary=2))
    assert [event.todo for event in events if isinstance(event, WaveStarted)] == [2, 4, 24, 30]


def test_pushing_again_writes_nothing(desk: Desks) -> None:
    """What is as desired is skipped, and told apart from what was left alone."""
    target = ScriptedTarget()
    place = desk(target)
    place.push(desired(3))
    target.held[name(1)] = b"theirs"
    target.writes.clear()
    assert end(place.push(desired(3))).counts["skipped"] == 3
    assert not target.writes
    reasons = {one.mailbox: one.reason for one in jobs.status(place.ledger).mailboxes}
    assert reasons[name(0)] == "already as desired"
    assert "did not write" in reasons[name(1)]


def test_one_failure_in_the_canary_halts(desk: Desks) -> None:
    """A fifth of the first wave is more than 2 %; nothing of the next waves is touched; resume goes on."""
    target = ScriptedTarget(script=failing({name(2)}, MailboxError("mailbox is gone"), "write"))
    place = desk(target)
    halted = end(place.push(desired(60), concurrency=1))
    assert (halted.state, halted.counts["failed"]) == ("halted", 1)
    assert "gone" in halted.reason
    assert len(target.writes) < 5
    with pytest.raises(LedgerError) as caught:
        place.push(desired(60))
    assert "--resume" in caught.value.hint
    assert "rollback" in caught.value.hint
    done = end(resume(place))
    assert (done.state, done.counts["verified"], done.counts["failed"]) == ("done", 59, 1)


def test_two_percent_may_fail(desk: Desks) -> None:
    """One of sixty in the last wave is no reason to halt."""
    target = ScriptedTarget(script=failing({name(40)}, MailboxError("gone"), "write"))
    ended = end(desk(target).push(desired(60)))
    assert (ended.state, ended.counts["failed"], ended.counts["verified"]) == ("done", 1, 59)


def test_five_in_a_row_halt(desk: Desks) -> None:
    """Also where the share would allow it."""
    names = {name(number) for number in range(50, 55)}
    target = ScriptedTarget(script=failing(names, MailboxError("gone"), "write"))
    ended = end(desk(target).push(desired(100), failures=1.0, concurrency=1, highest=1))
    assert (ended.state, ended.counts["failed"]) == ("halted", 5)
    assert "in a row" in ended.reason


def test_a_failed_read_back_halts_at_once(desk: Desks) -> None:
    """A service that says yes and stores something else is a failure, and a reason to stop."""

    class Truncating(ScriptedTarget):
        def _store(self, mailbox: str, raw: bytes) -> None:
            super()._store(mailbox, raw[:20] if mailbox == name(70) else raw)

    ended = end(desk(Truncating()).push(desired(100), concurrency=1, highest=1))
    assert (ended.state, ended.counts["failed"]) == ("halted", 1)
    assert ended.counts["planned"] == 29


@given(st.lists(st.sampled_from(["verified", "failed", "conflict", "broken"]), max_size=60), st.integers(1, 60))
def test_the_stop_rule_by_its_words(results: list[str], mailboxes: int) -> None:
    """More than 2 % of the waves begun, 5 in a row, or any failed read-back; nothing else."""
    rule, seen = StopRule(0.02, 5), list[str]()
    rule.wave(mailboxes)
    for result in results:
        seen.append(result)
        state = "failed" if result == "broken" else result
        halts = bool(rule.broken(MailboxDone("m", state, "why", result == "broken")))  # type: ignore[arg-type]  # drawn
        tail = [one for one in seen if one != "conflict"][-5:]
        failed = sum(one in {"failed", "broken"} for one in seen)
        expected = result in {"failed", "broken"} and (
            result == "broken" or failed > 0.02 * mailboxes or (len(tail) == 5 and set(tail) <= {"failed", "broken"})
        )
        assert halts == expected


def test_a_retry_waits_as_long_as_it_is_told(desk: Desks, time: Time) -> None:
    """Retry-After in seconds is obeyed, and the call made again."""

    def script(call: str, _mailbox: str, before: int) -> None:
        if call == "write" and before == 0:
            raise RetryLater("throttled", after=17)

    target = ScriptedTarget(script=script)
    events = desk(target).push(desired(1))
    assert [event.seconds for event in events if isinstance(event, Retried)] == [17.5]
    assert time.now == pytest.approx(17.5)
    assert states(events) == {"verified": 1}


@pytest.mark.parametrize("after", [None, -5.0, 1e9, float("nan"), float("inf"), 0.0])
@pytest.mark.parametrize("call", ["read", "write", "answer"])
def test_every_call_is_retried_to_an_end(desk: Desks, time: Time, call: str, after: float | None) -> None:
    """Two refusals of any call with any advice: verified in the end, after a bounded time."""

    def script(made: str, _mailbox: str, before: int) -> None:
        if made == call and before < 2:
            raise RetryLater("busy", after=after)

    target = ScriptedTarget(script=script)
    assert states(desk(target).push(desired(3))) == {"verified": 3}
    assert time.now < 2000


def test_a_lost_answer_is_settled_by_reading(desk: Desks) -> None:
    """The write was applied and the answer lost: it is not written again."""

    def script(call: str, _mailbox: str, before: int) -> None:
        if call == "answer" and before == 0:
            raise RetryLater("timed out")

    target = ScriptedTarget(script=script)
    assert states(desk(target).push(desired(5))) == {"verified": 5}
    assert Counter(mailbox for mailbox, _ in target.writes) == dict.fromkeys(desired(5), 1)


def test_a_lost_answer_and_a_user_who_edits_is_a_conflict(desk: Desks) -> None:
    """Neither old nor new: it is the user's."""

    class Edited(ScriptedTarget):
        def _answer(self, mailbox: str) -> None:
            self.held[mailbox] = b"mine"
            raise RetryLater("timed out")

    target = Edited()
    ended = end(desk(target).push(desired(1)))
    assert (ended.counts["conflict"], target.held[name(0)]) == (1, b"mine")


def test_retrying_ends(desk: Desks) -> None:
    """A mailbox that is never ready fails alone, after eight attempts."""

    def script(call: str, mailbox: str, _before: int) -> None:
        if call == "write" and mailbox == name(40):
            raise RetryLater("always busy")

    target = ScriptedTarget(script=script)
    ended = end(desk(target).push(desired(60)))
    assert (ended.state, ended.counts["failed"], ended.counts["verified"]) == ("done", 1, 59)
    assert Counter(target.log)["write", name(40)] == 8


def test_throttling_halves_the_calls_in_flight(desk: Desks) -> None:
    """Half of all calls are turned away: all arrives, and no more than one call is made at a time towards the end."""

    def script(_call: str, _mailbox: str, before: int) -> None:
        if before % 2 == 0:
            raise RetryLater("throttled", after=1)

    target = ScriptedTarget(latency=0.0005, script=script)
    events = desk(target).push(desired(100), concurrency=16)
    assert states(events) == {"verified": 100}
    assert target.most_in_flight <= 16


def test_concurrency_grows_while_all_is_well(desk: Desks) -> None:
    """From four to the bound and not beyond."""
    target = ScriptedTarget(latency=0.002)
    place = desk(target)
    for made in place.planned(desired(200)):
        target.most_in_flight = 0
        options = place.options(concurrency=4, highest=8)
        list(jobs.push(made, target, place.ledger, place.settings, options))
    assert 4 < target.most_in_flight <= 8


@pytest.mark.parametrize(("error", "signed_out"), [(SignInError("no consent"), True), (DeliveryError("disk"), False)])
def test_a_fatal_error_stops_all_and_can_be_resumed(desk: Desks, error: DeliveryError, signed_out: bool) -> None:
    """Nobody goes on; the mailbox that met it is not lost, but settled on resume."""
    broken = [True]

    def script(call: str, mailbox: str, _before: int) -> None:
        if broken[0] and call == "write" and mailbox >= name(20):
            raise error

    target = ScriptedTarget(script=script)
    place = desk(target)
    halted = end(place.push(desired(60)))
    assert (halted.state, halted.signed_out, halted.counts["failed"]) == ("halted", signed_out, 0)
    assert len(target.writes) == 20
    broken[0] = False
    assert end(resume(place)).counts["verified"] == 60
    assert Counter(mailbox for mailbox, _ in target.writes) == dict.fromkeys(desired(60), 1)


def test_a_stop_finishes_what_is_in_flight(desk: Desks) -> None:
    """Ctrl-C: no further mailbox is begun, none is left half done, resume does the rest."""
    target = ScriptedTarget()
    place = desk(target)
    ended = end(place.push(desired(60), stopping=lambda: len(target.writes) >= 10))
    assert ended.state == "interrupted"
    assert ended.counts["verified"] == len(target.writes) < 60
    assert ended.counts["verified"] + ended.counts["planned"] == 60
    assert jobs.status(place.ledger).state == "interrupted"
    assert end(resume(place)).counts["verified"] == 60


def test_a_stop_does_not_wait_for_a_distant_retry(desk: Desks, time: Time) -> None:
    """A mailbox that waits for its retry is left for resume."""

    def script(call: str, _mailbox: str, before: int) -> None:
        if call == "write" and before == 0:
            raise RetryLater("throttled", after=200)

    target = ScriptedTarget(script=script)
    place = desk(target)
    ended = end(place.push(desired(4), stopping=lambda: time.now > 1))
    assert (ended.state, ended.counts["planned"]) == ("interrupted", 4)
    assert time.now < 5
    assert end(resume(place)).counts["verified"] == 4


def test_compare_and_set(desk: Desks) -> None:
    """Edited between plan and push: a conflict, and the user's text stays."""
    target = ScriptedTarget()
    place = desk(target)
    for made in place.planned(desired(3)):
        target.held[name(1)] = b"mine"
        events = list(jobs.push(made, target, place.ledger, place.settings, place.options()))
    assert end(events).counts["conflict"] == 1
    assert target.held[name(1)] == b"mine"
    assert end(events).state == "done"


def test_a_target_that_notices_a_change_makes_a_conflict(desk: Desks) -> None:
    """MailboxChanged from `write` is a conflict, not a failure."""
    target = ScriptedTarget(script=failing({name(0)}, MailboxChanged("just now"), "write"))
    ended = end(desk(target).push(desired(2)))
    assert (ended.state, ended.counts["conflict"], ended.counts["failed"]) == ("done", 1, 0)


def test_backup_and_intent_are_durable_before_the_write(desk: Desks) -> None:
    """At the moment of each write another reader of the ledger sees the backup and the intent."""
    place: Desk

    class Watched(ScriptedTarget):
        def write(self, mailbox: str, raw: bytes, current: Deployed) -> None:
            with sqlite3.connect(f"file:{place.ledger}?mode=ro", uri=True) as other:
                row = other.execute(
                    "SELECT state, backup FROM change WHERE mailbox = ? ORDER BY id DESC", (mailbox,)
                ).fetchone()
            other.close()
            assert row == ("intent", self.held.get(mailbox, b""))
            super().write(mailbox, raw, current)

    target = Watched()
    place = desk(target)
    assert end(place.push(desired(12))).counts["verified"] == 12
    assert end(place.push(desired(12, version=2))).counts["verified"] == 12


def test_a_bug_is_not_swallowed(desk: Desks) -> None:
    """An error that is none of ours comes out as itself, after the calls in flight have landed."""
    target = ScriptedTarget(script=failing({name(3)}, ZeroDivisionError("bug"), "write"))
    with pytest.raises(ZeroDivisionError):
        desk(target).push(desired(10))
    assert target.in_flight == 0


def test_the_ledger_holds_no_new_value_that_it_does_not_need(desk: Desks) -> None:
    """Once verified, only digest and backup remain."""
    place = desk(ScriptedTarget())
    place.push(desired(3))
    with sqlite3.connect(place.ledger) as other:
        assert other.execute("SELECT count(*) FROM change WHERE html IS NULL AND text IS NULL").fetchone() == (3,)
    other.close()


# Rollback


def roll_back(desk: Desk, **chosen: object) -> list[Event]:
    from rodo_footer.delivery.ledger import Ledger
    from rodo_footer.delivery.rollout import run

    stopping = chosen.pop("stopping", lambda: False)
    with Ledger(desk.ledger, writing=True) as ledger:
        begun = ledger.find(kind="rollback", unfinished=True)
        begun = begun or ledger.begin_rollback(ledger.choose(None), desk.settings.waves, "0", **chosen)  # type: ignore[arg-type]  # by name
        return list(run(ledger, begun, desk.target, desk.options(stopping=stopping))) if begun else []


@pytest.fixture
def pushed(desk: Desks) -> Desk:
    """Twenty mailboxes, every other with a signature of the user's before, all pushed to."""
    target = ScriptedTarget()
    target.held |= {name(number): f"theirs {number}".encode() for number in range(0, 20, 2)}
    place = desk(target)
    assert end(place.push(desired(20), adopt=True)).counts["verified"] == 20
    return place


THEIRS = {name(number): f"theirs {number}".encode() for number in range(0, 20, 2)}


def test_rollback_gives_back_everything(pushed: Desk) -> None:
    """Byte for byte, recorded as a run of its own, and on the run that was taken back."""
    push = jobs.status(pushed.ledger).run
    assert end(roll_back(pushed)).counts["rolled_back"] == 20
    assert holding(pushed.target) == THEIRS
    assert jobs.status(pushed.ledger, push).counts["rolled_back"] == 20
    assert jobs.status(pushed.ledger).kind == "rollback"
    assert roll_back(pushed) == []


def test_rollback_of_one_mailbox_and_of_one_wave(pushed: Desk) -> None:
    """Only what was named."""
    assert end(roll_back(pushed, mailbox="M0000@EXAMPLE.COM")).counts["rolled_back"] == 1
    assert pushed.target.held[name(0)] == b"theirs 0"
    assert end(roll_back(pushed, wave=1)).counts["rolled_back"] == 4
    assert pushed.target.held[name(4)] == b"theirs 4"
    assert pushed.target.held[name(6)] == raw(signature(name(6)))


def test_a_damaged_backup_is_not_used(pushed: Desk) -> None:
    """A backup that is not what was found is told, and nothing is written."""
    with sqlite3.connect(pushed.ledger) as other:
        other.execute("UPDATE change SET backup = x'00' WHERE mailbox = ?", (name(3),))
    other.close()
    ended = end(roll_back(pushed, mailbox=name(3)))
    assert ended.counts["failed"] == 1
    assert pushed.target.held[name(3)] == raw(signature(name(3)))


def test_rollback_never_overwrites_a_later_change(pushed: Desk) -> None:
    """What the user changed since is a conflict; what is old already needs nothing."""
    pushed.target.held[name(0)] = b"mine"
    pushed.target.held[name(2)] = b"theirs 2"
    ended = end(roll_back(pushed))
    assert (ended.counts["conflict"], ended.counts["skipped"], ended.counts["rolled_back"]) == (1, 1, 18)
    assert holding(pushed.target) == THEIRS | {name(0): b"mine"}


def test_rollback_of_an_unfinished_run_ends_it(desk: Desks) -> None:
    """What was not begun is skipped; what was written goes back; a new push is allowed."""
    target = ScriptedTarget()
    place = desk(target)
    place.push(desired(60), stopping=lambda: len(target.writes) >= 10)
    assert end(roll_back(place)).state == "done"
    assert holding(target) == {}
    assert resume(place) == []
    assert end(place.push(desired(60))).counts["verified"] == 60


def test_an_unfinished_rollback_is_gone_on_with(pushed: Desk) -> None:
    """By rollback or by resume."""
    before = len(pushed.target.writes)
    ended = end(roll_back(pushed, stopping=lambda: len(pushed.target.writes) >= before + 6))
    assert ended.state == "interrupted"
    assert end(resume(pushed)).counts["rolled_back"] == 20
    assert holding(pushed.target) == THEIRS


def test_after_a_rollback_our_earlier_signature_is_still_ours(desk: Desks) -> None:
    """Version 1, version 2, back to 1: version 3 is an update, not foreign."""
    place = desk(ScriptedTarget())
    place.push(desired(2))
    place.push(desired(2, version=2))
    roll_back(place)
    assert place.actions(desired(2, version=3)) == {"update": 2}


def test_a_failed_write_can_be_taken_back(desk: Desks) -> None:
    """What the service made of our value is put back by rollback, although it is not what was meant."""

    class Truncating(ScriptedTarget):
        truncating = True

        def _store(self, mailbox: str, raw: bytes) -> None:
            super()._store(mailbox, raw[:20] if self.truncating else raw)

    target = Truncating()
    target.held[name(0)] = b"theirs"
    place = desk(target)
    assert end(place.push(desired(1), adopt=True)).counts["failed"] == 1
    target.truncating = False
    assert end(roll_back(place)).counts["rolled_back"] == 1
    assert target.held[name(0)] == b"theirs"
