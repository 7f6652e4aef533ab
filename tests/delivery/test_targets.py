"""One contract for every target, found by discovery; then what is particular to `files`."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rodo_footer.delivery import targets
from rodo_footer.delivery.targets import Deployed, Target, open_target
from rodo_footer.delivery.targets.files import FilesTarget, disk
from rodo_footer.errors import DeliveryError, MailboxChanged, MailboxError, RetryLater, UsageError
from rodo_footer.model.signature import Signature

ANNA = "Anna.Nowak@example.com"
ONE = Signature("<p>Zażółć 1 https://example.com/rodo</p>", "Zażółć 1\nhttps://example.com/rodo")
TWO = Signature("<p>Zażółć 2</p>", "Zażółć 2")


def files(folder: Path) -> FilesTarget:
    return FilesTarget(folder / "signatures", "Firma")


OPENERS: dict[str, Callable[[Path], Target]] = {"files": files}


def test_every_target_has_its_contract_here() -> None:
    """A new target cannot come without standing in this suite."""
    assert set(targets.names()) == set(OPENERS)


@pytest.fixture(params=sorted(OPENERS))
def target(request: pytest.FixtureRequest, tmp_path: Path) -> Target:
    return OPENERS[request.param](tmp_path)


def put(target: Target, signature: Signature) -> Deployed:
    """Write as the engine does, and what was there before."""
    before = target.read(ANNA)
    target.write(ANNA, target.compose(before, signature), before)
    return before


def test_nothing_there_is_no_error(target: Target) -> None:
    """A mailbox without a signature reads as absent."""
    assert not target.read(ANNA).present


def test_reads_what_it_wrote(target: Target) -> None:
    """The digest that was planned is the one that comes back, whatever was there."""
    nothing = Deployed(b"", "", present=False, text="")
    for signature in (ONE, TWO):
        put(target, signature)
        seen = target.read(ANNA)
        assert seen.present
        assert seen.text == signature.text
        assert seen.digest == target.digest_of(target.compose(seen, signature))
        assert seen.digest == target.digest_of(target.compose(nothing, signature))
        assert seen.digest == target.digest_of(seen.raw)


def test_writing_twice_is_writing_once(target: Target) -> None:
    """The second write changes nothing."""
    put(target, ONE)
    first = target.read(ANNA)
    put(target, ONE)
    assert target.read(ANNA) == first


def test_settles_old_new_and_neither(target: Target) -> None:
    """What became of a write can be told by reading."""
    before = put(target, ONE)
    after = target.compose(before, ONE)
    assert target.settle(before.raw, after, before) == "old"
    assert target.settle(before.raw, after, target.read(ANNA)) == "new"
    put(target, TWO)
    assert target.settle(before.raw, after, target.read(ANNA)) == "neither"


def test_restores_what_was_there(target: Target) -> None:
    """Restoring gives back the whole earlier value, also where there was nothing."""
    nothing = put(target, ONE)
    one = put(target, TWO)
    for backup in (one, nothing):
        now = target.read(ANNA)
        goal = target.restore(now, backup.raw)
        target.write(ANNA, goal, now)
        assert target.read(ANNA) == backup
        assert target.settle(now.raw, goal, target.read(ANNA)) == "new"


def test_refuses_to_write_over_what_it_has_not_seen(target: Target) -> None:
    """A change between reading and writing is a conflict."""
    stale = target.read(ANNA)
    put(target, ONE)
    with pytest.raises(MailboxChanged):
        target.write(ANNA, target.compose(stale, TWO), stale)
    assert target.read(ANNA).text == ONE.text


def test_opens_again_from_its_description(target: Target) -> None:
    """Plan and ledger hold enough to come back."""
    put(target, ONE)
    assert open_target(target.describe(), None).read(ANNA) == target.read(ANNA)


def test_an_unknown_target_is_named_with_the_known_ones() -> None:
    """A typing error gets the list."""
    with pytest.raises(UsageError) as caught:
        open_target({"name": "fils"}, None)
    assert "files" in caught.value.hint


# files


def tree(folder: Path) -> dict[str, bytes]:
    """Every path below a folder with its bytes (folders: empty)."""
    return {
        str(path.relative_to(folder)): path.read_bytes() if path.is_file() else b""
        for path in sorted(folder.rglob("*"))
    }


def test_files_are_as_outlook_reads_them(tmp_path: Path) -> None:
    """UTF-8 without BOM, UTF-16LE with BOM and CRLF, ASCII rich text with links; in the folder of the safe name."""
    put(files(tmp_path), ONE)
    folder = tmp_path / "signatures" / "anna.nowak@example.com"
    assert (folder / "Firma.htm").read_bytes() == ONE.html.encode()
    assert (folder / "Firma.txt").read_bytes() == b"\xff\xfe" + ONE.text.replace("\n", "\r\n").encode("utf-16-le")
    rich = (folder / "Firma.rtf").read_bytes()
    assert b'HYPERLINK "https://example.com/rodo"' in rich
    assert b"Za\\u380?\\u243?\\u322?\\u263? 1" in rich
    assert len(list(folder.iterdir())) == 3


def test_only_our_three_files_are_touched(tmp_path: Path) -> None:
    """The user's own signatures and files survive write and restore byte for byte."""
    folder = tmp_path / "signatures" / "anna.nowak@example.com"
    folder.mkdir(parents=True)
    (folder / "Private.htm").write_bytes(b"mine")
    (folder / "Firma.htm").write_bytes(b"<p>old</p>")
    before, target = tree(tmp_path), files(tmp_path)
    backup = put(target, ONE)
    assert (folder / "Private.htm").read_bytes() == b"mine"
    now = target.read(ANNA)
    target.write(ANNA, target.restore(now, backup.raw), now)
    assert tree(tmp_path) == before


