"""A file gets other content whole, or stays as it is."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from rodo_footer.errors import OutputError
from rodo_footer.writing import replace_content, write_whole


def test_what_somebody_else_changed_meanwhile_is_not_overwritten(tmp_path: Path) -> None:
    """The content is not what was read: refused, and nothing is lost."""
    path = tmp_path / "a.html"
    path.write_bytes(b"theirs")
    with pytest.raises(OutputError, match="changed by somebody else"):
        replace_content(path, b"before", b"after")
    assert path.read_bytes() == b"theirs"


def test_a_file_that_is_gone_is_not_made_again(tmp_path: Path) -> None:
    """Somebody deleted it: it stays deleted."""
    with pytest.raises(OutputError, match="cannot be read any more"):
        replace_content(tmp_path / "a.html", b"before", b"after")
    assert list(tmp_path.iterdir()) == []


def test_a_write_protected_file_is_not_replaced(tmp_path: Path) -> None:
    """Its folder would allow it; its owner does not want it, not even from root."""
    path = tmp_path / "a.html"
    path.write_bytes(b"before")
    path.chmod(0o444)
    with pytest.raises(OutputError, match="write-protected"):
        replace_content(path, b"before", b"after")
    assert path.read_bytes() == b"before"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="named pipes are a POSIX thing")
def test_a_pipe_or_a_device_is_written_into_and_stays(tmp_path: Path) -> None:
    """`--format json=/dev/null` must not put a file in the place of the device, nor lose what `>(...)` waits for."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reading = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    write_whole(pipe, b"report")
    assert os.read(reading, 100) == b"report"
    os.close(reading)
    assert stat.S_ISFIFO(pipe.stat().st_mode)
    assert [one.name for one in tmp_path.iterdir()] == ["pipe"]
