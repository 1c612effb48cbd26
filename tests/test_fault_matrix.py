"""Every tool times every fault: the right code and next step, no partial list, in time, and well again afterwards.

The tables below are the specification. ``docs/errors.md`` is written from them, by ``make golden``.
"""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from typing import Any

import anyio
import pytest
from mcp import Client
from mcp.types import CallToolResult

from bezant_mcp.errors import BezantError
from bezant_mcp.server.app import Service
from bezant_mcp.server.toolsets import tools_of
from bezant_mcp.settings import OPTIONAL_TOOLSETS, Settings
from bezant_mcp.simulator import SimulatedGateway
from tests.conftest import ROOT
from tests.support.empty_answers import sample
from tests.support.fast_limits import faster
from tests.support.tone import faults_of

pytestmark = pytest.mark.anyio
DOCUMENT = ROOT / "docs" / "errors.md"
# Long beside the slowest answer of a busy machine, on which every tool suffers at the same time: an answer that is late
# by accident would cost its tool another whole limit.
ANSWER_SECONDS = 4.0
QUESTION_SECONDS = 24.0

# Tool -> arguments of an ordinary question. Session: the two tools that are about the session itself.
PORTFOLIO: dict[str, dict[str, Any]] = {
    "list_accounts": {},
    "account_summary": {},
    "positions": {},
    "cash": {},
    "exposure": {},
    "performance": {"period": "1M"},
    "conid_for": {"symbol": "AAPL@NASDAQ"},
    "futures": {"symbols": "ES"},
    "event_contracts": {},
    "notifications": {},
    "transactions": {"symbol": "AAPL@NASDAQ"},
}
BROKERAGE: dict[str, dict[str, Any]] = {
    "trades": {},
    "orders": {},
    "quote": {"symbols": "AAPL@NASDAQ"},
    "price_history": {"symbols": "AAPL@NASDAQ"},
    "option_chain": {"symbol": "AAPL@NASDAQ"},
    "scanner_parameters": {"search": "dividend"},
    "scanner_run": {"scan": "TOP_PERC_GAIN"},
    "watchlists": {"name": "Favourites"},
    "alerts": {},
}
# What these need depends on what is missing: they answer from the portfolio tier and say so.
EITHER: dict[str, dict[str, Any]] = {
    "pnl": {},
    "risk": {},
    "contract": {"symbol": "AAPL@NASDAQ"},
    "exchange_rate": {"source": "EUR", "target": "USD"},
}
SESSION: dict[str, dict[str, Any]] = {"health": {}, "tickle": {}}
QUESTIONS = {**PORTFOLIO, **BROKERAGE, **EITHER, **SESSION}
REGISTERED = {function.__name__ for function, _ in tools_of(OPTIONAL_TOOLSETS)}
ANSWERED = "answered"


@dataclass(frozen=True)
class Trouble:
    """One fault: how it is brought about, and what the tools must say.

    Attributes:
        settings: Settings of the simulated Gateway that change.
        fault: Kind of fault on every request.
        pattern: The requests that it is on.
        portfolio: Code of the tools that need the login alone.
        brokerage: Code of the tools that need the brokerage session.
        session: Codes of ``health`` and ``tickle``.
    """

    said: str
    portfolio: str
    brokerage: str
    health: str
    tickle: str
    settings: dict[str, Any] = field(default_factory=dict)
    fault: str = ""
    pattern: str = "*"

    async def begin(self, simulated: SimulatedGateway) -> None:
        """Bring the fault about."""
        if self.settings:
            await simulated.change(**self.settings)
        if self.fault:
            simulated.fault(self.fault, self.pattern, seconds=0.3)

    async def end(self, simulated: SimulatedGateway) -> None:
        """Fix it, as a person would."""
        simulated.clear_faults()
        if self.settings:
            ordinary = {name: ORDINARY[name] for name in self.settings}
            await simulated.change(**ordinary)
            simulated.advance(10)
        elif self.fault == "expire":
            await simulated.change(login=True)
            simulated.advance(10)

    def expected(self, tool: str) -> tuple[str, ...]:
        """The codes that a tool may give; the last layer's own fallbacks may answer too."""
        if tool in SESSION:
            return (self.health if tool == "health" else self.tickle,)
        if tool in PORTFOLIO:
            return (self.portfolio,)
        return (self.brokerage,) if tool in BROKERAGE else (self.portfolio, self.brokerage, ANSWERED)


ORDINARY = {
    "process": "up",
    "address_allowed": True,
    "login": True,
    "brokerage": "ready",
    "connected": True,
    "logged_out_as": "401-empty",
    "no_brokerage_as": "401-empty",
}


def everywhere(said: str, code: str, layer: str, **facts: Any) -> Trouble:
    """A fault that stops all tools alike; health tells its layer instead."""
    return Trouble(said, code, code, layer, code, **facts)


