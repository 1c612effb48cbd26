"""The options on a contract: expiry months, expiries of a month, and the strikes around the price with their quotes."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Annotated, Any, ClassVar

from bezant_client import models
from pydantic import Field

from bezant_mcp.answers import Amount, Rows, SourcedModel, listed, moment, unit_price
from bezant_mcp.arguments import Symbol, Text, Whole, choice, enum, whole_number
from bezant_mcp.contracts.listings import Listing, fetch_futures, squeezed
from bezant_mcp.contracts.price_units import MAGNIFIERS, fetch_price_units, meanings
from bezant_mcp.contracts.symbols import dashed, parse_expiry, parse_symbol
from bezant_mcp.errors import BadArgument
from bezant_mcp.gateway import Gateway
from bezant_mcp.market.name_lookups import contract_month
from bezant_mcp.market.option_lookup import MORNING, Option, Root, fetch_options, fetch_root, fetch_strikes, plain
from bezant_mcp.market.quotes import (
    OPTION_FIELDS,
    Snapshot,
    Ticks,
    fetch_quotes,
    missing_figures,
    state_notes,
    unknown_currencies,
)
from bezant_mcp.market.resolver import chosen_of, resolve
from bezant_mcp.parsing import quoted
from bezant_mcp.tables import Keys

RIGHTS = ("C", "P", "both")
SYNONYMS = {"call": "C", "calls": "C", "put": "P", "puts": "P", "all": "both", "cp": "both"}
QUOTED = {
    "bid": "bid", "ask": "ask", "last": "last", "iv": "implied_volatility", "delta": "delta",
    "open_interest": "open_interest",
}  # fmt: skip
COLUMNS = ["right", "strike", "conid", *QUOTED]
NO_EXPIRY = "Give expiry (a month or a date) for strikes and quotes."
SEVERAL_EXPIRIES = "The standard date is unknown: give one of these as expiry."
STANDARD = "The standard date of this month; for another, give it as expiry: {}."
FIRST_FUTURE = "IBKR does not say which future is delivered: {} is the first that does not end sooner."


class OptionChain(SourcedModel):
    """Expiries, or the options of one of them.

    Attributes:
        underlying: Symbol and exchange; ``price`` is its price in ``currency``, which may be ``GBp`` for pence.
        months: Expiry months as ``YYYY-MM``, where no expiry was given.
        expiries: ISO dates in the month that was given.
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
    rows: Rows | None = None


async def option_chain(
    gateway: Gateway,
    symbol: Symbol,
    expiry: Annotated[str, Text, Field(description="2026-12 or 2026-12-18; empty: months")] = "",
    right: Annotated[str, Text, enum(*RIGHTS), Field(description="Calls or puts")] = "both",
    strikes: Annotated[int, Whole, Field(description="Around the price, to 20")] = 5,
) -> OptionChain:
    """List option expiries, on futures too; with one, strikes near the price, quotes, IV, delta.

    A month gives its standard date and names the others. Needs the brokerage session.

    Raises:
        BadArgument: IBKR lists no options on this contract, or none that expire then.
    """
    side = choice("right", right, RIGHTS, SYNONYMS, default="both").replace("both", "CP")
    most = whole_number("strikes", strikes, 1, 20)
    underlying = await underlying_of(gateway, symbol)
    wanted = parse_expiry(expiry) if expiry else None
    root = await fetch_root(gateway, underlying)
    if wanted is not None:
        return await chain_at(gateway, underlying, root, *wanted, side, most)
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


async def underlying_of(gateway: Gateway, symbol: str) -> Listing:
    """The contract that options are asked for on; of the futures of one root the one that ends first.

    Raises:
        BadArgument: it is none, or one of several.
    """
    found = await resolve(gateway, symbol)
    futures = [row for row in found.candidates if row.asset_class == "FUT" and row.underlying]
    if len(futures) == found.count > 1 and len({(row.underlying, row.exchange) for row in futures}) == 1:
        return min(futures, key=lambda row: row.expiry or "9")
    return chosen_of(found)


