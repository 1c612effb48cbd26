"""Statements of the simulated Flex service as plain rows, and a simulated world without a port."""

import xml.etree.ElementTree as ET
from datetime import date
from decimal import Decimal

from bezant_mcp.simulator import SimulatedGateway
from bezant_mcp.simulator.api.flex_statement import statement
from bezant_mcp.simulator.world.flex_desk import Order, last_closed

ZERO = Decimal(0)


class Part:
    """One account's statement.

    Args:
        element: Its ``FlexStatement``.
    """

    def __init__(self, element: ET.Element) -> None:
        self.element = element
        self.account_id = element.attrib["accountId"]
        self.base = self.rows("AccountInformation")[0]["currency"]

    def rows(self, tag: str, **wanted: str) -> list[dict[str, str]]:
        """The rows of a tag with these attributes."""
        found = [
            dict(row.attrib) for row in self.element.iter(tag) if row.attrib
        ]  # a section may be called as its rows
        return [row for row in found if all(row.get(name) == value for name, value in wanted.items())]

    def sum(self, tag: str, name: str, *, in_base: bool = False, **wanted: str) -> Decimal:
        """The sum of an attribute, in base currency if asked for."""
        return sum(
            (Decimal(row[name]) * (Decimal(row["fxRateToBase"]) if in_base else 1) for row in self.rows(tag, **wanted)),
            ZERO,
        )

    def rates(self) -> dict[str, Decimal]:
        """Rates to base currency of the last business day."""
        rows = self.rows("ConversionRate")
        return {
            row["fromCurrency"]: Decimal(row["rate"]) for row in rows if row["reportDate"] == rows[-1]["reportDate"]
        }


def parts(text: str) -> list[Part]:
    """The statements of an answer."""
    return [Part(element) for element in ET.fromstring(text).iter("FlexStatement")]


def ask(sim: SimulatedGateway, first: date, last: date, query: str = "900001") -> list[Part]:
    """A statement of some days, without the service."""
    return parts(statement(sim.world, Order(query, first, last, "", 0.0)))


def newest(sim: SimulatedGateway) -> date:
    """The last day of which there is a statement."""
    return last_closed(sim.world.clock.moment())