def test_a_folder_of_ours_stays_where_the_user_put_something_into_it(tmp_path: Path) -> None:
    """Taking back a creation removes our files, and the folder only if it is empty."""
    target = files(tmp_path)
    backup = put(target, ONE)
    (tmp_path / "signatures" / "anna.nowak@example.com" / "Private.htm").write_bytes(b"mine")
    now = target.read(ANNA)
    goal = target.restore(now, backup.raw)
    target.write(ANNA, goal, now)
    assert list(tree(tmp_path / "signatures")) == ["anna.nowak@example.com", "anna.nowak@example.com/Private.htm"]
    assert target.settle(now.raw, goal, target.read(ANNA)) == "new"


@pytest.mark.skipif(os.name != "posix", reason="links and modes are POSIX here")
@pytest.mark.parametrize("what", ["folder", "file"])
def test_a_link_is_not_followed(tmp_path: Path, what: str) -> None:
    """Neither a linked folder nor a linked file is read or written."""
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "Firma.htm").write_bytes(b"secret")
    folder = tmp_path / "signatures" / "anna.nowak@example.com"
    folder.parent.mkdir()
    if what == "folder":
        folder.symlink_to(outside, target_is_directory=True)
    else:
        folder.mkdir()
        (folder / "Firma.htm").symlink_to(outside / "Firma.htm")
    with pytest.raises(MailboxError):
        files(tmp_path).read(ANNA)
    assert (outside / "Firma.htm").read_bytes() == b"secret"


@pytest.mark.skipif(os.name != "posix", reason="links and modes are POSIX here")
def test_the_mode_of_a_file_is_kept(tmp_path: Path) -> None:
    """Who could read it before can read it after, and nobody else."""
    put(files(tmp_path), ONE)
    page = tmp_path / "signatures" / "anna.nowak@example.com" / "Firma.htm"
    page.chmod(0o640)
    put(files(tmp_path), TWO)
    assert page.stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize("done", [0, 1, 2, 3])
