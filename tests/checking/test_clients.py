"""The table of what mail programs drop: shipped whole, and made anew from a checkout or from the published file."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from rodo_footer.checking.clients import FEATURES, NAMES, droppers, table
from rodo_footer.checking.clients import tested as day_of_test
from rodo_footer.checking.clients.refresh import from_api, from_checkout

PAGE = """---
title: "display:{name}"
last_test_date: "2024-03-01"
stats: {{
\tgmail: {{
\t\tdesktop-webmail: {{
\t\t\t"2019-02": "n",
            "2024-03": "y #2"
\t\t}},
        "ios": {{ "2024-03":"a #1", }}
\t}},
    outlook: {{
        windows: {{ "2007": "y", "2019": "n #1" }},
    }},
    wp-pl: {{ desktop-webmail: {{"2023-12": "n"}} }}
}}
notes_by_num: {{
\t"1": "Not in {{braces}}."
}}
---
"""


def test_the_table_has_what_rules_ask_for() -> None:
    """Each feature with its day; licence and source beside it."""
    shipped = table()
    assert set(shipped.features) == set(FEATURES)
    assert all(
        date.fromisoformat(one.tested) and one.support.keys() <= NAMES.keys() for one in shipped.features.values()
    )
    assert "MIT" in shipped.licence
    assert "caniemail" in shipped.source
    assert droppers("css-display-flex") == ("classic Outlook for Windows", "GMX", "WEB.DE")
    assert "WP.pl" in droppers("html-link")
    assert "Gmail" in droppers("image-base64")
    assert day_of_test("css-display-flex") == "2021-11-02"


def test_a_checkout_is_read(tmp_path: Path) -> None:
    """Neither JSON nor YAML: bare keys, commas at ends, notes; the newest version counts."""
    folder = tmp_path / "_features"
    folder.mkdir()
    for name in FEATURES:
        (folder / f"{name}.md").write_text(PAGE.format(name=name), encoding="utf-8")
    made = from_checkout(tmp_path, date(2026, 12, 1))
    assert made.updated == "2026-12-01"
    assert made.features["css-float"].tested == "2024-03-01"
    assert made.features["css-float"].support == {
        "gmail.desktop-webmail": "y",
        "gmail.ios": "a",
        "outlook.windows": "n",
        "wp-pl.desktop-webmail": "n",
    }
    (folder / "css-float.md").unlink()
    with pytest.raises(FileNotFoundError):
        from_checkout(tmp_path, date(2026, 12, 1))


def test_the_published_file_is_read() -> None:
    """api/data.json; features that no rule asks for are left out."""
    stats = {"gmail": {"ios": {"2020": "y", "2024": "n #1"}}, "other": {"ios": {"2020": "n"}}}
    features = [{"slug": slug, "last_test_date": "2024-03-01", "stats": stats} for slug in ("css-float", "css-nesting")]
    made = from_api(json.dumps({"last_update_date": "2025-09-09 18:08:06 +0000", "data": features}).encode())
    assert made.updated == "2025-09-09"
    assert made.features.keys() == {"css-float"}
    assert made.features["css-float"].support == {"gmail.ios": "n"}
