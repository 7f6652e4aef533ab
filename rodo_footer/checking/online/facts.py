"""What is known of a page behind a notice link, as a frozen value. Rules judge it; nothing here reaches the network."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from rodo_footer.model.finding import ElementState

Ended = Literal[
    "answered",
    "no-network",
    "unknown-host",
    "private",
    "refused",
    "certificate",
    "no-answer",
    "circles",
    "left-out",
]
"""How looking at a page ended: with an answer; no name of the run could be resolved; the host does not exist; it lies
in a private network; the address is one that is not opened (scheme, port, user name); its certificate does not hold;
nothing usable came in time; more redirects than are followed; there was too much to look at."""

Media = Literal["", "html", "pdf", "other"]


class NoticePage(Struct, frozen=True, kw_only=True):
    """One look at one address.

    `address` is what links lead to, `final` where redirects ended; `detail` says in words what was in the way, and
    `certain` that it holds whoever looks from wherever. `insecure` is the first address of the way that is not https,
    `login` why the page looks like a sign-in, `elements` the parts of an information notice that its text has
    evidence of (names of GDPR art. 13 items), `readable` whether there was text to look at. `languages` are those
    that its text is written in, two letters each. `moved_off` names the host where redirects ended when that is not
    one of the company's. Of a notice `states` is the verdict on each element, `owed` the elements that its own words
    make apply, with whether that is certain.
    """

    address: str
    ended: Ended = "answered"
    detail: str = ""
    certain: bool = False
    final: str = ""
    status: int = 200
    media: Media = "html"
    content_type: str = ""
    insecure: str = ""
    moved_off: str = ""
    login: str = ""
    missing: str = ""
    readable: bool = True
    elements: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    states: dict[str, ElementState] = {}
    owed: dict[str, bool] = {}
