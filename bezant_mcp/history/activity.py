"""What happened in accounts over any period: trades, corporate actions, transfers, deposits, fees, and since then."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable
from datetime import date
from decimal import Decimal
from typing import Annotated, Any, NamedTuple

from pydantic import Field

from bezant_mcp.activity.trade_rows import PAID
from bezant_mcp.answers import Rows
from bezant_mcp.arguments import MOST_ROWS, AccountIds, Cursor, Limit, OnlySymbol, choice, enum, items, whole_number
from bezant_mcp.contracts.symbols import rows_about
from bezant_mcp.gateway import Gateway
from bezant_mcp.history.book import Account
from bezant_mcp.history.live import LiveTrade, fetch_since
from bezant_mcp.history.rates import Rates
from bezant_mcp.history.rows import CashRow, CorporateAction, Instrument, TradeRow, Transfer
from bezant_mcp.history.scope import DaysAsked, Scope, StatementModel, scope_of
from bezant_mcp.history.sums import (
    Groups,
    base_sums,
    cents,
    columns_in,
    joined,
    plain,
    rounded,
    sums_table,
    tally_of,
)
from bezant_mcp.paging import cut
from bezant_mcp.parsing import text
from bezant_mcp.tables import Keys

COLUMNS = ("bought", "sold", "commission", "taxes", "deposits", "withdrawals", "transfers", "fees", "corporate_cash")
PARTS = {name: (name,) for name in COLUMNS}
KINDS = ("all", "orders", "trades", "fx", "corporate_actions", "transfers", "deposits", "fees")
SYNONYMS = {
    "fills": "trades", "executions": "trades", "order": "orders", "splits": "corporate_actions",
    "withdrawals": "deposits", "deposits_withdrawals": "deposits", "forex": "fx", "": "all", "everything": "all",
}  # fmt: skip
# Which section tells each kind; which a period of days may lack.
SECTIONS = {
    "orders": ("Trades", "TradeConfirms"), "trades": ("Trades", "TradeConfirms"), "fx": ("Trades", "TradeConfirms"),
    "corporate_actions": ("CorporateActions",), "transfers": ("Transfers",), "deposits": ("CashTransactions",),
    "fees": ("CashTransactions",),
}  # fmt: skip
OF_CASH = {"deposits": ("deposits", "withdrawals"), "fees": ("other_fees", "advisor_fees", "commission_adjustments")}
SUBJECTS = {"deposits": ("deposits",), "fees": ("other_fees", "advisor_fees"), "trades": ("commissions",)}
CANCELLED, LONGEST_DESCRIPTION = "Ca", 60
PAIRS = "CASH"


class Event(NamedTuple):
    """One thing that happened, as it is shown."""

    date: date | None
    at: str
    kind: str
    symbol: str
    side: str
    quantity: Decimal | None
    price: Decimal | None
    amount: Decimal | None
    currency: str
    commission: Decimal | None
    commission_currency: str
    taxes: Decimal | None
    fills: int
    description: str
    live: bool
    account_id: str
    key: Hashable


class Activity(StatementModel):
    """What happened, the newest first; amounts are money in (positive) or out (negative)."""

    kind: str
    totals: Annotated[Rows, Field(description="By currency; first row: names")]
    totals_base: Annotated[dict[str, float | None] | None, Keys("what", "amount")] = None
    count: int
    columns: list[str]
    rows: Rows
    cursor: str | None = None


async def activity(
    gateway: Gateway,
    period: DaysAsked = "",
    kind: Annotated[str, enum(*KINDS), Field(description="Only these")] = "all",
    symbol: OnlySymbol = "",
    account_id: AccountIds = "",
    refresh: Annotated[bool, Field(description="Fetch the statement anew")] = False,
    limit: Limit = 15,
    cursor: Cursor = "",
) -> Activity:
    """Trades, commissions, corporate actions, transfers, deposits, fees of any years, and trades since the statement.

    ``orders`` has the executions of an order on a day as one row, ``trades`` each execution, ``fx`` exchanges of
    currencies. Rows that are ``live`` come from the Gateway, which lists trades of 7 days.

    Raises:
        BadArgument: period, kind, symbol, limit or cursor is none, or statements cover no day of the period.
        NotInStatement: the section of that kind is in no statement, which is not the same as nothing.
    """
    wanted = choice("kind", kind, KINDS, SYNONYMS, "all")
    most = whole_number("limit", limit, 0, MOST_ROWS)
    scope = await scope_of(gateway, period, account_id, refresh=refresh)
    kinds = [each for each in KINDS[1:] if each == wanted or (wanted == "all" and each not in ("trades",))]
    for sections in dict.fromkeys(SECTIONS[each] for each in kinds):
        if wanted == "all":
            scope.wish_any(sections, f"{' and '.join(one for one in kinds if SECTIONS[one] == sections)} are unknown")
        else:
            scope.need(*sections)
    pick = scope.pick(symbol, (row.about for each in scope.accounts for row in with_contracts(each)))
    groups: Groups = {}
    events: list[Event] = []
    for account in scope.accounts:
        rates = Rates(account)
        for each in kinds:
            events += READ[each](scope, account, pick, groups, rates, each)
        if {"orders", "trades", "fx"} & {*kinds}:
            live = await fetch_since(scope, account)
            events += since_then(scope, live, groups, symbol, wanted)
    events.sort(key=lambda row: (row.date or date.min, row.at), reverse=True)
    whole = joined(groups)
    columns = columns_in(PARTS, whole.values())
    part = cut(events, lambda row: row.key, most, cursor)
    scope.notes[:0] = part.notes
    scope.note_units(whole)
    scope.note_rates(currency for currency, tally in whole.items() if tally.unrated)
    if lost := sorted({name for tally in whole.values() for name in tally.unknown}):
        scope.gaps.append(f"Some amounts are not in the statements, and in no sum: {', '.join(lost)}.")
    if left_out := {row.kind for row in events if row.kind == "fx"}:
        scope.notes.append(f"Not in bought and sold: {', '.join(left_out)}, futures and what else is not paid in full.")
    scope.prove([name for each in kinds for name in SUBJECTS.get(each, SUBJECTS["trades"])], "Cash Report")
    shown = columns_for(events, len(scope.accounts) > 1)
    return Activity(
        **scope.told(),
        kind=wanted,
        totals=sums_table(whole, PARTS, columns),
        totals_base=base_sums(whole, PARTS, columns) if scope.base and whole.keys() - {scope.base} else None,
        count=len(events),
        columns=list(shown),
        rows=[[cell(row) for cell in shown.values()] for row in part.rows],
        cursor=part.cursor,
    )


Pick = Callable[[Instrument], bool]
Reader = Callable[[Scope, Account, Pick, Groups, Rates, str], list[Event]]


def with_contracts(account: Account) -> Iterable[TradeRow | CorporateAction | Transfer | CashRow]:
    """All rows that a filter may mean."""
    of = account.rows
    return (*of.trades, *of.corporate_actions, *of.transfers, *of.cash)


def trades_of(scope: Scope, account: Account, pick: Pick, groups: Groups, rates: Rates, kind: str) -> list[Event]:
    """Executions, or those of an order on a day in one contract together; and what they add to the sums."""
    rows = [
        row
        for row in account.rows.trades
        if scope.days.holds(row.date) and pick(row.about) and (kind == "trades" or is_fx(row) == (kind == "fx"))
    ]
    for row in rows:
        add_trade(groups, row, rates)
    if kind != "orders":
        gone = cancelled(rows)
        if gone:
            scope.notes.append(f"{len(gone)} cancelled executions and cancellations are in the sums, not in the rows.")
        return [order_of([row]) for row in rows if id(row) not in gone]
    together: dict[Hashable, list[TradeRow]] = defaultdict(list)
    for row in rows:
        order = row.order_id or row.trade_id or row.transaction_id or id(row)
        together[order, id(row.about) if row.about.conid is None else row.about.conid, row.date, row.currency].append(
            row
        )
    return [order_of(fills) for fills in together.values()]


def is_fx(row: TradeRow) -> bool:
    """Whether a trade exchanges currencies."""
    return row.about.asset_class == PAIRS


def add_trade(groups: Groups, row: TradeRow, rates: Rates) -> None:
    """Count what a trade paid and cost."""
    tally = tally_of(groups, None, row.currency)
    tally.count += 1
    if (row.about.asset_class or "STK") in PAID:
        tally.add("sold" if row.side.startswith("SELL") else "bought", row.proceeds, row.rate)
    if row.taxes:
        tally.add("taxes", row.taxes, row.rate)
    paid_in = row.commission_currency or row.currency
    tally_of(groups, None, paid_in).add("commission", row.commission, rates.of(paid_in, row))


def cancelled(rows: Iterable[TradeRow]) -> set[int]:
    """Cancellations and the executions that they undo; a correction has the same trade id and stays."""
    by_trade: dict[tuple[str, int | None], list[TradeRow]] = defaultdict(list)
    gone: set[int] = set()
    rows = list(rows)
    if not any(CANCELLED in row.codes for row in rows):
        return gone
    for row in rows:
        by_trade[row.trade_id, row.about.conid].append(row)
    for group in by_trade.values():
        for undo in (row for row in group if CANCELLED in row.codes and row.quantity is not None):
            undone = next(
                (
                    row
                    for row in group
                    if row is not undo and id(row) not in gone and CANCELLED not in row.codes
                    and row.quantity == -(undo.quantity or 0) and row.price == undo.price
                ),
                None,
            )  # fmt: skip
            if undone is not None:
                gone |= {id(undo), id(undone)}
    return gone


def order_of(fills: list[TradeRow]) -> Event:
    """Executions of one order as one event; cancelled ones cancel out."""
    newest = max(fills, key=lambda row: row.at)
    sizes = [row.quantity for row in fills if row.quantity is not None]
    size = sum(sizes, Decimal()) if len(sizes) == len(fills) else None
    amounts = [row.proceeds for row in fills if row.proceeds is not None]
    amount = sum(amounts, Decimal()) if len(amounts) == len(fills) else None
    currencies = {row.commission_currency for row in fills if row.commission}
    commissions = [row.commission for row in fills]
    known = len(currencies) < 2 and None not in commissions
    taxes = sum((row.taxes or Decimal() for row in fills), Decimal())
    many = (newest.about.multiplier or 1) * (size or 0)
    price = newest.price if len({row.price for row in fills}) == 1 else None
    if price is None and amount is not None and many:
        price = abs(amount / many)
    side = "BUY" if (size or 0) > 0 else "SELL" if (size or 0) < 0 else newest.side
    return Event(
        newest.date, newest.at, "fx" if is_fx(newest) else "trade", newest.about.symbol, side, size, price, amount,
        newest.currency, sum((each or Decimal() for each in commissions), Decimal()) if known else None,
        next(iter(currencies), newest.currency), taxes or None, len(fills), "", False, newest.account_id,
        (newest.account_id, newest.transaction_id or newest.trade_id, newest.at, newest.about.conid, size),
    )  # fmt: skip


def actions_of(scope: Scope, account: Account, pick: Pick, groups: Groups, _: Rates, kind: str) -> list[Event]:
    """Corporate actions and the cash that came of them."""
    events = []
    for row in account.rows.corporate_actions:
        if scope.days.holds(row.date) and pick(row.about):
            if row.proceeds:
                tally_of(groups, None, row.currency).add("corporate_cash", row.proceeds, row.rate)
            events.append(event(row, f"corporate action {row.type}".strip(), row.quantity, row.proceeds or None))
    return events


def transfers_of(scope: Scope, account: Account, pick: Pick, groups: Groups, _: Rates, kind: str) -> list[Event]:
    """Cash and positions that came from, or went to, elsewhere."""
    events = []
    for row in account.rows.transfers:
        if not (scope.days.holds(row.date) and pick(row.about)):
            continue
        tally = tally_of(groups, None, row.currency)
        if row.cash:
            tally.add("transfers", row.cash, row.rate)
        what = f"transfer {row.direction.lower()} {row.type}".strip()
        side = f"{'to' if row.direction.upper() == 'OUT' else 'from'} {row.other_side}" if row.other_side else ""
        told = f"position worth {cents(row.value)}" if row.value else ""
        events.append(event(row, what, row.quantity if not row.cash else None, row.cash or None, f"{side} {told}"))
    return events


def cash_of(scope: Scope, account: Account, pick: Pick, groups: Groups, _: Rates, kind: str) -> list[Event]:
    """Deposits and withdrawals, or fees; taxes on fees with them."""
    events = []
    for row in account.rows.cash:
        if row.kind in OF_CASH[kind] and scope.days.holds(row.date) and pick(row.about):
            name = row.kind if kind == "deposits" else "fees"
            tally_of(groups, None, row.currency).add(name, row.amount, row.rate)
            events.append(event(row, row.kind.removesuffix("s").replace("other_", ""), None, row.amount))
    for tax in account.rows.sales_taxes if kind == "fees" else ():
        if scope.days.holds(tax.date) and pick(tax.about):
            tally_of(groups, None, tax.currency).add("fees", tax.amount, tax.rate)
            events.append(
                Event(
                    tax.date, "", "sales_tax", "", "", None, None, tax.amount, tax.currency, None, "", None, 0,
                    tax.description, False, account.account_id, (account.account_id, tax.transaction_id, tax.amount),
                )
            )  # fmt: skip
    return events


def event(
    row: CashRow | CorporateAction | Transfer,
    kind: str,
    size: Decimal | None,
    amount: Decimal | None,
    description: str = "",
) -> Event:
    """Anything but a trade as an event."""
    words = description or getattr(row, "description", "")
    return Event(
        row.date, row.at, kind, row.about.symbol, "", size, None, amount, row.currency, None, "", None, 0, words, False,
        row.account_id, (row.account_id, kind, row.transaction_id, row.date, amount, size),
    )  # fmt: skip


READ: dict[str, Reader] = {
    "orders": trades_of, "trades": trades_of, "fx": trades_of, "corporate_actions": actions_of,
    "transfers": transfers_of, "deposits": cash_of, "fees": cash_of,
}  # fmt: skip


def since_then(scope: Scope, found: list[LiveTrade], groups: Groups, symbol: str, wanted: str) -> list[Event]:
    """Trades since the statement as events; they count in the sums, in base currency at rates of now."""
    about = rows_about(items(symbol), found, lambda one: one.trade.instrument.subject)
    events = []
    for each in about:
        row = each.trade
        fx = row.instrument.asset_class == PAIRS
        if (wanted == "fx") > fx or (wanted in ("orders",) and fx):
            continue
        currency = row.instrument.currency or ""
        if each.amount is not None:
            name = "sold" if row.side == "SELL" else "bought"
            tally_of(groups, None, currency).add(name, each.amount, each.rate)
        if row.commission_currency:
            of = tally_of(groups, None, row.commission_currency)
            of.add("commission", each.commission, each.commission_rate)
        price = None if row.price is None else Decimal(repr(row.price))
        events.append(
            Event(
                each.date, row.last_at.isoformat() if row.last_at else "", "fx" if fx else "trade",
                row.instrument.symbol, row.side or "", each.quantity, price, each.amount, currency, each.commission,
                row.commission_currency or currency, None, row.fills, "", True, each.account_id,
                (each.account_id, row.order_id, row.last_at, row.instrument.conid, row.side),
            )
        )  # fmt: skip
    if events:
        scope.notes.append(f"{len(events)} trades are live, later than the statement; in base at rates of now.")
    return events


SHOWN: dict[str, Callable[[Event], Any]] = {
    "date": lambda row: row.date and row.date.isoformat(),
    "kind": lambda row: text(row.kind),
    "symbol": lambda row: text(row.symbol),
    "side": lambda row: text(row.side),
    "quantity": lambda row: plain(row.quantity),
    "price": lambda row: rounded(row.price),
    "amount": lambda row: cents(row.amount),
    "currency": lambda row: row.currency,
    "commission": lambda row: cents(row.commission),
    "commission_currency": lambda row: row.commission_currency or None,
    "taxes": lambda row: cents(row.taxes),
    "fills": lambda row: row.fills or None,
    "description": lambda row: text(row.description, LONGEST_DESCRIPTION),
    "live": lambda row: row.live or None,
    "account_id": lambda row: row.account_id,
}
# Shown where some row needs it.
OCCASIONAL: dict[str, Callable[[Event], object]] = {
    "side": lambda row: row.side,
    "symbol": lambda row: row.symbol,
    "quantity": lambda row: row.quantity is not None,
    "price": lambda row: row.price is not None,
    "commission": lambda row: row.commission,
    "commission_currency": lambda row: row.commission and row.commission_currency != row.currency,
    "taxes": lambda row: row.taxes,
    "fills": lambda row: row.fills > 1,
    "description": lambda row: row.description.strip(),
    "live": lambda row: row.live,
}


def columns_for(events: Iterable[Event], several: bool) -> dict[str, Callable[[Event], Any]]:
    """The columns that these rows need."""
    rows = list(events)
    hidden = {name for name, needs in OCCASIONAL.items() if not any(map(needs, rows))}
    return {name: cell for name, cell in SHOWN.items() if name not in hidden and (several or name != "account_id")}
