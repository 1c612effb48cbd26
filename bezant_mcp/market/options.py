"""The options on a contract: expiry months, expiries of a month, and the strikes around the price with their quotes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Annotated, Any, ClassVar, NamedTuple

from bezant_client import api, models
from bezant_client.types import UNSET
from pydantic import Field

from bezant_mcp.answers import Amount, SourcedModel, moment, unit_price
from bezant_mcp.arguments import Symbol, Text
from bezant_mcp.concurrency import gather
from bezant_mcp.contracts.listings import Listing, conid_of, fetch_by_conid, search
from bezant_mcp.contracts.price_units import MAGNIFIERS, fetch_price_units, meanings
from bezant_mcp.contracts.symbols import month_code, month_of, parse_expiry
from bezant_mcp.errors import BadArgument, BrokerageDown, IbkrError, NothingInIt, UnexpectedAnswer
from bezant_mcp.gateway import Gateway
from bezant_mcp.market.quotes import (
    OPTION_FIELDS,
    Ticks,
    fetch_quotes,
    market_price,
    missing_figures,
    state_notes,
    unknown_currencies,
)
from bezant_mcp.market.resolver import resolve_one
from bezant_mcp.parsing import day, objects, price, quoted, right_of, text, whole
from bezant_mcp.tables import Keys

SIDES = {"": "CP", "both": "CP", "c": "C", "call": "C", "calls": "C", "p": "P", "put": "P", "puts": "P"}
QUOTED = {
    "bid": "bid", "ask": "ask", "last": "last", "iv": "implied_volatility", "delta": "delta",
    "open_interest": "open_interest",
}  # fmt: skip
COLUMNS = ["right", "strike", "conid", *QUOTED]
NO_EXPIRY = "Give expiry (a month or a date) for strikes and quotes."
SEVERAL_EXPIRIES = "This month has several expiries: give one of them as expiry."
MORNING = "(AM)"


class OptionChain(SourcedModel):
    """Expiries, or the options of one of them.

    Attributes:
        underlying: Symbol and exchange; ``price`` is its price in ``currency``, which may be ``GBp`` for pence.
        months: Expiry months as ``YYYY-MM``, where none of them was asked for.
        expiries: ISO dates in the month that was asked for.
        multiplier: Units of the underlying in one contract: a premium per contract is the price times this.
        rows: The options that expire on ``expiry``, calls first.
    """

    beside: ClassVar[tuple[str, ...]] = ("underlying", "expiry", "multiplier", "currency")

    underlying: str
    conid: int
    price: Amount = None
    currency: str | None = None
    months: Annotated[list[str] | None, Keys("month")] = None
    expiries: Annotated[list[str] | None, Keys("expiry")] = None
    expiry: str | None = None
    multiplier: float | None = None
    columns: Annotated[list[str] | None, Field(description="Of rows; prices per unit; iv in %")] = None
    rows: list[list[Any]] | None = None


class Root(NamedTuple):
    """Under which contract IBKR lists the options: the underlying itself, or what a future is derived from.

    Attributes:
        exchange: Where to ask; IBKR wants it named for options on futures.
        gaps: What of IBKR's answer cannot be read.
    """

    conid: int
    symbol: str
    kind: models.ListStrikesSectype
    exchange: str = ""
    months: Sequence[str] = ()
    gaps: tuple[str, ...] = ()


@dataclass(frozen=True)
class Option:
    """One option of a chain.

    Attributes:
        trading_class: Tells apart options of one strike and date; with ``(AM)`` if it settles at an opening price.
    """

    listing: Listing
    right: str
    strike: float
    multiplier: float | None
    trading_class: str

    @property
    def label(self) -> str:
        """Strike and right."""
        return f"{plain(self.strike)} {self.right}"


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
    root = await fetch_root(gateway, underlying)
    if wanted is not None:
        return await chain_of_month(gateway, underlying, root, *wanted, side, strikes)
    gaps = [*root.gaps, *unknown_currencies([underlying.symbol] * (underlying.currency is None))]
    return OptionChain(
        as_of=moment(gateway.now()),
        source="brokerage",
        complete=not gaps,
        notes=[NO_EXPIRY, *gaps],
        underlying=f"{underlying.symbol}@{underlying.exchange}",
        conid=underlying.conid,
        currency=underlying.currency,
        months=list(root.months),
    )


async def chain_of_month(
    gateway: Gateway, underlying: Listing, root: Root, month: str, date: str, side: str, most: int
) -> OptionChain:
    """The options at the ``most`` strikes next to the price, with quotes; the expiries where a month has several."""
    if f"{month[:4]}-{month[4:]}" not in root.months:
        where = f"No options on {quoted(underlying.symbol)} expire in {month[:4]}-{month[4:]}."
        raise BadArgument(where, f"Use one of {', '.join(root.months)}.")
    spot = await fetch_quotes(gateway, [underlying])
    price, unit = spot.ticks[underlying.conid].figures.get("last"), spot.units[underlying.conid]
    strikes, unread = await fetch_strikes(gateway, root, month)
    ratio = unit_ratio(strikes, price)
    near = near_the_money(strikes, price / ratio if price else None, most)
    asked = [(strike, right) for strike in near for right in side]
    read = await fetch_options(gateway, underlying, month, asked, root)
    options = [option for option in read if option.listing.expiry]
    expiries = sorted({option.listing.expiry or "" for option in options})
    chosen = expiries[0] if len(expiries) == 1 else day(date) or ""
    if date and chosen not in expiries:
        where = f"No options on {quoted(underlying.symbol)} near the price expire on {day(date) or date}."
        raise BadArgument(where, f"Use one of {', '.join(expiries)}.")
    shown = sorted(
        (option for option in options if chosen and option.listing.expiry == chosen),
        key=lambda row: (row.right, row.strike, row.trading_class),
    )
    ticks, units, as_of = await fetch_ticks(gateway, shown)
    found = {(option.strike, option.right) for option in shown}
    missing = [f"{plain(strike)} {right}" for strike, right in asked if chosen and (strike, right) not in found]
    odd = any(not set(QUOTED.values()).isdisjoint(quote.unknown) for quote in ticks.values())
    states = [(spot.ticks[underlying.conid].state, underlying.symbol)]
    states += [(ticks[row.listing.conid].state, row.label) for row in shown]
    undated = len(read) - len(options)
    extra = distinguishing(shown)
    notes = [
        f"{len({row.strike for row in shown})} of {len(strikes)} strikes of the month, nearest to the price.",
        *([f"Strikes are in another unit: the price is {ratio:g} times as large."] if ratio != 1 else []),
        *([f"Prices of options are in {', '.join(sorted(map(str, units)))}."] if units - {unit} else []),
        *meanings(units | {unit}),
        *state_notes(states),
        *missing_figures(((row.label, ticks[row.listing.conid]) for row in shown), QUOTED),
        *([f"Not listed at this expiry: {', '.join(missing)}."] if missing else []),
    ]
    if not chosen:
        notes = [SEVERAL_EXPIRIES if expiries else NO_EXPIRY]
    if price is None:
        notes.append("The underlying has no price, so the strikes are the middle ones.")
    gaps = [*root.gaps, *([f"{unread} of IBKR's strikes cannot be read."] if unread else [])]
    notes += [*gaps, *unknown_currencies([underlying.symbol] * (not (unit or underlying.currency)))]
    if undated:
        notes.append(f"{undated} options left out whose expiry IBKR does not tell.")
    if mornings := {f"{row.trading_class} of {row.listing.expiry}" for row in options if MORNING in row.trading_class}:
        notes.append(f"{', '.join(sorted(mornings))} settles at an opening price; trading may end the day before.")
    classes = {option.trading_class for option in shown}
    if classes - {underlying.symbol, root.symbol, ""} and "class" not in extra:
        notes.append(f"Trading class {', '.join(sorted(classes))}.")
    multipliers = {option.multiplier for option in shown}
    return OptionChain(
        as_of=moment(min(spot.as_of, as_of or spot.as_of)),
        source="brokerage",
        complete=not missing
        and not gaps
        and (unit or underlying.currency) is not None
        and not undated
        and not odd
        and all(ticks[option.listing.conid].priced for option in shown),
        notes=notes,
        underlying=f"{underlying.symbol}@{underlying.exchange}",
        conid=underlying.conid,
        price=unit_price(price),
        currency=unit or underlying.currency,
        months=None if expiries else list(root.months),
        expiries=expiries or None,
        expiry=chosen or None,
        multiplier=multipliers.pop() if len(multipliers) == 1 else None,
        columns=[*COLUMNS, *extra] if shown else None,
        rows=[
            [row.right, row.strike, row.listing.conid, *ticks[row.listing.conid].shown(QUOTED.values()),
             *(told(row) for told in extra.values())]
            for row in shown
        ]
        or None,
    )  # fmt: skip


def distinguishing(options: Sequence[Option]) -> dict[str, Callable[[Option], Any]]:
    """The columns that are needed to tell the options of a chain apart, and what each says of an option."""
    columns: dict[str, Callable[[Option], Any]] = {
        "class": lambda option: option.trading_class or None,
        "multiplier": lambda option: option.multiplier,
    }
    return {name: told for name, told in columns.items() if len({told(option) for option in options}) > 1}


async def fetch_ticks(
    gateway: Gateway, options: Sequence[Option]
) -> tuple[dict[int, Ticks], set[str | None], datetime | None]:
    """The quotes of options by conid, the units that they are in, and when they were given.

    Options of one trading class are quoted alike, so one of each is asked for its unit.
    """
    if not options:
        return {}, set(), None
    first = {option.trading_class: option.listing for option in reversed(options)}
    known = await fetch_price_units(gateway, first.values())
    units = {option.listing.conid: known[first[option.trading_class].conid] for option in options}
    quotes = await fetch_quotes(gateway, [option.listing for option in options], OPTION_FIELDS, units)
    ticks = {option.listing.conid: with_sign(quotes.ticks[option.listing.conid], option.right) for option in options}
    return ticks, set(quotes.units.values()), quotes.as_of


def with_sign(ticks: Ticks, right: str) -> Ticks:
    """The quote of an option without a delta of the wrong sign, which is one of IBKR's ways to say that it has none."""
    if ticks.figures.get("delta", 0) * (1 if right == "C" else -1) >= 0:
        return ticks
    figures = {name: value for name, value in ticks.figures.items() if name != "delta"}
    return replace(ticks, figures=figures, unknown=(*ticks.unknown, "delta"))


