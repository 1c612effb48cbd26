"""IBKR's published documents, where they are at hand, and ``codegen.sh`` run on one of them."""

import json
import subprocess
from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
UPSTREAM = ROOT.parent / "shared" / "upstream"
NEWEST = UPSTREAM / "ibkr-api-docs-2.28.0.json"
NEXT = UPSTREAM / "ibkr-api-docs-2.29.0-repaired-elsewhere.json"
EDITIONS = (NEWEST, NEXT)


@cache
def _read(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


def published(path: Path) -> dict[str, Any]:
    """A published document, fresh for each caller; the test is skipped where it is not at hand."""
    if not path.exists():
        pytest.skip(f"IBKR's document is not at {path}")
    return deepcopy(_read(path))


def committed() -> dict[str, Any]:
    """Our repaired document."""
    return deepcopy(_read(ROOT / "openapi" / "client-portal.json"))


def codegen(*arguments: str | Path, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """Run ``codegen.sh`` as a person would."""
    command = [str(ROOT / "codegen.sh"), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, cwd=cwd, check=False, timeout=240)


def tree(folder: Path) -> dict[str, bytes]:
    """Every file below a folder with its bytes."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }
