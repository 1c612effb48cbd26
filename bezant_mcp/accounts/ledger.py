"""The ledger of an account: cash, interest and dividends by currency, and the rates that convert them.

Its own totals are what other answers are held against: money that is in them and in no row is told as missing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from bezant_client import api, models

from bezant_mcp.accounts.accounts import fetch_accounts, of_another
from bezant_mcp.answers import money
from bezant_mcp.contracts.classes import COUNTED_ELSEWHERE, NOTIONAL, class_of
from bezant_mcp.errors import UnexpectedAnswer
from bezant_mcp.gateway import Gateway
from bezant_mcp.money import Sum, add, total
from bezant_mcp.parsing import amount, objects_by_name, rate, text

TOTAL = "BASE"
# Field of a balance, IBKR's name.
AMOUNTS = {
    "cash": "cashbalance", "settled": "settledcash", "interest": "interest", "dividends": "dividends",
    "net_liquidation": "netliquidationvalue", "realized": "realizedpnl", "unrealized": "unrealizedpnl",
}  # fmt: skip
# The value of positions by asset class, IBKR's names. CFDs have none; what futures have is their result, which is cash.
VALUES = {
    "STK": ("stockmarketvalue",), "OPT": ("stockoptionmarketvalue",), "FOP": ("futureoptionmarketvalue",),
    "WAR": ("warrantsmarketvalue",), "IOPT": ("issueroptionsmarketvalue",), "FUND": ("funds", "moneyfunds"),
    "BOND": ("corporatebondsmarketvalue", "tbondsmarketvalue", "tbillsmarketvalue"),
    "CRYPTO": ("cryptocurrencyvalue",), "CMDTY": ("commoditymarketvalue",),
}  # fmt: skip
VALUED_WITH = {"BILL": "BOND"}
# IBKR computes in 32 bits, with steps of a 10 millionth, and two figures are compared.
STEPS = 2e-7
# Prices of ledger and positions are of two moments: in two recorded accounts the value of the positions was 0.06 % and
# 0.17 % off. Further apart in time more may have moved.
MOVED, MOVED_LONGER, LONGER = 0.0025, 0.01, 60
# Rates of two moments, on what is in other currencies.
RATE_MOVED = 0.001


@dataclass(frozen=True, kw_only=True)
class Balance:
    """One currency of a ledger; None is unknown.

    Attributes:
        cash: Negative is a loan.
        interest, dividends: Accrued, not yet paid; negative interest is owed.
        realized, unrealized: Results of positions in this currency; realised of today.
        rate: Units of base currency for one unit.
        values: Of positions by asset class, bills among bonds; what IBKR does not give is not in it.
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
    values: Mapping[str, float] = field(default_factory=dict)


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

    @property
    def unit(self) -> str:
        """The name of the base currency for a sentence."""
        return self.base or "base currency"

    @property
    def unnamed(self) -> list[str]:
        """A note for amounts in base currency where IBKR does not name it."""
        return [] if self.base else ["IBKR does not name the base currency."]

    @property
    def loans(self) -> dict[str, float]:
        """Balances of cash below zero, by currency."""
        return {row.currency: row.cash for row in self.balances if row.cash is not None and row.cash < 0}

    @property
    def loans_base(self) -> float | None:
        """Those together in base currency."""
        return add([(owed, name) for name, owed in self.loans.items()], self.rates).base

    def own(self, name: str) -> float | None:
        """IBKR's own total of ``cash``, ``interest`` or another amount of a balance, in base currency."""
        return getattr(self.total, name, None)

    def unknown(self, *names: str) -> list[str]:
        """Which of these amounts IBKR left out of which currencies."""
        return [f"{row.currency} {name}" for row in self.balances for name in names if getattr(row, name) is None]

    def sum_of(self, name: str) -> Sum:
        """The same added up from the currencies, or as it is where IBKR gives none."""
        if not self.balances:
            return Sum({}, self.own(name), (), int(self.own(name) is None))
        return add([(getattr(row, name), row.currency) for row in self.balances], self.rates)

    def accrued(self, name: str) -> float:
        """``interest`` or ``dividends`` of all currencies, as far as they are known."""
        own = self.own(name)
        return own if own is not None else self.sum_of(name).base or 0.0

    def gap(self, name: str) -> float | None:
        """What IBKR's own total has and its currencies have not; None where they agree, or it gives no total."""
        own, counted = self.own(name), self.sum_of(name)
        if own is None:
            return None
        in_others = [
            abs(amount) * self.rates.get(currency, 0.0)
            for currency, amount in counted.by_currency.items()
            if currency != self.base
        ]
        slack = 0.01 + STEPS * max(abs(own), abs(counted.base or 0.0), *in_others, 0.0) + RATE_MOVED * sum(in_others)
        gap = own - (counted.base or 0.0)
        return gap if abs(gap) > slack else None


