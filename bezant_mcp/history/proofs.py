"""Hold the rows of a statement against IBKR's own totals in it.

A difference is told to whoever asks. What real statements break for good reasons is not held against them: then the
check has no total of IBKR's, and says why.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from bezant_mcp.history.base_currency import commission_rate
from bezant_mcp.history.book import Statement
from bezant_mcp.history.rows import HALF_A_CENT, PAIRS, CashReport, Check, NavChange, RealizedSummary
from bezant_mcp.history.sections import UNCLASSIFIED
from bezant_mcp.history.values import MINOR_UNITS

ZERO, ONE, HUNDRED = Decimal(0), Decimal(1), Decimal(100)
BASE = "BASE_SUMMARY"
# The item of the cash report for each kind of booking.
ITEMS = {
    "dividend": "dividends",
    "payment_in_lieu": "paymentInLieu",
    "withholding_dividend": "withholdingTax",
    "withholding_interest": "withholdingTax",
    "interest_received": "brokerInterest",
    "interest_paid": "brokerInterest",
    "bond_interest_received": "bondInterest",
    "bond_interest_paid": "bondInterest",
    "other_fees": "otherFees",
    "advisor_fees": "advisorFees",
    "commission_adjustments": "commissions",
    "deposits": "depositWithdrawals",
    "withdrawals": "depositWithdrawals",
    "unclassified:871(m) Withholding": "withholding871m",
}
# The section that all rows of an item are in; bookings may correct commissions, too.
SECTIONS = {
    **dict.fromkeys(ITEMS.values(), ("CashTransactions",)),
    "commissions": ("Trades",),
    "transactionTax": ("Trades",),
    "salesTax": ("SalesTaxes",),
}
# Without one of these ticked, the items of a report do not add up.
WHOLE_REPORT = (
    "startingCash",
    "endingCash",
    "commissions",
    "dividends",
    "withholdingTax",
    "brokerInterest",
    "netTradesSales",
    "netTradesPurchases",
    "otherFees",
)
# No part of the sum from start to end: the ends themselves, what is told twice, averages, lending.
NO_PART = ("starting", "ending", "slb", "avg", "billable")
NONE = "FIFOPerformanceSummaryInBase is not in the statement"
# Gains are told in one of two ways.
GAINS = (set[str](), {"mtm"}, {"realized", "changeInUnrealized"})


# What rows add to an item: its name, the currency, and base currency for one unit of it where that is known.
Part = tuple[str, str, Decimal | None]


def checks_of(statement: Statement) -> list[Check]:
    """Every sum of one statement that a total of IBKR's can prove, and those that none can."""
    return [
        Check(statement.account_id, subject, currency, base, statement.first, statement.last, ours, theirs, why)
        for prove in (of_cash, of_reports, of_the_end, of_nav, of_realized, of_lots, of_the_rest)
        for subject, currency, base, ours, theirs, why in prove(statement)
    ]


Found = tuple[str, str, bool, Decimal | None, Decimal | None, str]


def parts_of(statement: Statement) -> dict[Part, Decimal | None]:
    """What the rows of a statement add to the items of the cash report."""
    rows, base = statement.rows, statement.base_currency
    found: dict[Part, Decimal | None] = {}
    for row in rows.cash:
        add(found, (ITEMS.get(row.kind, row.kind), row.currency, row.rate), row.amount)
    for trade in rows.trades if statement.kind != "TCF" else ():
        rate = commission_rate(trade, base, statement.rates)
        add(found, ("commissions", trade.commission_currency, rate), trade.commission)
        if trade.taxes is None or trade.taxes:
            add(found, ("transactionTax", trade.currency, trade.rate), trade.taxes)
    for tax in rows.sales_taxes:
        add(found, ("salesTax", tax.currency, tax.rate), tax.amount)
    return found


