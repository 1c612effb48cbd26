"""The options on a contract: expiry months, expiries of a month, and the strikes around the price with their quotes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, Any

from bezant_client import api, models
from pydantic import Field

from bezant_mcp.answers import Amount, SourcedModel, moment
from bezant_mcp.arguments import Symbol, Text
from bezant_mcp.concurrency import gather
from bezant_mcp.contracts.listings import Listing, search
from bezant_mcp.contracts.symbols import month_code, month_of, parse_expiry
from bezant_mcp.errors import BadArgument, BrokerageDown, IbkrError, NothingInIt, UnexpectedAnswer
from bezant_mcp.gateway import Gateway
from bezant_mcp.market.quotes import OPTION_FIELDS, fetch_quotes, figures, state_notes
from bezant_mcp.market.resolver import resolve_one
from bezant_mcp.parsing import day, number, objects, text, whole

SIDES = {"": "CP", "both": "CP", "c": "C", "call": "C", "calls": "C", "p": "P", "put": "P", "puts": "P"}
COLUMNS = ["right", "strike", "conid", "bid", "ask", "last", "iv", "delta", "open_interest"]
NO_EXPIRY = "Give expiry (a month or a date) for strikes and quotes."
SEVERAL_EXPIRIES = "This month has several expiries: give one of them as expiry."
QUOTED = ("bid", "ask", "last", "implied_volatility", "delta", "open_interest")


class OptionChain(SourcedModel):
    """Expiries, or the options of one of them.

    Attributes:
        underlying: Symbol and exchange; ``price`` is its price in ``currency``, which may be ``GBp`` for pence.
        months: Expiry months as ``YYYY-MM``, where none of them was asked for.
        expiries: ISO dates in the month that was asked for.
        multiplier: Units of the underlying in one contract: a premium per contract is the price times this.
        rows: The options that expire on ``expiry``, calls first.
    """

    underlying: str
    conid: int
    price: Amount = None
    currency: str | None = None
    months: list[str] | None = None
    expiries: list[str] | None = None
    expiry: str | None = None
    multiplier: float | None = None
    columns: Annotated[list[str] | None, Field(description="Of rows; prices per unit; iv in %")] = None
    rows: list[list[Any]] | None = None


@dataclass(frozen=True)
class Option:
    """One option of a chain; ``right`` is ``C`` or ``P``."""

    listing: Listing
    right: str
    strike: float
    multiplier: float | None


async def option_chain(
    gateway: Gateway,
    symbol: Symbol,
    expiry: Annotated[str, Text, Field(description="2026-12 or 2026-12-18; left out: all months")] = "",
    right: Annotated[str, Text, Field(description="C or P; left out: both")] = "",
    strikes: Annotated[int, Field(description="Around the price", ge=1, le=20)] = 5,
) -> OptionChain:
    """Option expiries; with an expiry, strikes around the price with bid, ask, IV, delta and open interest.

    Needs the brokerage session.

    Raises:
        BadArgument: there are no options on this contract, or none that expire then.
    """
    side = SIDES.get(right.strip().lower())
    if side is None:
        raise BadArgument(f"right {right[:20]!r} is neither calls nor puts.", "Use C or P; leave it out for both.")
    underlying = await resolve_one(gateway, symbol)
    wanted = parse_expiry(expiry) if expiry else None
    months = await fetch_months(gateway, underlying)
    if wanted is not None:
        return await chain_of_month(gateway, underlying, months, *wanted, side, strikes)
    return OptionChain(
        as_of=moment(gateway.now()),
        source="brokerage",
        notes=[NO_EXPIRY],
        underlying=f"{underlying.symbol}@{underlying.exchange}",
        conid=underlying.conid,
        currency=underlying.currency,
        months=months,
    )


async def chain_of_month(
    gateway: Gateway, underlying: Listing, months: list[str], month: str, date: str, side: str, most: int
) -> OptionChain:
    """The options at the ``most`` strikes next to the price, with quotes; the expiries where a month has several."""
    if f"{month[:4]}-{month[4:]}" not in months:
        raise BadArgument(
            f"No options on {underlying.symbol} expire in {month[:4]}-{month[4:]}.", f"Use one of {', '.join(months)}."
        )
    spot = await fetch_quotes(gateway, [underlying])
    price = spot.ticks[underlying.conid].figures.get("last")
    strikes = await fetch_strikes(gateway, underlying, month)
    asked = [(strike, right) for strike in near_the_money(strikes, price, most) for right in side]
    options = await fetch_options(gateway, underlying, month, asked)
    expiries = sorted({expiry for option in options if (expiry := option.listing.expiry)})
    chosen = expiries[0] if len(expiries) == 1 else day(date) or ""
    if date and chosen not in expiries:
        where = f"No options on {underlying.symbol} near the price expire on {chosen}."
        raise BadArgument(where, f"Use one of {', '.join(expiries)}.")
    options = [option for option in options if chosen and option.listing.expiry == chosen]
    quotes = await fetch_quotes(gateway, [option.listing for option in options], OPTION_FIELDS) if options else None
    ticks = quotes.ticks if quotes else {}
    listed = {(option.strike, option.right) for option in options}
    missing = [f"{strike:g} {right}" for strike, right in asked if chosen and (strike, right) not in listed]
    states = [(spot.ticks[underlying.conid].state, underlying.symbol)]
    states += [(ticks[row.listing.conid].state, f"{row.strike:g} {row.right}") for row in options]
    notes = [
        f"{len({row.strike for row in options})} of {len(strikes)} strikes of the month, nearest to the price.",
        *(["The underlying has no price, so the strikes are the middle ones."] if price is None else []),
        *state_notes(states),
        *([f"Not listed at this expiry: {', '.join(missing)}."] if missing else []),
    ]
    if not chosen:
        notes = [SEVERAL_EXPIRIES if expiries else NO_EXPIRY]
    multipliers = {option.multiplier for option in options}
    return OptionChain(
        as_of=moment(min(spot.as_of, quotes.as_of) if quotes else spot.as_of),
        source="brokerage",
        complete=not missing and all(ticks[option.listing.conid].figures for option in options),
        notes=notes,
        underlying=f"{underlying.symbol}@{underlying.exchange}",
        conid=underlying.conid,
        price=price,
        currency=spot.units[underlying.conid] or underlying.currency,
        months=None if expiries else months,
        expiries=expiries or None,
        expiry=chosen or None,
        multiplier=multipliers.pop() if len(multipliers) == 1 else None,
        columns=COLUMNS if options else None,
        rows=[
            [row.right, row.strike, row.listing.conid, *figures(ticks[row.listing.conid], QUOTED)]
            for row in sorted(options, key=lambda row: (row.right, row.strike))
        ]
        or None,
    )


async def fetch_months(gateway: Gateway, underlying: Listing) -> list[str]:
    """The months in which options on a contract expire; the search also opens the way to strikes and quotes."""
    rows = await search(gateway, underlying.symbol, underlying.asset_class)
    codes = [
        code
        for row in rows
        if whole(row.conid) == underlying.conid
        for section in objects(row.sections or [])
        if text(section.sec_type) == "OPT"
        for code in (text(section.months, 2000) or "").split(";")
    ]
    months = list(dict.fromkeys(month for code in codes if (month := month_of(code))))
    if not months:
        raise BadArgument(
            f"IBKR lists no options on {underlying.symbol}@{underlying.exchange}.", "Name the underlying."
        )
    return months


async def fetch_strikes(gateway: Gateway, underlying: Listing, month: str) -> list[float]:
    """Every strike of a month, calls and puts together."""
    call = api.contracts.list_strikes.asyncio_detailed(
        conid=str(underlying.conid),
        sectype=models.ListStrikesSectype.OPT,
        month=month_code(month),
        client=gateway.client,
    )
    found = (await gateway.ask(call)).value
    strikes = sorted({strike for row in (found.call, found.put) for value in row or [] if (strike := number(value))})
    if not strikes:
        raise UnexpectedAnswer(f"IBKR gave no strikes of {underlying.symbol} for {month_code(month)}.")
    return strikes


def near_the_money(strikes: Sequence[float], price: float | None, most: int) -> list[float]:
    """The strikes next to a price, in order; without a price the middle ones."""
    middle = price if price is not None else strikes[len(strikes) // 2]
    return sorted(sorted(strikes, key=lambda strike: (abs(strike - middle), strike))[:most])


async def fetch_options(
    gateway: Gateway, underlying: Listing, month: str, asked: Sequence[tuple[float, str]]
) -> list[Option]:
    """The options of a month at some strikes and rights, one request each, every expiry of the month among them."""

    async def one(strike: float, right: str) -> list[models.ContractDetails]:
        call = api.contracts.get_definition.asyncio_detailed(
            conid=str(underlying.conid), sectype="OPT", month=month_code(month), strike=f"{strike:g}",
            right=models.GetDefinitionRight(right), client=gateway.client,
        )  # fmt: skip
        try:
            found: Any = (await gateway.ask(call)).value
        except NothingInIt:
            return []
        except BrokerageDown:
            raise
        except IbkrError as error:
            if error.status not in (200, 400, 500):
                raise
            return []  # not every strike of a month exists on each side
        return found if isinstance(found, list) else [found]  # the document says one object

    answers = await gather(one(strike, right) for strike, right in asked)
    return [read_option(row, conid, underlying) for rows in answers for row in rows if (conid := whole(row.conid))]


def read_option(row: models.ContractDetails, conid: int, underlying: Listing) -> Option:
    """One option as IBKR defines it."""
    symbol, exchange = text(row.desc2) or underlying.symbol, text(row.exchange) or ""
    currency, expiry = text(row.currency) or underlying.currency, day(row.maturity_date)
    listing = Listing(conid, symbol, underlying.name, exchange, currency, underlying.is_us, "OPT", expiry)
    return Option(listing, text(row.right) or "", number(row.strike) or 0.0, number(row.multiplier))
