"""Every question can be asked from Python: a typed coroutine function of a Gateway, the one that the server offers."""

from __future__ import annotations

import inspect
import json
import os
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any, get_type_hints

import pytest

import bezant_mcp
from bezant_mcp import Gateway, errors
from bezant_mcp.answers import AnswerModel
from bezant_mcp.renamed import RENAMED
from bezant_mcp.server.app import Service
from bezant_mcp.server.tool import Tool
from bezant_mcp.server.toolsets import QUESTIONS, STATEMENTS, tools_of
from bezant_mcp.server.toolsets import question as question_of
from bezant_mcp.settings import OPTIONAL_TOOLSETS, Settings
from tests.conftest import ROOT

NAMES = [name for name, _, _ in QUESTIONS]
WITHOUT_STATEMENTS = [name for name, _, toolset in QUESTIONS if toolset != STATEMENTS]
DEFAULT = [name for name, _, toolset in QUESTIONS if toolset not in {*OPTIONAL_TOOLSETS, STATEMENTS}]
EACH = pytest.mark.parametrize("name", NAMES)
# What a question cannot be asked without, as a program would write it.
NEEDED: dict[str, tuple[Any, ...]] = {
    "conid_for": ("AAPL",),
    "quote": (["AAPL", 8894],),
    "price_history": ("AAPL",),
    "contract": ("AAPL@NASDAQ",),
    "option_chain": ("AAPL@NASDAQ",),
    "exchange_rate": ("EUR", "USD"),
    "scanner_run": ("TOP_PERC_GAIN",),
    "futures": ("ES",),
    "transactions": ("AAPL@NASDAQ",),
}


def run(program: str) -> str:
    """What a program of its own process prints."""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_there_are_17_default_questions_and_8_more_or_what_has_been_added() -> None:
    assert len(DEFAULT) >= 17
    assert len(NAMES) - len(DEFAULT) >= 8
    assert len(NAMES) == len(set(NAMES))
    assert {toolset for _, _, toolset in QUESTIONS} >= {*OPTIONAL_TOOLSETS}


@EACH
def test_a_question_is_a_typed_and_documented_coroutine_function_of_a_gateway(name: str) -> None:
    question = question_of(name)
    assert inspect.iscoroutinefunction(question)
    assert question.__name__ == name
    first, *others = inspect.signature(question).parameters.values()
    assert first.name == "gateway"
    hints = get_type_hints(question)
    assert hints["gateway"] is Gateway
    assert {each.name for each in others} <= hints.keys()
    answer = hints["return"]
    assert issubclass(answer, AnswerModel)
    assert getattr(bezant_mcp, answer.__name__) is answer
    assert inspect.getdoc(question)
    row = f"| `{name}` | `{answer.__name__}` |"
    assert row in (ROOT / "docs" / "sdk.md").read_text("utf-8")


@EACH
def test_a_question_is_the_same_function_in_its_room_in_the_package_and_in_the_server(name: str) -> None:
    question = question_of(name)
    # The room of orders and trades is called as one of the questions.
    assert getattr(bezant_mcp, name) is question or name == "activity"
    room = ".".join(question.__module__.split(".")[:2])
    assert room.startswith("bezant_mcp.")
    assert getattr(import_module(room), name) is question
    assert name in import_module(room).__all__
    assert question in [function for function, _ in tools_of((*OPTIONAL_TOOLSETS, STATEMENTS))]


def test_the_server_offers_the_questions_and_nothing_else() -> None:
    everything = Service(Settings(toolsets=OPTIONAL_TOOLSETS, flex_files=(ROOT,))).build()
    served = {}
    for tool in everything._tool_manager.list_tools():
        assert isinstance(tool, Tool)
        tool.load()  # as its first call does
        served[tool.name] = tool.fn
    assert served == {name: question_of(name) for name in NAMES}
    assert [function.__name__ for function, _ in tools_of()] == DEFAULT


@pytest.mark.anyio
async def test_each_can_be_asked_with_a_gateway_and_nothing_else(gateway: Gateway) -> None:
    for name in WITHOUT_STATEMENTS:
        question = getattr(bezant_mcp, name)
        answer = await question(gateway, *NEEDED.get(name, ()))
        assert isinstance(answer, get_type_hints(question)["return"]), name


def test_every_exported_name_is_there_and_errors_are_all_among_them() -> None:
    assert dir(bezant_mcp) == bezant_mcp.__all__
    for name in bezant_mcp.__all__:
        assert getattr(bezant_mcp, name) is not None
    kinds = [kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, errors.BezantError)]
    assert len(kinds) > 15
    assert not [kind for kind in kinds if kind.__name__ not in bezant_mcp.__all__]
    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        _ = bezant_mcp.nonsense