def logged_out(form: str) -> Trouble:
    """Nobody is logged in, in one of the forms in which that shows."""
    return everywhere(
        f"nobody is logged in ({form})",
        "LOGIN_NEEDED",
        "not_logged_in",
        settings={"login": False, "logged_out_as": form},
    )


def no_brokerage(form: str) -> Trouble:
    """Logged in without a brokerage session, in one of the forms in which that shows."""
    return Trouble(
        f"no brokerage session ({form})",
        ANSWERED,
        "BROKERAGE_DOWN",
        "brokerage_missing",
        ANSWERED,
        settings={"brokerage": "none", "no_brokerage_as": form},
    )


TROUBLES: dict[str, Trouble] = {
    "down": everywhere("nothing listens", "GATEWAY_DOWN", "gateway_down", settings={"process": "down"}),
    "airplay": everywhere("AirPlay has the port", "NOT_A_GATEWAY", "not_a_gateway", settings={"process": "airplay"}),
    "not-let-in": everywhere(
        "the Gateway refuses our address", "NOT_A_GATEWAY", "not_a_gateway", settings={"address_allowed": False}
    ),
    "logged-out": logged_out("401-empty"),
    "logged-out-text": logged_out("401-text"),
    "logged-out-html": logged_out("401-html"),
    "logged-out-redirect": logged_out("302-login"),
    "logged-out-no-session": logged_out("200-no-session"),
    "no-brokerage": no_brokerage("401-empty"),
    "no-brokerage-400": no_brokerage("400-no-bridge"),
    "no-brokerage-401": no_brokerage("401-no-bridge"),
    "no-brokerage-init": no_brokerage("400-init-session"),
    "competing": Trouble(
        "another device holds the brokerage session",
        ANSWERED,
        "COMPETING",
        "competing",
        ANSWERED,
        settings={"brokerage": "competing"},
    ),
    "reset": everywhere("the daily reset has ended the login", "LOGIN_NEEDED", "not_logged_in", fault="expire"),
    "429": everywhere("a pacing limit was exceeded", "PENALTY_BOX", "unknown", fault="429"),
    "429-empty": everywhere("the same, with an empty body", "PENALTY_BOX", "unknown", fault="429-empty"),
    "penalty-box": everywhere("IBKR has blocked our address", "PENALTY_BOX", "unknown", fault="penalty"),
    "500-json": everywhere("a 500 with a reason", "IBKR_ERROR", "unknown", fault="500-json"),
    "500-html": everywhere("a 500 with a page", "IBKR_UNAVAILABLE", "unknown", fault="500-html"),
    "503-empty": everywhere("a 503 with an empty body", "IBKR_UNAVAILABLE", "unknown", fault="503-empty"),
    "200-error": everywhere("an error object with status 200", "IBKR_ERROR", "unknown", fault="200-error"),
    "200-html": replace(
        everywhere("a page with status 200", "UNEXPECTED_ANSWER", "not_a_gateway", fault="200-html"),
        tickle="NOT_A_GATEWAY",
    ),
    "truncated": everywhere("incomplete JSON", "UNEXPECTED_ANSWER", "unknown", fault="truncated"),
    "half": everywhere("half a body, then silence", "NO_ANSWER", "unknown", fault="half"),
    "never": everywhere("the Gateway never answers", "NO_ANSWER", "unknown", fault="never"),
    "204": everywhere("a 204 with an empty body", "UNEXPECTED_ANSWER", "unknown", fault="204"),
    "slow": Trouble("every answer is late", ANSWERED, ANSWERED, "ready", ANSWERED, fault="slow"),
}

# These are answered when the time for an answer is over, or nearly.
HANGING = ("half", "never", "slow")


@asynccontextmanager
async def connected(simulated: SimulatedGateway) -> AsyncIterator[Client]:
    """A client of a server of its own, with IBKR's limits in less time."""
    settings = Settings(
        simulated.url, answer_seconds=ANSWER_SECONDS, question_seconds=QUESTION_SECONDS, toolsets=OPTIONAL_TOOLSETS
    )
    limits = faster(1000, silent_after=3, pause_seconds=0.5, longest_pause_seconds=1.0)
    server = Service(settings, limits=limits).build()
    async with Client(server, mode="2026-07-28", read_timeout_seconds=60) as client:
        yield client


def outcome(tool: str, result: CallToolResult) -> str:
    """The code of an error, ``answered`` for an answer, the layer for health."""
    (block, *rest) = result.content
    assert block.type == "text"
    if result.is_error:
        assert result.structured_content is None
        assert not rest
        code, _, sentence = block.text.partition(": ")
        assert faults_of(sentence) == []
        assert "Traceback" not in sentence
        return code
    assert result.structured_content is not None
    return str(result.structured_content["layer"]) if tool == "health" else ANSWERED


