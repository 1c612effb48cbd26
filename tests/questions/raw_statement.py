"""What the simulated statement itself says, read with ElementTree and without the product's code: the truth of tests."""

from __future__ import annotations

import asyncio
import xml.etree.ElementTree as ET
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache

import httpx

from bezant_mcp.simulator import SimulatedGateway
from tests.questions.raw import NOON

Row = dict[str, str]
Sums = dict[str, Decimal]
DIVIDENDS = ("Dividends", "Payment In Lieu Of Dividends")
TAX = "Withholding Tax"
FLOWS = ("Deposits/Withdrawals", "Deposits & Withdrawals")


@dataclass(frozen=True)
class Paper:
    """One account's ``FlexStatement``."""

    account_id: str
    base: str
    xml: ET.Element

    def rows(self, section: str, tag: str) -> list[Row]:
        """The rows of one section that have one tag."""
        return [row.attrib for row in self.xml.findall(f"{section}/{tag}")]

    def cash(self, *types: str) -> list[Row]:
        """The single bookings of some types."""
        found = self.rows("CashTransactions", "CashTransaction")
        return [row for row in found if row["levelOfDetail"] == "DETAIL" and row["type"] in types]

    def taxes(self) -> list[Row]:
        """Tax withheld on dividends: that on interest has no contract."""
        return [row for row in self.cash(TAX) if row.get("conid")]

    def trades(self) -> list[Row]:
        """Executions alone, none of the other views of the same money."""
        return [row for row in self.rows("Trades", "Trade") if row.get("levelOfDetail", "EXECUTION") == "EXECUTION"]

    def realizing(self) -> list[Row]:
        """Whatever may carry a realized gain."""
        actions = self.rows("CorporateActions", "CorporateAction")
        return [*self.trades(), *(row for row in actions if row.get("levelOfDetail", "DETAIL") == "DETAIL")]


def day(text: str) -> date:
    """The day of a date with or without hyphens and a time."""
    digits = text.split(";")[0].replace("-", "")
    return date(int(digits[:4]), int(digits[4:6]), int(digits[6:8]))


def number(text: str) -> Decimal:
    return Decimal(text.replace(",", "") or "0")


def between(rows: Iterable[Row], first: date, last: date, name: str = "reportDate") -> list[Row]:
    """The rows of some days."""
    return [row for row in rows if first <= day(row[name]) <= last]


def summed(rows: Iterable[Row], name: str = "amount", key: Callable[[Row], str] = lambda row: row["currency"]) -> Sums:
    """Exact sums, by currency or by something else."""
    sums: Sums = defaultdict(Decimal)
    for row in rows:
        sums[key(row)] += number(row[name])
    return dict(sums)


def in_base(rows: Iterable[Row], name: str = "amount") -> Decimal:
    """The exact sum in base currency, at IBKR's own rates."""
    return sum((number(row[name]) * number(row["fxRateToBase"]) for row in rows), Decimal(0))


def money_weighted(start: Decimal, end: Decimal, flows: list[tuple[date, Decimal]], first: date, last: date) -> float:
    """The yearly rate, in percent, at which what was there and what came in would have grown to what is there now."""

    def left(rate: float) -> float:
        grown = float(start) * (1 + rate) ** ((last - first).days / 365)
        return float(end) - grown - sum(float(paid) * (1 + rate) ** ((last - on).days / 365) for on, paid in flows)

    low, high = -0.99, 10.0
    for _ in range(200):
        middle = (low + high) / 2
        low, high = (middle, high) if left(middle) > 0 else (low, middle)
    return 100 * low


@cache
def papers(scenario: str = "ready", query: str = "900001", **dates: str) -> dict[str, Paper]:
    """The statement of a query at the fixed moment, by account."""
    return asyncio.run(fetch(scenario, query, dates))


async def fetch(scenario: str, query: str, dates: dict[str, str]) -> dict[str, Paper]:
    """Both steps of the service; ``dates`` are its ``fd`` and ``td``."""
    async with (
        SimulatedGateway(scenario, start=NOON, pacing="off") as simulated,
        httpx.AsyncClient(verify=False, timeout=30) as http,
    ):

        async def step(name: str, number: str, more: dict[str, str]) -> ET.Element:
            asked = {"t": simulated.flex_token, "q": number, "v": "3", **more}
            answer = await http.get(f"{simulated.flex_url}/{name}", params=asked)
            return ET.fromstring(answer.raise_for_status().content)

        ordered = await step("SendRequest", query, dates)
        code = ordered.findtext("ReferenceCode")
        assert code, ET.tostring(ordered)
        for _ in range(100):
            simulated.advance(30)
            found = await step("GetStatement", code, {})
            if found.tag == "FlexQueryResponse":
                return {one.account_id: one for one in map(paper, found.iter("FlexStatement"))}
    raise AssertionError("the statement never came")


def paper(xml: ET.Element) -> Paper:
    about = xml.find("AccountInformation")
    assert about is not None
    return Paper(xml.attrib["accountId"], about.attrib["currency"], xml)
