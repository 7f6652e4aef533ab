"""What of an address follows the reader and does not name the page: campaign and click parameters, tokens for one
recipient. Pure; judges nothing.

The names are those that the services themselves document: Google Analytics and Ads, Meta, Microsoft Advertising,
Matomo, Mailchimp, HubSpot, Marketo, Oracle Eloqua, Klaviyo, MailerLite, Kit, TikTok, LinkedIn, X (all read 2026-11).
"""

from __future__ import annotations

import math
from collections import Counter
from functools import lru_cache
from urllib.parse import unquote

from rodo_footer.checking.reading.patterns import Pattern

_TRACKING = Pattern(
    r"(?:utm_\w+|hsa_\w+|(?:mtm|pk|piwik|matomo)_(?:campaign|kwd|keyword|source|medium|content|cid|group|placement)"
    r"|fbclid|gclid|gclsrc|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|li_fat_id|igshid|igsh|srsltid|_ga|_gl"
    r"|mc_[ce]id|mkt_tok|_hs\w+|__hs\w+|hsctatracking|vero_id|vero_conv|_kx|_ke|ml_subscriber(?:_hash)?"
    r"|ck_subscriber_id|elqtrack(?:id)?|elq|oly_(?:enc|anon)_id|wickedid|rb_clickid|trk_contact|trk_msg|trk_module"
    r"|s_cid|ns_campaign|ns_mchannel|at_campaign|at_medium|sc_campaign|sc_channel|dm_i|et_rid|cm_mmc|ef_id)"
)
# A session that a server puts into a path: ;jsessionid=1A2B
_SESSION = Pattern(r"(?i);(?:jsessionid|phpsessid|sid|cfid|cftoken)=[^/;]*")
_FOR_ONE = Pattern(
    r"(?:uid|u|uuid|guid|user(?:_?id)?|email|e-?mail|mail|m|to|rcpt|recipient(?:_?id)?|sub(?:scriber)?(?:_?id)?|contact"
    r"(?:_?id)?|lead(?:_?id)?|customer(?:_?id)?|client(?:_?id)?|person|member|token|tok|hash|key|cid|eid|rid|sid|tid|id"
    r"|k|h|x|t|c|p|ref|_t|data)"
)
_MAIL = Pattern(r"[^@\s/?&=]{1,64}@[^@\s/?&=]{1,100}\.[A-Za-z]{2,24}")
_DRAWN = Pattern(r"[A-Za-z0-9_~+/=.-]{16,}")
_WORDS = Pattern(r"(?:[A-Za-z]+|\d+)(?:[-_.~/](?:[A-Za-z]+|\d+))+")
_UUID = Pattern(r"[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}")


def is_tracking(pair: str) -> bool:
    """Whether `name=value` of a query only counts campaigns or clicks."""
    return _is_tracking(pair.partition("=")[0].lower()[:100])


@lru_cache(maxsize=1024)
def _is_tracking(name: str) -> bool:
    return _TRACKING.fullmatch(name) is not None


def without_tracking(query: str) -> str:
    """The query without these pairs and without empty ones."""
    if not query:
        return ""
    return "&".join([pair for pair in query.split("&") if pair and not is_tracking(pair)])


def without_session(path: str) -> str:
    """The path without a session."""
    return _SESSION.sub("", path) if ";" in path else path


def tracking_names(raw: str) -> tuple[str, ...]:
    """The names of the tracking parameters of an address, in order, each once."""
    pairs = raw.partition("#")[0].partition("?")[2].split("&")
    return tuple(dict.fromkeys(pair.partition("=")[0] for pair in pairs if is_tracking(pair)))


def personal_pairs(raw: str) -> tuple[str, ...]:
    """The `name=value` pairs of a query that seem to be made for one recipient: an e-mail address, or a random token
    under a name that stands for a person."""
    query = raw.partition("#")[0].partition("?")[2]
    return tuple(pair for pair in query.split("&")[:100] if pair and not is_tracking(pair) and is_personal(pair))


def is_personal(pair: str) -> bool:
    """See `personal_pairs`."""
    name, _, value = pair.partition("=")
    value = unquote(value[:300], errors="replace")
    if _MAIL.fullmatch(value):
        return True
    return _FOR_ONE.fullmatch(name.lower()) is not None and is_random(value)


def is_random(value: str) -> bool:
    """Whether a value looks drawn, not written: a UUID, or 16 characters and more of letters and digits in which no
    character prevails (more than 3.2 bits each; words of any language with hyphens have digits seldom)."""
    if _UUID.fullmatch(value):
        return True
    if not _DRAWN.fullmatch(value) or _WORDS.fullmatch(value):
        return False
    digits = sum(char.isdigit() for char in value)
    letters = sum(char.isalpha() for char in value)
    if not letters or digits < max(2, len(value) // 10):
        return False
    size = len(value)
    return -sum(count / size * math.log2(count / size) for count in Counter(value).values()) > 3.2
