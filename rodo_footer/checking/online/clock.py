"""Time for `--online`: how long a look may take, and how often a host may be asked."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable


class Deadline:
    """Seconds that are left for one look; waiting for one's turn at a host does not count."""

    def __init__(self, seconds: float, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._end = now() + seconds

    @property
    def left(self) -> float:
        """Seconds, not below zero."""
        return max(0.0, self._end - self._now())

    def add(self, seconds: float) -> None:
        """Give back what was spent waiting."""
        self._end += seconds


class Turns:
    """At most one request per host and `interval` seconds, over all threads."""

    def __init__(self, interval: float = 1.0, now: Callable[[], float] = time.monotonic) -> None:
        self._interval = interval
        self._now = now
        self._next: dict[str, float] = {}
        self._lock = threading.Lock()

    def wait(self, host: str, sleep: Callable[[float], None] = time.sleep) -> float:
        """Wait for the turn at `host`; the seconds that it took."""
        with self._lock:
            now = self._now()
            turn = max(now, self._next.get(host, now))
            self._next[host] = turn + self._interval
        if turn > now:
            sleep(turn - now)
        return turn - now
