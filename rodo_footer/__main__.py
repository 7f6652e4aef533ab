"""The entry point of `rodo-footer` and of `python -m rodo_footer`."""

import gc
import sys


def main() -> None:
    """Run the command line and end with its exit code.

    What start-up makes stays until the end: to look for garbage in it while modules load, and again when the process
    ends, took a fifth of the time of a short run (docs/performance.md).
    """
    gc.set_threshold(50_000, 20, 20)
    from rodo_footer.cli.app import run

    code = run(sys.argv[1:])
    gc.freeze()
    sys.exit(code)


if __name__ == "__main__":
    main()