def of_cash(statement: Statement) -> Iterator[Found]:
    """Bookings, commissions and taxes against the items of the cash report, by currency and in base currency."""
    reports = {row.currency: row.items for row in statement.rows.cash_reports}
    sums: dict[tuple[str, str], Decimal | None] = defaultdict(lambda: ZERO)
    for (item, currency, rate), amount in parts_of(statement).items():
        scale = HUNDRED if currency in MINOR_UNITS else ONE
        add(sums, (item, MINOR_UNITS.get(currency, currency)), None if amount is None else amount / scale)
        add(sums, (item, BASE), None if amount is None or rate is None else amount * rate)
    asked = {item for item, needed in SECTIONS.items() if set(needed) <= statement.sections} - {""}
    known = {(item, currency) for currency, items in reports.items() for item in asked if items.get(item)}
    by_currency = reports.keys() - {BASE}
    for item, currency in sorted({*sums, *known}):
        ours = sums[item, currency]
        theirs, why = None, ""
        if not currency or (ours == 0 and not reports.get(currency, {}).get(item)):
            continue
        if item.startswith(UNCLASSIFIED):
            why = "the cash report has no such item"
        elif "CashReport" not in statement.sections:
            why = "CashReport is not in the statement"
        elif item not in asked:
            why = f"{' or '.join(set(SECTIONS.get(item, ())) - statement.sections)} is not in the statement"
        elif not (by_currency if currency != BASE else BASE in reports):
            why = "CashReport does not have it by currency" if currency != BASE else "CashReport has no base summary"
        elif currency in reports and item not in reports[currency]:
            why = f"CashReport.{item} is not in the statement"
        else:
            theirs = reports.get(currency, {}).get(item, ZERO)
            ours, theirs, why = excused(statement, reports, sums, item, currency, theirs)
        if ours is None and not why:
            why = "a row has no readable amount" if currency != BASE else "a row has no rate"
        yield item, statement.base_currency if currency == BASE else currency, currency == BASE, ours, theirs, why


def excused(
    statement: Statement,
    reports: Mapping[str, Mapping[str, Decimal]],
    sums: Mapping[tuple[str, str], Decimal | None],
    item: str,
    currency: str,
    theirs: Decimal,
) -> tuple[Decimal | None, Decimal | None, str]:
    """Both sides, without IBKR's where the two differ in every right statement."""
    ours = sums[item, currency]
    if ours is None or abs(ours - theirs) < HALF_A_CENT:
        return ours, theirs, ""
    if item == "commissions" and currency != BASE:
        # IBKR books some in base currency and tells them in the trade's; only the sum of all is the same.
        whole, said = sums[item, BASE], reports.get(BASE, {}).get(item)
        if whole is not None and said is not None and abs(whole - said) < HALF_A_CENT:
            return ours, None, "CashReport splits commissions in another way, and has the same in base currency"
    if item == "commissions" and "CashTransactions" not in statement.sections:
        return (
            ours,
            None,
            (
                f"CashReport has commissions of {theirs}, with corrections that would be in CashTransactions, "
                "which is not in the statement"
            ),
        )
    if item == "transactionTax":
        # Taxes that stand alone are in no trade, and others are told twice.
        alone = sum(
            (
                (tax.amount or ZERO) * (tax.rate or ZERO if currency == BASE else 1)
                for tax in statement.rows.trade_taxes
                if tax.source == "STANDALONE" and currency in {BASE, tax.currency}
            ),
            ZERO,
        )
        if abs(ours + alone - theirs) < HALF_A_CENT:
            return ours + alone, theirs, ""
    return ours, theirs, ""


def add(sums: dict[Any, Decimal | None], key: Any, amount: Decimal | None) -> None:
    """Add an amount; a sum with an unknown part stays unknown."""
    known = sums.get(key, ZERO)
    sums[key] = None if amount is None or known is None else known + amount


def of_reports(statement: Statement) -> Iterator[Found]:
    """Each cash report from its start to its end."""
    for row in statement.rows.cash_reports:
        base = row.currency == BASE
        currency = statement.base_currency if base else row.currency
        ending = row.items.get("endingCash")
        missing = [item for item in WHOLE_REPORT if item not in row.items]
        if not {"depositWithdrawals", "deposits"} & row.items.keys():
            missing.append("depositWithdrawals")
        why = f"CashReport lacks {', '.join(missing)}" if missing else ""
        found = end_of(row)
        if missing and (ending is None or abs(found - ending) >= HALF_A_CENT):
            yield "ending cash", currency, base, None, None, why
        else:
            yield "ending cash", currency, base, found, ending, ""


