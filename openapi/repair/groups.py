"""Write the groups: the operations as methods of a client, once blocking and once asynchronous."""

from __future__ import annotations

import ast
import re
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from openapi_python_client.strings import safe_for_docstring

from .names import class_name
from .shape_operations import Shaped
from .success import row_type
from .table import Row
from .walk import Unrepairable

# What a client or a Gateway has beside its groups.
TAKEN_PROPERTIES = {
    "aclose", "ask", "cleaned", "client", "close", "closings", "get_async_httpx_client", "get_httpx_client",
    "know_secrets", "limits", "now", "once_per_login", "opened", "pacing", "raw", "reading", "redaction", "run",
    "session_state", "set_async_httpx_client", "set_httpx_client", "settings", "store",
}  # fmt: skip
IMPORTS = (
    "from collections.abc import AsyncIterator",
    "from collections.abc import Iterator",
    "from importlib import import_module",
    "from typing import TYPE_CHECKING",
    "from typing import Any",
    "",
    "from ...calling import AsyncGroup",
    "from ...calling import Group",
    "from ...calling import Pages",
    "from ...calling import TimeLimit",
    "from ...types import UNSET",
    "from ...types import Unset",
)
LAZY = """

def __getattr__(name: str) -> Any:
    if name not in _OPERATIONS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted({*globals(), *_OPERATIONS})
"""
CONTRACT = """What has the operations as attributes; it brings one method, ``_call``.

    That gets a ``bezant_client.calling.Call``, sends it (``call.send(client)``, ``await call.send_async(client)``) and
    returns what ``call.checked`` makes of the answer, or raises. What it knows of the answer beside its value, it
    leaves to ``calling.note``.
"""


class Method(NamedTuple):
    """One operation as the generator wrote it."""

    row: Row
    op: dict[str, Any]
    arguments: ast.arguments
    imports: list[str]


def group_modules(shaped: Shaped, table: dict[str, Row], package: Path) -> dict[str, str]:
    """Return the source of ``bezant_client.groups`` and of the package of each group, by file name."""
    described = {ast.literal_eval(op["key"]): op for op in shaped.data["OPERATIONS"].values()}
    groups: dict[str, dict[str, Method]] = {}
    for key, row in sorted(table.items(), key=lambda item: item[1][1:3]):
        groups.setdefault(row.group, {})[row.function] = _method(row, described[key], package)
    packages = {
        f"api/{group}/__init__.py": _module(group, methods, groups, shaped) for group, methods in groups.items()
    }
    return {"groups.py": _mixins(groups, shaped), **packages}


def _method(row: Row, op: dict[str, Any], package: Path) -> Method:
    module = ast.parse((package / "api" / row.group / f"{row.function}.py").read_text(encoding="utf-8"))
    builder = next(one for one in module.body if isinstance(one, ast.FunctionDef) and one.name == "_get_kwargs")
    models = [
        one for one in ast.walk(module) if isinstance(one, ast.ImportFrom) and (one.module or "").startswith("models")
    ]
    names = [name.name for one in models for name in one.names]
    return Method(row, op, builder.args, [f"    from ...models import {name}" for name in names])


def _class_name(group: str, shaped: Shaped) -> str:
    name = f"{class_name(group)}Group"
    # ``Orders`` and ``Async Orders`` are two groups, and each has an asynchronous class.
    name += "_" if name.startswith("Async") or name == "Group" else ""
    while {name, f"Async{name}"} & shaped.data["MODELS"].keys():
        name += "_"
    return name


def _module(group: str, methods: dict[str, Method], groups: dict[str, dict[str, Method]], shaped: Shaped) -> str:
    name = _class_name(group, shaped)
    lines = [f"_OPERATIONS = {tuple(methods)!r}"]
    for prefix, kind in (("", "blocking"), ("Async", "asynchronous")):
        lines += ["", "", f"class {prefix}{name}({prefix}Group):"]
        lines += [f'    """The operations of the group ``{group}``, {kind}."""', "", "    __slots__ = ()", ""]
        lines += [f"    _GROUP = {group!r}"]
        for method in methods.values():
            lines += _one(method, prefix)
            lines += _iterator(method, prefix, groups, shaped) if method.row.pages else ()
    body = "\n".join(lines) + "\n" + LAZY
    imports = {line for method in methods.values() for line in method.imports}
    for method in methods.values():
        imports |= {f"    from ...models import {one}" for one in method.op["success"]["classes"]}
    # The formatter takes no import out of a package's first module, so that none goes in without a use.
    used = set(re.findall(r"\w+", body)) | {"TYPE_CHECKING", ""}
    first, typed = ([one for one in some if one.split(" ")[-1] in used] for some in (IMPORTS, sorted(imports)))
    typed += [f"    from . import {function} as {function}" for function in methods]
    summaries = "\n".join(f"{function}: {method.row.summary}" for function, method in methods.items())
    about = (
        f"The group ``{group}``: each operation is a module, loaded when it is first used, and a method.\n\n{summaries}"
    )
    head = [f'"""{safe_for_docstring(about)}\n"""', "", "from __future__ import annotations", "", *first]
    return "\n".join([*head, "", "if TYPE_CHECKING:", *typed, "", body])


