"""The statements of the Flex service: their sections, what is held, realized and accrued, and how it is written."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any
from xml.sax.saxutils import escape

from bezant_mcp.simulator.api.flex_market import histories
from bezant_mcp.simulator.api.flex_sums import Sums
from bezant_mcp.simulator.world.book import Contract
from bezant_mcp.simulator.world.flex_desk import CONFIRMS, NEW_YORK, QUERIES, Order
from bezant_mcp.simulator.world.flex_history import History
from bezant_mcp.simulator.world.flex_ledger import ZERO, Row, about, d
from bezant_mcp.simulator.world.world import World

# Attribute of a trade -> its name in a confirmation, where that is another one.
CONFIRMED = {
    "settleDateTarget": "settleDate", "ibOrderID": "orderID", "ibExecID": "execID", "tradePrice": "price",
    "tradeMoney": "amount", "ibCommission": "commission", "ibCommissionCurrency": "commissionCurrency", "taxes": "tax",
    "notes": "code",
}  # fmt: skip
NOT_CONFIRMED = {"fxRateToBase", "cost", "fifoPnlRealized", "openCloseIndicator", "transactionID", "closePrice"}
EMPTY = ("<Trades>", "</Trades>", "<CashTransactions>", "</CashTransactions>")
# Section -> tag of its rows; those of trades say their own.
SECTIONS = {
    "EquitySummaryInBase": "EquitySummaryByReportDateInBase", "ChangeInNAV": "", "CashReport": "CashReportCurrency",
    "FIFOPerformanceSummaryInBase": "FIFOPerformanceSummaryUnderlying", "OpenPositions": "OpenPosition",
    "Trades": "Trade", "TransactionTaxes": "TransactionTax", "OptionEAE": "OptionEAE",
    "FxPositions": "FxLot",
    "FxTransactions": "FxTransaction", "CorporateActions": "CorporateAction", "CashTransactions": "CashTransaction",
    "SalesTaxes": "SalesTax", "InterestAccruals": "InterestAccrualsCurrency",
    "ChangeInDividendAccruals": "ChangeInDividendAccrual", "OpenDividendAccruals": "OpenDividendAccrual",
    "Transfers": "Transfer", "ConversionRates": "ConversionRate",
}  # fmt: skip


def positions(sums: Sums) -> list[Row]:
    """What is held, whole and by lot."""
    rows: list[Row] = []
    for contract, lots in _held(sums):
        price, multiplier = sums.marked(sums.ledger, contract, sums.day), d(contract.multiplier)
        common = {
            "currency": contract.currency, "fxRateToBase": sums.rate(contract.currency, sums.day),
            **about(contract), "reportDate": sums.day, "markPrice": price,
            "side": "Long" if lots[0].quantity > 0 else "Short",
        }  # fmt: skip
        whole = [(sum((lot.quantity for lot in lots), ZERO), sum((lot.cost for lot in lots), ZERO), {
            "levelOfDetail": "SUMMARY", "openDateTime": "", "holdingPeriodDateTime": "", "code": ""})]  # fmt: skip
        whole += [(lot.quantity, lot.cost, {
            "levelOfDetail": "LOT", "openDateTime": lot.opened, "holdingPeriodDateTime": lot.held_from,
            "code": lot.code, "originatingTransactionID": lot.id}) for lot in lots]  # fmt: skip
        for quantity, cost, more in whole:
            value, each = quantity * price * multiplier, (cost / quantity / multiplier).quantize(d("1e-9"))
            rows.append({
                **common, "position": quantity, "positionValue": value, "openPrice": each, "costBasisPrice": each,
                "costBasisMoney": cost, "fifoPnlUnrealized": value - cost, **more,
            })  # fmt: skip
    return rows


def _held(sums: Sums) -> Iterable[tuple[Contract, list[Any]]]:
    return ((sums.ledger.contracts[conid], lots) for conid, lots in sums.ledger.lots.items() if lots)


def performance(sums: Sums) -> list[Row]:
    """What was realized of each contract and currency, and what is not yet."""
    found: dict[Any, dict[str, Decimal]] = defaultdict(lambda: defaultdict(Decimal))
    texts: dict[Any, Row] = {}

    def note(key: Any, text: Row, name: str, amount: Decimal) -> None:
        texts[key] = text
        found[key][f"{name}{'Profit' if amount > 0 else 'Loss'}"] += amount

    for day, contract, how, gain in sums.ledger.gains:
        if day >= sums.first:
            note(contract.conid, about(contract), f"realized{how[0]}T", gain)
    for day, currency, gain in sums.ledger.fx_gains:
        if day >= sums.first:
            text = {"assetCategory": "CASH", "symbol": currency, "description": currency}
            note(currency, text, "realizedST", gain)
    for contract, lots in _held(sums):
        price, rate = sums.marked(sums.ledger, contract, sums.day), sums.rate(contract.currency, sums.day)
        for lot in lots:
            gain = (lot.quantity * price * d(contract.multiplier) - lot.cost) * rate
            note(contract.conid, about(contract), "unrealized", gain)
    names = [f"realized{how}{kind}" for how in ("ST", "LT") for kind in ("Profit", "Loss")]
    rows = []
    for key, row in found.items():
        realized = sum((row[name] for name in names), ZERO)
        open_ = row["unrealizedProfit"] + row["unrealizedLoss"]
        rows.append({
            **texts[key], "reportDate": sums.day, **{name: row[name] for name in names},
            "totalRealizedPnl": realized, "unrealizedProfit": row["unrealizedProfit"],
            "unrealizedLoss": row["unrealizedLoss"], "totalUnrealizedPnl": open_, "totalFifoPnl": realized + open_,
        })  # fmt: skip
    numbers = [name for name in (rows[0] if rows else {}) if name.endswith(("Profit", "Loss", "Pnl"))]
    total = {name: sum((row[name] for row in rows), ZERO) for name in numbers}
    nothing = {"assetCategory": "", "symbol": "", "description": "Total (All Assets)", "reportDate": sums.day}
    return [*rows, {**nothing, **total}]


def currencies(sums: Sums) -> list[Row]:
    """Foreign currencies and what they cost."""
    rows = []
    for currency, (quantity, cost) in sums.ledger.pools.items():
        rate = sums.rate(currency, sums.day)
        if quantity:
            rows.append({
                "assetCategory": "CASH", "reportDate": sums.day, "functionalCurrency": sums.account.base,
                "fxCurrency": currency, "quantity": quantity, "costPrice": (cost / quantity).quantize(d("1e-9")),
                "costBasis": -cost, "closePrice": rate, "value": quantity * rate,
                "unrealizedPL": quantity * rate - cost, "levelOfDetail": "SUMMARY",
            })  # fmt: skip
    return rows


def dividends(sums: Sums) -> list[Row]:
    """What is declared and not paid."""
    return [
        {
            **{name: row[name] for name in row if name != "actionID"},
            "fxRateToBase": sums.rate(row["currency"], sums.day),
            "reportDate": sums.day,
        }
        for _, row in sums.ledger.accrued.values()
    ]


def interest(sums: Sums) -> list[Row]:
    """Interest that has accrued."""
    now, before = dict(sums.accrued_interest(sums.last)), dict(sums.accrued_interest(sums.first - timedelta(days=1)))
    whole = [(currency, before.get(currency, ZERO), amount) for currency, amount in now.items()]
    base = sums.in_base(before.items(), sums.first), sums.in_base(now.items(), sums.last)
    return [
        {"currency": currency, "fromDate": sums.first, "toDate": sums.last, "startingAccrualBalance": start,
         "interestAccrued": end - start, "accrualReversal": ZERO, "fxTranslation": ZERO, "endingAccrualBalance": end}
        for currency, start, end in [("BASE_SUMMARY", *base), *whole]
    ]  # fmt: skip


def conversions(sums: Sums) -> list[Row]:
    """On the last day, and on those of trades whose commission is in another currency."""
    days = {day for day, row in sums.ledger.rows["Trades"] if row["assetCategory"] == "CASH" and day >= sums.first}
    currencies = sorted({currency for _, currency, _, _ in sums.ledger.moves} - {sums.account.base})
    return [
        {
            "reportDate": day,
            "fromCurrency": currency,
            "toCurrency": sums.account.base,
            "rate": sums.rate(currency, day),
        }
        for day in sorted({*days, sums.day})
        for currency in currencies
    ]


# What is no booking of the ledger's, but computed for the days of the statement.
COMPUTED: dict[str, Callable[[Sums], list[dict[str, Any]]]] = {
    "EquitySummaryInBase": Sums.nav_days, "ChangeInNAV": Sums.nav_change, "CashReport": Sums.cash_report,
    "FIFOPerformanceSummaryInBase": performance, "OpenPositions": positions,
    "InterestAccruals": interest, "OpenDividendAccruals": dividends,
    "FxPositions": currencies, "ConversionRates": conversions,
}  # fmt: skip
# Query -> its sections; all of them where it is not named.
TICKED = {"900002": {"CashReport", "CashTransactions"}}
SPECIAL, QUOTE = re.compile('[&<>"]'), {'"': "&quot;"}
PERSONAL = {"primaryEmail": "holder@example.com", "street": "1 Invented Street", "dateOfBirth": "19700101"}


def text_of(value: Any) -> str:
    """A value as IBKR writes it."""
    if isinstance(value, str):
        return escape(value, QUOTE) if SPECIAL.search(value) else value
    if isinstance(value, Decimal):
        return format(value.normalize() + 0, "f")
    if isinstance(value, datetime):
        return f"{value:%Y%m%d;%H%M%S}"
    return f"{value:%Y%m%d}" if isinstance(value, date) else str(value)


def tag(name: str, members: dict[str, Any], end: str = " /") -> str:
    """One element with its attributes."""
    written = [f'{key}="{text_of(value)}"' for key, value in members.items()]
    return f"<{' '.join([name, *written])}{end}>"


def sections(sums: Sums, wanted: Iterable[str]) -> Iterable[str]:
    """The sections of one statement."""
    for section in wanted:
        who = {"accountId": sums.account.id} if section in COMPUTED else {}
        rows = COMPUTED[section](sums) if section in COMPUTED else sums.booked(section)
        rows = [{**who, **row} for row in rows]
        if section == "ChangeInNAV":
            yield tag(section, rows[0])
            continue
        inner = "FxLots" if section == "FxPositions" else ""
        yield f"<{section}>" + (f"\n<{inner}>" if inner else "")
        for row in rows:
            yield tag(row.pop("tag", SECTIONS[section]), row)
        yield (f"</{inner}>\n" if inner else "") + f"</{section}>"


def confirms(history: History, order: Order) -> Iterable[str]:
    """The executions of some days, of today too."""
    yield "<TradeConfirms>"
    for _, row in history.ledger().rows["Trades"]:
        if row["levelOfDetail"] == "EXECUTION" and order.first <= row["tradeDate"] <= order.last:
            named = {CONFIRMED.get(name, name): value for name, value in row.items() if name not in NOT_CONFIRMED}
            yield tag("TradeConfirm", named)
    yield "</TradeConfirms>"


def one(history: History, order: Order, now: datetime, *, empty: bool) -> list[str]:
    """The statement of one account."""
    account = history.account
    asked = {
        "accountId": account.id, "fromDate": order.first, "toDate": order.last, "period": order.period,
        "whenGenerated": f"{now:%Y%m%d;%H%M%S}",
    }  # fmt: skip
    who = {
        "accountId": account.id, "acctAlias": account.alias or "", "currency": account.base, "name": account.title,
        "accountType": "Advisor Master" if account.is_master else "Individual", **PERSONAL,
        "taxLotMatchingMethod": "FIFO",
    }  # fmt: skip
    wanted = [section for section in SECTIONS if section in TICKED.get(order.query, SECTIONS)]
    rows: Iterable[str] = EMPTY
    if order.query == CONFIRMS:
        return [tag("FlexStatement", asked, ""), *confirms(history, order), "</FlexStatement>"]
    if not empty:
        rows = sections(Sums(history, order.first, order.last), wanted)
    return [tag("FlexStatement", asked, ""), tag("AccountInformation", who), *rows, "</FlexStatement>"]


def statement(world: World, order: Order, *, empty: bool = False) -> str:
    """The whole answer: one statement for each account, without a single row if wanted."""
    now = world.clock.moment().astimezone(NEW_YORK)
    each = [line for history in histories(world) for line in one(history, order, now, empty=empty)]
    head = tag(
        "FlexQueryResponse", {"queryName": QUERIES[order.query], "type": "TCF" if order.query == CONFIRMS else "AF"}, ""
    )
    count = tag("FlexStatements", {"count": len(world.book.accounts)}, "")
    return "\n".join([head, count, *each, "</FlexStatements>", "</FlexQueryResponse>", ""])
