"""How what a notice says is laid out: prose, one paragraph, numbers, bullets, questions, a table, sections.

Knows no elements.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from random import Random
from typing import Protocol

from tests.completeness.wordings import Bank

LAYOUTS = ("prose", "paragraph", "numbers", "bullets", "questions", "table", "sections")


class Said(Protocol):
    """What is said at one place."""

    text: str
    label: str
    heading: str
    items: tuple[str, ...]


def arranged(units: Sequence[Said], layout: str, random: Random, bank: Bank, values: dict[str, str]) -> str:
    """The text of the notice, with distractors between its parts."""
    blocks = [_block(unit, layout, random, values) for unit in units]
    for text in random.sample(bank.layout["distractors"], random.randint(0, 4)):
        blocks.insert(random.randint(0, len(blocks)), [_filled(text, values)])
    title = _filled(random.choice(bank.layout["titles"]), values)
    intro = _filled(random.choice(bank.layout["intros"]), values)
    return "\n".join([title, *filter(None, [intro]), *_lines(blocks, layout, random)]) + "\n"


def _block(unit: Said, layout: str, random: Random, values: dict[str, str]) -> list[str]:
    """The lines of one unit; those after the first stand below it."""
    text = _filled(unit.text, values)
    if unit.items:
        items = [
            f"{random.choice('-•*')} {_spaced(item.format_map(values))}{random.choice((',', ';', ''))}"
            for item in unit.items
        ]
        return [*([_filled(unit.heading, values)] if random.random() < 0.7 else []), text, *items]
    if unit.label:
        label = _filled(unit.label, values)
        return random.choice(([f"{label}\t{text}"], [label, text], [f"{label}: {text}"], [f"| {label} | {text} |"]))
    if unit.heading and layout in ("questions", "sections"):
        return [_filled(unit.heading, values), text]
    return [text]


def _lines(blocks: Sequence[list[str]], layout: str, random: Random) -> Iterator[str]:
    if layout == "paragraph":
        yield " ".join(line for block in blocks for line in block)
    elif layout == "prose":
        at = 0
        while at < len(blocks):
            step = random.randint(1, 4)
            yield " ".join(line for block in blocks[at : at + step] for line in block)
            at += step
    else:
        for number, block in enumerate(blocks, start=1):
            mark = {"numbers": f"{number}. ", "bullets": "• "}.get(layout, "") if len(block) == 1 else ""
            yield mark + block[0]
            yield from block[1:]


def _filled(text: str, values: dict[str, str]) -> str:
    """The sentence with its facts, begun with a capital."""
    # Twice: a fact may be told in words of the register.
    text = _spaced(text.format_map(values).format_map(values))
    return text[:1].upper() + text[1:]


def _spaced(text: str) -> str:
    return re.sub(r" +([,.;)])", r"\1", " ".join(text.split()))
