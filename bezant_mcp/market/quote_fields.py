"""IBKR's numbered market data fields: which to ask for, and how to read their texts.

Prices come as texts with a letter in front (``C100.25``), commas, ``K`` or ``M`` behind, or a percent sign; whether
they are live says field 6509, one letter for each fact.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from bezant_mcp.parsing import instant, number

if TYPE_CHECKING:
    from bezant_client.models import MarketDataRow

AVAILABILITY = "6509"
# Name in answers, IBKR's field. 85 is the size of the ask and 88 that of the bid.
QUOTE_FIELDS = {
    "last": "31",
    "bid": "84",
    "ask": "86",
    "bid_size": "88",
    "ask_size": "85",
    "change": "82",
    "change_percent": "83",
    "high": "70",
    "low": "71",
    "volume": "87",
    "symbol": "55",
    "availability": AVAILABILITY,
}
OPTION_FIELDS = {
    **QUOTE_FIELDS,
    "delta": "7308",
    "gamma": "7309",
    "theta": "7310",
    "vega": "7311",
    "implied_volatility": "7633",
    "open_interest": "7638",
}
STATES = {
    "R": "live",
    "D": "delayed",
    "Z": "frozen",
    "Y": "delayed-frozen",
    "N": "not subscribed",
    "O": "agreement not signed",
}
NO_PRICE = ("not subscribed", "agreement not signed", "no data")
# What a last price's first letter says about it.
PREFIXES = {"C": "prior close", "H": "halted"}
FIGURE = re.compile(r"([A-Z]?)([-+]?[\d.,]+(?:[Ee][-+]?\d+)?)([KMB]?)%?", re.ASCII)
SCALES = {"": 1, "K": 1_000, "M": 1_000_000, "B": 1_000_000_000}


@dataclass(frozen=True)
class Ticks:
    """What one snapshot row says.

    Attributes:
        state: ``live``, ``delayed``, ``frozen``, ``delayed-frozen``, ``prior close``, ``halted``, or why there is no
            price: ``not subscribed``, ``agreement not signed``, ``no data``.
        figures: By name; what did not come is missing. Prices as quoted: pence for a share that is quoted in pence.
        as_of: When IBKR last changed the row; None if it does not say.
    """

    state: str
    figures: dict[str, float]
    as_of: datetime | None


def figure(value: object) -> tuple[str, float | None]:
    """The letter in front of a figure, and the figure itself without marks; None for an empty or other text."""
    if isinstance(value, int | float):
        return "", number(value)
    found = FIGURE.fullmatch(value.strip()) if isinstance(value, str) else None
    parsed = number(found[2]) if found else None
    if found is None or parsed is None:
        return "", None
    scaled = parsed * SCALES[found[3]]
    return found[1], round(scaled, 6) if found[3] else parsed


def read_row(row: MarketDataRow, fields: dict[str, str]) -> Ticks:
    """Read one row of a snapshot."""
    texts = row.additional_properties
    read = {name: figure(texts.get(tag)) for name, tag in fields.items() if name not in ("symbol", "availability")}
    figures = {name: parsed for name, (_, parsed) in read.items() if parsed is not None}
    state = state_of(str(texts.get(AVAILABILITY) or ""), read["last"][0], bool(figures))
    return Ticks(
        state=state,
        figures={} if state in NO_PRICE else figures,
        as_of=instant(row.field_updated),
    )


def state_of(availability: str, prefix: str, priced: bool) -> str:
    """One word for how far a price can be relied on: what prevents it first, then what it is, then how old."""
    letter = STATES.get(availability[:1], "")
    if letter in NO_PRICE:
        return letter
    if not priced:
        return "no data"
    return PREFIXES.get(prefix) or letter or "unknown"