def _one(method: Method, prefix: str) -> Iterator[str]:
    returns = method.op["success"]["annotation"]
    call = f"self._call({method.row.function!r}, {_passed(method.arguments)}, timeout)"
    yield ""
    yield f"    {'async ' if prefix else ''}def {method.row.function}({_signature(method.arguments)}) -> {returns}:"
    yield _quoted(method.op["method_doc"])
    call = f"await {call}" if prefix else call
    if returns in ("None", "Any"):
        yield f"        {call}" if returns == "None" else f"        return {call}"
    else:
        yield f"        _answer: {returns} = {call}"
        yield "        return _answer"


def _iterator(method: Method, prefix: str, groups: dict[str, dict[str, Method]], shaped: Shaped) -> Iterator[str]:
    """The method that gives the rows of all pages."""
    row, op, pages = method.row, method.op, dict(method.row.pages or {})
    python = {ast.literal_eval(wire): name for name, wire in op["wire"].items()}
    rows = row_type(op["success"]["schemas"], pages.get("rows", ""), shaped.document["components"]["schemas"])
    name = pages.get("name") or row.function.replace("list_", "iterate_", 1)
    if name == row.function or name in groups[row.group]:
        raise Unrepairable(f"operations.yaml {row.key}", "`pages` has no free name for its iterator")
    defaults = {python[wire]: repr(value) for wire, value in pages.get("send", {}).items()}
    left_out = {python[pages["parameter"]]}
    if pages.get("then"):
        group, _, function = pages["then"].partition(".")
        kept = {one.arg for one in _every(groups[group][function].arguments)}
        left_out |= {one.arg for one in _every(method.arguments)} - kept
    arguments = {one: text for one, text in defaults.items() if one in left_out}
    facts = [f"{python[pages['parameter']]!r}"]
    facts += [f"{key}={_frozen(pages[key])!r}" for key in ("key", "rows", "total", "after", "then") if key in pages]
    passed = _passed(method.arguments, left_out, arguments)
    yield ""
    yield f"    def {name}({_signature(method.arguments, left_out, defaults)}) -> {prefix}Iterator[{rows}]:"
    notes = "\n".join(note for name, note in op["arguments"].items() if name not in left_out)
    yield _quoted(_ITERATES.format(row.function, notes))
    yield f"        return self._pages({row.function!r}, {passed}, timeout, Pages({', '.join(facts)}))"


_ITERATES = """Every row that ``{}`` gives, page after page; each row once.

Args:
{}

Raises:
    ApiError: the answer tells of an error, or is none that is declared.
    IncompletePages: the pages end before all rows came; a Gateway raises Incomplete.
"""


def _every(arguments: ast.arguments) -> list[ast.arg]:
    return [*arguments.args, *arguments.kwonlyargs]


def _signature(
    arguments: ast.arguments, left_out: frozenset[str] | set[str] = frozenset(), defaults: dict[str, str] | None = None
) -> str:
    given = defaults or {}
    positional = [
        f"{one.arg}: {ast.unparse(one.annotation or ast.Name('Any'))}"
        for one in arguments.args
        if one.arg not in left_out
    ]
    keywords = []
    for one, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True):
        value = given.get(one.arg, default and ast.unparse(default))
        if one.arg not in left_out:
            keywords.append(
                f"{one.arg}: {ast.unparse(one.annotation or ast.Name('Any'))}" + (f" = {value}" if value else "")
            )
    return ", ".join(["self", *positional, "*", *keywords, "timeout: TimeLimit = UNSET"])


def _passed(
    arguments: ast.arguments, left_out: frozenset[str] | set[str] = frozenset(), more: dict[str, str] | None = None
) -> str:
    given = {one.arg: one.arg for one in _every(arguments) if one.arg not in left_out} | (more or {})
    return "{" + ", ".join(f"{name!r}: {value}" for name, value in given.items()) + "}"


def _frozen(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


def _quoted(doc: str) -> str:
    escaped = str(safe_for_docstring(doc.strip()))
    return textwrap.indent(f'"""{escaped}{chr(10) * (chr(10) in escaped)}"""', "        ")


def _mixins(groups: dict[str, dict[str, Method]], shaped: Shaped) -> str:
    """The source of the two classes that have the groups as properties."""
    lines = ['"""The groups of operations as attributes of a client; each loads when it is first used."""', ""]
    lines += [
        "from __future__ import annotations",
        "",
        "from typing import TYPE_CHECKING, Any",
        "",
        "if TYPE_CHECKING:",
    ]
    lines += ["    from .calling import Call"]
    names = {group: _class_name(group, shaped) for group in groups}
    lines += [
        f"    from .api.{group} import {prefix}{name}" for group, name in names.items() for prefix in ("", "Async")
    ]
    for prefix, start in (("", "def"), ("Async", "async def")):
        lines += ["", "", f"class {prefix}Groups:", f'    """{CONTRACT}    """', "", "    __slots__ = ()", ""]
        lines += [f"    {start} _call(self, call: Call) -> Any:", "        raise NotImplementedError"]
        for group, methods in groups.items():
            known_as = f"{group}_" if group in TAKEN_PROPERTIES else group
            lines += ["", "    @property", f"    def {known_as}(self) -> {prefix}{names[group]}:"]
            lines += [_quoted(textwrap.fill(f"Operations: {', '.join(methods)}.", 108))]
            lines += [f"        from .api.{group} import {prefix}{names[group]}", ""]
            lines += [f"        return {prefix}{names[group]}(self)"]
    return "\n".join(lines) + "\n"
