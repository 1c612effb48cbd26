"""Put a finished build into place: all of it or nothing."""

from __future__ import annotations

import filecmp
import shutil
import tempfile
from pathlib import Path

from .walk import Unrepairable

KEPT_APART = {"__pycache__", ".mypy_cache", ".ruff_cache"}


def files(folder: Path) -> dict[str, Path]:
    """Every file below a folder by its relative path, without what Python and the checkers leave there."""
    found = {path.relative_to(folder): path for path in sorted(folder.rglob("*")) if path.is_file()}
    return {name.as_posix(): path for name, path in found.items() if not KEPT_APART & set(name.parts)}


def differences(built: Path, root: Path) -> list[str]:
    """The files that are not as built, by relative path."""
    new = files(built)
    old = {f"generated_client/{name}": path for name, path in files(root / "generated_client").items()}
    old |= {name: root / name for name in new if name.startswith("openapi/") and (root / name).exists()}
    same = {name for name in new.keys() & old.keys() if filecmp.cmp(new[name], old[name], shallow=False)}
    return sorted((new.keys() | old.keys()) - same)


def write_below(built: Path, target: Path) -> None:
    """Write everything below a folder; a client that lies there already is replaced."""
    try:
        target.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Unrepairable(str(target), f"cannot be written: {error}") from error
    _put(built, target, ["generated_client", *(name for name in files(built) if name.startswith("openapi/"))])


def write_tree(built: Path, root: Path) -> None:
    """Replace what changed in the repository; what did not change keeps its time of change."""
    stale = differences(built, root)
    client = ["generated_client"] if any(name.startswith("generated_client/") for name in stale) else []
    _put(built, root, client + [name for name in stale if name.startswith("openapi/")])


def _put(built: Path, root: Path, names: list[str]) -> None:
    """Copy everything beside its place first, then exchange; what was exchanged goes back when one exchange fails.

    Raises:
        Unrepairable: the folder cannot be written; it is as it was.
    """
    moved: list[tuple[Path, Path]] = []
    place = root
    try:
        with tempfile.TemporaryDirectory(prefix=".codegen-", dir=root) as scratch:
            aside = Path(scratch)
            for name in names:
                place = root / name
                _copy(built / name, aside / "new" / name)
            try:
                for name in names:
                    place = root / name
                    for source, goal in ((place, aside / "old" / name), (aside / "new" / name, place)):
                        if source.exists():
                            goal.parent.mkdir(parents=True, exist_ok=True)
                            source.rename(goal)
                            moved.append((source, goal))
            except BaseException:
                for source, goal in reversed(moved):
                    goal.rename(source)
                raise
    except OSError as error:
        raise Unrepairable(str(place), f"cannot be written: {error}") from error


def _copy(source: Path, goal: Path) -> None:
    goal.parent.mkdir(parents=True, exist_ok=True)
    if source.is_dir():
        shutil.copytree(source, goal)
    else:
        shutil.copyfile(source, goal)
