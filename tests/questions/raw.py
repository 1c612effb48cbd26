"""What the simulated Gateway itself says of its book, read without the product's code: the truth of these tests."""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from typing import Any

import httpx

from bezant_mcp.simulator import SimulatedGateway

# A Wednesday at half past ten in New York: both sides of the Atlantic trade.
NOON = datetime(2026, 11, 25, 15, 30, tzinfo=UTC)
Row = dict[str, Any]
FIELDS = "31,84,86,7741,7308,7309,7310,7311,7633,7290,7293,7294,6509,55"
NO_WEALTH = {"FUT", "CFD", "CASH", "BAG"}


@dataclass
class Facts:
    """Everything a question may rest on, as it came over the wire.

    Attributes:
        rows: Every open position.
        closed: Rows with nothing left in them.
        definitions, quotes: By conid; the quotes of held contracts, of their underlyings too.
    """

    account_id: str
    rows: list[Row]
    closed: list[Row]
    ledger: dict[str, Row]
    summary: dict[str, Row]
    definitions: dict[int, Row]
    quotes: dict[int, Row]
    trades: list[Row]
    orders: list[Row]
    periods: Row
    pnl: Row
    histories: dict[int, list[Row]] = field(default_factory=dict)

    def rate(self, currency: str) -> float:
        """Units of base currency for one of ``currency``."""
        return float(self.ledger[currency]["exchangerate"])

    def base(self, row: Row, name: str = "mktValue") -> float:
        """An amount of a position in base currency."""
        return float(row[name]) * self.rate(row["currency"])

    def held(self, *conids: int) -> list[Row]:
        """The rows of some contracts."""
        return [row for row in self.rows if row["conid"] in conids]

    def gain_percent(self, row: Row) -> float:
        """The result since it was bought, as a share of what it cost."""
        return float(100 * row["unrealizedPnl"] / abs(row["position"] * row["avgCost"]))

    def about(self, conid: int) -> list[Row]:
        """Rows of a contract and of what is derived from it."""
        return [row for row in self.rows if conid in (row["conid"], self.definitions[row["conid"]].get("undConid"))]

    def figure(self, conid: int, tag: str) -> float | None:
        """A figure of a snapshot without the letter in front of it."""
        said = re.sub(r"[A-Z,%]", "", str(self.quotes.get(conid, {}).get(tag) or ""))
        return float(said) if said else None


@cache
def facts(scenario: str = "ready", account_id: str = "DU1234567") -> Facts:
    """The facts of one account of a scenario at the fixed moment."""
    return asyncio.run(read(scenario, account_id))


async def read(scenario: str, account_id: str) -> Facts:
    async with (
        SimulatedGateway(scenario, start=NOON, pacing="off") as simulated,
        httpx.AsyncClient(base_url=simulated.url, verify=False, timeout=30) as http,
    ):

        async def get(path: str, **query: Any) -> Any:
            return (await http.get(path, params=query)).raise_for_status().json()

        async def twice(path: str, **query: Any) -> Any:
            """The second answer: the first only starts a service."""
            await get(path, **query)
            simulated.advance(2)
            return await get(path, **query)

        await get("/portfolio/accounts")
        await get("/portfolio/subaccounts")
        await get("/iserver/accounts")
        rows: list[Row] = []
        for page in range(50):
            path = f"/portfolio/{account_id}/positions/{page}"
            found = await twice(path, sort="position", direction="d")
            rows += found
            if not found:
                break
        conids = sorted({row["conid"] for row in rows})
        defined = (await get("/trsrv/secdef", conids=",".join(map(str, conids))))["secdef"]
        definitions = {row["conid"]: row for row in defined}
        underlyings = {int(row.get("undConid") or 0) for row in defined} - {0, *conids}
        for conid in sorted({int(row.get("undConid") or 0) for row in defined} - {0}):
            (one,) = (await get("/trsrv/secdef", conids=str(conid)))["secdef"]
            await get("/iserver/secdef/search", symbol=one["ticker"])
        quotes: dict[int, Row] = {}
        wanted = [*conids, *sorted(underlyings)]
        for start in range(0, len(wanted), 100):
            some = ",".join(map(str, wanted[start : start + 100]))
            for _ in range(3):
                told = await twice("/iserver/marketdata/snapshot", conids=some, fields=FIELDS)
            quotes |= {row["conid"]: row for row in told}
        body = {"acctIds": [account_id]}
        periods = (await http.post("/pa/allperiods", json=body)).json()[account_id]
        return Facts(
            account_id=account_id,
            rows=[row for row in rows if row["position"]],
            closed=[row for row in rows if not row["position"]],
            ledger=await get(f"/portfolio/{account_id}/ledger"),
            summary=await get(f"/portfolio/{account_id}/summary"),
            definitions=definitions,
            quotes=quotes,
            trades=await twice("/iserver/account/trades", days=7),
            orders=(await twice("/iserver/account/orders"))["orders"],
            periods=periods,
            pnl=(await twice("/iserver/account/pnl/partitioned"))["upnl"],
        )
