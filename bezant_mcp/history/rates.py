"""IBKR's own rates of exchange, for amounts in another currency than that of their row."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from bezant_mcp.history.book import Account
from bezant_mcp.history.rows import TradeRow


class Rates:
    """IBKR's rates of an account by day, for amounts in another currency than that of their row."""

    def __init__(self, account: Account) -> None:
        self.account = account
        self.known: dict[tuple[str, date | None], Decimal] | None = None

    def of(self, currency: str, row: TradeRow) -> Decimal | None:
        """Base currency for one unit of a currency on the day of a trade; None where no row of that day says it."""
        if currency == row.currency:
            return row.rate
        if currency == self.account.base_currency:
            return Decimal(1)
        if self.known is None:
            of = self.account.rows
            of_day = [(each.currency, each.date, each.rate) for each in of.trades]
            of_day += [(each.currency, each.date, each.rate) for each in of.cash]
            self.known = {(name, on): rate for name, on, rate in of_day if rate is not None}
        return self.known.get((currency, row.date))
