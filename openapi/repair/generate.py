"""Run the generator on the shaped document, add the modules it does not write, and format the package."""

from __future__ import annotations

import json
import os
import pickle
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from .editions import Edition
from .groups import group_modules
from .homes import move_in
from .shape_operations import Shaped
from .table import Row
from .walk import Unrepairable

HOME = Path(__file__).parents[1]
PACKAGE = "bezant_client"
ALIKE = ("--isolated", "--quiet", "--target-version", "py311")
# What fits on a line stands on one, though the templates put a comma after every last item; imports come last, because
# `ruff check` wants them shorter than `ruff format` makes them.
ON_ONE_LINE = ("--line-length", "120", "--config", "format.skip-magic-trailing-comma=true")
RUFF = (
    ("check", *ALIKE, "--fix", "--select", "F401,I,TC005,PIE790,RUF022"),
    ("format", *ALIKE, *ON_ONE_LINE),
    ("check", *ALIKE, "--fix", "--select", "I"),
)

README = """# Generated: do not edit

`bezant_client` is written by `../codegen.sh` from `../openapi/`. Change what lies there and run `./codegen.sh`; an edit
made here is lost with the next run, and `./codegen.sh --check` refuses it.
"""


def generate(shaped: Shaped, table: dict[str, Row], added: set[str], edition: Edition, target: Path) -> int:
    """Write the client below ``target``; returns the number of warnings that the generator gave.

    Raises:
        Unrepairable: the generator refused something, with its own words.
    """
    package = target / PACKAGE
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        templates = Path(scratch) / "templates"
        shutil.copytree(HOME / "templates", templates)
        (templates / "data.jinja").write_text("".join(f"{{% set {name} = DATA.{name} %}}\n" for name in shaped.data))
        (templates / "data.pickle").write_bytes(pickle.dumps(shaped.data))
        document = Path(scratch) / "shaped.json"
        document.write_text(json.dumps(shaped.document, indent=1), encoding="utf-8")
        words = _run_generator(document, templates, package)
    move_in(package / "models", shaped.data["MODELS"])
    for module in sorted((HOME / "runtime").glob("*.py")):
        shutil.copyfile(module, package / module.name)
    for name, source in group_modules(shaped, table, package).items():
        (package / name).write_text(source, encoding="utf-8")
    (package / "py.typed").write_text("")
    (package / "operations.py").write_text(operations_module(table, added, edition), encoding="utf-8")
    (target / "README.md").write_text(README, encoding="utf-8")
    for arguments in RUFF:
        _run([sys.executable, "-m", "ruff", *arguments, str(package)], "the formatter refused the client")
    return len(re.findall(r"^\W*warning", words, re.IGNORECASE | re.MULTILINE))


def _run_generator(document: Path, templates: Path, package: Path) -> str:
    command = [sys.executable, str(Path(__file__).with_name("run_generator.py")), str(templates / "data.pickle")]
    command += ["generate", "--path", str(document), "--meta", "none"]
    command += ["--output-path", str(package), "--config", str(HOME / "client.yaml"), "--fail-on-warning"]
    command += ["--custom-template-path", str(templates)]
    return _run(command, "the generator refused the document")


def _run(command: list[str], what: str) -> str:
    # Its usual traceback is a drawing in which the one line that tells something gets lost.
    environment = {**os.environ, "_TYPER_STANDARD_TRACEBACK": "1", "TYPER_STANDARD_TRACEBACK": "1"}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    words = re.sub(r"\x1b\[[0-9;]*m", "", done.stdout + done.stderr)
    if done.returncode:
        raise Unrepairable(what, "\n".join(words.strip().splitlines()[-40:]))
    return words


def operations_module(table: dict[str, Row], added: set[str], edition: Edition) -> str:
    """Return the source of the module that lists every operation."""
    rows = (
        f"    Operation({key.split(' ', 1)[0]!r}, {key.split(' ', 1)[1]!r}, {row.group!r}, {row.function!r}, "
        f"{row.access!r}, {row.summary!r}, {key not in added}),\n"
        for key, row in table.items()
    )
    return f'''"""Every operation of the client, as a table."""

from __future__ import annotations

from importlib import import_module
from types import ModuleType
from typing import Literal, NamedTuple

EDITION = {edition.version!r}
"""The edition of IBKR's document that the client was generated from."""

EDITION_DATE = {edition.date!r}
"""The day (or the month) of that edition: when it was published, or first taken."""

EDITION_CONTENT = {edition.content!r}
"""The sha256 of all that it says, by which two editions of one version are told apart."""

Access = Literal["read", "session", "subscribe", "preview", "write", "account-management"]


class Operation(NamedTuple):
    """One operation of the API.

    Attributes:
        method: HTTP method in capitals.
        path: path from the host's root, with placeholders as IBKR spells them.
        group: module of ``bezant_client.api`` that holds it.
        function: module in that group; it has ``sync``, ``asyncio`` and their ``_detailed`` forms.
        access: what it may do.
        summary: what the caller gets, in one line.
        documented: whether IBKR's document has it; the others are served without being in it.
    """

    method: str
    path: str
    group: str
    function: str
    access: Access
    summary: str
    documented: bool

    def module(self) -> ModuleType:
        """Import and return the module of the operation."""
        return import_module(f".api.{{self.group}}.{{self.function}}", __package__)


OPERATIONS: tuple[Operation, ...] = (
{"".join(rows)})
'''
