"""The simulator's documentation is complete, and its programs run."""

import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import fields
from pathlib import Path

import pytest

from bezant_mcp.simulator import SCENARIOS, SimulatedGateway
from bezant_mcp.simulator.settings import Settings
from bezant_mcp.simulator.world.faults import KINDS

TEXT = (Path(__file__).parents[2] / "docs" / "simulator.md").read_text()


def code(language: str) -> str:
    found = re.search(rf"```{language}\n(.*?)```", TEXT, re.DOTALL)
    assert found
    return found[1]


def test_every_scenario_is_in_the_table_with_its_line() -> None:
    missing = [name for name, scenario in SCENARIOS.items() if f"| `{name}` | {scenario.line} |" not in TEXT]
    assert missing == []


def test_every_kind_of_fault_is_named() -> None:
    assert [kind for kind in KINDS if f"`{kind}`" not in TEXT] == []


def test_every_control_is_in_the_table() -> None:
    controls = SimulatedGateway().control.requests
    assert [f"{method} {path}" for method, path in controls if f"| `{method} {path}` |" not in TEXT] == []


def test_every_setting_is_in_the_table_with_its_ordinary_value() -> None:
    rows = [f"| `{setting.name}` | `{json.dumps(setting.default)}` |" for setting in fields(Settings)]
    assert [row for row in rows if row not in TEXT] == []


@pytest.mark.slow
def test_the_python_program_runs() -> None:
    subprocess.run([sys.executable, "-c", code("python")], check=True, timeout=60)


@pytest.mark.slow
def test_the_node_program_runs() -> None:
    node = shutil.which("node")
    if node is None:
        pytest.skip("node is not installed")
    environment = {**os.environ, "PYTHON": sys.executable}
    ran = subprocess.run(
        [node, "-e", code("js")], capture_output=True, text=True, timeout=60, env=environment, check=False
    )

    assert ran.stdout == "200 401 writes: 0\n", ran.stderr
