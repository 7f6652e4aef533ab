"""What the facts of an activity must be to be true together: GDPR art. 6, 9, 13, 14. Only what the law says for sure is
an error (confidence A and agreeing B); what lawyers disagree on is left to the rules, which can warn."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from rodo_footer.config.channels import known_channels
from rodo_footer.config.disclosures import disclosure_faults
from rodo_footer.config.purposes import purpose_faults
from rodo_footer.config.texts import text_faults
from rodo_footer.config.validate import Fault
from rodo_footer.model.activity import Activity
from rodo_footer.model.project import Project
from rodo_footer.toml_lines import Key

ANCHOR = "[A-Za-z][A-Za-z0-9_-]*"


def activity_faults(project: Project) -> Iterator[Fault]:
    """Everything in the activities that is missing, contradicts itself or does not exist."""
    seen: dict[str, int] = {}
    for index, activity in enumerate(project.activity):
        key: Key = ("activity", index)
        yield from _id_faults(activity.id, (*key, "id"), seen, index)
        yield from _channel_faults(activity, (*key, "channels"))
        yield from purpose_faults(activity, key)
        yield from disclosure_faults(activity, key)
        yield from text_faults(activity, key)


def _id_faults(name: str, key: Key, seen: dict[str, int], index: int) -> Iterator[Fault]:
    if not re.fullmatch(ANCHOR, name):
        what = f"'{name}' is no anchor; the section of the notice is called by it" if name.strip() else "is empty"
        yield Fault(key, what, f'Letters, digits and hyphens, as in id = "{_anchor(name)}".')
    elif name.lower() in seen:
        yield Fault(key, f"'{name}' is already the id of activity[{seen[name.lower()]}]", "Each needs one of its own.")
    else:
        seen[name.lower()] = index


def _anchor(name: str) -> str:
    """The nearest anchor: `Obsługa klienta` becomes `obsluga-klienta`."""
    plain = unicodedata.normalize("NFKD", name.lower().replace("ł", "l").replace("ß", "ss"))
    words = re.findall(r"[a-z0-9]+", "".join(char for char in plain if not unicodedata.combining(char)))
    made = re.sub(r"^[0-9-]+", "", "-".join(words))
    return made or "correspondence"


def _channel_faults(activity: Activity, key: Key) -> Iterator[Fault]:
    known = known_channels()
    if not activity.channels:
        yield Fault(key, "no channel: nobody would meet this activity", f"There is: {', '.join(known)}.")
    for number, channel in enumerate(activity.channels):
        if channel not in known:
            from difflib import get_close_matches

            near = get_close_matches(channel.lower().replace("_", "-"), known, 1, 0.5)
            meant = f"Did you mean '{near[0]}'? " if near else ""
            yield Fault((*key, number), f"there is no channel '{channel}'", f"{meant}There is: {', '.join(known)}.")
        elif channel in activity.channels[:number]:
            yield Fault((*key, number), f"'{channel}' stands there twice", "Name each once.")
