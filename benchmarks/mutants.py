"""Whether a test notices when one token of the code that users trust is changed: a table of it for each module.

The changes and the runs are mutmut's, see ``[tool.mutmut]`` in ``pyproject.toml``: it forks one process a change, and
asks the tests that come by it. What it leaves alone (tables of modules, properties) is held by literals in the tests.

    python -m benchmarks.mutants                            # all modules, hours
    python -m benchmarks.mutants gateway/guard money        # these
"""

from __future__ import annotations

import ast
import copy
import json
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

# Of the changes that are not in prose, so many per cent must be noticed.
ENOUGH = 95
# How a process ends that asked the tests and found nothing amiss, or for which there are none.
UNNOTICED = (0, 5, 33)
NOT_ASKED = (None, 2, 34)
PACKAGE = Path("bezant_mcp")
COPY = Path("mutants")


class Change(NamedTuple):
    """One change, what became of it, and the lines that differ."""

    name: str
    outcome: int | None
    before: str
    after: str
    in_prose: bool


class WithoutProse(ast.NodeTransformer):
    """Code without its texts of several words, which a person reads and no program."""

    def visit_Constant(self, node: ast.Constant) -> ast.Constant:
        """Empty a text with a space in it."""
        return ast.Constant("") if isinstance(node.value, str) and " " in node.value.strip() else node

    def visit_JoinedStr(self, node: ast.JoinedStr) -> ast.expr:
        """The same for one with values in it."""
        said = "".join(str(part.value) for part in node.values if isinstance(part, ast.Constant))
        return ast.Constant("") if " " in said.strip() else node


def lines_of(function: ast.AST) -> list[str]:
    """A function, one statement a line and without its own name."""
    return [re.sub(r"x\w*__mutmut_\w+", "_", line.strip()) for line in ast.unparse(function).splitlines()]


def changes_of(module: Path) -> Iterator[Change]:
    """What mutmut made of a module, and found."""
    tree = ast.parse((COPY / module).read_text("utf-8"))
    functions = {node.name: node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)}
    told = json.loads((COPY / f"{module}.meta").read_text("utf-8"))
    for name, outcome in told["exit_code_by_key"].items():
        changed = name.rpartition(".")[2]
        pair = (functions[re.sub(r"__mutmut_\d+$", "__mutmut_orig", changed)], functions[changed])
        first, other = map(lines_of, pair)
        before, after = (
            " / ".join(line for line in these if line not in those) for these, those in ((first, other), (other, first))
        )
        bare, bare_too = (lines_of(WithoutProse().visit(copy.deepcopy(function))) for function in pair)
        yield Change(name, outcome, before, after, bare == bare_too)


def report(modules: list[Path]) -> bool:
    """Print the table and the survivors; whether enough was noticed everywhere."""
    enough, lived = True, []
    print(f"\n{'module':<32}{'changes':>9}{'in prose':>9}{'died':>9}{'survived':>9}{'per cent':>9}")
    for module in modules:
        changes = [change for change in changes_of(module) if change.outcome not in NOT_ASKED]
        asked = [change for change in changes if not change.in_prose]
        survived = [change for change in asked if change.outcome in UNNOTICED]
        percent = 100 * (len(asked) - len(survived)) / len(asked) if asked else 100.0
        enough = enough and percent >= ENOUGH and bool(changes)
        lived += survived
        name = module.relative_to(PACKAGE).as_posix()
        counts = (len(changes), len(changes) - len(asked), len(asked) - len(survived), len(survived))
        print(f"{name:<32}" + "".join(f"{count:>9}" for count in counts) + f"{percent:>9.1f}")
    for change in lived:
        print(f"\n{change.name}\n  - {change.before}\n  + {change.after}")
    return enough


def modules_named(names: list[str]) -> list[Path]:
    """The modules that are changed, all or those of these names."""
    settings = tomllib.loads(Path("pyproject.toml").read_text("utf-8"))["tool"]["mutmut"]
    known = sorted({found for pattern in settings["only_mutate"] for found in Path().glob(pattern)})
    known = [module for module in known if module.name != "__init__.py"]
    chosen = {PACKAGE / f"{name}.py" for name in names} if names else set(known)
    if not chosen <= set(known):
        sys.exit(f"Changed are: {', '.join(module.relative_to(PACKAGE).as_posix()[:-3] for module in known)}")
    return [module for module in known if module in chosen]


def main(names: list[str]) -> int:
    """Change the modules of these names, or all, and tell what was noticed."""
    modules = modules_named(names)
    wanted = [f"{'.'.join(module.with_suffix('').parts)}.*" for module in modules]
    tools = Path(sys.executable).parent
    environ = {**os.environ, "PATH": f"{tools}{os.pathsep}{os.environ['PATH']}"}
    ended = subprocess.run([tools / "mutmut", "run", *wanted], check=False, env=environ).returncode
    return ended or (0 if report(modules) else 1)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
