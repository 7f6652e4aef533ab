"""The reduced fault matrix; the full one is `make faults`."""

from __future__ import annotations

import sys

import pytest

if sys.platform != "win32":
    from tests.faults.matrix import reduced

    @pytest.mark.faults
    def test_no_fault_loses_anything() -> None:
        """Killed, failing, edited, doubled, stopped: nothing lost, doubled, damaged or left unfinished."""
        for score in reduced():
            assert score.is_clean, score
            assert score.runs
            assert score.writes
