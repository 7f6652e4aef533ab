"""Which mail programs drop which feature of HTML and CSS: a reduced table of caniemail.com, read when it is asked.

The table and its licence lie beside this module (`support.json`, `LICENSE-caniemail`); `refresh.py` makes it anew.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import msgspec

NAMES = {
    "gmail.desktop-webmail": "Gmail",
    "gmail.android": "Gmail for Android",
    "gmail.ios": "Gmail for iOS",
    "outlook.windows": "classic Outlook for Windows",
    "outlook.outlook-com": "Outlook.com and new Outlook",
    "outlook.macos": "Outlook for Mac",
    "outlook.ios": "Outlook for iOS",
    "outlook.android": "Outlook for Android",
    "apple-mail.macos": "Apple Mail",
    "apple-mail.ios": "Mail on iPhone",
    "yahoo.desktop-webmail": "Yahoo",
    "thunderbird.macos": "Thunderbird",
    "gmx.desktop-webmail": "GMX",
    "web-de.desktop-webmail": "WEB.DE",
    "samsung-email.android": "Samsung Email",
    "protonmail.desktop-webmail": "Proton Mail",
    "wp-pl.desktop-webmail": "WP.pl",
}
"""The programs of the table, as a reader knows them. WP.pl was tested for few features (2023-12)."""

FEATURES = (
    "css-at-font-face",
    "css-at-import",
    "css-background-image",
    "css-display-flex",
    "css-display-grid",
    "css-float",
    "css-linear-gradient",
    "css-position",
    "css-pseudo-element-after",
    "css-pseudo-element-before",
    "css-transform",
    "css-unit-calc",
    "css-variables",
    "css-visibility",
    "html-link",
    "html-style",
    "image-base64",
    "image-svg",
    "image-webp",
)
"""What the table holds: features whose loss a rule reports."""

Support = str
"""`y` yes, `n` no, `a` in part, `u` unknown."""


class Feature(msgspec.Struct, frozen=True):
    """One feature: when it was tested, and what came out by program (only those that were tested)."""

    tested: str
    support: dict[str, Support]


class Table(msgspec.Struct, frozen=True):
    """The whole table, where it is from, and of which day."""

    source: str
    licence: str
    updated: str
    features: dict[str, Feature]


@lru_cache(maxsize=1)
def table() -> Table:
    """The table that is shipped."""
    return msgspec.json.decode((Path(__file__).parent / "support.json").read_bytes(), type=Table)


def droppers(feature: str) -> tuple[str, ...]:
    """The names of the programs that drop a feature, in the order of `NAMES`; of a family the first alone."""
    support = table().features[feature].support
    found = [key for key in NAMES if support.get(key) == "n"]
    families = {key.partition(".")[0]: NAMES[key] for key in reversed(found) if not key.startswith("outlook")}
    names = [NAMES[key] if key.startswith("outlook") else families[key.partition(".")[0]] for key in found]
    return tuple(dict.fromkeys(names))


def tested(feature: str) -> str:
    """The day of a feature's last test, ISO 8601."""
    return table().features[feature].tested
