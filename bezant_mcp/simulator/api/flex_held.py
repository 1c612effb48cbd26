"""What a statement says of single contracts and currencies: held, realized, accrued."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import timedelta
from decimal import Decimal
from typing import Any

from bezant_mcp.simulator.api.flex_sums import Sums
from bezant_mcp.simulator.world.book import Contract
from bezant_mcp.simulator.world.flex_ledger import ZERO, Row, about, d


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
