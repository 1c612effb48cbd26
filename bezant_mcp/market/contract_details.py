"""What one contract is, whether it trades now, and when its trading opens and closes next."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime, tzinfo
from typing import Annotated, Literal, NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bezant_client import api, models
from pydantic import Field

from bezant_mcp.answers import SourcedModel, moment
from bezant_mcp.arguments import Symbol
from bezant_mcp.contracts.listings import fetch_by_conid, fetch_definitions
from bezant_mcp.errors import BezantError, LoginNeeded, UnexpectedAnswer
from bezant_mcp.gateway import Gateway
from bezant_mcp.market.resolver import resolve_one
from bezant_mcp.parsing import day, instant, number, objects, objects_by_name, text

# Shares trade at dozens; the listing exchange is told apart.
MOST_EXCHANGES = 12


class ContractDetails(SourcedModel):
    """What a contract is, and whether it trades now; what IBKR does not say is None.

    Attributes:
        kind: IBKR's word beside the asset class: ``COMMON``, ``ETF``, ``ADR``.
        right, strike, expiry, multiplier, underlying: Of derivatives.
        time_zone: Of the exchange in IBKR's words.
    """

    conid: int
    symbol: str
    name: str
    asset_class: str | None = None
    kind: str | None = None
    exchange: str
    exchanges: list[str] | None = None
    currency: str | None = None
    country: str | None = None
    sector: str | None = None
    industry: str | None = None
    underlying: str | None = None
    right: str | None = None
    strike: float | None = None
    expiry: str | None = None
    multiplier: float | None = None
    has_options: bool | None = None
    trades_now: bool | None = None
    hours: Annotated[str | None, Field(description="regular, extended or closed")] = None
    closes: str | None = None
    opens: Annotated[str | None, Field(description="Next regular hours, exchange time")] = None
    time_zone: str | None = None


class Session(NamedTuple):
    """A stretch of time in which orders can trade."""

    opens: datetime
    closes: datetime


class Trading(NamedTuple):
    """What the schedule says of one moment.

    Attributes:
        state: Of the hours now; ``extended`` is before or after the regular ones.
        closes: When the session of now ends, if one runs.
        opens: When regular hours begin next; None where the schedule does not reach so far.
        zone: Time zone of the exchange in IBKR's words; times are in it where this machine knows it, else in UTC.
    """

    state: Literal["regular", "extended", "closed"]
    closes: datetime | None
    opens: datetime | None
    zone: str


async def contract(gateway: Gateway, symbol: Symbol) -> ContractDetails:
    """What a contract is, and whether it trades now.

    Works without a brokerage session where the symbol is a ticker, a conid or a future.

    Raises:
        BadArgument: the symbol means no contract, or several.
    """
    listing = await resolve_one(gateway, symbol)
    row = (await fetch_definitions(gateway, [listing.conid])).get(listing.conid)
    if row is None:
        raise UnexpectedAnswer(f"IBKR does not define the contract {listing.conid}.")
    try:
        trading, problem = await fetch_trading(gateway, listing.conid), ""
    except LoginNeeded:
        raise
    except BezantError as error:
        trading, problem = None, error.what
    notes = [] if trading else [f"Trading hours are unknown. {problem}".strip()]
    exchanges = [name for name in (text(row.all_exchanges, 2000) or "").split(",") if name]
    if len(exchanges) > MOST_EXCHANGES:
        notes.append(f"{MOST_EXCHANGES} of {len(exchanges)} exchanges shown.")
    conid = listing.underlying
    underlying = (await fetch_by_conid(gateway, [conid])).get(conid) if conid else None
    return ContractDetails(
        as_of=moment(gateway.now()),
        complete=trading is not None,
        notes=notes or None,
        conid=listing.conid,
        symbol=listing.symbol,
        name=listing.name,
        asset_class=listing.asset_class,
        kind=text(row.type_),
        exchange=listing.exchange,
        exchanges=exchanges[:MOST_EXCHANGES] or None,
        currency=listing.currency,
        country=text(row.country_code),
        sector=text(row.sector),
        industry=text(row.sector_group) or text(row.group),
        underlying=f"{underlying.symbol} ({underlying.conid})" if underlying else None,
        right=text(row.put_or_call),
        strike=number(row.strike) or None,
        expiry=listing.expiry or day(row.last_trading_day),
        multiplier=number(row.multiplier) or None,
        has_options=row.has_options if isinstance(row.has_options, bool) else None,
        trades_now=trading.state != "closed" if trading else None,
        hours=trading.state if trading else None,
        closes=moment(trading.closes) if trading and trading.closes else None,
        opens=moment(trading.opens) if trading and trading.opens else None,
        time_zone=trading.zone if trading else None,
    )


async def fetch_trading(gateway: Gateway, conid: int) -> Trading | None:
    """Whether a contract trades at this moment; None where IBKR gives no hours. Works without a brokerage session."""
    reading = await gateway.ask(
        api.contracts.get_trading_schedule.asyncio_detailed(conid=str(conid), client=gateway.client)
    )
    zone = text(reading.value.exchange_time_zone) or "UTC"
    schedules = reading.value.schedules
    days = list(objects_by_name(schedules, skip_null=True).values()) if schedules else []
    regular = read_sessions([row for each in days for row in objects(each.liquid_hours or [])], zone)
    extended = read_sessions([row for each in days for row in objects(each.extended_hours or [])], zone)
    if not regular and not extended:
        return None
    return trading_at(reading.as_of, regular or extended, extended, zone)


def read_sessions(rows: list[models.TradingHours], zone: str) -> list[Session]:
    """The sessions whose seconds since 1970 can be read, in the exchange's time, or UTC where it is unknown here."""
    place: tzinfo = UTC
    with suppress(ZoneInfoNotFoundError, ValueError):
        place = ZoneInfo(zone)
    return [
        Session(opens.astimezone(place), closes.astimezone(place))
        for row in rows
        if (opens := instant(row.opening)) and (closes := instant(row.closing))
    ]


def trading_at(now: datetime, regular: list[Session], extended: list[Session], zone: str) -> Trading:
    """Place a moment among the sessions."""
    opens = min((session.opens for session in regular if session.opens > now), default=None)
    for sessions in (regular, extended):
        if running := [session.closes for session in sessions if session.opens <= now < session.closes]:
            return Trading("regular" if sessions is regular else "extended", max(running), opens, zone)
    return Trading("closed", None, opens, zone)
