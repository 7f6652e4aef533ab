"""Where signatures and disclaimers are put, and how much each place takes. Opens nothing, measures nothing."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from rodo_footer.errors import UsageError


class Destination(Struct, frozen=True):
    """One place: its name in the config, what it is, how many characters it takes, who says so, and whether that is
    certain (else a human must look)."""

    name: str
    title: str
    limit: int
    source: str
    is_certain: bool = True


KNOWN = (
    Destination(
        "gmail-signature",
        "a Gmail signature",
        10_000,
        "the Gmail API refuses more: signature exceeds maximum length of 10000 characters",
    ),
    Destination(
        "transport-rule",
        "the disclaimer of a mail flow rule in Exchange",
        5_000,
        "Microsoft: at most 5,000 characters, HTML tags and inline CSS included",
    ),
    Destination(
        "outlook-add-in",
        "setSignatureAsync of an Outlook add-in",
        30_000,
        "Microsoft: at most 30,000 characters",
    ),
    Destination(
        "owa-signature",
        "a signature in Outlook on the web",
        8_000,
        "administrators report 8 kB; Microsoft publishes no figure, so measure it with a mailbox of yours",
        is_certain=False,
    ),
)
"""Confidence: gmail-signature B (the error is quoted by several vendors), transport-rule B (quoted from Microsoft's
page by several hosts), outlook-add-in B, owa-signature C."""


def destinations(said: Iterable[str]) -> tuple[Destination, ...]:
    """The places that a config names, each `NAME` or `NAME=CHARACTERS`; with a figure of the user's own any name is
    one.

    Raises:
        UsageError: a name that is not known and has no figure, or a figure that is none.
    """
    return tuple(_destination(one) for one in said)


def _destination(said: str) -> Destination:
    name, equals, figure = (one.strip() for one in said.partition("="))
    known = next((one for one in KNOWN if one.name == name), None)
    if equals and name:
        if not figure.isascii() or not figure.isdigit() or int(figure) < 1:
            raise UsageError(
                f"{figure!r} is no number of characters", f'Write it as in destinations = ["{name}=8000"].'
            )
        return Destination(name, known.title if known else name, int(figure), "your config says so")
    if known is None:
        names = ", ".join(one.name for one in KNOWN)
        raise UsageError(
            f"there is no destination {name!r}", f'Known are {names}; your own takes a figure: "{name or "name"}=8000".'
        )
    return known
