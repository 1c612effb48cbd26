"""Books, faults and names as they occur in real accounts, played through the real program by the runner beside them."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT

CASES = ROOT.parent / "shared" / "cases"
FILES = sorted(file.relative_to(CASES).as_posix() for file in CASES.rglob("*.json"))
pytestmark = [pytest.mark.slow, pytest.mark.skipif(not FILES, reason=f"the cases are not at {CASES}")]


@pytest.mark.parametrize("name", FILES)
def test_what_the_case_says_is_right_is_answered(name: str) -> None:
    server = Path(sys.executable).with_name("bezant-mcp")
    command = [sys.executable, str(CASES / "cases.py"), "--server", str(server), "--json", str(CASES / name)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode in (0, 1), done.stderr
    failed = [check for case in json.loads(done.stdout)["cases"] for check in case["failed"]]
    assert not failed, "\n".join(f"{each['why']} [{each['what']}]; came: {each['came']}" for each in failed)
