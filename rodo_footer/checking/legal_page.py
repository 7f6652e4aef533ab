"""The tables of docs/legal.md: every rule that rests on law, every element of a notice, every fact of a legal pack,
each with its source. `python -m rodo_footer.checking.legal_page docs/legal.md` renews them; the words around them are
written by hand and stay.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from pathlib import Path

from rodo_footer.checking.rules import all_rules
from rodo_footer.model.elements import ELEMENTS
from rodo_footer.packs import countries, pack, rows

_TABLES = {
    "rules": ("rule", "severity", "source", "confidence", "what the source says"),
    "elements": ("element", "asked for by"),
    "packs": ("country", "form", "particulars", "where", "law", "seen in", "confidence", "as of"),
}


def renewed(page: str) -> str:
    """The page with its tables as the rules, elements and packs have them now.

    Args:
        page: Markdown, in which each table stands between `<!-- NAME -->` and `<!-- /NAME -->`.
    """
    filled = {"rules": _rules(), "elements": ELEMENTS.items(), "packs": _packs()}
    for name, columns in _TABLES.items():
        table = _table(columns, filled[name])
        page = re.sub(
            rf"(<!-- {name} -->\n).*?(<!-- /{name} -->)",
            lambda found, table=table: f"{found[1]}{table}{found[2]}",  # type: ignore[misc]  # bound here
            page,
            flags=re.DOTALL,
        )
    return page


def _rules() -> Iterable[tuple[str, ...]]:
    """A row for each source in law, under the first the rule's name and severity."""
    for rule in all_rules():
        name, severity = f"[`{rule.name}`](rules/{rule.name}.md)", str(rule.severity)
        for source in rule.sources:
            if source.legal:
                yield name, severity, source.citation, source.confidence, source.says
                name = severity = ""


def _packs() -> Iterable[tuple[str, ...]]:
    return (row for country in countries() for row in rows(pack(country)))


def _table(columns: tuple[str, ...], lines: Iterable[tuple[str, ...]]) -> str:
    head = [f"| {' | '.join(columns)} |", "|---" * len(columns) + "|"]
    body = [f"| {' | '.join(map(_cell, line))} |" for line in lines]
    return "\n".join([*head, *body, ""])


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


if __name__ == "__main__":
    place = Path(sys.argv[1])
    place.write_text(renewed(place.read_text("utf-8")), encoding="utf-8", newline="\n")