async def fetch_ledger(gateway: Gateway, account_id: str) -> Ledger:
    """Cash and results of an account by currency. Works without a brokerage session."""
    account = (await fetch_accounts(gateway)).value.get(account_id)
    try:
        reading = await gateway.ask(api.portfolio.get_ledger.asyncio_detailed(account_id, client=gateway.client))
        entries = objects_by_name(reading.value)
    except UnexpectedAnswer as error:
        if account_id in error.what:
            raise
        # Of several accounts, the one that failed is to be known.
        raise UnexpectedAnswer(f"Ledger of {account_id}: {error.what}", error.status, error.next_step) from error
    if any(of_another(entry.acctcode, account_id) for entry in entries.values()):
        raise UnexpectedAnswer(f"IBKR sent the ledger of another account instead of {account_id}.")
    named = [(text(name) or text(entry.currency) or text(entry.secondkey), entry) for name, entry in entries.items()]
    rows = {name: balance_of(name, entry) for name, entry in named if name}
    if nameless := len(named) - len(rows):
        raise UnexpectedAnswer(f"IBKR's ledger of {account_id} has {nameless} balances without a currency.")
    if not rows:
        raise UnexpectedAnswer(f"IBKR sent an empty ledger for {account_id}.", next_step="Ask again in a minute.")
    return Ledger(
        account_id=account_id,
        base=text(account.currency) if account else None,
        balances=tuple(row for name, row in rows.items() if name != TOTAL),
        total=rows.get(TOTAL),
        as_of=reading.as_of,
    )


def balance_of(currency: str, entry: models.LedgerEntry) -> Balance:
    """One row of a ledger in plain types."""
    values = {of: total(amount(getattr(entry, name)) for name in fields) for of, fields in VALUES.items()}
    return Balance(
        currency=currency,
        rate=rate(entry.exchangerate),
        values={of: value for of, value in values.items() if value is not None},
        **{name: amount(getattr(entry, theirs)) for name, theirs in AMOUNTS.items()},
    )


class Held(Protocol):
    """What of a position counts here."""

    @property
    def asset_class(self) -> str | None:
        """IBKR's code."""

    @property
    def currency(self) -> str | None:
        """Of value and result."""

    @property
    def value(self) -> float | None:
        """Of the whole position."""

    @property
    def unrealized(self) -> float | None:
        """Result since the purchase."""


def missing_money(ledger: Ledger, rows: Iterable[Held], as_of: datetime, cash: float | None = None) -> list[str]:
    """What IBKR's own totals of an account have and all its positions with the cash have not; none where they agree.

    ``cash`` is what is counted beside the positions in base currency; left out, IBKR's own total.
    """
    worth: defaultdict[str, float] = defaultdict(float)
    gross = cfds = 0.0
    rates = ledger.rates
    for row in rows:
        convert, of = rates.get(row.currency or "", 0.0), row.asset_class or "?"
        if of not in NOTIONAL and of not in COUNTED_ELSEWHERE:
            worth[VALUED_WITH.get(of, of)] += (row.value or 0.0) * convert
            gross += abs(row.value or 0.0) * convert
        elif of == "CFD":
            cfds += (row.unrealized or 0.0) * convert
    whole, cash_is_counted = ledger.net_liquidation, cash is not None
    cash = cash if cash_is_counted else ledger.own("cash")
    moved = MOVED_LONGER if abs((as_of - ledger.as_of).total_seconds()) > LONGER else MOVED
    slack = max(1.0, STEPS * max(gross, abs(whole or 0.0), abs(cash or 0.0)), moved * gross)
    notes = []
    if whole is not None and cash is not None:
        accrued = ledger.accrued("interest") + ledger.accrued("dividends")
        counted = sum(worth.values()) + cash
        gap = whole - counted - accrued
        # Accruals were in it wherever it was recorded; if always, and where results of CFDs are, is not documented.
        if min(abs(whole - counted - more) for more in (0, accrued, cfds, accrued + cfds)) > slack:
            notes.append(
                f"Missing money: {money(gap)} {ledger.unit}. IBKR's net liquidation is {money(whole)}; positions and "
                f"cash add up to {money(counted)}, accrued interest and dividends to {money(accrued)}."
            )
    if not notes and cash_is_counted and (lost := ledger.gap("cash")) is not None:
        notes.append(f"Missing money: IBKR's own total of cash has {money(lost)} {ledger.unit} more.")
    told = [
        f"{class_of(of).label} {money(theirs)} instead of {money(worth[of])}"
        for of, theirs in (ledger.total.values.items() if ledger.total else ())
        # Beside positions that fit the whole, a field of 0 was not filled in.
        if abs(theirs - worth[of]) > slack and (theirs or notes)
    ]
    if told:
        notes.append(f"IBKR's ledger contradicts the positions: {'; '.join(told)}.")
    return [*ledger.unnamed, *notes]
