"""Which network addresses may be connected to. Decides on numbers, after the name was resolved; opens nothing.

Source of the ranges: IANA special-purpose address registries for IPv4 and IPv6 (RFC 6890 and updates), 2026-11. Written
out, because what `ipaddress.is_global` says differs between versions of Python.
"""

from __future__ import annotations

import ipaddress
from ipaddress import IPv4Network, IPv6Network

from msgspec import Struct

_PRIVATE = tuple(map(IPv4Network, ("10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16")))
_NEVER = tuple(
    map(
        IPv4Network,
        (
            "0.0.0.0/8",
            "168.63.129.16/32",  # the platform of Azure talks to its machines there
            "169.254.0.0/16",  # link-local, and the metadata of every cloud
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/3",
        ),
    )
)
_PRIVATE6 = (IPv6Network("::1/128"), IPv6Network("fc00::/7"))
_METADATA6 = IPv6Network("fd00:ec2::/32")
_GLOBAL6 = IPv6Network("2000::/3")
# Inside 2000::/3: protocol assignments with Teredo, documentation (twice), 6to4, which carries an IPv4 address.
_NEVER6 = tuple(map(IPv6Network, ("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20")))


class Reach(Struct, frozen=True, kw_only=True):
    """How far `--online` goes, from `[check.online]`: hosts (`name` or `name:port`) that may lie in a private network
    or on another port, a file with further certificate authorities, and a proxy that resolves names itself."""

    allow_hosts: frozenset[str] = frozenset()
    ca_bundle: str = ""
    proxy: str = ""

    def allows(self, host: str, port: int) -> bool:
        """Whether the config names this host, or this host with this port."""
        return f"{host}:{port}" in self.allow_hosts or (host in self.allow_hosts and port in (80, 443))


def is_public(number: str) -> bool:
    """Whether an IP address is one that everybody can reach; addresses that carry another one (IPv4-mapped, 6to4,
    NAT64, Teredo) are not."""
    address = _parse(number)
    if isinstance(address, ipaddress.IPv4Address):
        return not any(address in one for one in (*_PRIVATE, *_NEVER))
    return address is not None and address in _GLOBAL6 and not any(address in one for one in _NEVER6)


def is_private(number: str) -> bool:
    """Whether an IP address lies in a network that its owner may allow: loopback, RFC 1918, shared, unique local;
    link-local, metadata and multicast never."""
    address = _parse(number)
    if isinstance(address, ipaddress.IPv4Address):
        return any(address in one for one in _PRIVATE)
    return address is not None and any(address in one for one in _PRIVATE6) and address not in _METADATA6


def _parse(number: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    """The address without its zone; None where it is none."""
    try:
        return ipaddress.ip_address(number.partition("%")[0])
    except ValueError:
        return None
