"""`python -m tests.fuzzing [TARGET [SECONDS]]`: all targets for a minute each, or one.

Without atheris (no wheel for this Python, or not installed) bytes of the corpus are changed at random: that finds less.
"""

from __future__ import annotations

import random
import subprocess
import sys
import tempfile
import time
from hashlib import blake2b
from importlib.util import find_spec
from pathlib import Path

_HERE = Path(__file__).parent
SEEDS = _HERE / "seeds"
CORPUS = _HERE.parent / "corpus"


def main(arguments: list[str]) -> int:
    """Run; 1 where something broke, and its bytes lie in `seeds/TARGET/`."""
    from tests.fuzzing.targets import TARGETS

    names = arguments[:1] or list(TARGETS)
    seconds = int(arguments[1]) if len(arguments) > 1 else 60
    broken = [name for name in names if not (_led if find_spec("atheris") else _blind)(name, seconds)]
    print(f"{len(names)} targets, broken: {', '.join(broken) or 'none'}")
    return bool(broken)


def _led(name: str, seconds: int) -> bool:
    """Led by coverage, in a process of its own: libFuzzer ends it as it likes."""
    with tempfile.TemporaryDirectory() as folder:
        found = Path(folder) / "found"
        begun = [found / "corpus", found / "crash"]
        for one in begun:
            one.mkdir(parents=True)
        for number, data in enumerate(_beginnings(name)):
            (begun[0] / str(number)).write_bytes(data)
        options = [f"-max_total_time={seconds}", "-timeout=10", "-rss_limit_mb=2048", "-max_len=20000", "-verbosity=0"]
        command = [sys.executable, "-m", "tests.fuzzing.led", name, f"-artifact_prefix={begun[1]}/", *options]
        ended = subprocess.run([*command, str(begun[0])], check=False)
        for one in begun[1].iterdir():
            _keep(name, one.read_bytes())
        return ended.returncode == 0


def _blind(name: str, seconds: int) -> bool:
    from tests.fuzzing.targets import TARGETS

    chance = random.Random()
    beginnings = _beginnings(name)
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        data = bytearray(chance.choice(beginnings)[:20_000])
        for _ in range(chance.randint(1, 20)):
            at = chance.randrange(len(data) + 1)
            other = chance.choice(beginnings)
            cut = chance.randrange(len(other) + 1)
            data[at : at + chance.randint(0, 40)] = other[cut : cut + chance.randint(0, 40)]
        try:
            TARGETS[name](bytes(data))
        except Exception as error:  # noqa: BLE001  # whatever it is, it is what we look for
            print(f"{name}: {error!r}", _keep(name, bytes(data)))
            return False
    return True


def _beginnings(name: str) -> list[bytes]:
    """Files to start from: what broke it before, and of the corpus what it may be."""
    kept = [path.read_bytes() for path in (SEEDS / name).glob("*")]
    return kept + [path.read_bytes()[:20_000] for path in CORPUS.glob("*/*") if path.suffix != ".toml"]


def _keep(name: str, data: bytes) -> Path:
    folder = SEEDS / name
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / blake2b(data, digest_size=6).hexdigest()
    path.write_bytes(data)
    return path


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
