"""What differs between the notices of two configs, in the words of the notice: the stuff of `[[notice.changes]]`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from rodo_footer.rendering.notice.document import Entry, NoticeDocument, Part

_APART = ("versions",)


def differences(words: Any, before: NoticeDocument, now: NoticeDocument) -> list[str]:
    """A sentence for each part or entry that was added, removed or changed; both documents are in one language.

    The list of versions is left out: it changes with each version by itself.
    """
    old, new = _by_anchor(before), _by_anchor(now)
    found = [str(words.notice_part_added(part.title)) for anchor, part in new.items() if anchor not in old]
    found += [str(words.notice_part_removed(part.title)) for anchor, part in old.items() if anchor not in new]
    for anchor, part in new.items():
        if anchor in old:
            found += _part_differences(words, old[anchor], part)
    return found


def _part_differences(words: Any, before: Part, now: Part) -> Iterator[str]:
    old, new = _by_name(before), _by_name(now)
    for name in dict.fromkeys([*old, *new]):
        was, entry = old.get(name), new.get(name)
        if was is None and entry is not None:
            yield str(words.notice_entry_added(now.title, entry.label, _said(entry)))
        elif was is not None and entry is None:
            yield str(words.notice_entry_removed(now.title, was.label, _said(was)))
        elif was is not None and entry is not None and _said(was) != _said(entry):
            yield str(words.notice_entry_changed(now.title, entry.label, _said(was), _said(entry)))


def _by_anchor(document: NoticeDocument) -> dict[str, Part]:
    return {part.anchor: part for part in document.parts if part.anchor not in _APART}


def _by_name(part: Part) -> dict[str, Entry]:
    return {entry.name: entry for entry in part.entries}


def _said(entry: Entry) -> str:
    return " ".join(entry.paragraphs)
