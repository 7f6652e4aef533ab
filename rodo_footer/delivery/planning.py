"""Reads every mailbox of a roll-out and lets plan.py decide on it. Writes nothing anywhere."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from msgspec import Struct

from rodo_footer.delivery.crew import Call, Crew, Pause, Procedure
from rodo_footer.delivery.events import Retried
from rodo_footer.delivery.pacing import Limit
from rodo_footer.delivery.plan import Entry, Header, decide
from rodo_footer.delivery.rollout import Options
from rodo_footer.delivery.targets import Deployed, Target
from rodo_footer.errors import MailboxError, PlanError
from rodo_footer.model.mailbox import mailbox_key, safe_name
from rodo_footer.model.person import RowFault
from rodo_footer.model.signature import Signature

Wrote = Callable[[str, str], bool]
"""Whether the tool itself ever left this digest (second) in this mailbox (first)."""


class Unplanned(Struct, frozen=True):
    """A mailbox that cannot be planned for; the others are."""

    mailbox: str
    reason: str
    hint: str = ""


class PlanMade(Struct, frozen=True):
    """A plan that can be carried out. `entries` reads it, checking content against digest with the function it is
    given; `samples` are the first changes, `foreign` the mailboxes that are left alone."""

    header: Header
    entries: Callable[[Callable[[Signature], str]], Iterator[Entry]]
    samples: tuple[Entry, ...] = ()
    foreign: tuple[str, ...] = ()


Considered = Entry | Unplanned | RowFault
Rendered = Iterable[tuple[str, Signature] | RowFault]


def consider(
    rendered: Rendered, target: Target, wrote: Wrote, options: Options, *, adopt: bool
) -> Iterator[Considered | Retried]:
    """One answer per row, in the order in which mailboxes answer. DeliveryError where none can be read any more."""
    limit = Limit(options.concurrency, max(options.highest, options.concurrency))
    crew: Crew[None, Considered] = Crew(
        limit, options.backoff, options.clockwork, lambda _records: None, options.stopping
    )
    work = _procedures(rendered, target, wrote, adopt=adopt)
    for heard in crew.run(work, max(options.highest, options.concurrency)):
        yield Retried(heard.seconds, heard.reason) if isinstance(heard, Pause) else heard


def digest_at(target: Target) -> Callable[[Signature], str]:
    """The target's digest of a signature, whatever the mailbox holds now."""
    nothing = Deployed(b"", "", present=False, text="")
    return lambda desired: target.digest_of(target.compose(nothing, desired))


def _procedures(
    rendered: Rendered, target: Target, wrote: Wrote, *, adopt: bool
) -> Iterator[Procedure[None, Considered]]:
    names: set[str] = set()
    for row in rendered:
        if isinstance(row, RowFault):
            yield _known(row)
            continue
        mailbox, desired = row
        name = safe_name(mailbox)
        if not mailbox_key(mailbox):
            yield _known(Unplanned("(no mailbox)", "the row names no mailbox", "Fill in userPrincipalName or mail."))
        elif name in names:
            reason = "comes more than once; the first row counts"
            yield _known(Unplanned(mailbox, reason, "Leave one row per mailbox."))
        else:
            names.add(name)
            yield _considered(mailbox, desired, target, wrote, adopt=adopt)


def _known(answer: Considered) -> Procedure[None, Considered]:
    yield from ()  # a procedure that asks for nothing
    return answer


def _considered(
    mailbox: str, desired: Signature, target: Target, wrote: Wrote, *, adopt: bool
) -> Procedure[None, Considered]:
    try:
        deployed: Deployed = yield Call(lambda: target.read(mailbox))
        after = target.digest_of(target.compose(deployed, desired))
        ours = deployed.present and wrote(mailbox, deployed.digest)
        return decide(mailbox, desired, after, deployed, ours=ours, adopt=adopt)
    except (MailboxError, PlanError) as error:
        return Unplanned(mailbox, error.message, error.hint)