def of_the_end(statement: Statement) -> Iterator[Found]:
    """Cash at the end of all currencies, at the rates of the last day, against that in base currency."""
    ends = {row.currency: row.items.get("endingCash") for row in statement.rows.cash_reports}
    theirs, base = ends.pop(BASE, None), statement.base_currency
    if theirs is None or not ends or not base:
        return
    found = ZERO
    for currency, amount in ends.items():
        rate = ONE if currency == base else statement.rates.get(currency, {}).get(statement.last or date.min)
        if amount and rate is None:
            yield "ending cash of all currencies", base, True, None, theirs, f"the last day has no rate of {currency}"
            return
        found += (amount or ZERO) * (rate or ZERO)
    # A report in base currency has its own roundings.
    same = abs(found - theirs) < HALF_A_CENT + abs(theirs) / 100_000
    why = "" if same else f"the currencies of CashReport come to {found}, and its base summary to {theirs}"
    yield "ending cash of all currencies", base, True, found, found if same else None, why


def end_of(row: CashReport) -> Decimal:
    """The start of a cash report and all its items."""
    twice = ("deposits", "withdrawals") if "depositWithdrawals" in row.items else ()
    parts = (value for item, value in row.items.items() if not item.startswith(NO_PART) and item not in twice)
    return sum(parts, row.items.get("startingCash", ZERO))


def of_nav(statement: Statement) -> Iterator[Found]:
    """Each change of net asset value from its start to its end, and both ends against the values by day."""
    days = sorted((row.date, row.total) for row in statement.rows.nav_days if row.date and row.total is not None)
    for row in statement.rows.nav_changes:
        start, end = row.items.get("startingValue"), row.items.get("endingValue")
        if start is None or end is None:
            continue
        found = min((value_of(row, without) for without in GAINS), key=lambda value: abs(value - end))
        yield "net asset value", row.currency, True, found, end, ""
        before = [total for day, total in days if row.first and day < row.first]
        until = [total for day, total in days if row.last and day <= row.last]
        if before:
            yield "net asset value at the start", row.currency, True, before[-1], start, ""
        if until and len(until) > len(before):
            yield "net asset value at the end", row.currency, True, until[-1], end, ""


def value_of(row: NavChange, without: set[str]) -> Decimal:
    """The start of a change and all its items but some."""
    parts = (value for item, value in row.items.items() if item not in {"startingValue", "endingValue", *without})
    return sum(parts, row.items["startingValue"])


def of_realized(statement: Statement) -> Iterator[Found]:
    """Realized gains against IBKR's own summary, and those of trades against their lots."""
    rows, base = statement.rows, statement.base_currency
    booked: list[Any] = [*rows.trades, *rows.corporate_actions]
    gains = [row for row in booked if row.about.asset_class != PAIRS and row.realized]
    told = "FIFOPerformanceSummaryInBase" in statement.sections
    if "Trades" in statement.sections:
        ours = sum((row.realized * row.rate for row in gains if row.rate), ZERO)
        unknown = any(row.rate is None for row in gains)
        summed = [row.total for row in rows.realized if not is_total(row) and row.about.asset_class != PAIRS]
        why = "" if told else NONE
        if told and not summed and rows.realized and any(row.total for row in rows.realized):
            why = "FIFOPerformanceSummaryInBase has no rows by contract"
        if unknown or any(total is None for total in summed):
            why = why or "a row has no rate or no total"
        if ours or any(summed):
            theirs = None if why else sum((total for total in summed if total), ZERO)
            yield "realized", base, True, None if unknown else ours, theirs, why
    lots: dict[tuple[str, Any], Decimal] = defaultdict(lambda: ZERO)
    for lot in (*rows.closed_lots, *rows.wash_sales) if any(lot.realized for lot in rows.closed_lots) else ():
        lots[lot.currency, lot.about.key] += lot.realized or ZERO
    sums: dict[str, list[Decimal]] = defaultdict(lambda: [ZERO, ZERO])
    for (currency, _), amount in lots.items():
        sums[currency][0] += amount
    for trade in rows.trades:
        if (trade.currency, trade.about.key) in lots:
            sums[trade.currency][1] += trade.realized or ZERO
    for currency, (closed, trades) in sorted(sums.items()) if rows.trades else ():
        yield "realized by lot", currency, False, closed, trades, ""


