"""What one contract is, and whether it trades now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from bezant_mcp.contracts.definitions import fetch_definitions
from bezant_mcp.contracts.listings import Listing, fetch_by_conid
from bezant_mcp.errors import BezantError, LoginNeeded, UnexpectedAnswer
from bezant_mcp.market.trading_hours import Trading, fetch_trading
from bezant_mcp.parsing import day, number, text

if TYPE_CHECKING:
    from bezant_mcp.gateway import Gateway


@dataclass(frozen=True, kw_only=True)
class Details:
    """One contract; what IBKR does not say is None.

    Attributes:
        kind: IBKR's word beside the asset class: ``COMMON``, ``ETF``, ``ADR``.
        right, strike, expiry, multiplier, underlying: Of derivatives.
        trading: Whether it trades now; None where IBKR gives no hours.
        trading_problem: Why the hours are missing, if they could not be read.
    """

    listing: Listing
    kind: str | None = None
    country: str | None = None
    sector: str | None = None
    industry: str | None = None
    exchanges: tuple[str, ...] = ()
    right: str | None = None
    strike: float | None = None
    last_trading_day: str | None = None
    multiplier: float | None = None
    underlying: Listing | None = None
    has_options: bool | None = None
    trading: Trading | None = None
    trading_problem: str = ""
    as_of: datetime


async def fetch_details(gateway: Gateway, listing: Listing) -> Details:
    """What a contract is and when it trades. Works without a brokerage session."""
    row = (await fetch_definitions(gateway, [listing.conid])).get(listing.conid)
    if row is None:
        raise UnexpectedAnswer(f"IBKR does not define the contract {listing.conid}.")
    trading, problem = None, ""
    try:
        trading = await fetch_trading(gateway, listing.conid)
    except LoginNeeded:
        raise
    except BezantError as error:
        problem = error.what
    underlying = listing.underlying
    return Details(
        listing=listing,
        kind=text(row.type_),
        country=text(row.country_code),
        sector=text(row.sector),
        industry=text(row.sector_group) or text(row.group),
        exchanges=tuple(name for name in (text(row.all_exchanges, 2000) or "").split(",") if name),
        right=text(row.put_or_call),
        strike=number(row.strike) or None,
        last_trading_day=day(row.last_trading_day),
        multiplier=number(row.multiplier) or None,
        underlying=(await fetch_by_conid(gateway, [underlying])).get(underlying) if underlying else None,
        has_options=row.has_options if isinstance(row.has_options, bool) else None,
        trading=trading,
        trading_problem=problem,
        as_of=gateway.now(),
    )
