"""The fault matrix on target `files`: `python -m tests.faults [--reduced]`; POSIX, for it forks and kills."""
