"""How many requests each question takes, at first and when it is asked again.

Not counted is the one that is sent once in each login, to know which secrets must not get into an answer.
"""

from __future__ import annotations

import asyncio
import sys
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from mcp import Client

from bezant_mcp.gateway import LIMITS, Limits
from bezant_mcp.server.app import Service
from bezant_mcp.settings import OPTIONAL_TOOLSETS, Settings
from bezant_mcp.simulator import SimulatedGateway
from tests.support.option_days import A_MONTH, filled_in

ONCE = "/sso/validate"


@dataclass(frozen=True)
class Call:
    """A call of a tool, and the requests that it took when this table was begun, at first and again.

    Attributes:
        most: The requests that it may take at first; as many as before, if not given.
    """

    tool: str
    before: tuple[int, int]
    arguments: dict[str, Any] = field(default_factory=dict)
    scenario: str = "ready"
    most: int = 0

    @property
    def words(self) -> str:
        """The call as one would write it."""
        told = ", ".join(f"{name}={value}" for name, value in self.arguments.items())
        return f"{self.tool}({told})" + ("" if self.scenario == "ready" else f", {self.scenario}")


CALLS = (
    Call("health", (1, 1)),
    Call("list_accounts", (1, 0)),
    Call("account_summary", (2, 1)),
    Call("conid_for", (2, 0), {"symbol": "AAPL@NASDAQ"}),
    Call("tickle", (1, 1)),
    Call("positions", (12, 6), most=5),
    Call("positions", (12, 6), {"symbol": "AAPL"}),
    Call("positions", (12, 6), {"asset_class": "OPT", "expires_within_days": 30}),
    Call("positions", (12, 6), {"asset_class": "ETF"}),
    Call("cash", (2, 1)),
    Call("cash", (27, 20), {"expected_dividends": True}),
    Call("cash", (7, 5), {"account_id": "all"}, "advisor"),
    # Every position is looked at: two snapshots a hundred, and a search for each underlying of what is derived.
    Call("pnl", (29, 23), most=16),
    Call("pnl", (5, 0), {"account_id": "all"}, "advisor"),
    Call("exposure", (12, 6)),
    Call("exposure", (12, 6), {"by": "sector"}),
    Call("exposure", (12, 6), {"by": "underlying"}),
    Call("risk", (15, 6)),
    Call("risk", (14, 6), {"symbol": "AAPL", "shock": -10}),
    Call("performance", (3, 0)),
    Call("performance", (3, 0), {"period": "YTD"}),
    Call("performance", (3, 0), {"period": "last month"}),
    Call("quote", (5, 2), {"symbols": "AAPL@NASDAQ"}),
    Call("quote", (15, 9), {"symbols": "Shell"}),
    Call("quote", (18, 6), {"symbols": "BRK.B, VOD@LSE"}),
    Call("quote", (16, 6), {"symbols": "265598, 8894"}),
    Call("price_history", (5, 3), {"symbols": "VWCE@XETRA, SPY@ARCA"}),
    Call("price_history", (4, 2), {"symbols": "SPY@ARCA", "period": "ytd"}),
    Call("contract", (4, 2), {"symbol": "AAPL@NASDAQ"}),
    Call("option_chain", (3, 1), {"symbol": "AAPL@NASDAQ"}),
    Call("option_chain", (21, 15), {"symbol": "AAPL@NASDAQ", "expiry": A_MONTH}),
    Call("exchange_rate", (1, 1), {"source": "EUR", "target": "USD"}),
    # One more for the rates, where not all is in base currency.
    Call("trades", (5, 1), most=6),
    Call("trades", (5, 1), {"days": 1}),
    # The list and the prices begin with an empty answer each; one for the accounts that trade, one for definitions.
    Call("orders", (8, 2), most=6),
    Call("orders", (6, 1), {"state": "filled"}),
    Call("scanner_run", (1, 1), {"scan": "TOP_PERC_GAIN", "limit": 5}),
    Call("futures", (2, 2), {"symbols": "ES"}),
    Call("event_contracts", (1, 1), {"search": "rate"}),
    Call("watchlists", (3, 2), {"name": "Favourites"}),
    Call("alerts", (3, 2)),
    Call("notifications", (1, 1)),
    Call("transactions", (6, 1), {"symbol": "AAPL@NASDAQ"}),
)


async def count(call: Call, limits: Limits = LIMITS, speed: float = 1.0) -> tuple[Counter[str], Counter[str]]:
    """The paths that are asked for at first, and again, on a Gateway of its own that has every answer at once."""
    async with SimulatedGateway(call.scenario, pacing="off", thin_rate=0.0, speed=speed) as simulated:
        settings = Settings(simulated.url, toolsets=OPTIONAL_TOOLSETS, state_dir=None)
        service = Service(settings, limits=limits, now=simulated.clock.moment)
        sent: list[Counter[str]] = []
        async with Client(service.build(), read_timeout_seconds=60) as client:
            arguments = filled_in(call.arguments, simulated)
            for _ in range(2):
                begun = len(simulated.seen)
                result = await client.call_tool(call.tool, arguments)
                assert not result.is_error, result.content
                sent.append(Counter(path for _, path, _ in simulated.seen[begun:] if path != ONCE))
    return sent[0], sent[1]


async def run() -> int:
    """Print the table."""
    print(f"{'question':64} {'requests':>8} {'again':>6} {'before':>7} {'again':>6}")
    for call in CALLS:
        first, again = await count(call)
        row = (first.total(), again.total(), *call.before)
        print(f"{call.words:64} {row[0]:8} {row[1]:6} {row[2]:7} {row[3]:6}")
        if "-v" in sys.argv:
            for which in (first, again):
                print("    " + ", ".join(f"{number} {path}" for path, number in which.items()))
    return 0


if __name__ == "__main__":
    sys.exit(asyncio.run(run()))
