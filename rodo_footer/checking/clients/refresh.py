"""Makes `support.json` anew: `python -m rodo_footer.checking.clients.refresh CANIEMAIL`.

CANIEMAIL is a checkout of github.com/hteumeuleu/caniemail (its `_features/*.md` are read), or the file that
caniemail.com publishes as api/data.json. Reads only what it is given, never the network.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import msgspec

from rodo_footer.checking.clients import FEATURES, NAMES, Feature, Table

_TOKEN = re.compile(r"\"(?P<text>[^\"]*)\"\s*(?P<colon>:)?|(?P<key>[\w-]+)\s*:|(?P<brace>[{}])")
_SOURCE = "https://www.caniemail.com, https://github.com/hteumeuleu/caniemail"
_LICENCE = "MIT, see LICENSE-caniemail beside this file"


class _Published(msgspec.Struct):
    """One feature of api/data.json."""

    slug: str
    last_test_date: str
    stats: dict[str, dict[str, dict[str, str]]]


class _Api(msgspec.Struct):
    last_update_date: str
    data: list[_Published]


def from_api(data: bytes) -> Table:
    """The table out of api/data.json."""
    api = msgspec.json.decode(data, type=_Api)
    features = {one.slug: Feature(one.last_test_date, _reduced(one.stats)) for one in api.data if one.slug in FEATURES}
    return Table(_SOURCE, _LICENCE, api.last_update_date[:10], dict(sorted(features.items())))


def from_checkout(folder: Path, today: date) -> Table:
    """The table out of a checkout; `today` is the day it is of.

    Raises:
        FileNotFoundError: the checkout lacks a feature that rules ask for.
    """
    features = {name: _feature((folder / "_features" / f"{name}.md").read_text("utf-8")) for name in FEATURES}
    return Table(_SOURCE, _LICENCE, today.isoformat(), features)


def _feature(page: str) -> Feature:
    tested = re.search(r"last_test_date:\s*\"([\d-]+)\"", page)
    return Feature(tested[1] if tested else "", _reduced(_stats(page)))


def _stats(page: str) -> dict[str, dict[str, dict[str, str]]]:
    """The block `stats: {...}`: family -> platform -> version -> support. It is neither JSON nor YAML."""
    start = page.index("stats:")
    stats: dict[str, dict[str, dict[str, str]]] = {}
    path: list[str] = []
    key = ""
    for token in _TOKEN.finditer(page, page.index("{", start)):
        if token["brace"] == "{":
            path.append(key)
        elif token["brace"] == "}":
            path.pop()
            if not path:
                break
        elif token["key"] or token["colon"]:
            key = token["key"] or token["text"]
        elif len(path) == 3:
            stats.setdefault(path[1], {}).setdefault(path[2], {})[key] = token["text"]
    return stats


def _reduced(stats: dict[str, dict[str, dict[str, str]]]) -> dict[str, str]:
    return dict(_latest(stats))


def _latest(stats: dict[str, dict[str, dict[str, str]]]) -> Iterator[tuple[str, str]]:
    """What the newest version of each program of ours does; notes are left out."""
    for name in NAMES:
        family, _, platform = name.partition(".")
        versions = stats.get(family, {}).get(platform, {})
        if versions:
            yield name, list(versions.values())[-1][:1]


def main(path: Path, today: date) -> None:
    """Write `support.json` beside this module."""
    found = from_checkout(path, today) if path.is_dir() else from_api(path.read_bytes())
    text = msgspec.json.format(msgspec.json.encode(found), indent=1)
    (Path(__file__).parent / "support.json").write_bytes(text + b"\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), date.today())  # noqa: DTZ011 - the day on this machine
