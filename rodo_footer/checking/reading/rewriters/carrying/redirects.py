"""Websites that lead out through a page of their own: search engines, social networks, chat, documents.

Google, YouTube, Bing News, DuckDuckGo, Meta, LinkedIn, Slack, Reddit, Tumblr, Pinterest, VK, Steam, Medium, Discourse's
and others' exit pages: the forms are those of the links that these sites show in the browser (read 2026-11).
"""

from __future__ import annotations

from rodo_footer.checking.reading.address import Address, parse
from rodo_footer.checking.reading.carried import Carrier, carrier_of

_CARRIERS = (
    Carrier("google.*", "/url", ("q", "url")),
    Carrier("www.youtube.com", "/redirect", ("q",)),
    Carrier("youtube.com", "/redirect", ("q",)),
    Carrier("bing.com", "/news/apiclick.aspx", ("url",)),
    Carrier("duckduckgo.com", "/l/", ("uddg",)),
    Carrier("l.facebook.com", "/", ("u",)),
    Carrier("lm.facebook.com", "/", ("u",)),
    Carrier("www.facebook.com", "/flx/warn", ("u",)),
    Carrier("l.messenger.com", "/", ("u",)),
    Carrier("l.instagram.com", "/", ("u",)),
    Carrier("l.threads.net", "/", ("u",)),
    Carrier("l.threads.com", "/", ("u",)),
    Carrier("l.wl.co", "/l", ("u",)),
    Carrier("linkedin.com", "/redir/redirect", ("url",)),
    Carrier("linkedin.com", "/safety/go", ("url",)),
    Carrier("slack-redir.net", "/link", ("url",)),
    Carrier("out.reddit.com", "/", ("url",)),
    Carrier("t.umblr.com", "/redirect", ("z",)),
    Carrier("pinterest.com", "/offsite", ("url",)),
    Carrier("vk.com", "/away.php", ("to",)),
    Carrier("steamcommunity.com", "/linkfilter", ("url", "u")),
    Carrier("medium.com", "/r/", ("url",)),
    Carrier("www.dropbox.com", "/referrer_cleansing_redirect", ("url",)),
    Carrier("calendly.com", "/url", ("q",)),
    Carrier("mailtrack.io", "/trace/link", ("url",)),
)
NAMES = (
    "google",
    "youtube",
    "bing",
    "duckduckgo",
    "facebook",
    "messenger",
    "instagram",
    "threads",
    "wl",
    "linkedin",
    "slack-redir",
    "reddit",
    "umblr",
    "pinterest",
    "vk",
    "steamcommunity",
    "medium",
    "dropbox",
    "calendly",
    "mailtrack",
)
PLACES = ()


def is_mine(address: Address) -> bool:
    """Links of one of these sites that are made to lead on; their other pages are their own."""
    found = carrier_of(address, _CARRIERS)
    return found is not None and (found.path != "/" or address.path not in ("", "/") or bool(address.query))


def undo(raw: str) -> str:
    """The address that stands in the link, empty where there is none."""
    found = carrier_of(parse(raw), _CARRIERS)
    return found.undo(raw) if found else ""