async def chain_at(
    gateway: Gateway, underlying: Listing, root: Root, month: str, on: str, side: str, most: int
) -> OptionChain:
    """The options that expire on a date, or on the standard one of a month.

    Raises:
        BadArgument: none do.
    """
    named, on = quoted(underlying.symbol), dashed(on)
    # Options on oil end in the month before the one that they are named by.
    months = [month, month_after(month)] if on and root.kind == models.ListStrikesSectype.FOP else [month]
    months = [each for each in months if dashed(each) in root.months]
    if not months:
        where = f"No options on {named} expire in {dashed(month)}."
        listed_months = dict.fromkeys(root.months, "")
        raise BadArgument(where, f"Use one of {', '.join(root.months)}.", argument="expiry", choices=listed_months)
    dates: set[str] = set()
    for each in months:
        found = await fetch_month(gateway, underlying, root, each, side, most)
        dates |= set(found.dates)
        if not on or any(falls_on(option, on) for option in found.options):
            return await chain_of(gateway, root, found, on)
    where = f"No options on {named} near the price expire on {on}."
    choices = dict.fromkeys(sorted(dates), "")
    raise BadArgument(where, f"Use one of {', '.join(choices)}.", argument="expiry", choices=choices)


def month_after(month: str) -> str:
    """The month after one, both ``YYYYMM``."""
    year, number = divmod(int(month[:4]) * 12 + int(month[4:]), 12)
    return f"{year}{number + 1:02d}"


@dataclass(frozen=True)
class Month:
    """What IBKR lists of a month around the price.

    Attributes:
        underlying: What the options are on; of futures the one of that month.
        asked: Strike and right of each option that was asked for.
        strikes: How many strikes there are, and of how many more the figure cannot be read.
        undated: Options whose expiry is not known, which are left out.
    """

    underlying: Listing
    spot: Snapshot
    options: list[Option]
    asked: list[tuple[float, str]]
    strikes: tuple[int, int]
    ratio: float
    undated: int
    note: str

    @property
    def dates(self) -> dict[str, list[str]]:
        """Each date on which some expire, and the trading classes that do."""
        found: dict[str, set[str]] = {}
        for option in self.options:
            found.setdefault(option.listing.expiry or "", set()).add(option.trading_class)
        return {one: sorted(classes) for one, classes in sorted(found.items())}


async def fetch_month(gateway: Gateway, underlying: Listing, root: Root, month: str, side: str, most: int) -> Month:
    """The options of a month at the ``most`` strikes next to the price of what they are on."""
    future, note = underlying, ""
    if root.kind == models.ListStrikesSectype.FOP and contract_month(underlying) != month:
        future = await future_of(gateway, underlying, month)
        note = FIRST_FUTURE.format(future.symbol)
    spot = await fetch_quotes(gateway, [future])
    price = spot.ticks[future.conid].figures.get("last")
    strikes, unread = await fetch_strikes(gateway, root, month)
    ratio = unit_ratio(strikes, price)
    near = near_the_money(strikes, price / ratio if price else None, most)
    asked = [(strike, right) for strike in near for right in side]
    read = await fetch_options(gateway, future, month, asked, root)
    options = [option for option in read if option.listing.expiry]
    return Month(future, spot, options, asked, (len(strikes), unread), ratio, len(read) - len(options), note)


async def future_of(gateway: Gateway, underlying: Listing, month: str) -> Listing:
    """The future that options of a month are on: the first of the same root that ends no sooner."""
    root = parse_symbol(underlying.symbol).roots[0]
    rows = (await fetch_futures(gateway, [root]))[0][root]
    later = {named: row for row in reversed(rows) if row.conid and (named := contract_month(row)) >= month}
    return later[min(later)] if later else underlying


def falls_on(option: Option, on: str) -> bool:
    """Whether an option is one of a date; what settles in the morning last trades on the day before."""
    ends = date.fromisoformat(option.listing.expiry or "")
    return on in (f"{ends}", f"{ends + timedelta(days=1)}" if MORNING in option.trading_class else "")


