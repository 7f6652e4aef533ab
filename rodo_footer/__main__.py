"""The entry point of `rodo-footer` and of `python -m rodo_footer`."""

import gc
import os
import sys
import threading
from typing import NoReturn

# Whoever loaded one of these has something to tidy up at the end of the process: workers, files, connections, figures.
_NEED_THE_END = ("concurrent.futures", "multiprocessing", "tempfile", "sqlite3", "coverage")

_INTERRUPTED = 130  # `Exit.INTERRUPTED` of cli/exits.py, which may not be loaded yet


def main() -> None:
    """Run the command line and end with its exit code.

    What start-up makes stays until the end: to look for garbage in it while modules load, and again when the process
    ends, took a fifth of the time of a short run (docs/performance.md).
    """
    gc.set_threshold(50_000, 20, 20)
    try:
        from rodo_footer.cli.app import run

        code = run(sys.argv[1:])
    except KeyboardInterrupt:  # while modules load: nothing was begun, and who would say it is not there yet
        os.write(2, b"error: interrupted\n")
        code = _INTERRUPTED
    gc.freeze()
    _end(code)


def _end(code: int) -> NoReturn:
    """End the process, at once where nothing is left to be tidied up: to take everything apart that was loaded is a
    twentieth of a short run."""
    if threading.active_count() == 1 and not any(name in sys.modules for name in _NEED_THE_END):
        try:
            sys.stdout.flush()
            sys.stderr.flush()
        except (OSError, ValueError):
            sys.exit(code)  # who cannot be written to is dealt with there
        os._exit(code)
    sys.exit(code)


if __name__ == "__main__":
    main()
