"""`[check] destinations`: known names, figures of one's own, and what cannot be meant."""

from __future__ import annotations

from pathlib import Path

import pytest

from rodo_footer.checking.destinations import KNOWN, destinations
from rodo_footer.config.load import load
from rodo_footer.errors import UsageError
from rodo_footer.jobs import checking as jobs
from tests.checking.judging import findings

CONFIG = '[controller]\nname = "Firma"\ncountry = "pl"\n[notice]\nurl = "https://example.com/rodo"\n[check]\n'
LINK = '<p><a href="https://example.com/rodo">RODO</a></p>'


def test_known_places_and_figures_of_ones_own() -> None:
    """A figure of one's own holds for a known place and for any other."""
    gmail, owa, crm = destinations(["gmail-signature", "owa-signature=20000", "crm = 900"])
    assert (gmail.limit, owa.limit, crm.limit) == (10_000, 20_000, 900)
    assert owa.is_certain
    assert crm.title == "crm"


@pytest.mark.parametrize("said", ["gmail", "", "crm=", "crm=0", "crm=many", "crm=-5", "crm=٥"])
def test_what_cannot_be_meant_is_refused(said: str) -> None:
    """With what to write instead."""
    with pytest.raises(UsageError) as refused:
        destinations([said])
    assert refused.value.hint


@pytest.mark.parametrize("place", [one.name for one in KNOWN])
def test_the_limit_is_the_last_size_that_passes(place: str) -> None:
    """One character more is a finding; for a place of which nothing is published a human must look."""
    (known,) = destinations([place])
    fits = LINK + "a" * (known.limit - len(LINK))
    assert findings(fits, places=(place,)) == []
    (found,) = findings(fits + "a", places=(place,))
    assert found.rule == "too-large"
    assert found.outcome == ("violation" if known.is_certain else "needs-review")
    assert f"{known.limit:,}" in found.message
    assert findings(fits + "a", places=(place,), kind="message") == []


def test_the_config_names_the_places(tmp_path: Path) -> None:
    """From the file to the finding."""
    (tmp_path / "rodo-footer.toml").write_text(f'{CONFIG}destinations = ["transport-rule", "crm=50"]\n', "utf-8")
    (tmp_path / "a.html").write_text(LINK + "<p>Anna Nowak</p>", encoding="utf-8")
    report = jobs.check(load(tmp_path / "rodo-footer.toml"), [str(tmp_path / "a.html")]).report
    assert [(one.rule, one.evidence) for one in report.findings] == [("too-large", "crm")]
