"""The ledger of an account: cash, interest and dividends by currency, and the rates that convert them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bezant_client import api

from bezant_mcp.accounts.accounts import fetch_accounts
from bezant_mcp.errors import UnexpectedAnswer
from bezant_mcp.gateway import Gateway
from bezant_mcp.parsing import number, objects_by_name, text

TOTAL = "BASE"
# Field of a balance, IBKR's name.
AMOUNTS = {
    "cash": "cashbalance", "settled": "settledcash", "interest": "interest", "dividends": "dividends",
    "net_liquidation": "netliquidationvalue", "realized": "realizedpnl", "unrealized": "unrealizedpnl",
}  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Balance:
    """One currency of a ledger; None is unknown.

    Attributes:
        cash: Negative is a loan.
        interest, dividends: Accrued, not yet paid; negative interest is owed.
        realized, unrealized: Results of positions in this currency; realised of today.
        rate: Units of base currency for one unit.
    """

    currency: str
    cash: float | None = None
    settled: float | None = None
    interest: float | None = None
    dividends: float | None = None
    net_liquidation: float | None = None
    realized: float | None = None
    unrealized: float | None = None
    rate: float | None = None


@dataclass(frozen=True)
class Ledger:
    """All currencies of one account.

    Attributes:
        base: Base currency, None if IBKR does not name it.
        balances: One for each currency; IBKR's total is not among them.
        total: IBKR's own total in base currency.
    """

    account_id: str
    base: str | None
    balances: tuple[Balance, ...]
    total: Balance | None
    as_of: datetime

    @property
    def rates(self) -> dict[str, float]:
        """Units of base currency for one unit of each currency, as far as the ledger gives them."""
        known = {row.currency: row.rate for row in self.balances if row.rate is not None}
        return known | ({self.base: 1.0} if self.base else {})

    @property
    def net_liquidation(self) -> float | None:
        """IBKR's own value of the whole account in base currency."""
        return self.total.net_liquidation if self.total else None


async def fetch_ledger(gateway: Gateway, account_id: str) -> Ledger:
    """Cash and results of an account by currency. Works without a brokerage session."""
    account = (await fetch_accounts(gateway)).value.get(account_id)
    reading = await gateway.ask(api.portfolio.get_ledger.asyncio_detailed(account_id, client=gateway.client))
    rows = {
        name: Balance(
            currency=text(name) or name,
            # A rate of zero or less is none.
            rate=rate if (rate := number(entry.exchangerate)) and rate > 0 else None,
            **{field: number(getattr(entry, theirs)) for field, theirs in AMOUNTS.items()},
        )
        for name, entry in objects_by_name(reading.value).items()
    }
    if not rows:
        raise UnexpectedAnswer(f"IBKR gave an empty ledger for {account_id}.", next_step="Ask again in a minute.")
    return Ledger(
        account_id=account_id,
        base=text(account.currency) if account else None,
        balances=tuple(row for name, row in rows.items() if name != TOTAL),
        total=rows.get(TOTAL),
        as_of=reading.as_of,
    )
