"""The details of one contract, whether it trades now, and when trading opens and closes next."""

from __future__ import annotations

from collections.abc import Awaitable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, tzinfo
from typing import Annotated, ClassVar, Literal, NamedTuple, TypeVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bezant_client import api, models
from bezant_client.types import UNSET, Unset
from pydantic import Field

from bezant_mcp.answers import Rows, SourcedModel, moment, quantity
from bezant_mcp.arguments import Symbol
from bezant_mcp.contracts.classes import OPTIONS, class_of
from bezant_mcp.contracts.listings import fetch_by_conid, fetch_definitions, tried
from bezant_mcp.contracts.price_units import fetch_price_units, meanings, unit_of
from bezant_mcp.contracts.symbols import parse_option
from bezant_mcp.errors import UnexpectedAnswer
from bezant_mcp.gateway import Gateway
from bezant_mcp.market.fundamentals import Fundamentals, fetch_fundamentals
from bezant_mcp.market.resolver import resolve_one
from bezant_mcp.parsing import day, instant, is_unreadable_day, objects, objects_by_name, price, right_of, text, word
from bezant_mcp.tables import Keys

Part = TypeVar("Part")
# Shares trade at dozens; the listing exchange is told apart.
MOST_EXCHANGES = 12


class ContractDetails(SourcedModel):
    """The details of a contract, and whether it trades now; None where IBKR does not say.

    Attributes:
        kind: IBKR's subtype of the asset class: ``COMMON``, ``ETF``, ``ADR``.
        price_unit: Unit of quotes and orders, where it is not the currency, such as ``GBp`` (pence).
        right, strike, expiry, multiplier, underlying: Of derivatives.
        last_trading_day: Where it differs from the expiry.
        trading_class: Where it differs from the ticker.
        time_zone: Of the exchange, as IBKR names it.
        fundamentals: Figure, value and unit; the first row names them.
        facts: Its dates and texts, by name.
    """

    # Its figures have units of their own.
    beside: ClassVar[tuple[str, ...]] = ()

    conid: int
    symbol: str
    name: str
    asset_class: str | None = None
    kind: str | None = None
    exchange: str
    exchanges: list[str] | None = None
    currency: str | None = None
    price_unit: str | None = None
    country: str | None = None
    sector: str | None = None
    industry: str | None = None
    underlying: str | None = None
    right: str | None = None
    strike: float | None = None
    expiry: str | None = None
    last_trading_day: str | None = None
    trading_class: str | None = None
    multiplier: float | None = None
    has_options: bool | None = None
    trades_now: bool | None = None
    hours: Annotated[str | None, Field(description="regular, extended or closed")] = None
    closes: str | None = None
    opens: Annotated[str | None, Field(description="Next regular hours, exchange time")] = None
    time_zone: str | None = None
    fundamentals: Rows | None = None
    facts: Annotated[dict[str, str] | None, Keys("fact", "value")] = None
    fundamentals_at: Annotated[str | None, Field(description="Last change by IBKR")] = None


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
        vague: Some days have no regular hours, while others do.
        zone: Time zone of the exchange in IBKR's words; times are in it where this machine knows it, else in UTC.
    """

    state: Literal["regular", "extended", "closed"]
    closes: datetime | None
    opens: datetime | None
    zone: str
    vague: bool = False


async def contract(
    gateway: Gateway,
    symbol: Symbol,
    fundamentals: Annotated[bool, Field(description="P/E, 52-week range, earnings date, yields")] = False,
) -> ContractDetails:
    """Describe a contract, and whether it trades now.

    Works without a brokerage session for a ticker, a conid or a future; ``fundamentals`` need one.

    Raises:
        BadArgument: the symbol matches no contract, or several.
    """
    listing = await resolve_one(gateway, symbol)
    missing: list[str] = []

    async def part(asked: Awaitable[Part], what: str) -> Part | None:
        """One part of the answer; what cannot be had is named, and costs no other part."""
        found, error = await tried(asked)
        missing.extend([f"{what} unknown: {error.what}"] if error else [])
        return found

    row = (await part(fetch_definitions(gateway, [listing.conid]), "Definition") or {}).get(listing.conid)
    if row is None:
        missing = missing or ["Definition unknown: IBKR does not define the contract."]
        row = models.ContractDefinition()
    listing = replace(listing, currency=listing.currency or text(row.currency))
    missing += [] if listing.currency else ["Currency unknown."]
    trading = await part(fetch_trading(gateway, listing.conid), "Trading hours")
    if trading is None and not any("hours" in note for note in missing):
        missing.append("Trading hours are unknown.")
    if trading and trading.vague:
        missing.append("IBKR gave no regular hours for some days: hours and opens may be wrong.")
    # What may be in pence takes the brokerage session to tell.
    units, _ = await tried(fetch_price_units(gateway, [listing]))
    unit = units[listing.conid] if units else unit_of(listing.currency, listing.asset_class, None)
    told = None
    if fundamentals:
        # The definition is IBKR's own word for it; that of a position may be odd.
        defined = replace(listing, asset_class=text(row.asset_class) or listing.asset_class)
        asked = fetch_fundamentals(gateway, defined, word(row.type_), unit, text(row.full_name) or "")
        told = await part(asked, "Fundamentals")
    told = told or Fundamentals()
    conid = listing.underlying
    underlying = (await part(fetch_by_conid(gateway, [conid]), "Underlying") or {}).get(conid) if conid else None
    expiry, last = listing.expiry or day(row.last_trading_day), day(row.last_trading_day)
    strike = price(row.strike) if listing.asset_class in OPTIONS else None
    exchanges = [name for name in (text(row.all_exchanges, 2000) or "").split(",") if name]
    cut = [f"{MOST_EXCHANGES} of {len(exchanges)} exchanges shown."] if len(exchanges) > MOST_EXCHANGES else []
    missing += [
        f"{name} cannot be read."
        for name, given in (("Expiry", row.expiry), ("Last trading day", row.last_trading_day))
        if is_unreadable_day(given)
    ]
    right = right_of(row.put_or_call)
    lacks = listing.asset_class in OPTIONS and None in (strike, right)
    counts = class_of(listing.asset_class).derived or row.multiplier not in (None, UNSET, 0)
    in_doubt = strike is not None and unit.name != listing.currency
    return ContractDetails(
        as_of=moment(gateway.now()),
        source="brokerage" if told.at else "portfolio",
        complete=not missing and not told.missing,
        notes=[
            *missing,
            *told.missing,
            *told.notes,
            *cut,
            *(["The right or the strike is unknown."] if lacks else []),
            *(["The multiplier is unknown."] if counts and price(row.multiplier) is None else []),
            *meanings({unit.name}),
            *([f"The strike may be in {unit.name} or {listing.currency}."] if in_doubt else []),
        ]
        or None,
        conid=listing.conid,
        symbol=listing.symbol,
        name=listing.name,
        asset_class=listing.asset_class,
        kind=word(row.type_),
        exchange=listing.exchange,
        exchanges=exchanges[:MOST_EXCHANGES] or None,
        currency=listing.currency,
        price_unit=unit.name if unit.name != listing.currency else None,
        country=word(row.country_code),
        sector=word(row.sector),
        industry=word(row.sector_group) or word(row.group),
        underlying=f"{underlying.symbol} ({underlying.conid})" if underlying else None,
        right=right,
        strike=strike,
        expiry=expiry,
        last_trading_day=last if last != expiry else None,
        trading_class=trading_class_of(row),
        multiplier=quantity(price(row.multiplier)),
        has_options=row.has_options if isinstance(row.has_options, bool) else None,
        trades_now=trading.state != "closed" if trading else None,
        hours=trading.state if trading else None,
        closes=moment(trading.closes) if trading and trading.closes else None,
        opens=moment(trading.opens) if trading and trading.opens else None,
        time_zone=trading.zone if trading else None,
        fundamentals=told.rows,
        facts=told.facts,
        fundamentals_at=told.at,
    )


def trading_class_of(row: models.ContractDefinition) -> str | None:
    """The trading class of an option, from its description, where it is another name than the ticker."""
    option = parse_option(text(row.full_name) or "")
    names = {text(row.ticker), text(row.und_sym)}
    return option.trading_class if option and option.trading_class and option.trading_class not in names else None


async def fetch_trading(gateway: Gateway, conid: int) -> Trading | None:
    """Whether a contract trades at this moment; None where IBKR gives no hours. Works without a brokerage session.

    Raises:
        UnexpectedAnswer: a day or one of its sessions cannot be read, so that now may be in it.
    """
    call = api.contracts.get_trading_schedule.asyncio_detailed(conid=str(conid), client=gateway.client)
    reading = await gateway.ask(call)
    zone = text(reading.value.exchange_time_zone) or "UTC"
    schedules = reading.value.schedules
    days = list(objects_by_name(schedules).values()) if schedules else []
    # Hours that are left out there are none of; what stands in their place and is no list is unreadable.
    liquid = [read_sessions(each.liquid_hours, zone) for each in days if not isinstance(each.liquid_hours, Unset)]
    whole = [read_sessions(each.extended_hours, zone) for each in days if not isinstance(each.extended_hours, Unset)]
    regular, extended = ([session for each in part for session in each] for part in (liquid, whole))
    if any(isinstance(each.liquid_hours, Unset) and isinstance(each.extended_hours, Unset) for each in days):
        raise UnexpectedAnswer("A day of IBKR's schedule has no hours.")
    if not regular and not extended:
        return None
    vague = bool(regular) and sum(map(bool, liquid)) < len(days)
    return trading_at(reading.as_of, regular or extended, extended, zone)._replace(vague=vague)


def read_sessions(rows: list[models.TradingHours] | None, zone: str) -> list[Session]:
    """Sessions from seconds since 1970, in the exchange's time, or UTC where it is unknown here.

    Raises:
        UnexpectedAnswer: one of them cannot be read.
    """
    place: tzinfo = UTC
    with suppress(ZoneInfoNotFoundError, ValueError):
        place = ZoneInfo(zone)
    times = [(instant(row.opening), instant(row.closing)) for row in objects(rows)]
    sessions = [
        Session(opens.astimezone(place), closes.astimezone(place)) for opens, closes in times if opens and closes
    ]
    if len(sessions) < len(times):
        raise UnexpectedAnswer("A session of IBKR's schedule has no time that can be read.")
    return sessions


def trading_at(now: datetime, regular: list[Session], extended: list[Session], zone: str) -> Trading:
    """Place a moment among the sessions."""
    opens = min((session.opens for session in regular if session.opens > now), default=None)
    for sessions in (regular, extended):
        if running := [session.closes for session in sessions if session.opens <= now < session.closes]:
            return Trading("regular" if sessions is regular else "extended", max(running), opens, zone)
    return Trading("closed", None, opens, zone)