async def suffer(tool: str, name: str, note: Callable[[str, str, str], None]) -> None:
    """Ask one tool before, during and after one fault."""
    trouble = TROUBLES[name]
    async with SimulatedGateway(pacing="off", thin_rate=0.0) as simulated, connected(simulated) as client:
        await trouble.begin(simulated)
        started = time.monotonic()
        result = await client.call_tool(tool, QUESTIONS[tool])
        took = time.monotonic() - started
        said = outcome(tool, result)
        assert said in trouble.expected(tool), f"{tool} under {name}: {said}, {result.content}"
        assert took < 25, f"{tool} under {name} took {took:.1f} s"
        assert simulated.counts()["writes"] == 0
        note(tool, said, result.content[0].text if result.content[0].type == "text" else "")
        await trouble.end(simulated)
        # A ban, or a pause after silence, lasts a while; nothing may be asked inside it.
        with anyio.fail_after(120):
            while True:
                after = await client.call_tool(tool, QUESTIONS[tool])
                if outcome(tool, after) in (ANSWERED, "ready"):
                    break
                await anyio.sleep(0.1)


@pytest.mark.slow
@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=pytest.mark.real_time) if name in HANGING else name for name in TROUBLES]
)
async def test_every_tool_names_the_fault_and_works_again_after_it(name: str) -> None:
    told: dict[str, tuple[str, str]] = {}

    def note(tool: str, code: str, text: str) -> None:
        told[tool] = (code, text)

    # All at once where they only wait; else a few, or each would wait for all the others.
    places = anyio.Semaphore(len(REGISTERED) if name in HANGING else 5)

    async def take_turn(tool: str) -> None:
        async with places:
            await suffer(tool, name, note)

    async with anyio.create_task_group() as tasks:
        for tool in REGISTERED:
            tasks.start_soon(take_turn, tool)
    assert told.keys() == REGISTERED


@pytest.mark.parametrize("seed", [0, 2, 4])
async def test_some_answers_without_rows_or_with_an_odd_one_never_pass_for_the_whole(seed: int) -> None:
    assert "\n".join(await sample("awkward", 1, 0.2, seed)) == ""


@pytest.mark.slow
@pytest.mark.timeout(1200)
@pytest.mark.parametrize("scenario", ["awkward", "two-accounts", "instruments"])
async def test_no_answer_without_rows_or_with_an_odd_one_passes_for_the_whole(scenario: str) -> None:
    assert "\n".join(await sample(scenario, 10, 1.0, 0)) == ""


def test_every_tool_is_in_the_matrix() -> None:
    assert QUESTIONS.keys() >= REGISTERED


@pytest.mark.golden
def test_the_document_of_errors_says_what_the_matrix_holds_the_tools_to(request: pytest.FixtureRequest) -> None:
    if request.config.getoption("--rewrite-golden"):
        DOCUMENT.write_text(document(), "utf-8")
    assert DOCUMENT.read_text("utf-8") == document()


def document() -> str:
    """``docs/errors.md``: the codes, and which fault gives which."""
    codes = {kind.code: kind for kind in reversed(kinds_of(BezantError)) if kind.__module__ == "bezant_mcp.errors"}
    lines = [
        "# Errors",
        "",
        "Every error of a tool is one line: a code, then what happened and where and one next step in at most 200",
        "characters. An error carries no data: a part of a list is never shown, because it would look like the whole.",
        "",
        "## Codes",
        "",
        "| Code | Meaning |",
        "|---|---|",
        *(
            f"| `{code}` | {(kind.__doc__ or '').splitlines()[0]} |"
            for code, kind in sorted(codes.items())
            if code != "ERROR"
        ),
        "| `BUG` | Something failed inside bezant-mcp; the log has the details. It says nothing about the account. |",
        "",
        "In Python, they are the classes of `bezant_mcp.errors`, with the same text, `code` and `next_step`.",
        "",
        "## Which code each fault gives",
        "",
        "A test triggers each fault, calls every tool, clears the fault and calls again.",
        "",
        f"- *Portfolio*: the tools that need only the login: {named(PORTFOLIO)}.",
        f"- *Brokerage*: the tools that also need the brokerage session: {named(BROKERAGE)}.",
        f"- {named(EITHER)} answer with what is available, and say what is missing.",
        "",
        "| What happened | Portfolio | Brokerage | `health` | `tickle` |",
        "|---|---|---|---|---|",
        *(
            f"| {trouble.said[0].upper()}{trouble.said[1:]} | {told(trouble.portfolio)} | {told(trouble.brokerage)} "
            f"| {told(trouble.health)} | {told(trouble.tickle)} |"
            for trouble in TROUBLES.values()
        ),
        "",
        "No tool takes longer than 25 seconds. When a fault is over, the tools work again without a restart.",
        "",
    ]
    return "\n".join(lines)


def told(code: str) -> str:
    """A code in the table."""
    return "answers" if code == ANSWERED else f"`{code}`"


def named(tools: dict[str, dict[str, Any]]) -> str:
    """Tools in a sentence."""
    return ", ".join(f"`{tool}`" for tool in tools)


def kinds_of(root: type[BezantError]) -> list[type[BezantError]]:
    """A class of error and all below it."""
    return [root, *(kind for child in root.__subclasses__() for kind in kinds_of(child))]