def standard_of(dates: Mapping[str, Sequence[str]], symbols: Collection[str]) -> str:
    """The standard date of a month, by the trading classes of each; empty where it cannot be told.

    It is the date of the class that is called as the underlying (SPX beside SPXW), or whose name the others extend (LO
    beside LO1); of several dates of it the third Friday, or the day before where that is a holiday.
    """
    if len(dates) == 1:
        return next(iter(dates))
    classes = {name.removesuffix(MORNING).strip() for names in dates.values() for name in names}
    extended = {one for one in classes if one and any(other != one and other.startswith(one) for other in classes)}
    main = (classes & {*symbols}) or extended
    own = [one for one, names in dates.items() if main & {name.removesuffix(MORNING).strip() for name in names}]
    candidates = own or list(dates)
    if len(candidates) == 1:
        return candidates[0]
    fridays = {one: third_friday(one) for one in candidates}
    on_the_day = [one for one in candidates if one == f"{fridays[one]}"]
    before = [one for one in candidates if one == f"{fridays[one] - timedelta(days=1)}"]
    return next(iter(on_the_day or before), "")


def third_friday(of: str) -> date:
    """The third Friday of the month of a date."""
    first = date.fromisoformat(of).replace(day=15)
    return first + timedelta(days=(4 - first.weekday()) % 7)


async def chain_of(gateway: Gateway, root: Root, month: Month, on: str) -> OptionChain:
    """The options of one date of a month with their quotes, the standard date if none is named."""
    underlying, spot, options, asked, ratio = (
        month.underlying, month.spot, month.options, month.asked, month.ratio,
    )  # fmt: skip
    price, unit = spot.ticks[underlying.conid].figures.get("last"), spot.units[underlying.conid]
    expiries, unread = list(month.dates), month.strikes[1]
    names = {squeezed(root.symbol), *parse_symbol(underlying.symbol).roots}
    chosen = on or (standard_of(month.dates, names) if expiries else "")
    shown = sorted(
        (option for option in options if chosen and falls_on(option, chosen)),
        key=lambda row: (row.right, row.strike, row.trading_class),
    )
    ticks, units, as_of = await fetch_ticks(gateway, shown)
    found = {(option.strike, option.right) for option in shown}
    missing = [f"{plain(strike)} {right}" for strike, right in asked if chosen and (strike, right) not in found]
    odd = any(not set(QUOTED.values()).isdisjoint(quote.unknown) for quote in ticks.values())
    states = [(spot.ticks[underlying.conid].state, underlying.symbol)]
    states += [(ticks[row.listing.conid].state, row.label) for row in shown]
    undated = month.undated
    extra = distinguishing(shown)
    notes = [
        f"{len({row.strike for row in shown})} of {month.strikes[0]} strikes of the month, nearest to the price.",
        *([f"Strikes are in another unit: the price is {ratio:g} times as large."] if ratio != 1 else []),
        *([f"Prices of options are in {', '.join(sorted(map(str, units)))}."] if units - {unit} else []),
        *meanings(units | {unit}),
        *state_notes(states),
        *missing_figures(((row.label, ticks[row.listing.conid]) for row in shown), QUOTED),
        *([f"Not listed at this expiry: {', '.join(missing)}."] if missing else []),
    ]
    if chosen and not on and len(expiries) > 1:
        others = (
            f"{one} {'/'.join(filter(None, classes))}".strip() for one, classes in month.dates.items() if one != chosen
        )
        notes.insert(0, STANDARD.format(", ".join(others)))
    if not chosen:
        notes = [SEVERAL_EXPIRIES if expiries else NO_EXPIRY]
    notes += [month.note] * bool(month.note)
    if price is None:
        notes.append("The underlying has no price, so the strikes are the middle ones.")
    gaps = [*root.gaps, *([f"{unread} of IBKR's strikes cannot be read."] if unread else [])]
    if unknown := [row.label for row in shown if row.multiplier is None]:
        gaps.append(f"The multiplier of {listed(unknown)} is unknown.")
    notes += [*gaps, *unknown_currencies([underlying.symbol] * (not (unit or underlying.currency)))]
    if undated:
        notes.append(f"{undated} options without an expiry left out.")
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
