"""The right answers of a ledger of ``flex_ledger``, in the words of the tools: sums by group and currency."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from datetime import date
from decimal import Decimal
from typing import Any

from tests.support.flex_ledger import ZERO, Booking, Gain, Ledger
from tests.support.flex_writer import Made

# Columns of `income`, and the kinds of bookings in each.
INCOME: dict[str, tuple[str, ...]] = {
    "gross": ("dividend", "payment_in_lieu"),
    "tax": ("withholding_dividend",),
    "net": ("dividend", "payment_in_lieu", "withholding_dividend"),
    "of_which_in_lieu": ("payment_in_lieu",),
    "of_which_return_of_capital": ("return_of_capital",),
    "interest": ("interest_received", "interest_paid"),
    "interest_tax": ("withholding_interest",),
    "bond_interest": ("bond_interest_received", "bond_interest_paid"),
    "fees": ("other_fees", "advisor_fees"),
    "sales_tax": ("sales_tax",),
    "commission_adjustments": ("commission_adjustments",),
    "other": ("unclassified",),
}
REALIZED: dict[str, tuple[str, ...]] = {
    "realized": ("gain",),
    "of_which_corporate_actions": ("action",),
    "short_term": ("short",),
    "long_term": ("long",),
    "wash_sales": ("wash",),
    "commission": ("commission",),
    "taxes": ("taxes",),
}
Sums = dict[tuple[Any, str], dict[str, Decimal]]


class Right:
    """Sums by (group, currency) and kind; the same in base currency by account."""

    def __init__(self, columns: dict[str, tuple[str, ...]]) -> None:
        self.columns = columns
        self.groups: Sums = defaultdict(lambda: defaultdict(Decimal))
        self.based: dict[str, dict[str, Decimal]] = defaultdict(lambda: defaultdict(Decimal))

    def add(self, group: Any, currency: str, kind: str, amount: Decimal, rate: Decimal, account: str) -> None:
        self.groups[group, currency][kind] += amount
        self.based[account][kind] += amount * rate

    def cells(self, kinds: dict[str, Decimal]) -> dict[str, Decimal]:
        return {name: sum((kinds.get(kind, ZERO) for kind in of), ZERO) for name, of in self.columns.items()}

    def rows(self) -> dict[tuple[Any, str], dict[str, Decimal]]:
        return {key: self.cells(kinds) for key, kinds in self.groups.items()}

    def totals(self) -> dict[str, dict[str, Decimal]]:
        whole: dict[str, dict[str, Decimal]] = defaultdict(lambda: defaultdict(Decimal))
        for (_, currency), kinds in self.groups.items():
            for kind, amount in kinds.items():
                whole[currency][kind] += amount
        return {currency: self.cells(kinds) for currency, kinds in whole.items()}

    def base(self) -> dict[str, dict[str, Decimal]]:
        return {account: self.cells(kinds) for account, kinds in self.based.items()}


INCOME_KEYS: dict[str, Callable[[Booking], Any]] = {
    "contract": lambda each: each.inst.conid if each.inst else "",
    "month": lambda each: f"{each.day:%Y-%m}",
    "year": lambda each: f"{each.day.year}",
    "tax_year": lambda each: f"{each.settles.year}",
    "currency": lambda each: each.currency,
    "country": lambda each: each.inst.country if each.inst else "",
    "kind": lambda each: each.kind,
}


def income(made: Made, by: str, accounts: Iterable[str], first: date, last: date) -> Right:
    """Bookings that are no deposits, and taxes on fees, which have no contract."""
    right, wanted, book = Right(INCOME), {*accounts}, made.book
    for each in book.bookings:
        if each.account in wanted and first <= each.day <= last and each.kind not in ("deposits", "withdrawals"):
            kind = each.kind.partition(":")[0]
            key = INCOME_KEYS[by](each)
            right.add(key, each.currency, kind, each.amount, each.rate, each.account)
            if kind == "dividend" and "Return of Capital" in each.text:
                right.add(key, each.currency, "return_of_capital", each.amount, each.rate, each.account)
    for flow in book.flows if "SalesTaxes" not in made.form.missing else ():
        if flow.item == "salesTax" and flow.account in wanted and first <= flow.day <= last:
            year = f"{flow.day.year}"
            keys = {"month": f"{flow.day:%Y-%m}", "year": year, "tax_year": year, "currency": flow.currency,
                    "kind": "sales_tax", "country": "Ireland"}  # fmt: skip
            right.add(keys.get(by, ""), flow.currency, "sales_tax", flow.amount, flow.rate, flow.account)
    return right


def realized(made: Made, by: str, accounts: Iterable[str], first: date, last: date) -> Right:
    """Gains by trade day, with what all trades cost."""
    right, wanted, book = Right(REALIZED), {*accounts}, made.book

    def key(conid: int, day: date, currency: str, asset: str) -> Any:
        return {"contract": conid, "month": f"{day:%Y-%m}", "year": f"{day.year}", "currency": currency,
                "asset_class": asset}[by]  # fmt: skip

    for gain in book.gains:
        day = trade_day(book, gain)
        if gain.account in wanted and first <= day <= last:
            group, currency = key(gain.inst.conid, day, gain.inst.currency, gain.inst.asset), gain.inst.currency
            kinds = ["gain"] * (gain.source != "action" or "CorporateActions" not in made.form.missing)
            kinds += ["action"] * (gain.source == "action" and bool(kinds))
            if made.form.lots and gain.source != "action":
                kinds.append("wash" if gain.source == "wash" else gain.term)
            for kind in kinds:
                right.add(group, currency, kind, gain.amount, gain.rate, gain.account)
    for row in book.rows:
        values = row.values
        if row.tag == "Trade" and row.account in wanted and first <= values["tradeDate"] <= last:
            for kind, name, currency in (
                ("commission", "ibCommission", values["ibCommissionCurrency"]),
                ("taxes", "taxes", values["currency"]),
            ):
                if values[name]:
                    group = key(values["conid"], values["tradeDate"], currency, values["assetCategory"])
                    rate = book.rate(row.account, currency, row.day)
                    right.add(group, currency, kind, values[name], rate, row.account)
    return right


def trade_day(book: Ledger, gain: Gain) -> date:
    """A loss that is taken back is of the day of the sale."""
    if gain.source != "wash":
        return gain.day
    sold = next(
        each for each in book.gains
        if each.source == "lot" and each.inst.conid == gain.inst.conid and each.amount == -gain.amount
    )  # fmt: skip
    return sold.day


def money_weighted(start: float, end: float, flows: list[tuple[float, float]]) -> float:
    """Growth over a period at which flows at parts of it (0 is its start) become the end, by halving."""
    low, high = 1e-4, 1e4
    for _ in range(200):
        growth = (low * high) ** 0.5
        if start * growth + sum(amount * growth ** (1 - at) for at, amount in flows) > end:
            high = growth
        else:
            low = growth
    return low - 1