@pytest.mark.parametrize("existing", [False, True])
def test_a_write_that_was_cut_off_settles_as_old_and_is_done_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, done: int, existing: bool
) -> None:
    """Between the three renames there is no state that cannot be gone on with, nor one that cannot be taken back."""
    target = files(tmp_path)
    if existing:
        put(target, TWO)
    before = target.read(ANNA)
    goal = target.compose(before, ONE)
    real, count = os.replace, iter(range(9))

    def replace(source: Path, destination: Path) -> None:
        if next(count) == done:
            raise KeyboardInterrupt  # like a kill: nothing is tidied up
        real(source, destination)

    monkeypatch.setattr(disk.os, "replace", replace)
    if done < 3:
        with pytest.raises(KeyboardInterrupt):
            target.write(ANNA, goal, before)
    else:
        target.write(ANNA, goal, before)
    monkeypatch.undo()
    seen = target.read(ANNA)
    assert target.settle(before.raw, goal, seen) == ("old" if done < 3 else "new")
    target.write(ANNA, target.restore(seen, before.raw), seen)
    assert target.read(ANNA) == before
    target.write(ANNA, goal, before)
    assert sorted(path.name for path in (tmp_path / "signatures" / "anna.nowak@example.com").iterdir()) == [
        "Firma.htm",
        "Firma.rtf",
        "Firma.txt",
    ]


def test_an_edit_while_the_new_files_are_prepared_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Syncing to disk takes its time; what the user writes meanwhile is not overwritten, and nothing is left behind."""
    target = files(tmp_path)
    put(target, TWO)
    seen = target.read(ANNA)
    folder = tmp_path / "signatures" / "anna.nowak@example.com"
    real = os.fsync

    def slow(descriptor: int) -> None:
        (folder / "Firma.txt").write_bytes(b"mine")
        real(descriptor)

    monkeypatch.setattr(disk.os, "fsync", slow)
    with pytest.raises(MailboxChanged):
        target.write(ANNA, target.compose(seen, ONE), seen)
    monkeypatch.undo()
    assert (folder / "Firma.htm").read_bytes() == TWO.html.encode()
    assert (folder / "Firma.txt").read_bytes() == b"mine"
    assert len(list(folder.iterdir())) == 3


@pytest.mark.parametrize(
    ("code", "error"),
    [
        (errno.ENOSPC, DeliveryError),
        (errno.EIO, DeliveryError),
        (errno.EROFS, DeliveryError),
        (errno.EACCES, MailboxError),
        (errno.EBUSY, RetryLater),
    ],
)
def test_the_system_errors_have_their_classes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, error: type[DeliveryError]
) -> None:
    """A full disk stops the run, a forbidden folder is one mailbox's trouble, a busy file is tried again."""
    target = files(tmp_path)

    def refuse(_descriptor: int) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(disk.os, "fsync", refuse)
    with pytest.raises(DeliveryError) as caught:
        put(target, ONE)
    assert type(caught.value) is error
    monkeypatch.undo()
    assert not target.read(ANNA).present


@pytest.mark.parametrize("name", ["", "a/b", "..", "a%b", "con"])
def test_a_name_that_is_no_file_name_is_refused(tmp_path: Path, name: str) -> None:
    """The signature's name cannot lead out of the mailbox's folder."""
    with pytest.raises(UsageError):
        open_target({"name": "files", "folder": str(tmp_path), "signature": name}, None)


def test_preconditions_tell_what_cannot_be_written(tmp_path: Path) -> None:
    """A file in the place of the folder is told before anything is written."""
    assert all(one.holds for one in files(tmp_path).preconditions())
    (tmp_path / "signatures").write_text("in the way")
    assert [one.holds for one in files(tmp_path).preconditions()] == [False]


@given(st.text(), st.text())
def test_hostile_text_comes_out_as_it_went_in(html: str, text: str) -> None:
    """Composing never fails and never depends on anything but the signature."""
    target, nothing = FilesTarget(Path("x"), "Firma"), Deployed(b"", "", present=False, text="")
    raw = target.compose(nothing, Signature(html, text))
    assert raw == target.compose(Deployed(raw, "", present=True, text=""), Signature(html, text))
