"""What fuzzing once broke holds, and the targets hold on the whole corpus."""

from __future__ import annotations

import pytest

from tests.fuzzing.__main__ import CORPUS, SEEDS
from tests.fuzzing.targets import TARGETS

KEPT = sorted(SEEDS.glob("*/*"))


@pytest.mark.parametrize("path", KEPT, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_what_was_broken_once_holds(path) -> None:
    """By the target that broke."""
    TARGETS[path.parent.name](path.read_bytes())


@pytest.mark.parametrize("name", ["mime", "html", "quotes", "template"])
def test_a_target_holds_where_it_begins(name: str) -> None:
    """A fourth of the corpus, whatever its kind."""
    for path in sorted(CORPUS.glob("*/*"))[::4]:
        TARGETS[name](path.read_bytes()[:20_000])
