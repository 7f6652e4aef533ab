"""Looks at each notice address of a run once: hop by hop, each checked anew, hosts side by side, one host in turn.

All of it has an end: so many addresses, redirects, seconds for one and seconds for all; what is beyond says so.
"""

from __future__ import annotations

import ssl
from collections.abc import Iterable, Sequence
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread

from msgspec import Struct
from msgspec.structs import replace

from rodo_footer.checking.online.clock import Deadline, Turns
from rodo_footer.checking.online.facts import NoticePage
from rodo_footer.checking.online.fetch import Answer, Resolver, Target, Unreached, fetch, one_line, resolve
from rodo_footer.checking.online.page import Reading, login_of, read_page
from rodo_footer.checking.online.reach import Reach
from rodo_footer.checking.online.way import numbers_of, onward, refuse_number, target_of
from rodo_footer.checking.reading.address import parse
from rodo_footer.errors import UsageError

REDIRECTS = 5
SECONDS = 10.0
ADDRESSES = 500
ALL_SECONDS = 300.0
_HOSTS_AT_ONCE = 8
_NO_NETWORK = ("unknown-host", "no-network")


class Looker(Struct, frozen=True, kw_only=True):
    """How to look: how far, with which trust, by which resolver and at what pace. `own_hosts` are the company's."""

    reach: Reach
    context: ssl.SSLContext
    turns: Turns
    resolve: Resolver = resolve
    own_hosts: frozenset[str] = frozenset()
    seconds: float = SECONDS
    all_seconds: float = ALL_SECONDS


def looker(reach: Reach, own_hosts: Iterable[str] = ()) -> Looker:
    """How to look in a real run: the system's resolver and trust store, with the config's authorities beside it.

    Raises:
        UsageError: the file of authorities cannot be used, or the proxy is none.
    """
    context = ssl.create_default_context()
    if reach.ca_bundle:
        try:
            context.load_verify_locations(reach.ca_bundle)
        except (OSError, ssl.SSLError) as error:
            raise UsageError(
                f"{Path(reach.ca_bundle)}: no certificates can be read from it ({error.strerror or error})",
                "Give a file of PEM certificates as `ca_bundle` in `[check.online]` or with --ca-bundle.",
            ) from error
    proxy_of(reach)
    return Looker(reach=reach, context=context, turns=Turns(), own_hosts=frozenset(own_hosts))


def proxy_of(reach: Reach) -> tuple[str, int] | None:
    """Host and port of the proxy, None where there is none.

    Raises:
        UsageError: it is not written as http://host:port.
    """
    if not reach.proxy:
        return None
    address = parse(reach.proxy)
    host, _, port = address.host.partition(":")
    if address.scheme != "http" or not host or address.userinfo or not (port or "80").isdigit():
        raise UsageError(
            f"the proxy {reach.proxy!r} in [check.online] is no http://host:port",
            'Write it as proxy = "http://proxy.example.com:3128", without a password.',
        )
    return host, int(port or "80")


def look(addresses: Sequence[str], how: Looker) -> dict[str, NoticePage]:
    """Address to what is known of its page; beyond `ADDRESSES` and `ALL_SECONDS` it says that it was not looked at."""
    hosts: dict[str, list[str]] = {}
    for address in addresses[:ADDRESSES]:
        hosts.setdefault(parse(address).host, []).append(address)
    found = _settle(_side_by_side(list(hosts.values()), how))
    found += [_left_out(one, f"there are more than {ADDRESSES} addresses in this run") for one in addresses[ADDRESSES:]]
    return {page.address: page for page in found}


def _side_by_side(hosts: Sequence[Sequence[str]], how: Looker) -> list[NoticePage]:
    """All pages, by threads that end with the process: an interrupted run waits for no server."""
    todo: SimpleQueue[Sequence[str]] = SimpleQueue()
    done: SimpleQueue[NoticePage | Exception] = SimpleQueue()
    end = Deadline(how.all_seconds)
    for urls in hosts:
        todo.put(urls)

    def work() -> None:
        try:
            while True:
                for url in todo.get_nowait():
                    done.put(_look(url, how) if end.left else _left_out(url, "looking at the others took too long"))
        except Empty:
            return
        except Exception as bug:  # noqa: BLE001  # handed to the thread that waits, which raises it
            done.put(bug)

    for _ in range(min(_HOSTS_AT_ONCE, len(hosts))):
        Thread(target=work, daemon=True).start()
    found = []
    for _ in range(sum(map(len, hosts))):
        page = done.get()
        if isinstance(page, Exception):
            raise page
        found.append(page)
    return found


