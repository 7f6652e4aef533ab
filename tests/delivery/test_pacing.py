"""Waves, backoff and the limit of calls in flight."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rodo_footer.delivery.pacing import Backoff, Limit
from rodo_footer.delivery.waves import bounds, wave_of

WAVES = ["5", "1%", "10%", "50%", "100%"]


@pytest.mark.parametrize(
    ("waves", "total", "ends"),
    [
        (WAVES, 3, [3]),
        (WAVES, 60, [5, 6, 30, 60]),
        (WAVES, 1000, [5, 10, 100, 500, 1000]),
        (["5"], 60, [5, 60]),
        (["50%", "10%"], 10, [5, 10]),
        (["0", "0%"], 4, [4]),
        (["33.3%"], 10, [4, 10]),
        ([], 10, [10]),
        (WAVES, 0, []),
    ],
)
def test_known_waves(waves: list[str], total: int, ends: list[int]) -> None:
    """Numbers, shares of all rounded up, never backwards, always to the end."""
    assert bounds(waves, total) == ends


@given(
    st.lists(st.integers(0, 99).map(str) | st.decimals(0, 200, places=2).map(lambda share: f"{share}%"), max_size=6),
    st.integers(1, 500),
)
def test_every_mailbox_is_in_one_wave(waves: list[str], total: int) -> None:
    """Waves are numbered from 1 without a gap."""
    numbers = [wave_of(waves, total)(position) for position in range(total)]
    assert numbers == sorted(numbers)
    assert set(numbers) == set(range(1, numbers[-1] + 1))


@given(
    st.integers(1, 20), st.none() | st.floats(allow_nan=True, allow_infinity=True), st.floats(0, 1, exclude_max=True)
)
def test_a_wait_is_bounded_and_ends(failures: int, after: float | None, chance: float) -> None:
    """Whatever a service says: never negative, never beyond patience, and an end."""
    backoff = Backoff()
    wait = backoff.wait(failures, after, lambda: chance)
    assert (wait is None) == (failures >= backoff.attempts)
    if wait is not None:
        assert 0 <= wait <= backoff.patience + 1
        if after is not None and math.isfinite(after) and 0 <= after <= backoff.patience:
            assert wait >= after


def test_the_limit_halves_once_and_grows_slowly() -> None:
    """Calls that were under way together halve it once; then one more per round without trouble."""
    limit = Limit(16, 16)
    era = limit.era
    for _ in range(5):
        limit.turned_away(era)
    assert limit.current == 8
    limit.turned_away(limit.era)
    assert limit.current == 4
    for _ in range(4):
        limit.succeeded()
    assert limit.current == 5
    for _ in range(1000):
        limit.succeeded()
    assert limit.current == 16
    for _ in range(20):
        limit.turned_away(limit.era)
    assert limit.current == 1