def is_total(row: RealizedSummary) -> bool:
    """True if a row sums the others; its words differ, and it is about nothing."""
    return not (row.about.named or row.about.asset_class)


def of_lots(statement: Statement) -> Iterator[Found]:
    """Open lots against their positions."""
    rows = statement.rows
    if not rows.open_lots or not rows.positions:
        return
    lots: dict[Any, list[Decimal]] = defaultdict(lambda: [ZERO, ZERO])
    for lot in rows.open_lots:
        held = lots[lot.about.key]
        held[0] += lot.quantity or ZERO
        held[1] += lot.cost or ZERO
    for position in rows.positions:
        quantity, cost = lots.pop(position.about.key, (ZERO, ZERO))
        name = position.about.symbol or position.about.conid
        yield f"quantity of {name} in lots", position.currency, False, quantity, position.quantity, ""
        if position.cost is not None:
            yield f"cost of {name} in lots", position.currency, False, cost, position.cost, ""
    for key, (quantity, _) in lots.items():
        yield f"quantity of {key} in lots", "", False, quantity, ZERO, ""


def of_the_rest(statement: Statement) -> Iterator[Found]:
    """What most statements have alike, and some have not for reasons of their own: told where it differs, not held."""
    rows, base = statement.rows, statement.base_currency
    ours: dict[tuple[str, str], Decimal | None] = {}
    if "Trades" in statement.sections:
        for trade in rows.trades:
            if trade.about.asset_class not in {"FUT", "CFD", "FXCFD"}:
                add(ours, ("money of trades", trade.currency), trade.proceeds)
            # Quantities of a pair are in its first currency.
            if trade.about.asset_class == PAIRS and "." in trade.about.symbol:
                add(ours, ("money of trades", trade.about.symbol.split(".")[0]), trade.quantity)
        for action in rows.corporate_actions:
            add(ours, ("money of trades", action.currency), action.proceeds)
    for transfer in rows.transfers:
        add(ours, ("cash of transfers", transfer.currency), transfer.cash)
    for row in rows.cash:
        if row.kind.startswith(UNCLASSIFIED) and row.kind not in ITEMS:
            add(ours, ("bookings of other types", row.currency), row.amount)
    if "TradeConfirms" in statement.sections:
        for currency in sorted({row.commission_currency for row in rows.trades}):
            yield "commissions", currency, False, None, None, "trade confirmations have no totals of IBKR's"
    for report in rows.cash_reports:
        if report.currency == BASE:
            continue
        for subject, needed, items in (
            ("money of trades", "Trades", {"netTradesSales", "netTradesPurchases"}),
            ("cash of transfers", "Transfers", {"accountTransfers", "internalTransfers"}),
            ("bookings of other types", "CashTransactions", others_of(report)),
        ):
            there = [report.items[item] for item in items if item in report.items]
            found, theirs = ours.get((subject, report.currency), ZERO), sum(there, ZERO)
            if needed in statement.sections and there and (found or theirs):
                same = found is not None and abs(found - theirs) < HALF_A_CENT
                why = "" if same else f"CashReport has {theirs} ({', '.join(sorted(items))}), and the rows {found}"
                yield subject, report.currency, False, found, theirs if same else None, why
    gains = [row.realized for row in rows.fx_gains]
    summed = [row.total for row in rows.realized if row.about.asset_class == PAIRS]
    if "FxTransactions" in statement.sections and (gains or summed):
        found, theirs = sum((each for each in gains if each), ZERO), sum((each for each in summed if each), ZERO)
        told = "FIFOPerformanceSummaryInBase" in statement.sections
        same = told and abs(found - theirs) < HALF_A_CENT
        why = f"the summary of realized gains has {theirs} for currencies, and FxTransactions {found}" if told else NONE
        why = "" if same else why
        yield "gains on currencies", base, True, found, theirs if same else None, why


def others_of(report: CashReport) -> set[str]:
    """The items of a cash report that bookings of types without an item of their own may be in."""
    known = {*ITEMS.values(), "transactionTax", "salesTax", "netTradesSales", "netTradesPurchases", "accountTransfers"}
    known |= {"internalTransfers", "deposits", "withdrawals", "cashSettlingMtm", "fxTranslationGainLoss"}
    return {
        item for item, value in report.items.items() if value and item not in known and not item.startswith(NO_PART)
    }