async def fetch_root(gateway: Gateway, underlying: Listing) -> Root:
    """Where options on a contract are listed; the search also opens the way to strikes and quotes."""
    root, kind = underlying, models.ListStrikesSectype.OPT
    if underlying.asset_class == "FUT":
        kind = models.ListStrikesSectype.FOP
        conid = underlying.underlying
        root = (await fetch_by_conid(gateway, [conid])).get(conid, underlying) if conid else underlying
    rows = await search(gateway, root.symbol, root.asset_class)
    given = [one for row in rows if whole(row.conid) == root.conid for one in objects(row.sections or [])]
    sections = [section for section in given if text(section.sec_type) == kind]
    codes = [code for section in sections for code in (text(section.months, 2000) or "?").split(";") if code]
    months = list(dict.fromkeys(month for code in codes if (month := month_of(code))))
    unread = sum(not month_of(code) for code in codes) + sum(text(one.sec_type) is None for one in given)
    unread += sum(not conid_of(row.conid) and not row.issuers for row in rows)
    if not months and unread:
        raise UnexpectedAnswer(
            f"IBKR's list of options on {quoted(underlying.symbol)}@{quoted(underlying.exchange)} cannot be read."
        )
    if not months:
        where = f"IBKR lists no options on {quoted(underlying.symbol)}@{quoted(underlying.exchange)}."
        raise BadArgument(where, "Name the underlying.")
    exchanges = [name for section in sections for name in (text(section.exchange) or "").split(";") if name]
    exchange = exchanges[0] if exchanges and kind == models.ListStrikesSectype.FOP else ""
    gaps = (f"{unread} entries of IBKR's list of options cannot be read: there may be more.",) if unread else ()
    return Root(root.conid, root.symbol, kind, exchange, months, gaps)


