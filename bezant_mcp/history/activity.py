"""What happened in accounts over any period: trades, corporate actions, transfers, deposits, fees, and since then."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Annotated, Any

from pydantic import Field

from bezant_mcp.answers import Rows, listed
from bezant_mcp.arguments import MOST_ROWS, Cursor, Text, choice, whole_number
from bezant_mcp.gateway import Gateway
from bezant_mcp.history.events import Event, Reading, Timeline, read, since_then
from bezant_mcp.history.live import fetch_since
from bezant_mcp.history.scope import (
    TICK,
    Accounts,
    Contracts,
    DaysAsked,
    MostRows,
    Scope,
    StatementModel,
    Totals,
    TotalsBase,
    label,
    scope_of,
)
from bezant_mcp.history.sums import cents, columns_in, iso, plain, rounded, told_sums
from bezant_mcp.paging import cut
from bezant_mcp.parsing import text

COLUMNS = ("bought", "sold", "commission", "taxes", "deposits", "withdrawals", "transfers", "fees", "corporate_cash")
PARTS = {name: (name,) for name in COLUMNS}
KINDS = ("all", "orders", "trades", "fx", "corporate_actions", "transfers", "deposits", "fees")
SYNONYMS = {
    "deposit": "deposits", "withdrawal": "deposits", "trade": "trades", "transfer": "transfers", "fee": "fees",
    "corporate_action": "corporate_actions", "currencies": "fx",
    "fills": "trades", "executions": "trades", "order": "orders", "splits": "corporate_actions",
    "withdrawals": "deposits", "deposits_withdrawals": "deposits", "forex": "fx", "everything": "all",
}  # fmt: skip
OF_TRADES = ("Trades", "TradeConfirms")
# Which section tells each kind; which a period of days may lack.
SECTIONS = {
    "orders": OF_TRADES, "trades": OF_TRADES, "fx": OF_TRADES, "corporate_actions": ("CorporateActions",),
    "transfers": ("Transfers",), "deposits": ("CashTransactions",), "fees": ("CashTransactions",),
}  # fmt: skip
# What of each kind IBKR has a total of: the subjects of checks, and what that proves.
SUBJECTS = {
    **dict.fromkeys(("orders", "trades", "fx"), (("commissions",), "commissions")),
    "deposits": (("depositWithdrawals",), "deposits"), "fees": (("otherFees", "advisorFees", "salesTax"), "fees"),
}  # fmt: skip
ROWS, LONGEST_DESCRIPTION = 7, 60


class Activity(StatementModel):
    """Events, the newest first; amounts are money in (positive) or out (negative)."""

    kind: str
    totals: Totals
    totals_base: TotalsBase = None
    count: int
    columns: list[str]
    rows: Rows
    cursor: str | None = None


async def activity(
    gateway: Gateway,
    period: DaysAsked = "",
    kind: Annotated[str, Text, Field(description="trades, fx, corporate_actions, transfers, deposits, fees")] = "",
    symbol: Contracts = "",
    account_id: Accounts = "",
    refresh: Annotated[bool, Field(description="Fetch again")] = False,
    limit: MostRows = None,
    cursor: Cursor = "",
) -> Activity:
    """List trades, corporate actions, transfers, deposits and fees of any years.

    ``orders`` has the executions of an order on a day as one row, ``trades`` each execution, ``fx`` exchanges of
    currencies. Rows that are ``live`` come from the Gateway, which lists trades of 7 days.

    Raises:
        BadArgument: period, kind, symbol, limit or cursor is not valid, or statements cover no day of the period.
        NotInStatement: no statement has the section for that kind, so nothing is known.
    """
    wanted = choice("kind", kind, KINDS, SYNONYMS, "all")
    most = ROWS if limit is None else whole_number("limit", limit, 0, MOST_ROWS)
    scope = await scope_of(gateway, period, account_id, refresh=refresh)
    kinds = [each for each in KINDS[1:] if each == wanted or (wanted == "all" and each not in ("trades",))]
    need(scope, kinds)
    pick = scope.pick(symbol)
    reading = Reading(scope, pick, tuple(kinds))
    if reading.has_trades:
        scope.note_early()
        scope.note_alone()
        for account in scope.accounts:
            if any("assetCategory" not in account.attributes.get(name, {"assetCategory"}) for name in OF_TRADES):
                scope.gaps.append(
                    f"Trades of {account.account_id} have no Asset Class (tick it), so currency exchanges and futures "
                    "may be in bought and sold."
                )
    for account in scope.accounts:
        read(reading, account)
        if reading.has_trades:
            since_then(reading, await fetch_since(scope, account), symbol)
    if live := sum(event.live for event in reading.events):
        scope.notes.append(f"live rows ({live}) are newer: from the Gateway, in base currency at current rates.")
    timeline = Timeline(reading)
    whole, base = scope.sum_up(reading.groups)
    part = cut(timeline, lambda event: event.key, most, cursor)
    scope.notes[:0] = part.notes
    scope.note_sums(whole)
    if lost := sorted({name for tally in whole.values() for name in tally.unknown}):
        scope.gaps.append(f"Some amounts are missing in the statements and are in no sum: {', '.join(lost)}.")
    if reading.unpaid:
        scope.notes.append(f"bought and sold leave out what is not paid in full: {listed(sorted(reading.unpaid))}.")
    prove(scope, kinds)
    if kinds == ["deposits"] and any(scope.days.within(each.rows.transfers) for each in scope.accounts):
        scope.notes.append("This is cash only; kind=transfers also has transferred positions or cash.")
    shown = columns_for(part.rows, len(scope.accounts) > 1)
    return Activity(
        **scope.told(),
        kind=wanted,
        **told_sums(whole, PARTS, columns_in(PARTS, whole.values()), base),
        count=len(timeline),
        columns=list(shown),
        rows=[[cell(row) for cell in shown.values()] for row in part.rows],
        cursor=part.cursor,
    )


def prove(scope: Scope, kinds: Sequence[str]) -> None:
    """Hold what can be held against IBKR's totals, and say of what there is none."""
    held = dict.fromkeys(SUBJECTS[each] for each in kinds if each in SUBJECTS and any(map(scope.has, SECTIONS[each])))
    subjects = [name for names, _ in held for name in names]
    if subjects:
        what = [what for _, what in held]
        scope.prove(
            subjects,
            "Cash Report",
            " and ".join(filter(None, (", ".join(what[:-1]), what[-1]))).capitalize(),
            also=("commissions",),
        )
    loose = [each.replace("_", " ") for each in ("corporate_actions", "transfers") if each in kinds]
    if loose and len(kinds) == 1:
        scope.notes.append(f"Not proven, because IBKR has no total of {loose[0]}; the list is as in the statement.")


def need(scope: Scope, kinds: Sequence[str]) -> None:
    """Tell which sections are lacking.

    Raises:
        NotInStatement: the only one that would tell is in no statement.
    """
    wanted = dict.fromkeys(SECTIONS[each] for each in kinds)
    lacking = [sections for sections in wanted if not any(scope.has(section) for section in sections)]
    for sections in wanted:
        if sections not in lacking or len(wanted) == 1:
            scope.need(*sections)
    if kinds == ["fees"]:
        scope.wish("SalesTaxes", "sales tax on fees is unknown", vital=False)
    if len(wanted) > 1 and lacking:
        lost = ", ".join(each for each in kinds if SECTIONS[each] in lacking)
        names = ", ".join(label(sections[0]) for sections in lacking)
        scope.gaps.append(f"The statements lack {names} ({TICK}), so these are unknown: {lost}.")


SHOWN: dict[str, Callable[[Event], Any]] = {
    "date": lambda row: iso(row.date),
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
