"""Open positions of one account: which were asked for, the largest first, totals over all, what expires told apart."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Annotated, Any

from pydantic import Field

from bezant_mcp.accounts.accounts import choose_account
from bezant_mcp.accounts.ledger import Ledger, fetch_ledger
from bezant_mcp.accounts.position_pages import Progress
from bezant_mcp.answers import Amount, Rows, SourcedModel, listed, moment, money, short, unit_price
from bezant_mcp.arguments import AccountId, Text, Texts, bad, choice, items, synonyms
from bezant_mcp.contracts.classes import ASSET_CLASSES, COUNTED_AS_CASH, DERIVATIVES, NOTIONAL
from bezant_mcp.contracts.price_units import IN_WORDS
from bezant_mcp.contracts.symbols import Subject, rows_about
from bezant_mcp.gateway import Gateway
from bezant_mcp.market.resolver import resolve_filter
from bezant_mcp.money import Rates, add, in_base
from bezant_mcp.paging import cut
from bezant_mcp.portfolio.holdings import Holding, Holdings, fetch_holdings

Cells = dict[str, Callable[[Holding], Any]]
# What people write for a filter that lets everything through.
EVERYTHING = frozenset({"all", "any"})
# A longer list leaves the average price out.
DETAILED = 50
COMMON: Cells = {
    "conid": lambda row: row.conid,
    "symbol": lambda row: row.symbol,
    "class": lambda row: row.asset_class,
    "currency": lambda row: row.currency,
    "quantity": lambda row: short(row.quantity, 8),
    "price": lambda row: unit_price(row.price),
    "value": lambda row: money(row.value),
    "unrealized": lambda row: money(row.unrealized),
    "avg_price": lambda row: unit_price(row.avg_price),
}


class Positions(SourcedModel):
    """Open positions of one account."""

    account_id: str
    count: Annotated[int, Field(description="All that match, as in totals")]
    base_currency: str | None = None
    value_base: Amount = None
    unrealized_base: Amount = None
    totals: Annotated[Rows, Field(description="First row: names")]
    columns: list[str]
    rows: Rows
    derivatives: Rows | None = None
    cursor: str | None = None

    @classmethod
    def of(
        cls, holdings: Holdings, ledger: Ledger, wanted: Sequence[Holding], limit: int = 0, cursor: str = ""
    ) -> Positions:
        """Tell the positions that were asked for.

        Args:
            holdings: All positions of the account.
            ledger: Its rates.
            wanted: Those that match, in any order.
            limit: Rows to show, 0 for all.
            cursor: From the answer before.
        """
        rates = ledger.rates
        ordered = sorted(wanted, key=lambda row: -abs(in_base(row.value, row.currency, rates) or 0.0))
        part = cut(ordered, lambda row: (row.conid, row.model), limit, cursor)
        cells = COMMON if len(part.rows) <= DETAILED else {name: COMMON[name] for name in COMMON if name != "avg_price"}
        plain = [row for row in part.rows if row.asset_class not in DERIVATIVES]
        expiring = [row for row in part.rows if row.asset_class in DERIVATIVES]
        derived = cells_of_derivatives(holdings.as_of.date())
        worth = [row for row in wanted if row.asset_class not in NOTIONAL | COUNTED_AS_CASH]
        value = add([(row.value, row.currency) for row in worth], rates)
        unrealized = add([(row.unrealized, row.currency) for row in wanted], rates)
        notes = notes_of(holdings, wanted, part.rows)
        if missing := sorted({*value.no_rate, *unrealized.no_rate}):
            notes.append(f"No exchange rate for {', '.join(missing)}: not in value_base and unrealized_base.")
        if value.unknown or unrealized.unknown:
            lacking = [row.symbol for row in wanted if None in (row.value, row.unrealized, row.currency)]
            notes.append(f"IBKR gave no value, result or currency for {listed(lacking)}: not in the totals.")
        if part.cursor or part.first:
            shown = f"{part.first + 1} to {part.first + len(part.rows)}"
            notes.append(f"Shows rows {shown} of {len(wanted)}, by size; cursor gives the next ones, limit=0 all.")
        return cls(
            as_of=moment(min(holdings.as_of, ledger.as_of)),
            account_id=holdings.account_id,
            complete=not missing and value.complete and unrealized.complete and not holdings.thin,
            count=len(wanted),
            base_currency=ledger.base,
            value_base=money(value.base),
            unrealized_base=money(unrealized.base),
            totals=totals(wanted, rates, value.by_currency, unrealized.by_currency),
            columns=list(cells),
            rows=cells_in(cells, plain),
            derivatives=[list(derived), *cells_in(derived, expiring)] if expiring else None,
            cursor=part.cursor,
            notes=notes or None,
        )


async def positions(
    gateway: Gateway,
    account_id: AccountId = "",
    symbol: Annotated[str, Texts, Field(description="AAPL gives its options too")] = "",
    asset_class: Annotated[str, Texts, Field(description="STK, OPT, FUT")] = "",
    currency: Annotated[str, Texts] = "",
    expires_within_days: int | None = None,
    limit: Annotated[int, Field(description="0: all")] = 25,
    cursor: Annotated[str, Text] = "",
    *,
    progress: Progress | None = None,
) -> Positions:
    """Open positions of one account, largest first, with totals over all. A short is negative. Filters take lists.

    A filter is a comma text such as ``"AAPL, MSFT"`` or a list. Prices and values are in each row's currency, also
    where its exchange quotes pence; ``*_base`` in the account's. ``progress`` is told after each page how many rows
    there are by then. Works without a brokerage session.

    Raises:
        BadAccount: the id is none of this login's, or was left out although there are several.
        BadArgument: a filter means nothing, or the cursor is of another list.
        Incomplete: IBKR's pages cannot be proven to be the whole list.
    """
    symbols = await resolve_filter(gateway, items(symbol))
    pick = read_filters(symbols, asset_class, currency, expires_within_days)
    chosen = await choose_account(gateway, account_id)
    ledger = await fetch_ledger(gateway, chosen)
    # A ticker can be a name, or name an exchange, which a long list has only with its details.
    holdings = await fetch_holdings(gateway, chosen, progress, details=bool(symbol))
    return Positions.of(holdings, ledger, pick(holdings), limit, cursor)


def read_filters(
    symbols: Sequence[str], asset_class: str, currency: str, expires_within_days: int | None
) -> Callable[[Holdings], list[Holding]]:
    """What picks the positions that a caller wants; an empty filter takes all.

    Raises:
        BadArgument: a part of it means nothing.
    """
    if expires_within_days is not None and expires_within_days < 0:
        raise bad("expires_within_days", expires_within_days, "it must not be negative", "30")
    words = synonyms(ASSET_CLASSES)
    currencies = [code.upper() for code in listed_in(currency)]
    if wrong := [code for code in currencies if not re.fullmatch(r"[A-Z]{3}", code, re.ASCII)]:
        raise bad("currency", wrong[0], "that is no currency code", "USD,EUR")
    classes = [choice("asset_class", part, ASSET_CLASSES, words) for part in listed_in(asset_class)]

    def pick(holdings: Holdings) -> list[Holding]:
        today = holdings.as_of.date()
        return [
            row
            for row in rows_about(symbols, holdings.rows, subject_of)
            if (not classes or row.asset_class in classes)
            and (not currencies or row.currency in currencies)
            and (expires_within_days is None or row.ends_within(expires_within_days, today))
        ]

    return pick


def subject_of(row: Holding) -> Subject:
    """What a position is about."""
    return Subject(row.symbol, (row.conid, row.underlying), row.name or "")


def listed_in(text: str) -> list[str]:
    """The values of a filter; none for one that lets everything through."""
    values = items(text)
    return [] if EVERYTHING & {value.lower() for value in values} else values


def cells_in(cells: Cells, rows: Sequence[Holding]) -> Rows:
    """A line for each position."""
    return [[cell(row) for cell in cells.values()] for row in rows]


def totals(rows: Sequence[Holding], rates: Rates, value: Mapping[str, float], unrealized: Mapping[str, float]) -> Rows:
    """Names of the columns, then a row for each currency; the notional value of futures is kept apart."""
    notional = add([(row.value, row.currency) for row in rows if row.asset_class in NOTIONAL], rates).by_currency
    count = [row.currency for row in rows]
    found = [
        [
            currency,
            count.count(currency),
            money(value.get(currency)),
            money(unrealized.get(currency)),
            short(rates.get(currency), 7),
            *([money(notional.get(currency))] if notional else []),
        ]
        for currency in sorted({name for name in count if name}, key=lambda name: (-count.count(name), name))
    ]
    extra = ["futures_notional"] if notional else []
    return [["currency", "count", "value", "unrealized", "rate", *extra], *found]


def cells_of_derivatives(today: date) -> Cells:
    """The columns of what expires; whether an option is in the money is known if its underlying is held too."""
    common = {name: cell for name, cell in COMMON.items() if name != "symbol"}
    return {
        "conid": common.pop("conid"),
        "underlying": lambda row: row.symbol,
        **common,
        "multiplier": lambda row: short(row.multiplier),
        "expiry": lambda row: row.expiry,
        "days_left": lambda row: row.days_left(today),
        "right": lambda row: row.right,
        "strike": lambda row: short(row.strike, 4),
        "underlying_price": lambda row: unit_price(row.underlying_price),
        "in_the_money": lambda row: row.in_the_money,
    }


def notes_of(holdings: Holdings, wanted: Sequence[Holding], shown: Sequence[Holding]) -> list[str]:
    """What a reader could get wrong about these rows, one line for each kind."""
    notes = []
    if holdings.closed:
        notes.append(
            f"{len(holdings.closed)} closed today, left out: {listed([row.symbol for row in holdings.closed])}."
        )
    if not wanted and holdings.rows:
        notes.append(f"None of the {len(holdings.rows)} open positions matches.")
    if holdings.thin:
        notes.append(f"IBKR has not loaded the contract details of {holdings.thin} rows; names, expiries may lack.")
    if any(row.asset_class in NOTIONAL for row in wanted):
        notes.append("value of futures and CFDs is notional: not in the totals of value, nor in net liquidation.")
    if any(row.is_option for row in shown):
        notes.append("value of options is their premium value.")
    if any(row.is_option and row.in_the_money is None for row in shown):
        notes.append("in_the_money is null where the account does not hold the underlying: ask for its quote.")
    for currency, word in IN_WORDS.items():
        if quoted := [row.symbol for row in shown if row.in_hundredths and row.currency == currency]:
            notes.append(f"{listed(quoted)}: amounts here are in {currency}, quotes in {word}.")
    if any(row.asset_class == "BOND" for row in shown):
        notes.append("price of bonds is in % of face value.")
    if any(row.asset_class in COUNTED_AS_CASH for row in wanted):
        notes.append("value of currency pairs is cash already counted: not in the totals of value.")
    return notes
