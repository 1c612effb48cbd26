"""What the market says of held options: their Greeks, and the prices of underlyings that are not held themselves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from bezant_mcp.contracts.classes import class_of
from bezant_mcp.contracts.listings import Listing, fetch_by_conid
from bezant_mcp.contracts.price_units import PriceUnit, fetch_price_units, may_be_magnified
from bezant_mcp.errors import BezantError, LoginNeeded
from bezant_mcp.gateway import Gateway
from bezant_mcp.market.options import with_sign
from bezant_mcp.market.quotes import AVAILABILITY, NO_DATA, Ticks, read_row
from bezant_mcp.market.snapshots import fetch_snapshot
from bezant_mcp.portfolio.holdings import Holding
from bezant_mcp.portfolio.option_book import Greeks

# What a contract is: of others than options nobody waits for Greeks.
SECURITY_TYPE = "6070"
FIELDS = {
    "last": "31", "mark": "7635", "delta": "7308", "gamma": "7309", "theta": "7310", "vega": "7311",
    "availability": AVAILABILITY,
}  # fmt: skip
# With which IBKR says that there is none; real ones have a delta beside them.
NO_THETA = frozenset({-1.0, -2.0})
# Classes whose Greeks mean something: of warrants nobody says how many make one of the underlying.
WITH_GREEKS = frozenset({"OPT", "FOP"})


@dataclass(frozen=True)
class Market:
    """What was found out about options.

    Attributes:
        greeks: By conid of the option, in its currency.
        spots: By conid of the option, what it is on where no position tells its price.
        states: By conid of the option, what its quote is where it is not live: ``not subscribed``, ``delayed``.
        underlyings: By conid, what options are on that is not held.
        magnified: Conids of options whose prices are quoted in a fraction of the currency, or may be.
        as_of: When the oldest quote was given; None where nothing was asked.
        why: What kept the market data from coming, if something did.
    """

    greeks: Mapping[int, Greeks] = field(default_factory=dict)
    spots: Mapping[int, Holding] = field(default_factory=dict)
    states: Mapping[int, str] = field(default_factory=dict)
    underlyings: Mapping[int, Listing] = field(default_factory=dict)
    magnified: frozenset[int] = frozenset()
    as_of: datetime | None = None
    why: str = ""

    def may_be_magnified(self, row: Holding) -> bool:
        """True if an option may be quoted in a fraction of its currency."""
        known = self.as_of and row.currency
        return row.conid in self.magnified if known else may_be_magnified(row.currency or "GBP", row.asset_class)


async def fetch_market(gateway: Gateway, options: Sequence[Holding], held: Mapping[int, Holding]) -> Market:
    """The Greeks of options and the prices of what they are on: one request for 100 contracts, beside definitions.

    ``held`` are all positions by conid, which need no definition. Needs the brokerage session; without it there
    are no Greeks, and the answer says why.
    """
    if not options:
        return Market()
    understood = {conid for conid, row in held.items() if row.currency}
    beyond = {row.underlying for row in options if row.underlying} - understood
    try:
        underlyings = await fetch_by_conid(gateway, sorted(beyond)) if beyond else {}
    except LoginNeeded:
        raise
    except BezantError:
        underlyings = {}
    unpriced = {row.underlying or 0 for row in options if row.underlying_price is None}
    known = {conid: held[conid].listing for conid in unpriced & held.keys()} | underlyings
    spots = [listing for conid, listing in known.items() if conid in unpriced]
    alike = {kind_of(row): row.listing for row in reversed(options)}
    try:
        units = await fetch_price_units(gateway, [*alike.values(), *spots])
        listings = [*(row.listing for row in options), *spots]
        found, as_of = await fetch_snapshot(gateway, listings, (*FIELDS.values(), SECURITY_TYPE), later=True)
    except LoginNeeded:
        raise
    except BezantError as error:
        return Market(underlyings=underlyings, why=error.what)
    ticks = {
        listing.conid: read_row(found[listing.conid], FIELDS, negative=class_of(listing.asset_class).negative)
        if listing.conid in found
        else NO_DATA
        for listing in listings
    }
    unit = {row.conid: units[alike[kind_of(row)].conid] for row in options}
    pairs = [(row, on) for row in options for on in spots if on.conid == row.underlying]
    priced = {row.conid: spot_of(on, ticks[on.conid], row, unit[row.conid], units[on.conid]) for row, on in pairs}
    return Market(
        greeks={row.conid: greeks_of(ticks[row.conid], row, unit[row.conid]) for row in options},
        spots={conid: spot for conid, spot in priced.items() if spot},
        states={row.conid: ticks[row.conid].state for row in options if ticks[row.conid].state != "live"},
        underlyings=underlyings,
        magnified=frozenset(conid for conid, one in unit.items() if one.divisor != 1),
        as_of=as_of,
    )


def kind_of(row: Holding) -> tuple[str | None, ...]:
    """What options have in common that are quoted in one unit."""
    return row.asset_class, row.symbol, row.trading_class, row.currency


def greeks_of(ticks: Ticks, row: Holding, unit: PriceUnit) -> Greeks:
    """The Greeks in the currency; what IBKR did not give is None."""
    figures = with_sign(ticks, row.right or "").figures if row.right else ticks.figures
    found = Greeks(*(figures.get(name) for name in Greeks._fields))
    if found.delta is None and found.theta in NO_THETA:
        found = found._replace(theta=None)
    return found.in_currency(unit.divisor if row.currency else None)


def spot_of(on: Listing, ticks: Ticks, row: Holding, unit: PriceUnit, own: PriceUnit) -> Holding | None:
    """The underlying of an option with its price in the option's currency; None where that or its unit is unknown.

    An index is in points, as the option on it is quoted: ``unit`` is that of the option, ``own`` that of the other.
    """
    points = on.asset_class == "IND"
    divisor = unit.divisor if points else own.divisor
    quoted = ticks.figures.get("last", ticks.figures.get("mark"))
    if quoted is None or divisor is None:
        return None
    currency = row.currency if points else on.currency
    return Holding(
        on.conid, on.symbol, None, asset_class=on.asset_class, currency=currency, price=quoted / divisor,
        price_unit=currency, magnifier=int(divisor),
    )  # fmt: skip
