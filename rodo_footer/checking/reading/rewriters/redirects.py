"""Redirects that carry the address in themselves: Google, Meta, LinkedIn, Slack, Barracuda, Cisco, Amazon SES.

Only the address that stands in the link is read; a signature over it is nobody's business here.
"""

from __future__ import annotations

import re
from urllib.parse import unquote

from rodo_footer.checking.reading.address import Address

# Host and path -> the parameters that hold the address, each tried in turn.
_PARAMETERS = (
    (r"(?:www\.)?google\.(?:com?\.)?[a-z]{2,3}/url$", ("q", "url")),
    (r"(?:www\.)?youtube\.com/redirect$", ("q",)),
    (r"(?:l|lm)\.(?:facebook|instagram)\.com/(?:l\.php)?$", ("u",)),
    (r"(?:www\.)?linkedin\.com/(?:redir/redirect|safety/go)/?$", ("url",)),
    (r"slack-redir\.net/link$", ("url",)),
    (r"linkprotect\.cudasvc\.com/url$", ("a",)),
)
# Services that put the address, percent-encoded, into the path.
_PATHS = r"(?:secure-web\.cisco\.com|[\w.-]+\.awstrack\.me)/"
_IN_PATH = r"(?i)/(https?(?:%3A|:)(?:%2F|/)+[^/?#]+)"
_NAMES = ("google", "youtube", "facebook", "instagram", "linkedin", "slack-", "cudasvc", "cisco", "awstrack")


def is_mine(address: Address) -> bool:
    """Links of one of these services that are made to lead on; their other pages are their own."""
    if not any(name in address.host for name in _NAMES):
        return False
    place = f"{address.host}{address.path}"
    return re.match(_PATHS, place) is not None or _parameters(place) != ()


def undo(raw: str) -> str:
    """The address that stands in the link, empty where there is none."""
    place, _, query = raw.partition("#")[0].partition("?")
    place = re.sub(r"(?i)^https?:/*", "", place)
    host, slash, path = place.partition("/")
    place = f"{host.lower()}{slash}{path}"
    values = dict(reversed([pair.partition("=")[::2] for pair in query.split("&")]))
    found = next((values[name] for name in _parameters(place) if name in values), "")
    if not found and (in_path := re.search(_IN_PATH, place)) is not None:
        found = in_path[1]
    try:
        return unquote(found, errors="strict")
    except UnicodeDecodeError:
        return ""


def _parameters(place: str) -> tuple[str, ...]:
    return next((names for pattern, names in _PARAMETERS if re.match(pattern, place)), ())
