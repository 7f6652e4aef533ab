"""From an address to what may be asked for: spelling, scheme, port, user name and network are looked at before every
hop. Resolves, and opens nothing."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Callable
from urllib.parse import quote, urljoin

from rodo_footer.checking.online.fetch import Target, Unreached
from rodo_footer.checking.online.reach import Reach, is_private, is_public
from rodo_footer.checking.reading.address import clean, parse

_NAME = re.compile(r"(?!-)[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})*")
_PATH = "/%:@!$&'()*+,;=~-._[]"
_LONGEST = 4_000


def target_of(url: str, reach: Reach) -> Target:
    """What to ask for at an absolute address.

    Raises:
        Unreached: it is none that is opened.
    """
    if len(url) > _LONGEST:
        raise Unreached("refused", f"the address is longer than {_LONGEST:,} characters", certain=True)
    address = parse(url)
    if not address.is_web:
        raise Unreached("refused", f"{url[:80]} is no http(s) address", certain=True)
    if address.userinfo:
        raise Unreached("refused", "a user name stands in the address", certain=True)
    host, port = _split(address.host, 443 if address.scheme == "https" else 80)
    if port not in (80, 443) and not reach.allows(host, port):
        raise Unreached(
            "refused", f"port {port} is not the web's; `allow_hosts` in `[check.online]` can name {host}:{port}"
        )
    path = quote(address.path or "/", safe=_PATH)
    query = quote(address.query, safe=f"{_PATH}?")
    return Target(address.scheme, host, port, f"{path}?{query}" if query else path)


def numbers_of(
    target: Target, reach: Reach, resolve: Callable[[str, int, float], list[str]], seconds: float
) -> list[str]:
    """The numbers that may be connected to, resolved once.

    Raises:
        Unreached: the host is unknown, or it lies where nobody outside gets.
    """
    found = resolve(target.host, target.port, seconds)
    usable = [one for one in found if is_public(one)]
    if not usable and reach.allows(target.host, target.port):
        usable = [one for one in found if is_private(one)]
    if not usable:
        where = found[0] if found else "nowhere"
        raise Unreached("private", f"{target.host} is {where} from here, which is no public address")
    return usable


def onward(base: str, location: str) -> str:
    """The absolute address that a redirect from `base` leads to, as a browser reads it."""
    said = clean(location)
    address = parse(said)
    if address.is_web or (address.scheme and not address.bare):
        return said
    if said.startswith(("//", "\\\\", "/\\", "\\/")):
        rest = said.lstrip("/\\")
        return f"{base.partition(':')[0]}://{rest}"
    try:
        return urljoin(base, said.replace("\\", "/"))
    except ValueError:
        raise Unreached("refused", f"the redirect to {said[:80]} leads nowhere", certain=True) from None


def refuse_number(target: Target, reach: Reach) -> None:
    """Where a proxy resolves, at least an address that is a number is looked at here.

    Raises:
        Unreached: it is no public one.
    """
    try:
        ipaddress.ip_address(target.host)
    except ValueError:
        if not target.host.replace(".", "").isdigit() and target.host != "localhost":
            return
    numbers_of(target, reach, lambda host, _port, _seconds: [host], 0)


def _split(authority: str, default: int) -> tuple[str, int]:
    name, colon, port = authority.rpartition(":")
    if not colon or not port.isdigit():
        name, port = authority, str(default)
    if name.startswith("[") and name.endswith("]"):
        return _number(name[1:-1]), int(port[:6])
    if len(name) > 253 or not _NAME.fullmatch(name):
        raise Unreached("refused", f"{name[:80]} is no name of a host", certain=True)
    return name, int(port[:6])


def _number(said: str) -> str:
    try:
        return str(ipaddress.IPv6Address(said))
    except ValueError:
        raise Unreached("refused", f"[{said[:80]}] is no address", certain=True) from None
