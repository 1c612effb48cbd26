"""The simulator is a room of its own: it imports nothing of the rest, and loads nothing before it is used."""

import ast
import subprocess
import sys
from pathlib import Path

ROOM = Path(__file__).parents[2] / "bezant_mcp" / "simulator"


def imported(file: Path) -> set[str]:
    """The modules that a file imports by name."""
    found = set()
    for node in ast.walk(ast.parse(file.read_text())):
        if isinstance(node, ast.ImportFrom):
            found.add(node.module or "")
        elif isinstance(node, ast.Import):
            found |= {name.name for name in node.names}
    return found


def test_it_imports_nothing_of_ours_from_outside() -> None:
    ours = {name for file in ROOM.rglob("*.py") for name in imported(file) if name.startswith(("bezant_", "tests"))}

    assert {name for name in ours if not name.startswith("bezant_mcp.simulator")} == set()


def test_importing_the_package_loads_nothing_heavy() -> None:
    heavy = "('h11', 'cryptography', 'ssl', 'asyncio')"
    code = f"import bezant_mcp.simulator, sys; print([name for name in {heavy} if name in sys.modules])"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert ran.stdout == "[]\n"


def test_no_module_is_longer_than_one_sitting() -> None:
    assert [file.name for file in ROOM.rglob("*.py") if len(file.read_text().splitlines()) > 250] == []
