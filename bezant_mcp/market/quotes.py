"""Prices of this moment, many contracts in one request; each says whether it is live, delayed, halted, or missing.

IBKR gives them as numbered fields of a snapshot: texts with a letter in front (``C100.25``), commas, ``K`` or ``M``
behind, or a percent sign; whether they are live says field 6509, one letter for each fact.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import Annotated

from bezant_client import models
from pydantic import Field

from bezant_mcp.answers import Rows, SourcedModel, listed, moment, unit_price
from bezant_mcp.arguments import Symbols
from bezant_mcp.contracts.classes import class_of
from bezant_mcp.contracts.listings import Listing
from bezant_mcp.contracts.price_units import MAGNIFIERS, PriceUnit, fetch_price_units, meanings
from bezant_mcp.gateway import Gateway
from bezant_mcp.market.resolver import Unresolved, listings_of, notes_of_all, resolve_list, unresolved_of
from bezant_mcp.market.snapshots import AT_ONCE, fetch_snapshot
from bezant_mcp.market.snapshots import LINES_KEPT as LINES_KEPT
from bezant_mcp.parsing import LARGEST_PRICE, instant, number, percentage, price, size, within

AVAILABILITY = "6509"
# Name in answers, IBKR's field. 85 is the size of the ask and 88 that of the bid.
QUOTE_FIELDS = {
    "last": "31", "bid": "84", "ask": "86", "bid_size": "88", "ask_size": "85", "change": "82", "change_percent": "83",
    "high": "70", "low": "71", "volume": "87", "symbol": "55", "availability": AVAILABILITY,
}  # fmt: skip
OPTION_FIELDS = QUOTE_FIELDS | {
    "delta": "7308", "gamma": "7309", "theta": "7310", "vega": "7311", "implied_volatility": "7633",
    "open_interest": "7638",
}  # fmt: skip
STATES = {
    "R": "live", "D": "delayed", "Z": "frozen", "Y": "delayed-frozen", "N": "not subscribed",
    "O": "agreement not signed",
}  # fmt: skip
WITHHELD = ("not subscribed", "agreement not signed")
# What a last price's first letter says about it.
PREFIXES = {"C": "prior close", "H": "halted"}
FIGURE = re.compile(r"([A-Z]?)([-+]?[\d.,]+(?:[Ee][-+]?\d+)?)([KMBT]?)%?", re.ASCII)
SCALES = {"": 1, "K": 1e3, "M": 1e6, "B": 1e9, "T": 1e12}
# What each state of a quote means for whoever reads the price.
STATE_NOTES = {
    "delayed": "Delayed: the price is 15 to 20 minutes old",
    "frozen": "Last values at the close; IBKR does not say of which day",
    "delayed-frozen": "Last values at the close, delayed; IBKR does not say of which day",
    "prior close": "No trade yet today, so the price is the previous close; IBKR does not say of which day",
    "halted": "Trading is halted; the price is from before, IBKR does not say when",
    "not subscribed": "No price, because the user has no market data subscription (`positions` has IBKR's valuation)",
    "agreement not signed": "No price, because the user has not signed the market data agreement in IBKR's settings",
    "no data": "IBKR sent no price; ask again in a minute",
    "unknown": "IBKR does not say whether the price is live",
}
# How IBKR writes that nobody bids or asks, which is magnified with the prices of a contract.
NOBODY = frozenset(-magnifier for magnifier in MAGNIFIERS)
PRICED = frozenset({"last", "bid", "ask", "high", "low"})
# Name of a column, and of a field.
QUOTE_COLUMNS = {
    "price": "last", "bid": "bid", "ask": "ask", "change": "change", "change_percent": "change_percent", "low": "low",
    "high": "high", "volume": "volume",
}  # fmt: skip


@dataclass(frozen=True)
class Ticks:
    """What one snapshot row says.

    Attributes:
        state: ``live``, ``delayed``, ``frozen``, ``delayed-frozen``, ``prior close``, ``halted``, or why there is no
            price: ``not subscribed``, ``agreement not signed``, ``no data``.
        figures: By name; what did not come is missing. Prices as quoted: pence for a share that is quoted in pence.
        as_of: When IBKR last changed the row; None if it does not say.
        unknown: Names of what came and is no figure of its kind.
    """

    state: str
    figures: dict[str, float]
    as_of: datetime | None
    unknown: tuple[str, ...] = ()

    @property
    def priced(self) -> bool:
        """Whether any price came."""
        return not PRICED.isdisjoint(self.figures)

    @property
    def priced_at(self) -> datetime | None:
        """When a live price changed last. Else the row may be of now and its price of yesterday: None."""
        return self.as_of if self.state == "live" else None

    def shown(self, names: Iterable[str]) -> list[float | int | None]:
        """Figures by name; None where one did not come."""
        return [unit_price(self.figures.get(name)) for name in names]


NO_DATA = Ticks("no data", {}, None)


@dataclass(frozen=True)
class Snapshot:
    """Prices by conid, the units that they are in, ``GBp`` for pence, and when IBKR gave the oldest of them."""

    listings: tuple[Listing, ...]
    ticks: dict[int, Ticks]
    units: dict[int, str | None]
    as_of: datetime


class Quotes(SourcedModel):
    """Current prices, one row for each contract."""

    columns: Annotated[
        list[str],
        Field(
            description="Of rows; prices in currency, GBp is pence; state: live or why not; at: time of a live price"
        ),
    ]
    rows: Rows
    unresolved: Unresolved = None


async def quote(gateway: Gateway, symbols: Symbols) -> Quotes:
    """Price, bid and ask of contracts now: live, delayed, prior close, halted, or why there is none.

    One row for each symbol that matches one contract, as quoted: in pence for a share that is quoted in pence. Those
    that match none or several are in ``unresolved``. Needs the brokerage session.

    Raises:
        BadArgument: ``symbols``, separated by commas, has none or too many, or none of them is a contract.
    """
    found = await resolve_list(gateway, symbols, AT_ONCE)
    listings = listings_of(found)
    quotes = await fetch_quotes(gateway, listings) if listings else Snapshot((), {}, {}, datetime.now(UTC))
    rows = [(row, quotes.ticks[row.conid]) for row in listings]
    unresolved = unresolved_of(found)
    untraded = [row.symbol for row, ticks in rows if "last" not in ticks.figures and ticks.priced]
    others = {column: name for column, name in QUOTE_COLUMNS.items() if name != "last"}
    odd = any(not set(QUOTE_COLUMNS.values()).isdisjoint(ticks.unknown) for _, ticks in rows)
    notes = [
        *notes_of_all(found),
        *state_notes((ticks.state, row.symbol) for row, ticks in rows),
        *contradictions((row.symbol, ticks.figures) for row, ticks in rows),
        *([f"No last price; the rest is shown: {', '.join(untraded)}."] if untraded else []),
        *missing_figures(((row.symbol, ticks) for row, ticks in rows), others),
        *meanings(set(quotes.units.values())),
        *unknown_currencies(row.symbol for row, _ in rows if quotes.units[row.conid] is None),
    ]
    return Quotes(
        as_of=moment(quotes.as_of),
        source="brokerage",
        complete=not unresolved and not odd and all("last" in ticks.figures for _, ticks in rows),
        notes=notes or None,
        columns=["symbol", "exchange", "conid", "currency", "state", *QUOTE_COLUMNS, "at"],
        rows=[
            [row.symbol, row.exchange, row.conid, quotes.units[row.conid], ticks.state,
             *ticks.shown(QUOTE_COLUMNS.values()), clock(ticks.priced_at)]
            for row, ticks in rows
        ],
        unresolved=unresolved,
    )  # fmt: skip


async def fetch_quotes(
    gateway: Gateway,
    listings: list[Listing],
    fields: dict[str, str] | None = None,
    units: Mapping[int, PriceUnit] | None = None,
) -> Snapshot:
    """The market's prices of contracts, one at least, as quoted now; needs the brokerage session.

    ``fields`` are names and IBKR's numbers, those of an ordinary quote if left out; ``units`` what is known already.
    """
    fields = fields or QUOTE_FIELDS
    units = units or await fetch_price_units(gateway, listings)
    rows, as_of = await fetch_snapshot(gateway, listings, fields.values())
    ticks = {
        row.conid: read_row(rows[row.conid], fields, negative=class_of(row.asset_class).negative)
        if row.conid in rows
        else NO_DATA
        for row in listings
    }
    return Snapshot(tuple(listings), ticks, {conid: unit.name for conid, unit in units.items()}, as_of)


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


def market_price(value: object, *, negative: bool = False) -> float | None:
    """A price of a market; None for IBKR's ways to say that there is none. ``negative``: it may be below zero."""
    parsed = price(value, negative=negative)
    return None if parsed in NOBODY else parsed


