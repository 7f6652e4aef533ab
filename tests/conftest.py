"""How hypothesis searches: the same examples each time, so that `make test` says the same twice; `make fuzz` takes new
ones."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("repeatable", derandomize=True)
settings.register_profile("searching", derandomize=False)
settings.load_profile("repeatable")