def _left_out(address: str, why: str) -> NoticePage:
    return NoticePage(address=address, ended="left-out", detail=why)


def _settle(pages: list[NoticePage]) -> list[NoticePage]:
    """A host is unknown for certain only where some other could be resolved: without a network all are."""
    online = any(page.ended not in (*_NO_NETWORK, "refused", "left-out") for page in pages)
    return [replace(page, certain=online) if page.ended == "unknown-host" else page for page in pages]


def _look(address: str, how: Looker) -> NoticePage:
    """One address with all its redirects; never raises but for a bug."""
    deadline = Deadline(how.seconds)
    way = [address]
    insecure = ""
    try:
        for _ in range(REDIRECTS + 1):
            target = target_of(way[-1], how.reach)
            insecure = insecure or (target.url if target.scheme == "http" else "")
            answer = _answer(target, how, deadline)
            reading = read_page(answer)
            further = _further(target, answer, reading)
            if not further:
                return _page(address, target, answer, reading, insecure, how)
            if further in way:
                break
            way.append(further)
        return NoticePage(
            address=address,
            ended="circles",
            detail=f"redirects go round in circles, or more than {REDIRECTS} of them, at {one_line(way[-1][:200])}",
            final=way[-1],
            insecure=insecure,
        )
    except Unreached as why:
        return NoticePage(
            address=address,
            ended=why.ended,
            detail=why.detail if len(way) == 1 else f"redirected to {one_line(way[-1][:200])}: {why.detail}",
            certain=why.certain,
            final=way[-1],
            insecure=insecure,
        )


def _answer(target: Target, how: Looker, deadline: Deadline) -> Answer:
    proxy = proxy_of(how.reach)
    if proxy is not None:
        refuse_number(target, how.reach)
        numbers: list[str] = []
    else:
        numbers = numbers_of(target, how.reach, how.resolve, deadline.left)
    deadline.add(how.turns.wait(target.host))
    if not deadline.left:
        raise Unreached("no-answer", "no whole answer in time")
    return fetch(target, numbers, deadline, how.context, proxy)


def _further(target: Target, answer: Answer, reading: Reading) -> str:
    """Where an answer sends its reader, empty where it is the end of the way."""
    location = answer.fields.get("location", "")
    if answer.status in (301, 302, 303, 307, 308) and location:
        return onward(target.url, location.encode("latin-1", "replace").decode("utf-8", "replace"))
    if answer.status == 200 and reading.refresh and not reading.elements:
        return onward(target.url, reading.refresh)
    return ""


def _page(address: str, target: Target, answer: Answer, reading: Reading, insecure: str, how: Looker) -> NoticePage:
    return NoticePage(
        address=address,
        final=target.url,
        status=answer.status,
        media=reading.media,
        content_type=reading.content_type,
        insecure=insecure,
        moved_off="" if _is_own(parse(address).host, target.host, how.own_hosts) else target.host,
        login=login_of(target.url, reading, answer),
        missing=reading.missing,
        readable=reading.readable,
        elements=reading.elements,
        languages=reading.languages,
        states=reading.states,
        owed=reading.owed,
    )


def _is_own(asked: str, final: str, own: frozenset[str]) -> bool:
    """Whether redirects ended at the host that was asked, at one under the same registrable domain, or at an accepted
    one."""
    asked, hosts = asked.partition(":")[0], {one.partition(":")[0] for one in own}
    if final == asked or final in hosts:
        return True
    from publicsuffixlist import PublicSuffixList

    domain = PublicSuffixList().privatesuffix
    return domain(final) is not None and domain(final) in {domain(asked), *map(domain, hosts)}
