"""What the simulated statement itself says, read with ElementTree and without the product's code."""

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
from bezant_mcp.simulator.world.flex_desk import TOKEN
from tests.questions.raw import NOON

Row = dict[str, str]
Sums = dict[str, Decimal]
DIVIDENDS = ("Dividends", "Payment In Lieu Of Dividends")
TAX = "Withholding Tax"
QUERY = "900001"
FLOWS = ("Deposits/Withdrawals", "Deposits & Withdrawals")


@dataclass(frozen=True)
class Paper:
    """One account's statements, one after the other without a day in two."""

    account_id: str
    base: str
    parts: tuple[ET.Element, ...]

    def rows(self, section: str, tag: str) -> list[Row]:
        """The rows of one section that have one tag."""
        return [row.attrib for part in self.parts for row in part.findall(f"{section}/{tag}")]

    def at_end(self, path: str) -> list[Row]:
        """Rows of the newest statement alone, for what is true of its last day or of its period."""
        return [row.attrib for row in self.parts[-1].findall(path)]

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
    """In percent, what grows at one rate to the end of the last day.

    What was there at the end of the first day does, and each flow from the end of its own day on.
    """
    whole = (last - first).days

    def left(growth: float) -> float:
        grown = [(first, start), *flows]
        return float(end) - sum(float(paid) * float(growth ** ((last - on).days / whole)) for on, paid in grown)

    low, high = 0.01, 10.0
    for _ in range(200):
        middle = (low + high) / 2
        low, high = (middle, high) if left(middle) > 0 else (low, middle)
    return 100 * (low - 1)


@cache
def statement(scenario: str = "ready") -> bytes:
    """The statement of the simulated query at the fixed moment, of its own period: the last 365 days."""
    (only,) = asyncio.run(fetch(scenario, {}))
    return only


@cache
def of_years(first: int) -> dict[int, bytes]:
    """A statement of each year from the first one on."""
    years = range(first, NOON.year + 1)
    asked = [{"fd": f"{year}0101", "td": f"{year}1231" if year < NOON.year else f"{NOON:%Y%m%d}"} for year in years]
    return dict(zip(years, asyncio.run(fetch("ready", *asked)), strict=True))


async def fetch(scenario: str, *dates: dict[str, str]) -> list[bytes]:
    """Both steps of the service, for each of some periods."""
    async with (
        SimulatedGateway(scenario, start=NOON) as simulated,
        httpx.AsyncClient(verify=False, timeout=30) as http,
    ):

        async def step(name: str, number: str, **more: str) -> bytes:
            asked = {"t": TOKEN, "q": number, "v": "3", **more}
            simulated.advance(30)
            answer = await http.get(f"{simulated.flex_url}/{name}", params=asked)
            return answer.raise_for_status().content

        async def one(period: dict[str, str]) -> bytes:
            ordered = await step("SendRequest", QUERY, **period)
            code = ET.fromstring(ordered).findtext("ReferenceCode")
            assert code, ordered
            for _ in range(20):
                found = await step("GetStatement", code)
                if ET.fromstring(found).tag == "FlexQueryResponse":
                    return found
            raise AssertionError("the statement never came")

        return [await one(each) for each in dates]


def papers(*texts: bytes) -> dict[str, Paper]:
    """Statements whose days follow each other, by account."""
    parts: dict[str, list[ET.Element]] = defaultdict(list)
    for text in texts:
        for one in ET.fromstring(text).iter("FlexStatement"):
            parts[one.attrib["accountId"]].append(one)
    return {name: Paper(name, base_of(of[-1]), tuple(of)) for name, of in parts.items()}


def base_of(xml: ET.Element) -> str:
    about = xml.find("AccountInformation")
    assert about is not None
    return about.attrib["currency"]
