"""One question for each tool, as a person would ask it, with the arguments that a model would send."""

from __future__ import annotations

import re
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from mcp import Client

from bezant_mcp.gateway import LIMITS, Limits
from bezant_mcp.server.app import Service
from bezant_mcp.settings import OPTIONAL_TOOLSETS, Settings
from bezant_mcp.simulator import SimulatedGateway
from tests.support.statements import save_statement

# What an answer is not made of: the session.
SIDE = re.compile(r"/(tickle|iserver/(accounts|auth/status))$")


@dataclass(frozen=True)
class Example:
    """A question and the call that answers it."""

    tool: str
    question: str
    arguments: dict[str, Any] = field(default_factory=dict)


EXAMPLES = (
    Example("health", "Can my account be read at the moment?"),
    Example("list_accounts", "Which accounts do I have?"),
    Example("account_summary", "Am I close to a margin call?"),
    Example("conid_for", "Which contract is Vodafone?", {"symbol": "VOD"}),
    Example("tickle", "Keep my session alive."),
    Example("positions", "What is in my account?"),
    Example("cash", "How much cash do I have in each currency, and am I borrowing?"),
    Example("pnl", "What is my profit today, and which positions moved it?"),
    Example("exposure", "How much of my money is in which sector?", {"by": "sector"}),
    Example("risk", "What do I lose if Apple falls 10 %, options included?", {"symbol": "AAPL", "shock": -10}),
    Example("performance", "How has my account done?"),
    Example("quote", "What is the price of BRK.B, and of Vodafone in London?", {"symbols": "BRK.B, VOD@LSE"}),
    Example(
        "price_history", "How did VWCE do over a year against SPY?", {"symbols": "VWCE@XETRA, SPY@ARCA", "period": "1y"}
    ),
    Example("contract", "Is Apple trading now?", {"symbol": "AAPL@NASDAQ"}),
    Example("option_chain", "Which options on Apple expire next month?", {"symbol": "AAPL@NASDAQ"}),
    Example("exchange_rate", "What is a euro worth in dollars?", {"source": "EUR", "target": "USD"}),
    Example("trades", "What did I trade this week?"),
    Example("orders", "Which of my open orders are near the market price?"),
    Example("scanner_parameters", "Which scans rank by dividend?", {"search": "dividend"}),
    Example("scanner_run", "What has risen most today?", {"scan": "TOP_PERC_GAIN", "limit": 5}),
    Example("futures", "Which futures on the S&P 500 are there?", {"symbols": "ES"}),
    Example("event_contracts", "Which event contracts are about interest rates?", {"search": "rate"}),
    Example("watchlists", "What is on my watchlist?", {"name": "Favourites"}),
    Example("alerts", "Which alerts have I set?"),
    Example("notifications", "What has IBKR written to me?"),
    Example("transactions", "When did I buy Apple, and at what price?", {"symbol": "AAPL@NASDAQ"}),
)

# Of the tools that answer from statements.
FROM_STATEMENTS = (
    Example("income", "Which dividends did I get this year, before and after tax?", {"period": "ytd"}),
    Example("realized", "What have I realized this year, and what did I pay in commissions?", {"period": "ytd"}),
    Example("lots", "Which tax lots of Apple do I hold?", {"symbol": "AAPL"}),
    Example("activity", "What did I put in, and what did I trade this month?", {"period": "this month"}),
    Example("returns", "What is my own return since the beginning?"),
)
OF_STATEMENTS = frozenset(example.tool for example in FROM_STATEMENTS)


@dataclass
class Host:
    """A client on a server on a simulated Gateway, which keeps what IBKR's side said.

    Attributes:
        raw: The bodies of all answers that were asked for through the generated client, in order.
    """

    client: Client
    service: Service
    raw: list[str] = field(default_factory=list)

    async def ask(self, example: Example) -> str:
        """The text of one answer; ``raw`` is then what it was made of."""
        self.raw.clear()
        hooks = self.service.open[-1].client.get_async_httpx_client().event_hooks
        if self.keep not in hooks["response"]:
            hooks["response"] = [self.keep]
            self.service.open[-1].client.get_async_httpx_client().event_hooks = hooks
        result = await self.client.call_tool(example.tool, example.arguments)
        (block,) = result.content
        if result.is_error or block.type != "text":
            raise RuntimeError(f"{example.tool}: {block}")
        return block.text

    async def keep(self, response: Any) -> None:
        """Note one answer of IBKR's side, unless it is none that the question needs."""
        if not SIDE.search(response.request.url.path):
            await response.aread()
            self.raw.append(response.text)


@asynccontextmanager
async def host(
    scenario: str = "ready", limits: Limits = LIMITS, *, statements: bool = False, **changes: Any
) -> AsyncIterator[Host]:
    """Every tool over a simulated Gateway of its own; ``limits`` that are less than IBKR's need one that is faster.

    With ``statements`` those that answer from these, too, from a file of the last 365 days.
    """
    async with SimulatedGateway(scenario, **changes) as simulated:
        settings = Settings(gateway_url=simulated.url, toolsets=OPTIONAL_TOOLSETS)
        with tempfile.TemporaryDirectory() as folder:
            if statements:
                settings = replace(settings, flex_files=(save_statement(simulated, Path(folder)),))
            service = Service(settings, limits=limits, now=simulated.clock.moment)
            async with Client(service.build(), read_timeout_seconds=60) as client:
                yield Host(client, service)
