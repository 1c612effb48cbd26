"""Both type checkers at their strictest, on programs that were not written for them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.conftest import ROOT

# What a user has and the tests do not: enough of it for what examples do with it.
STUBS = {
    "pandas": "class DataFrame:\n    columns: list[str]\n    def __init__(self, data: object = ...) -> None: ...\n"
    "    def __len__(self) -> int: ...\n    def tail(self, n: int) -> DataFrame: ...\n",
    "polars": "class DataFrame:\n    columns: list[str]\n"
    "    def __init__(self, data: object = ..., *, infer_schema_length: int | None = ...) -> None: ...\n"
    "    def __len__(self) -> int: ...\n",
}


def both_find_nothing(folder: Path) -> None:
    """Fail with what mypy or pyright finds in the programs of a folder."""
    stubs = folder / "stubs"
    for name, text in STUBS.items():
        (stubs / name).mkdir(parents=True)
        (stubs / name / "__init__.pyi").write_text(text, "utf-8")
    places = [str(stubs), str(ROOT), str(ROOT / "generated_client")]
    settings = {"typeCheckingMode": "strict", "extraPaths": places, "reportMissingTypeStubs": False}
    settings |= {"exclude": [str(stubs)], "stubPath": str(stubs)}
    (folder / "pyrightconfig.json").write_text(json.dumps(settings), "utf-8")
    environ = {**os.environ, "MYPYPATH": os.pathsep.join(places)}
    programs = [str(program) for program in sorted(folder.glob("*.py"))]
    for command in (
        [sys.executable, "-m", "mypy", "--strict", "--config-file", os.devnull, *programs],
        [sys.executable, "-m", "pyright", "--project", str(folder), "--pythonpath", sys.executable],
    ):
        done = subprocess.run(command, capture_output=True, text=True, check=False, env=environ, cwd=folder)
        assert done.returncode == 0, done.stdout + done.stderr
