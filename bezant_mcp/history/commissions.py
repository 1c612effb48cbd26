"""What trades cost, each commission in the currency in which it was paid."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from bezant_mcp.history.book import Account
from bezant_mcp.history.proofs import commission_rate
from bezant_mcp.history.rows import TradeRow
from bezant_mcp.history.sums import Groups, tally_of


def add_commissions(groups: Groups, group: Hashable, currency: str, rows: Sequence[TradeRow], account: Account) -> None:
    """Count the commissions of trades in one currency; most are paid in it."""
    own = currency, ""
    usual = [row for row in rows if row.commission_currency in own]
    tally = tally_of(groups, group, currency)
    tally.add_all("commission", [row.commission for row in usual], [row.rate for row in usual])
    for row in [row for row in rows if row.commission_currency not in own]:
        of = tally_of(groups, group, row.commission_currency) if row.commission else tally
        of.add("commission", row.commission, commission_rate(row, account.base_currency, account.rates))