@pytest.mark.slow
@pytest.mark.parametrize(
    "first",
    ["", "import bezant_mcp.server.app", "from bezant_mcp.portfolio import *; from bezant_mcp.market import *"]
    + [f"from importlib import import_module; [import_module('bezant_mcp.' + name) for name in {order}]"
       for order in ([*RENAMED], [*RENAMED][::-1])],
)  # fmt: skip
def test_a_question_is_a_function_after_any_order_of_imports(first: str) -> None:
    program = f"""
{first}
import inspect, pkgutil, bezant_mcp
from bezant_mcp.server.toolsets import question
def wrong(): return [name for name in {NAMES} if not inspect.iscoroutinefunction(question(name))]
print(wrong())
for module in pkgutil.walk_packages(bezant_mcp.__path__, "bezant_mcp."):
    if "simulator" not in module.name and "__main__" not in module.name and "redis" not in module.name:
        __import__(module.name)
print(wrong())
for room in ("session", "accounts", "market", "portfolio", "activity", "personal", "history"):
    there = __import__("importlib").import_module("bezant_mcp." + room)
    print([name for name in there.__all__ if inspect.ismodule(getattr(there, name))])
"""
    assert set(run(program).splitlines()) == {"[]"}


@pytest.mark.slow
def test_what_the_package_gives_has_types(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(
        "import bezant_mcp\n" + "".join(f"reveal_type(bezant_mcp.{name})\n" for name in bezant_mcp.__all__)
    )
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file", os.devnull, str(program)]
    environ = {**os.environ, "MYPYPATH": f"{ROOT}:{ROOT / 'generated_client'}"}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environ, cwd=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count("Revealed type is") == len(bezant_mcp.__all__)
    assert 'is "Any"' not in done.stdout


# One name that each module of old had, and which programs used.
OLD = {
    "positions": "fetch_positions",
    "read_only": "permitted",
    "resolver": "resolve_one",
    "server": "serve",
    "values": "number",
}


def test_a_name_is_known_of_each_module_of_old() -> None:
    assert OLD.keys() >= RENAMED.keys()


@pytest.mark.parametrize(("module", "name"), OLD.items())
def test_a_module_of_old_gives_what_it_had_and_says_where_that_is_now(module: str, name: str) -> None:
    with pytest.warns(DeprecationWarning, match=rf"bezant_mcp\.{module}\.{name} is now bezant_mcp\.\w+") as warned:
        given = getattr(import_module(f"bezant_mcp.{module}"), name)
    assert warned[0].filename == __file__
    new = str(warned[0].message).partition(" is now ")[2]
    home, _, same = new.rpartition(".")
    assert getattr(import_module(home), same) is given
    with pytest.raises(AttributeError, match="nonsense"):
        _ = import_module(f"bezant_mcp.{module}").nonsense


@pytest.mark.parametrize("module", ["accounts", "session", "gateway", "errors", "settings", "answers"])
def test_a_module_that_is_a_room_now_gives_what_it_had_without_a_word(module: str) -> None:
    had = {"accounts": ["choose_account", "fetch_accounts", "fetch_summary"], "session": ["fetch_status", "tickle"]}
    there = import_module(f"bezant_mcp.{module}")
    for name in had.get(module, ()):
        assert getattr(there, name) is getattr(bezant_mcp, name)


def test_the_installed_program_of_old_still_starts() -> None:
    program = "import sys; from bezant_mcp.cli import main; sys.exit(main(['--version']))"
    assert run(program).startswith("bezant-mcp ")


def test_names_of_old_cost_nothing_until_one_is_used() -> None:
    program = "import sys, json, bezant_mcp; print(json.dumps([n for n in sys.modules if n.startswith('bezant_mcp.')]))"
    assert json.loads(run(program)) == ["bezant_mcp.renamed"]


@pytest.mark.slow
def test_the_server_is_built_without_any_operation_or_model_of_ibkr_and_without_what_speaks_http() -> None:
    program = (
        "import sys, bezant_mcp.server.app as app; from bezant_mcp.settings import Settings; "
        "app.Service(Settings()).build(); heavy = ('bezant_client.client', 'httpx', 'attr', 'matplotlib', 'sqlite3'); "
        "parts = [n for n in sys.modules if n.startswith(('bezant_client.models.', 'bezant_client.api.'))]; "
        "print([n for n in heavy if n in sys.modules], [n for n in parts if n.count('.') > 2 or '.models.' in n], "
        "'bezant_mcp.personal' in sys.modules)"
    )
    assert run(program) == "[] [] False"
