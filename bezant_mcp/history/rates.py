"""IBKR's own rates of exchange, for amounts in another currency than that of their row."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from datetime import date
from decimal import Decimal

from bezant_mcp.history.book import Account
from bezant_mcp.history.rows import TradeRow
from bezant_mcp.history.sums import Groups, tally_of

# A day without a rate has that of the last day before; so long is a weekend with holidays around it.
MOST_DAYS_OFF = 5


class Rates:
    """Base currency for one unit of others, by day, of one account."""

    def __init__(self, account: Account) -> None:
        self.account = account
        self.of_rows: dict[tuple[str, date | None], Decimal] | None = None

    def of(self, currency: str, row: TradeRow) -> Decimal | None:
        """The rate of a currency on the day of a trade; None where the statements do not say it."""
        if currency == row.currency:
            return row.rate
        if currency == self.account.base_currency:
            return Decimal(1)
        on = row.reported or row.date
        if known := self.account.rates.get(currency):
            before = max((day for day in known if on is None or day <= on), default=None)
            if before and on and (on - before).days <= MOST_DAYS_OFF:
                return known[before]
        if self.of_rows is None:
            rows = self.account.rows
            said = [(each.currency, each.reported or each.date, each.rate) for each in rows.trades]
            said += [(each.currency, each.date, each.rate) for each in rows.cash]
            self.of_rows = {(name, day): rate for name, day, rate in said if rate is not None}
        return self.of_rows.get((currency, on))


def add_commissions(groups: Groups, group: Hashable, currency: str, rows: Sequence[TradeRow], rates: Rates) -> None:
    """Count what trades in one currency cost, each commission in the currency in which it was paid."""
    own = currency, ""
    tally = tally_of(groups, group, currency)
    usual = [row for row in rows if row.commission_currency in own]
    tally.add_all("commission", [row.commission for row in usual], [row.rate for row in usual])
    for row in [row for row in rows if row.commission_currency not in own]:
        paid_in = row.commission_currency
        of, rate = (tally_of(groups, group, paid_in), rates.of(paid_in, row)) if row.commission else (tally, None)
        of.add("commission", row.commission, rate)
