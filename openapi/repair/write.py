"""Put a finished build into place: all of it or nothing."""

from __future__ import annotations

import filecmp
import os
import shutil
import tempfile
from pathlib import Path

KEPT_APART = {"__pycache__"}


def files(folder: Path) -> dict[str, Path]:
    """Every file below a folder by its relative path, without what Python caches."""
    found = sorted(path for path in folder.rglob("*") if path.is_file() and not KEPT_APART & set(path.parts))
    return {path.relative_to(folder).as_posix(): path for path in found}


def differences(built: Path, root: Path) -> list[str]:
    """The files that are not as built, by relative path."""
    new = files(built)
    old = {f"generated_client/{name}": path for name, path in files(root / "generated_client").items()}
    old |= {name: root / name for name in new if name.startswith("openapi/") and (root / name).exists()}
    same = {name for name in new.keys() & old.keys() if filecmp.cmp(new[name], old[name], shallow=False)}
    return sorted((new.keys() | old.keys()) - same)


def write_below(built: Path, target: Path) -> None:
    """Write everything below a folder; a client that lies there already is replaced."""
    target.mkdir(parents=True, exist_ok=True)
    shutil.rmtree(target / "generated_client", ignore_errors=True)
    shutil.copytree(built, target, dirs_exist_ok=True)


def write_tree(built: Path, root: Path) -> None:
    """Replace what changed in the repository; what did not change keeps its time of change."""
    stale = differences(built, root)
    if any(name.startswith("generated_client/") for name in stale):
        _swap(built / "generated_client", root / "generated_client")
    for name in (name for name in stale if name.startswith("openapi/")):
        waiting = root / f"{name}.new"
        shutil.copyfile(built / name, waiting)
        os.replace(waiting, root / name)


def _swap(new: Path, place: Path) -> None:
    aside = Path(tempfile.mkdtemp(prefix=".codegen-", dir=place.parent))
    try:
        shutil.copytree(new, aside / "new")
        if place.exists():
            place.rename(aside / "old")
        try:
            (aside / "new").rename(place)
        except OSError:
            if (aside / "old").exists():
                (aside / "old").rename(place)
            raise
    finally:
        shutil.rmtree(aside, ignore_errors=True)