def market_size(value: object) -> float | None:
    """A size or a count of a market; None for -1, which is none."""
    return not_below_zero(size(value))


def not_below_zero(parsed: float | None) -> float | None:
    """A figure that is never negative; what is below zero is IBKR's way to say that there is none."""
    return parsed if parsed is not None and parsed >= 0 else None


IN_PERCENT = ("change_percent", "implied_volatility")
NOTHING = ("", None)
# What each figure of a quote can be; the others are prices.
READERS: dict[str, Callable[[object], float | None]] = {
    **dict.fromkeys(("bid_size", "ask_size", "volume", "open_interest"), market_size),
    "change": lambda value: within(number(value), LARGEST_PRICE),
    "change_percent": percentage,
    "delta": lambda value: within(number(value), 1 + 1e-9),
    **dict.fromkeys(("gamma", "vega"), lambda value: not_below_zero(percentage(value))),
    "theta": percentage,
    "implied_volatility": lambda value: not_below_zero(percentage(value)) or None,
}


def read_row(row: models.MarketDataRow, fields: dict[str, str], *, negative: bool = False) -> Ticks:
    """Read one row of a snapshot. ``negative``: prices of the contract may be below zero."""
    texts = row.additional_properties
    given = {name: texts.get(tag) for name, tag in fields.items() if name not in ("symbol", "availability")}
    read = {name: figure(raw) if name in IN_PERCENT or "%" not in str(raw) else NOTHING for name, raw in given.items()}
    kinds = {name: READERS.get(name) or partial(market_price, negative=negative) for name in read}
    figures = {name: found for name, (_, value) in read.items() if (found := kinds[name](value)) is not None}
    # Of a put deep in the money it is real, and then there is a gamma; without one it says that there is no delta.
    if figures.get("delta") == -1 and "gamma" not in figures:
        del figures["delta"]
    prefix = read["last"][0] if "last" in figures else ""
    state = state_of(str(texts.get(AVAILABILITY) or ""), prefix, not PRICED.isdisjoint(figures))
    if state in WITHHELD:
        return Ticks(state, {}, instant(row.field_updated))
    unknown = tuple(name for name, value in given.items() if value not in (None, "") and name not in figures)
    return Ticks(state, figures, instant(row.field_updated), unknown)


