"""The options on a contract: expiry months, expiries of a month, and the strikes around the price with their quotes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from bezant_mcp.contracts.listings import Listing
from bezant_mcp.contracts.symbols import month_of
from bezant_mcp.errors import BadArgument
from bezant_mcp.market.option_contracts import around, fetch_contracts, fetch_months, fetch_strikes
from bezant_mcp.market.quote_fields import OPTION_FIELDS, Ticks
from bezant_mcp.market.quotes import Quotes, fetch_quotes
from bezant_mcp.parsing import day, number, text, whole

if TYPE_CHECKING:
    from bezant_client.models import ContractDetails

    from bezant_mcp.gateway import Gateway

EXPIRY = re.compile(r"(20\d\d)-?(\d\d)(?:-?(\d\d))?", re.ASCII)
NAMED_MONTH = re.compile(r"([A-Za-z]{3})[a-z]{0,6}[ '-]{0,2}(?:20)?(\d\d)", re.ASCII)
MOST_STRIKES = 20
SIDES = {"": "CP", "both": "CP", "c": "C", "call": "C", "calls": "C", "p": "P", "put": "P", "puts": "P"}


@dataclass(frozen=True)
class Option:
    """One option with its quote.

    Attributes:
        right: ``C`` or ``P``.
        expiry: ISO date.
        multiplier: Units of the underlying in one contract; a premium per contract is the price times this.
    """

    conid: int
    right: str
    strike: float
    expiry: str
    multiplier: float | None
    ticks: Ticks


@dataclass(frozen=True)
class Chain:
    """What there is of a chain, as far as was asked.

    Attributes:
        months: Expiry months as ``YYYY-MM``.
        expiries: ISO dates in the month that was asked for; empty where none was.
        expiry: The date whose options are listed.
        price: Of the underlying in ``price_unit``, the middle of the strikes; None where IBKR gives none.
        missing: Strikes of the window, with C or P, that are not listed at this expiry.
        strikes: How many strikes the month has.
    """

    underlying: Listing
    months: tuple[str, ...]
    as_of: datetime
    expiries: tuple[str, ...] = ()
    expiry: str = ""
    price: float | None = None
    price_unit: str | None = None
    price_state: str = ""
    options: tuple[Option, ...] = ()
    missing: tuple[str, ...] = ()
    strikes: int = 0
    cold: bool = False


def parse_expiry(written: str) -> tuple[str, str]:
    """The month as ``YYYYMM`` and the date as ``YYYYMMDD``, which is empty where only a month is named.

    Raises:
        BadArgument: it is neither.
    """
    named = NAMED_MONTH.fullmatch(written.strip())
    month = month_of(named[1] + named[2]) if named else ""
    found = EXPIRY.fullmatch(month or written.strip())
    if found is None or not 1 <= int(found[2]) <= 12:
        raise BadArgument(f"expiry {written[:20]!r} is no date.", "For example 2026-12-18, or 2026-12 for its month.")
    month = found[1] + found[2]
    return month, month + found[3] if found[3] else ""


def parse_side(written: str) -> str:
    """``C``, ``P`` or ``CP`` for both.

    Raises:
        BadArgument: it is neither calls nor puts.
    """
    side = SIDES.get(written.strip().lower())
    if side is None:
        raise BadArgument(f"right {written[:20]!r} is neither calls nor puts.", "Use C or P; leave it out for both.")
    return side


async def fetch_chain(
    gateway: Gateway, underlying: Listing, expiry: str = "", side: str = "CP", most: int = 5
) -> Chain:
    """The expiry months; with an expiry, the options at the ``most`` strikes next to the price, with quotes.

    Needs the brokerage session.

    Raises:
        BadArgument: there are no options on this contract, or none that expire then.
    """
    wanted = parse_expiry(expiry) if expiry else None
    months, as_of = await fetch_months(gateway, underlying)
    if wanted is None:
        return Chain(underlying, months, as_of)
    month, date = wanted
    if f"{month[:4]}-{month[4:]}" not in months:
        raise BadArgument(
            f"No options on {underlying.symbol} expire in {month[:4]}-{month[4:]}.", f"Use one of {', '.join(months)}."
        )
    spot = await fetch_quotes(gateway, [underlying])
    price = spot.ticks[underlying.conid].figures.get("last")
    strikes = await fetch_strikes(gateway, underlying, month)
    window = around(strikes, price if price is not None else strikes[len(strikes) // 2], most)
    asked = [(strike, right) for strike in window for right in side]
    rows = await fetch_contracts(gateway, underlying, month, asked)
    dates = tuple(sorted({row_date for row in rows if (row_date := day(row.maturity_date))}))
    chosen = dates[0] if len(dates) == 1 else day(date) or ""
    if date and chosen not in dates:
        raise BadArgument(
            f"No options on {underlying.symbol} near the price expire on {chosen}.", f"Use one of {', '.join(dates)}."
        )
    here = [row for row in rows if chosen and day(row.maturity_date) == chosen]
    listed = {(number(row.strike), text(row.right)) for row in here}
    quotes = await fetch_quotes(gateway, [listing_of(row, underlying) for row in here], OPTION_FIELDS) if here else None
    return Chain(
        underlying=underlying,
        months=months,
        as_of=min(spot.as_of, quotes.as_of) if quotes else spot.as_of,
        expiries=dates,
        expiry=chosen,
        price=price,
        price_unit=spot.units[underlying.conid],
        price_state=spot.ticks[underlying.conid].state,
        options=tuple(option_of(row, quotes) for row in here) if quotes else (),
        missing=tuple(f"{strike:g} {right}" for strike, right in asked if chosen and (strike, right) not in listed),
        strikes=len(strikes),
        cold=bool(quotes and quotes.cold),
    )


def listing_of(row: ContractDetails, underlying: Listing) -> Listing:
    """An option of a chain as a contract to be quoted."""
    return Listing(
        conid=whole(row.conid) or 0,
        symbol=text(row.desc2) or underlying.symbol,
        name=underlying.name,
        exchange=text(row.exchange) or "",
        currency=text(row.currency) or underlying.currency,
        is_us=underlying.is_us,
        asset_class="OPT",
        expiry=day(row.maturity_date),
    )


def option_of(row: ContractDetails, quotes: Quotes) -> Option:
    """An option of a chain with its quote."""
    conid = whole(row.conid) or 0
    return Option(
        conid=conid,
        right=text(row.right) or "",
        strike=number(row.strike) or 0.0,
        expiry=day(row.maturity_date) or "",
        multiplier=number(row.multiplier),
        ticks=quotes.ticks[conid],
    )
