"""Trades since the last day of a statement, from the Gateway: no execution twice, no day missing silently."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal
from typing import NamedTuple

from bezant_mcp.accounts.accounts import choose_account
from bezant_mcp.activity.trade_rows import Trade
from bezant_mcp.activity.trades import MOST_DAYS, fetch_rates, fetch_trades
from bezant_mcp.errors import BezantError
from bezant_mcp.history.book import Account
from bezant_mcp.history.periods import spans_of, told
from bezant_mcp.history.scope import Scope
from bezant_mcp.money import exact


class LiveTrade(NamedTuple):
    """An order that was traded since a statement, signed as statements do it.

    Attributes:
        amount: Money of the trade; negative was paid, None where it is notional. rate: Of now.
    """

    account_id: str
    date: date | None
    trade: Trade
    quantity: Decimal | None
    amount: Decimal | None
    commission: Decimal | None
    rate: Decimal | None
    commission_rate: Decimal | None


async def fetch_since(scope: Scope, account: Account) -> list[LiveTrade]:
    """The trades of an account after the last day that its statements cover, the newest first.

    What is not known of these days is told among the notes and gaps of the scope; a Gateway that does not answer is no
    error of a statement.
    """
    spans = spans_of(account)
    if not spans or spans[-1][1] >= scope.today or not (scope.days.to_now or scope.days.whole):
        return []
    after = spans[-1][1]
    # All that old statements say goes up to their end.
    if scope.days.whole and scope.today - after > timedelta(days=MOST_DAYS):
        return []
    first_listed = scope.today - timedelta(days=MOST_DAYS - 1)
    known = {row.execution_id for row in account.rows.trades if row.execution_id}
    try:
        of = await choose_account(scope.gateway, account.account_id)
        found = await fetch_trades(scope.gateway, of, but=known)
        rates, _ = await fetch_rates(scope.gateway, of, found.base, found.trades)
    except BezantError as error:
        scope.gaps.append(f"Trades of {account.account_id} after {after} are unknown: {error.what}")
        return []
    if first_listed > after + timedelta(days=1):
        lost = told([(after + timedelta(days=1), first_listed - timedelta(days=1))])
        scope.gaps.append(f"Trades of {account.account_id} of {lost} are neither in a statement nor listed any more.")
    scope.gaps += found.gaps
    since = [row for row in found.trades if row.day is None or row.day > after]
    if (late := [row for row in found.trades if row not in since]) and known:
        scope.notes.append(f"Left out: {len(late)} trades up to {after} that IBKR lists but no statement has.")
    return [signed(account.account_id, row, rates) for row in since]


def signed(account_id: str, row: Trade, rates: Mapping[str, float]) -> LiveTrade:
    """A trade of the Gateway's with the signs of statements."""
    sign = {"BUY": 1, "SELL": -1}.get(row.side or "")
    size = exact(row.quantity) * sign if row.quantity is not None and sign else None
    money = row.amount is not None and row.is_paid and row.fits and not row.legs_listed
    commission = exact(row.commission) if row.commission is not None and not row.legs_listed else None
    rate, of_commission = rates.get(row.instrument.currency or ""), rates.get(row.commission_currency or "")
    return LiveTrade(
        account_id,
        row.day,
        row,
        size,
        -exact(row.amount) * sign if money and sign and row.amount is not None else None,
        None if commission is None else -commission,
        exact(rate) if rate is not None else None,
        exact(of_commission) if of_commission is not None else None,
    )
