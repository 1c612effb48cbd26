"""Trades of the last days: the fills of each order together, with what they cost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Annotated, Any, Literal

from bezant_client import api
from pydantic import BaseModel, Field

from bezant_mcp.accounts.accounts import choose_account, fetch_accounts
from bezant_mcp.accounts.ledger import fetch_ledger
from bezant_mcp.activity.instruments import (
    COMBINATION,
    PLAIN_SIZES,
    columns_for,
    fetch_instruments,
    rows_of,
    side_of,
    size_meanings,
    unnamed,
)
from bezant_mcp.activity.instruments import Written as Written
from bezant_mcp.activity.instruments import instrument_of as instrument_of
from bezant_mcp.activity.trade_rows import (
    Trade,
    account_of,
    by_day,
    execution_of,
    newest_versions,
    trade_of,
    written_in_trade,
)
from bezant_mcp.answers import Amount, Rows, SourcedModel, listed, moment, money, quantity, unit_price
from bezant_mcp.arguments import MOST_ROWS, AccountId, Cursor, Limit, OnlySymbol, items, reading, whole_number
from bezant_mcp.arguments import days as number_of_days
from bezant_mcp.contracts.classes import CLASSES, class_of
from bezant_mcp.contracts.price_units import meanings
from bezant_mcp.contracts.symbols import rows_about
from bezant_mcp.errors import BezantError
from bezant_mcp.gateway import Gateway
from bezant_mcp.market.resolver import resolve_filter
from bezant_mcp.money import Rates, add
from bezant_mcp.paging import cut
from bezant_mcp.parsing import currency_code, quoted, text, whole

MOST_DAYS = 7
NO_OLDER = "IBKR lists no older trades; statements do"
LastDays = Annotated[
    int,
    reading(lambda name, value: number_of_days(name, value, MOST_DAYS, NO_OLDER)),
    Field(description="1 (today) to 7"),
]


COLUMNS: dict[str, Callable[[Trade], Any]] = {
    "at": lambda row: moment(row.last_at) if row.last_at else None,
    "symbol": lambda row: row.instrument.symbol,
    "side": lambda row: row.side,
    "quantity": lambda row: quantity(row.quantity),
    "size_unit": lambda row: row.size_unit,
    "price": lambda row: unit_price(row.price),
    "price_unit": lambda row: row.price_unit,
    "amount": lambda row: money(row.amount),
    "commission": lambda row: money(row.commission),
    "currency": lambda row: row.instrument.currency,
    "commission_currency": lambda row: row.commission_currency,
    "fills": lambda row: row.fills,
    "conid": lambda row: row.instrument.conid,
    "date": lambda row: row.day and row.day.isoformat(),
}
# Shown where some row needs it.
OCCASIONAL: dict[str, Callable[[Trade], bool]] = {
    "date": lambda row: row.last_at is not None and row.day != row.last_at.astimezone(UTC).date(),
    "size_unit": lambda row: row.size_unit not in PLAIN_SIZES,
    "commission_currency": lambda row: row.commission_currency != row.instrument.currency,
}


@dataclass(frozen=True)
class TradeList:
    """The trades of one account.

    Attributes:
        base: Its base currency.
        corrected: How many fills IBKR has corrected.
        foreign: Accounts that are none of this login's, of which fills came too.
        gaps: Why there may be trades although none came; see ``Reading.gaps``.
        without_id: How many fills have no id, so that one which is listed twice counts twice.
    """

    trades: list[Trade]
    as_of: datetime
    corrected: int = 0
    foreign: tuple[str, ...] = ()
    gaps: tuple[str, ...] = ()
    without_id: int = 0
    base: str | None = None


class Turnover(BaseModel):
    """The trades in one currency, added up."""

    currency: str
    bought: Amount = None
    sold: Amount = None
    commission: Amount = None


class Trades(SourcedModel):
    """The trades of some days, one row for each order."""

    source: Literal["portfolio", "brokerage"] = "brokerage"
    account_id: str
    days: int
    count: int
    totals: Annotated[list[Turnover], Field(description="For all rows paid in full")]
    total_base: Annotated[Turnover | None, Field(description="The same in base currency")] = None
    by_date: Annotated[Rows | None, Field(description="By date at the exchange; first row: column names")] = None
    columns: list[str]
    rows: Rows
    cursor: str | None = None


async def trades(
    gateway: Gateway,
    account_id: AccountId = "",
    days: LastDays = 7,
    symbol: OnlySymbol = "",
    limit: Limit = 50,
    cursor: Cursor = "",
) -> Trades:
    """List trades of up to 7 days (older ones need statements), a row per order, with totals by currency and day.

    A price is in its row's ``price_unit``, an amount in its ``currency``, a commission in its ``commission_currency``
    where there is one. Needs the brokerage session.

    Raises:
        BadArgument: days, symbol, limit or cursor is not valid.
    """
    count = number_of_days("days", days, MOST_DAYS, NO_OLDER)
    most = whole_number("limit", limit, 0, MOST_ROWS)
    symbols = await resolve_filter(gateway, items(symbol))
    chosen = await choose_account(gateway, account_id)
    found = await fetch_trades(gateway, chosen, count)
    # An empty list does not say which account it is about.
    other = None if found.trades else await fetch_other_account(gateway, chosen)
    about = rows_about(symbols, found.trades, lambda row: row.instrument.subject)
    wanted = [row for row in about if count > 1 or row.is_within(1, found.as_of)]
    rates, why = await fetch_rates(gateway, chosen, found.base, wanted)
    part = cut(wanted, lambda row: (row.order_id or row.last_at, row.instrument.conid, row.side, row.day), most, cursor)
    notes = part.notes
    if found.trades and not about:
        notes.append(f"None of the {len(found.trades)} traded orders is about this symbol.")
    nameless = unnamed(symbols, (row.instrument for row in found.trades))
    notes += [*found.gaps, *nameless]
    if other:
        notes.append(f"IBKR lists trades of {other} in this session; this account may have trades.")
    if earlier := [row.instrument.symbol for row in about if row not in wanted]:
        notes.append(f"Left out, because traded before today at their exchange: {listed(earlier)}.")
    # IBKR counts back from today, and a reader today as the first.
    if further := [row.instrument.symbol for row in wanted if not row.is_within(count, found.as_of)]:
        notes.append(f"Also listed and in the sums, though from the day before these {count}: {listed(further)}.")
    notes += [*notes_on_list(found), *notes_on(wanted), *notes_on_base(wanted, found.base, rates, why)]
    columns = columns_for(COLUMNS, OCCASIONAL, wanted)
    if found.base and any(row.instrument.currency != found.base for row in wanted):
        columns |= columns_in_base(rates)
    return Trades(
        as_of=moment(found.as_of),
        account_id=chosen,
        days=count,
        complete=not (found.gaps or other or found.foreign or found.without_id or nameless)
        and all(row.is_known for row in wanted),
        count=len(wanted),
        totals=turnovers(wanted),
        total_base=total_in_base(wanted, found.base, rates),
        by_date=by_date(wanted, found.base, rates),
        columns=list(columns),
        rows=[[cell(row) for cell in columns.values()] for row in part.rows],
        cursor=part.cursor,
        notes=notes or None,
    )


def notes_on_list(found: TradeList) -> list[str]:
    """What IBKR's list has besides the account's trades, and what was corrected in it."""
    notes = []
    if names := listed(found.foreign):
        notes.append(f"Fills of {names} are not shown, because it is not known to be an account of this login.")
    if found.without_id:
        notes.append(f"{found.without_id} fills have no id, so a fill listed twice counts twice.")
    if found.corrected:
        notes.append(f"IBKR corrected {found.corrected} of the fills; only the newest versions count.")
    return notes


def notes_on(trades: list[Trade]) -> list[str]:
    """What the sums of trades add and lack, and what the units mean."""
    notes = []
    pairs = any(class_of(row.instrument.asset_class).is_cash for row in trades)
    if any(row.commission is not None for row in trades):
        base = ", for currency pairs the account's base currency" if pairs else ""
        notes.append(f"IBKR names no currency for commissions; the contract's is assumed{base}.")
    if any(row.commission is not None and row.commission < 0 for row in trades):
        notes.append("A negative commission is a rebate.")
    if any(row.commission is None for row in trades):
        notes.append("Some commissions are not known yet and not in the totals.")
    told: dict[str, Callable[[Trade], bool]] = {
        "The totals leave out {}: IBKR gave no amount, side or currency.": lambda row: not row.sums_up,
        "The totals leave out {}: price, quantity and amount contradict each other.": lambda row: not row.fits,
        "IBKR gave no usable price or size for {}.": lambda row: row.price is None or row.quantity is None,
        "The totals count only the legs of {}, which are listed too.": lambda row: row.legs_listed,
        "IBKR liquidated {}.": lambda row: row.liquidation,
        "The time of {} cannot be read, so they come last.": lambda row: row.last_at is None,
    }
    for words, applies in told.items():
        if names := [row.instrument.symbol for row in trades if applies(row)]:
            notes.append(words.format(listed(names)))
    if left_out := not_paid(trades):
        notes.append(f"bought and sold leave out {left_out}.")
    return notes + meanings({row.price_unit for row in trades}) + size_meanings(row.size_unit for row in trades)


def not_paid(trades: Iterable[Trade]) -> str:
    """The trades that moved no such money, by what they are: ``futures, notional (ES MAR2027)``."""
    by_label: dict[str, list[str]] = {}
    for row in trades:
        if not row.is_paid and not row.legs_listed:
            known = class_of(row.instrument.asset_class)
            theirs = "" if row.instrument.asset_class in CLASSES else row.instrument.asset_class
            label = quoted(theirs) if theirs else known.label
            label += ", notional" if known.notional else ""
            by_label.setdefault(label, []).append(row.instrument.symbol)
    return "; ".join(f"{label} ({listed(list(dict.fromkeys(names)))})" for label, names in by_label.items())


def amounts_of(trades: Sequence[Trade]) -> dict[str, list[tuple[float | None, str | None]]]:
    """What was bought, sold and paid: amounts with their currencies."""
    paid = [row for row in trades if row.is_paid and row.fits]
    return {
        "bought": [(row.amount, row.instrument.currency) for row in paid if row.side == "BUY"],
        "sold": [(row.amount, row.instrument.currency) for row in paid if row.side == "SELL"],
        "commission": [(row.commission, row.commission_currency) for row in trades if not row.legs_listed],
    }


def turnovers(trades: Sequence[Trade]) -> list[Turnover]:
    """The same added up, by currency; a sum with nothing in it is left out."""
    sums = {name: add(given, {}).by_currency for name, given in amounts_of(trades).items()}
    currencies = sorted({currency for by_currency in sums.values() for currency in by_currency})
    return [
        Turnover(currency=currency, **{name: money(rows.get(currency)) for name, rows in sums.items()})
        for currency in currencies
    ]


async def fetch_rates(
    gateway: Gateway, account_id: str, base: str | None, trades: Iterable[Trade]
) -> tuple[Rates, str]:
    """Units of base currency for one unit of the currencies of trades, and why some are missing.

    Where all is in base currency nothing is asked.
    """
    if base is None:
        return {}, ""
    if {name for row in trades for name in (row.instrument.currency, row.commission_currency)} <= {base, None}:
        return {base: 1.0}, ""
    try:
        return {base: 1.0} | (await fetch_ledger(gateway, account_id)).rates, ""
    except BezantError as error:
        return {base: 1.0}, f" ({error.what.rstrip('.')})"


def without_rate(trades: Iterable[Trade], rates: Rates) -> list[str]:
    """The currencies that cannot be converted."""
    names = {name for row in trades for name in (row.instrument.currency, row.commission_currency) if name}
    return sorted(names - rates.keys())


def columns_in_base(rates: Rates) -> dict[str, Callable[[Trade], Any]]:
    """Columns of what trades came to in base currency."""
    return {
        "amount_base": lambda row: money(row.in_base(rates)[0]),
        "commission_base": lambda row: money(row.in_base(rates)[1]),
    }


def notes_on_base(trades: Sequence[Trade], base: str | None, rates: Rates, why: str) -> list[str]:
    """By which rates amounts are in base currency, and by which dates they are added."""
    names = {row.instrument.currency for row in trades} | {row.commission_currency for row in trades}
    used = [f"1 {name} = {rates[name]:g}" for name in sorted(filter(None, names)) if name in rates and name != base]
    notes = [f"Amounts in {base} are at current rates: {', '.join(used)}."] if used else []
    if base and (lacking := without_rate(trades, rates)):
        notes.append(f"The sums in {base} leave out {', '.join(lacking)}: no exchange rate{why}.")
    dated = [row for row in trades if row.last_at]
    if any(OCCASIONAL["date"](row) for row in dated) or len({row.day for row in dated}) > 1:
        notes.append("Dates are those at the contract's exchange.")
    rows = Counter((row.order_id or -place, row.instrument.conid, row.side) for place, row in enumerate(trades, 1))
    if often := [
        row.instrument.symbol for row in trades if rows[row.order_id or 0, row.instrument.conid, row.side] > 1
    ]:
        notes.append(f"Filled on several days, with a row for each: {listed(list(dict.fromkeys(often)))}.")
    return notes


def total_in_base(trades: Sequence[Trade], base: str | None, rates: Rates) -> Turnover | None:
    """What was bought, sold and paid in all, where that is not in base currency alone."""
    names = {name for row in trades for name in (row.instrument.currency, row.commission_currency) if name}
    if base is None or not names - {base}:
        return None
    return Turnover(currency=base, **sums_in_base(trades, rates))


def sums_in_base(trades: Sequence[Trade], rates: Rates) -> dict[str, float | None]:
    """What was bought, sold and paid, in base currency; None where nothing was."""
    return {name: money(add(given, rates).base) if given else None for name, given in amounts_of(trades).items()}


def by_date(trades: Sequence[Trade], base: str | None, rates: Rates) -> list[list[Any]] | None:
    """How many orders were traded on each date and what they came to in base currency, the newest date first."""
    days = sorted({day for row in trades if (day := row.day)}, reverse=True)
    if base is None or len(days) < 2:
        return None
    sums = {day: [row for row in trades if row.day == day] for day in days}
    columns = ("bought", "sold", "commission")
    return [["date", "orders", *(f"{name}_{base}" for name in columns)]] + [
        [day.isoformat(), len(of), *(told[name] for name in columns)]
        for day, of in sums.items()
        for told in (sums_in_base(of, rates),)
    ]


async def fetch_trades(
    gateway: Gateway, account_id: str, days: int = MOST_DAYS, but: Collection[str] = ()
) -> TradeList:
    """The trades of one account, the newest first, of today and up to 6 days before; IBKR lists no older ones.

    ``but``: ids of executions that are left out, being known from elsewhere.
    """
    reading = await gateway.ask(api.orders.list_trades.asyncio_detailed(client=gateway.client, days=days))
    accounts = (await fetch_accounts(gateway)).value
    own, foreign = rows_of(reading.value, account_id, accounts, account_of)
    newest = newest_versions(own)
    fills = [row for row in newest if text(row.execution_id) not in but]
    instruments = await fetch_instruments(gateway, map(written_in_trade, fills))
    orders: dict[tuple[object, ...], list[int]] = {}
    for place, (row, about) in enumerate(zip(fills, instruments, strict=True)):
        order = whole(row.order_id) or text(row.execution_id) or place
        orders.setdefault((order, whole(row.conid), about.symbol, side_of(row.side)), []).append(place)
    base = currency_code(accounts[account_id].currency) if account_id in accounts else None
    plain = {
        (whole(row.order_id), about.conid)
        for row, about in zip(fills, instruments, strict=True)
        if about.asset_class != COMBINATION
    }
    found = [
        trade_of(of_day, instruments[those[0]], base, plain)
        for those in orders.values()
        for of_day in by_day([fills[one] for one in those], instruments[those[0]])
    ]
    found.sort(key=lambda row: row.last_at or datetime.min.replace(tzinfo=UTC), reverse=True)
    corrected = len({execution_of(row, place) for place, row in enumerate(own)}) - len(newest)
    without_id = sum(text(row.execution_id) is None for row in fills)
    return TradeList(found, reading.as_of, corrected, foreign, tuple(reading.gaps("trades")), without_id, base)


async def fetch_other_account(gateway: Gateway, account_id: str) -> str | None:
    """The account that the brokerage session speaks of, if it is another one of several."""
    if (await fetch_accounts(gateway)).value.only:
        return None
    reading = await gateway.ask(api.accounts.list_accounts.asyncio_detailed(client=gateway.client))
    selected = text(reading.value.selected_account)
    return None if selected == account_id else selected or "another account"
