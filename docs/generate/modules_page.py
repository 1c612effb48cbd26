"""The page docs/modules.md: every module with the first line of its docstring, room by room as the layers stand."""

from __future__ import annotations

import ast
import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
PACKAGE = ROOT / "bezant_mcp"
PAGE = ROOT / "docs" / "modules.md"
HEAD = """\
# The modules

`make golden` writes this page from the modules' docstrings. A room is a package with one subject. It imports from the
rooms below it, never from one above: see [architecture](architecture.md).
"""


def summary(module: Path) -> str:
    """Return the first paragraph of a module's docstring, as Markdown for the cell of a table."""
    said = ast.get_docstring(ast.parse(module.read_text("utf-8"))) or ""
    said = re.sub(r":\w+:`~?(?:\w+\.)*(\w+)`", r"`\1`", said.split("\n\n")[0]).replace("``", "`")
    return " ".join(said.split()).replace("|", "\\|")


def layers() -> list[str]:
    """The rooms and the single modules of the ground floor, from the top down, as the import contract has them."""
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    levels = next(each["layers"] for each in contracts if each.get("containers") == [PACKAGE.name])
    return [name.strip() for level in levels for name in level.split("|")]


def table(modules: list[Path]) -> list[str]:
    """One row for each module."""
    rows = [f"| `{module.stem}` | {summary(module)} |" for module in modules]
    return ["| Module | What it is |", "|---|---|", *rows, ""] if rows else []


def room(folder: Path) -> list[str]:
    """The section of one room, and of the rooms in it."""
    name = folder.relative_to(PACKAGE).as_posix()
    lines = [f"## {name}", "", summary(folder / "__init__.py"), ""]
    lines += table([path for path in sorted(folder.glob("*.py")) if path.name != "__init__.py"])
    for inner in sorted(folder.iterdir()):
        if (inner / "__init__.py").exists():
            lines += room(inner)
    return lines


def page() -> str:
    """The whole page."""
    names = [*layers(), "simulator"]
    lines = [HEAD]
    for name in names:
        if (PACKAGE / name).is_dir():
            lines += room(PACKAGE / name)
    ground = [PACKAGE / f"{name}.py" for name in names if (PACKAGE / f"{name}.py").exists()]
    lines += ["## Ground floor", "", "Single modules that every room can use; `__main__` starts the program.", ""]
    return "\n".join([*lines, *table(ground)]).rstrip() + "\n"