def state_of(availability: str, prefix: str, priced: bool) -> str:
    """One word for how far a price can be relied on: what prevents it first, then what it is, then how old."""
    letter = STATES.get(availability[:1], "")
    if letter in WITHHELD:
        return letter
    if not priced:
        return "no data"
    return PREFIXES.get(prefix) or letter or "unknown"


def state_notes(states: Iterable[tuple[str, str]]) -> list[str]:
    """One line for each state that a reader must know of, with the symbols that are in it."""
    by_state: dict[str, list[str]] = {}
    for state, symbol in states:
        by_state.setdefault(state, []).append(symbol)
    return [f"{STATE_NOTES[state]}: {', '.join(names)}." for state, names in by_state.items() if state in STATE_NOTES]


def contradictions(rows: Iterable[tuple[str, Mapping[str, float]]]) -> list[str]:
    """A line that names the quotes of which two figures cannot both be right."""
    symbols = [
        symbol
        for symbol, of in rows
        if any({low, high} <= of.keys() and of[low] > of[high] for low, high in (("bid", "ask"), ("low", "high")))
    ]
    return [f"Bid above ask, or low above high: {listed(symbols)}."] if symbols else []


def missing_figures(rows: Iterable[tuple[str, Ticks]], columns: Mapping[str, str]) -> list[str]:
    """A line that names the figures that quotes with a price lack: the columns, and the symbols of each."""
    priced = [(symbol, ticks) for symbol, ticks in rows if ticks.priced]
    alike: dict[str, list[str]] = {}
    for column, name in columns.items():
        if symbols := [symbol for symbol, ticks in priced if name not in ticks.figures]:
            alike.setdefault(listed(symbols), []).append(column)
    named = "; ".join(f"{', '.join(names)} of {symbols}" for symbols, names in alike.items())
    return [f"IBKR gave no figure for {named}."] if named else []


def unknown_currencies(symbols: Iterable[str]) -> list[str]:
    """A line for contracts whose definition does not say in which currency they trade."""
    named = listed(list(symbols))
    return [f"Currency unknown: {named}."] if named else []


def clock(value: datetime | None) -> str | None:
    """A time in UTC to the second, in the shortest form that names its zone."""
    return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if value else None