async def fetch_strikes(gateway: Gateway, root: Root, month: str) -> tuple[list[float], int]:
    """Every strike of a month, calls and puts together, and how many cannot be read; a side without any is one."""
    call = api.contracts.list_strikes.asyncio_detailed(
        conid=str(root.conid),
        sectype=root.kind,
        month=month_code(month),
        exchange=root.exchange or UNSET,
        client=gateway.client,
    )
    found = (await gateway.ask(call)).value
    sides = [row if isinstance(row, list) and row else [None] for row in (found.call, found.put)]
    values = [market_price(value) for row in sides for value in row]
    strikes = sorted(set(filter(None, values)))
    if not strikes:
        raise UnexpectedAnswer(f"IBKR gave no strikes of {quoted(root.symbol)} for {month_code(month)}.")
    return strikes, values.count(None)


def unit_ratio(strikes: Sequence[float], price: float | None) -> float:
    """How many times the unit of a price is smaller than that of the strikes, among which it belongs; 1 if they agree.

    Prices may be in pence and strikes in pounds, or the other way round.
    """
    if not price or strikes[0] <= price <= strikes[-1]:
        return 1
    ratios = [ratio for one in MAGNIFIERS for ratio in (one, 1 / one) if strikes[0] <= price / ratio <= strikes[-1]]
    return ratios[0] if len(ratios) == 1 else 1


