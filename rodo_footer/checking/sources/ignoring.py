"""`.gitignore` and `.rodofooterignore`: whether a file or folder that was found is to be left out.

Patterns are git's (https://git-scm.com/docs/gitignore, 2026-11); where both files of a folder speak, ours has the last
word. It reads no other file and loads the pattern library only where there is an ignore file.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

NAMES = (".gitignore", ".rodofooterignore")


class IgnoreFiles:
    """The ignore files from the repository's root, or where there is none from the working folder, down to a file."""

    def __init__(self, top: Path) -> None:
        """`top` is named by the user: no pattern that hides all of it counts."""
        self._top = top.absolute()
        self._root = _root(self._top)
        self._specs: dict[Path, tuple[GitIgnoreSpec, ...]] = {}
        self._hidden: dict[Path, bool] = {self._top: False}

    def hide(self, path: Path, *, is_folder: bool = False) -> bool:
        """Whether a file or folder is left out, itself or with a folder above it."""
        path = path.absolute()
        known = self._hidden.get(path)
        if known is not None:
            return known
        parent = path.parent
        outside = path in (self._root, parent) or not path.is_relative_to(self._root)
        hidden = not outside and (self.hide(parent, is_folder=True) or self._matches(path, is_folder))
        if is_folder:
            self._hidden[path] = hidden
        return hidden

    def speak_of(self, folder: Path) -> bool:
        """Whether any pattern speaks about what lies in a folder, so that each file has to be asked about."""
        folder = folder.absolute()
        return self.hide(folder, is_folder=True) or next(self._speaking(folder), None) is not None

    def _matches(self, path: Path, is_folder: bool) -> bool:
        for folder, spec in self._speaking(path.parent):
            found = spec.check_file(path.relative_to(folder).as_posix() + ("/" if is_folder else "")).include
            if found is not None:
                return found
        return False

    def _speaking(self, folder: Path) -> Iterator[tuple[Path, GitIgnoreSpec]]:
        """The patterns that speak about the content of a folder, the nearest first."""
        while True:
            if folder not in self._specs:
                self._specs[folder] = tuple(self._read(folder))
            for spec in self._specs[folder]:
                yield folder, spec
            if folder in (self._root, folder.parent):
                return
            folder = folder.parent

    def _read(self, folder: Path) -> Iterator[GitIgnoreSpec]:
        for name in reversed(NAMES):
            try:
                lines = (folder / name).read_text("utf-8", "replace").splitlines()
            except OSError:
                continue
            spec = _spec(lines)
            inside = self._top != folder and self._top.is_relative_to(folder)
            if inside and spec.check_file(self._top.relative_to(folder).as_posix() + "/").include:
                continue
            yield spec


def _spec(lines: list[str]) -> GitIgnoreSpec:
    from pathspec import GitIgnoreSpec

    try:
        return GitIgnoreSpec.from_lines(lines)
    except ValueError:
        return GitIgnoreSpec.from_lines([line for line in lines if _is_pattern(line)])


def _is_pattern(line: str) -> bool:
    from pathspec import GitIgnoreSpec

    try:
        GitIgnoreSpec.from_lines([line])
    except ValueError:
        return False
    return True


def _root(top: Path) -> Path:
    """The nearest folder upwards that holds `.git`; else the working folder where it is above, else `top` itself."""
    repository = next((one for one in (top, *top.parents) if (one / ".git").exists()), None)
    here = Path.cwd()
    return repository or (here if top.is_relative_to(here) else top)
