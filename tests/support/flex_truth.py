"""The right answers of a ledger of ``flex_ledger``, in the shape of ``bezant-mcp statements totals --json``."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from tests.support.flex_ledger import ZERO, sums
from tests.support.flex_writer import Made

GROSS = ("dividend", "payment_in_lieu")
NET = (*GROSS, "withholding_dividend")
Amounts = dict[str, Decimal]


def exact(value: Any) -> Any:
    """Decimals as texts without exponents and without zeros at their end; all in a mapping."""
    if isinstance(value, dict):
        return {key: exact(each) for key, each in value.items()}
    if not isinstance(value, Decimal):
        return value
    text = f"{value:f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text in ("-0", "") else text


def with_sums(by_kind: Amounts) -> Amounts:
    """Cash by kind, with the sums of dividends before and after tax."""
    return by_kind | {
        "gross": sum((by_kind.get(kind, ZERO) for kind in GROSS), ZERO),
        "net": sum((by_kind.get(kind, ZERO) for kind in NET), ZERO),
    }


def cash_kinds(entries: Iterable[tuple[str, str, Decimal, str]]) -> dict[str, Amounts]:
    """By a key, from entries of key, kind, amount and text."""
    entries = list(entries)
    returned = [
        (key, "of_which_return_of_capital", amount)
        for key, kind, amount, text in entries
        if kind == "dividend" and "Return of Capital" in text
    ]
    return {
        key: with_sums(found)
        for key, found in sums([*((key, kind, amount) for key, kind, amount, _ in entries), *returned]).items()
    }


def totals(made: Made, accounts: list[str] | None = None) -> dict[str, Any]:
    """What is right, for all accounts or some; amounts in base by account."""
    book, wanted = made.book, set(accounts or made.life.accounts)
    booked = [each for each in book.bookings if each.account in wanted]
    trades = [row.values for row in book.rows if row.tag == "Trade" and row.account in wanted]
    flows = [flow for flow in book.flows if flow.account in wanted]
    gains = [gain for gain in book.gains if gain.account in wanted]
    paid: dict[str, Decimal] = defaultdict(Decimal)
    taxed: dict[str, Decimal] = defaultdict(Decimal)
    for trade in trades:
        if trade["ibCommission"]:
            paid[trade["ibCommissionCurrency"]] += trade["ibCommission"]
        if trade["taxes"]:
            taxed[trade["currency"]] += trade["taxes"]
    realized: dict[str, Decimal] = defaultdict(Decimal)
    in_base: dict[str, Decimal] = defaultdict(Decimal)
    for gain in gains:
        realized[gain.inst.currency] += gain.amount
        in_base[gain.account] += gain.amount * gain.rate
    cash: dict[str, Decimal] = defaultdict(Decimal)
    for flow in flows:
        cash[flow.currency] += flow.amount
    adjusted = {(each.account, each.day, each.amount) for each in booked if each.kind == "commission_adjustments"}
    base_paid: dict[str, Decimal] = defaultdict(Decimal)
    for flow in flows:
        if flow.item == "commissions" and (flow.account, flow.day, flow.amount) not in adjusted:
            base_paid[flow.account] += flow.amount * flow.rate
    sales_tax = [(flow.currency, "", flow.amount) for flow in flows if flow.item == "salesTax"]
    return {
        "cash_by_currency": cash_kinds((each.currency, each.kind, each.amount, each.text) for each in booked),
        "cash_base": cash_kinds((each.account, each.kind, each.amount * each.rate, each.text) for each in booked),
        "commissions_by_currency": dict(paid),
        "commissions_base": dict(base_paid),
        "taxes_on_trades_by_currency": dict(taxed),
        "realised_by_currency": dict(realized),
        "realised_base": dict(in_base),
        "ending_cash": dict(cash),
        "sales_tax": {currency: found[""] for currency, found in sums(sales_tax).items()},
    }