def near_the_money(strikes: Sequence[float], price: float | None, most: int) -> list[float]:
    """The strikes next to a price, in order; without a price the middle ones."""
    middle = price if price is not None else strikes[len(strikes) // 2]
    return sorted(sorted(strikes, key=lambda strike: (abs(strike - middle), strike))[:most])


async def fetch_options(
    gateway: Gateway, underlying: Listing, month: str, asked: Sequence[tuple[float, str]], under: Root | None = None
) -> list[Option]:
    """The options of a month at some strikes and rights, one request each, every expiry of the month among them.

    ``under`` is what they are listed under, the underlying itself if left out; it has been searched for before.
    """
    root = under or Root(underlying.conid, underlying.symbol, models.ListStrikesSectype.OPT)

    async def one(strike: float, right: str) -> list[Option]:
        call = api.contracts.get_definition.asyncio_detailed(
            conid=str(root.conid), sectype=root.kind, month=month_code(month), strike=plain(strike),
            right=models.GetDefinitionRight(right), exchange=root.exchange or UNSET, client=gateway.client,
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
        rows = objects(found if isinstance(found, list) else [found])  # the document says one object
        conids = [conid_of(row.conid) for row in rows]
        if 0 in conids:
            raise UnexpectedAnswer(f"IBKR gave an option at {plain(strike)} {right} without its conid.")
        return [read_option(row, of, underlying, root, strike, right) for row, of in zip(rows, conids, strict=True)]

    answers = await gather(one(strike, right) for strike, right in asked)
    return list({option.listing.conid: option for options in answers for option in options}.values())


def read_option(
    row: models.ContractDetails, conid: int, underlying: Listing, root: Root, strike: float, right: str
) -> Option:
    """One option as IBKR defines it; strike and right are those that were asked for where it does not say."""
    described = text(row.desc2) or ""
    listing = Listing(
        conid=conid,
        symbol=described or underlying.symbol,
        name=underlying.name,
        exchange=text(row.exchange) or "",
        currency=text(row.currency) or underlying.currency,
        is_us=underlying.is_us,
        asset_class=root.kind,
        expiry=day(row.maturity_date) or day(described),
    )
    trading_class = " ".join(filter(None, [text(row.trading_class), MORNING if MORNING in described else ""]))
    side = right_of(row.right) or right
    return Option(listing, side, market_price(row.strike) or strike, price(row.multiplier), trading_class)


def plain(strike: float) -> str:
    """A strike as people write it, with all its digits."""
    return f"{strike:.12g}"
