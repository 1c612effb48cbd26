"""The sums of a statement: cash, net asset value day by day, what was realized, what is held."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal
from functools import cached_property
from typing import Any

from bezant_mcp.simulator.world.book import Contract
from bezant_mcp.simulator.world.flex_happenings import FIRST_CONID
from bezant_mcp.simulator.world.flex_history import History
from bezant_mcp.simulator.world.flex_ledger import ZERO, Ledger, Row, about, d
from bezant_mcp.simulator.world.flex_trades import TradingLedger

CASH_ITEMS = (
    "commissions", "depositWithdrawals", "internalTransfers", "dividends", "paymentInLieu", "withholdingTax",
    "brokerInterest", "bondInterest", "cashSettlingMtm", "netTradesSales", "netTradesPurchases", "advisorFees",
    "otherFees", "transactionTax", "salesTax",
)  # fmt: skip
# Item of the change of net asset value -> those of cash that are in it; the rest is what prices did.
NAV_ITEMS = {
    "depositsWithdrawals": ("depositWithdrawals",), "internalCashTransfers": ("internalTransfers",),
    "dividends": ("dividends", "paymentInLieu"), "withholdingTax": ("withholdingTax",),
    "interest": ("brokerInterest", "bondInterest"), "advisorFees": ("advisorFees",), "otherFees": ("otherFees",),
    "commissions": ("commissions",), "salesTax": ("salesTax",), "transactionTax": ("transactionTax",),
}  # fmt: skip
FLOWS = {"depositWithdrawals", "internalTransfers"}
COLUMNS = {
    "STK": "stock", "OPT": "options", "FOP": "options", "WAR": "options", "IOPT": "options", "BOND": "bonds",
    "BILL": "bonds", "FUND": "funds", "CRYPTO": "crypto", "CMDTY": "commodities",
}  # fmt: skip
NAV_COLUMNS = ("cash", *dict.fromkeys(COLUMNS.values()), "dividendAccruals", "interestAccruals")
ACCRUES_DAYS = 25


def business_days(first: date, last: date) -> list[date]:
    """The weekdays from first to last, after the one before them."""
    day = first - timedelta(days=1)
    day -= timedelta(days=max(0, day.weekday() - 4))
    return [day, *(one for number in range((last - first).days + 1) if (one := first + timedelta(days=number)).weekday() < 5)]


class Sums:
    """One account over some days.

    Args:
        history: Of the account.
        first, last: The days.
    """

    def __init__(self, history: History, first: date, last: date) -> None:
        self.history, self.first, self.last = history, first, last
        self.account, self.rate = history.account, history.rate
        self.navs: dict[date, dict[str, Decimal]] = {}
        days = business_days(first, last)
        self.day = days[-1]
        self.ledger = history.ledger(last, days, self._see)

    def rows(self, section: str) -> list[Row]:
        """The rows of a section."""
        made = getattr(self, f"_{section}", None)
        if made is not None:
            who = {"accountId": self.account.id}
            return [{**who, **row} for row in made()]
        return [dict(row) for day, row in self.ledger.rows[section] if self.first <= day]

    def marked(self, ledger: Ledger, contract: Contract, day: date) -> Decimal:
        """The price of a contract; of the invented companies about what they cost, as nobody charts them."""
        if contract.conid < FIRST_CONID or contract.conid >= FIRST_CONID + 10000:
            return self.history.price(contract, day)
        lots = ledger.lots[contract.conid]
        each = sum((lot.cost for lot in lots), ZERO) / sum((lot.quantity for lot in lots), ZERO)
        return (each / d(contract.multiplier) * (1 + d(day.day % 7 - 3) / 200)).quantize(d("0.0001"))

    def _see(self, ledger: TradingLedger, day: date) -> None:
        columns = dict.fromkeys(NAV_COLUMNS, ZERO)
        columns["cash"] = self._in_base(ledger.cash.items(), day)
        for conid, lots in ledger.lots.items():
            contract = ledger.contracts.get(conid)
            if lots and contract and contract.counts:
                value = ledger.held(contract) * self.marked(ledger, contract, day) * d(contract.multiplier)
                columns[COLUMNS[contract.asset_class]] += value * self.rate(contract.currency, day)
        if self.account.counts_accruals:
            due = ((row["currency"], row["netAmount"]) for _, row in ledger.accrued.values())
            columns["dividendAccruals"] = self._in_base(due, day)
            columns["interestAccruals"] = self._in_base(self._interest(day), day)
        self.navs[day] = columns

    def _in_base(self, amounts: Iterable[tuple[str, Decimal]], day: date) -> Decimal:
        return sum((amount * self.rate(currency, day) for currency, amount in amounts), ZERO)

    def _interest(self, day: date) -> list[tuple[str, Decimal]]:
        """Interest that has accrued."""
        if day < self.history.end - timedelta(days=ACCRUES_DAYS):
            return []
        return [(currency, d(cash.interest)) for currency, cash in self.account.cash.items() if cash.interest]

    def _EquitySummaryInBase(self) -> list[Row]:
        return [
            {"currency": self.account.base, "reportDate": day, **columns, "total": sum(columns.values(), ZERO)}
            for day, columns in self.navs.items()
        ]

    @cached_property
    def cash(self) -> dict[str, dict[str, Decimal]]:
        """Items of the cash report by currency, and those of base currency under ``""``."""
        found: dict[str, dict[str, Decimal]] = {"": defaultdict(Decimal)}
        for day, currency, item, amount in self.ledger.moves:
            row = found.setdefault(currency, defaultdict(Decimal))
            if day < self.first:
                row["startingCash"] += amount
                continue
            names = [item]
            if item == "depositWithdrawals":
                names.append("deposits" if amount > 0 else "withdrawals")
            for name in names:
                row[name] += amount
                found[""][name] += amount * self.rate(currency, day)
        before = self.first - timedelta(days=1)
        base = found[""]
        for currency, row in found.items():
            if currency:
                row["endingCash"] = row["startingCash"] + sum((row[item] for item in CASH_ITEMS), ZERO)
                base["startingCash"] += row["startingCash"] * self.rate(currency, before)
                base["endingCash"] += row["endingCash"] * self.rate(currency, self.last)
        flows = sum((base[item] for item in CASH_ITEMS), ZERO)
        base["fxTranslationGainLoss"] = base["endingCash"] - base["startingCash"] - flows
        return found

    def _CashReport(self) -> list[Row]:
        return [
            {
                "currency": currency or "BASE_SUMMARY", "levelOfDetail": "Currency" if currency else "BaseCurrency",
                "fromDate": self.first, "toDate": self.last,
                **{name: row[name] for name in ("startingCash", *CASH_ITEMS, "deposits", "withdrawals")},
                "fxTranslationGainLoss": row["fxTranslationGainLoss"], "endingCash": row["endingCash"],
            }
            for currency, row in self.cash.items()
        ]  # fmt: skip

    def _ChangeInNAV(self) -> list[Row]:
        base, days = self.cash[""], list(self.navs)
        start, end = (sum(self.navs[day].values(), ZERO) for day in (days[0], days[-1]))
        items = {name: sum((base[item] for item in of), ZERO) for name, of in NAV_ITEMS.items()}
        items["assetTransfers"] = sum((value for day, value in self.ledger.assets if day >= self.first), ZERO)
        for name, column in (("Dividend", "dividendAccruals"), ("Interest", "interestAccruals")):
            items[f"changeIn{name}Accruals"] = self.navs[days[-1]][column] - self.navs[days[0]][column]
        items["fxTranslation"] = base["fxTranslationGainLoss"]
        items["mtm"] = end - start - sum(items.values(), ZERO)
        return [{
            "currency": self.account.base, "fromDate": self.first, "toDate": self.last, "startingValue": start, **items,
            "endingValue": end, "twr": self.twr(),
        }]  # fmt: skip

    def twr(self) -> Decimal:
        """The time-weighted return in percent; what came on a day counts from its end on."""
        flows: dict[date, Decimal] = defaultdict(Decimal)
        for day, currency, item, amount in self.ledger.moves:
            if item in FLOWS:
                flows[day] += amount * self.rate(currency, day)
        for day, value in self.ledger.assets:
            flows[day] += value
        worth, before, last = Decimal(1), ZERO, date.min
        for day, columns in self.navs.items():
            total = sum(columns.values(), ZERO)
            if before > 0:
                came = sum((amount for when, amount in flows.items() if last < when <= day), ZERO)
                worth *= (total - came) / before
            before, last = total, day
        return ((worth - 1) * 100).quantize(d("1e-9"))

    def _OpenPositions(self) -> list[Row]:
        rows: list[Row] = []
        for contract, lots in self._held():
            price, multiplier = self.marked(self.ledger, contract, self.day), d(contract.multiplier)
            common = {
                "currency": contract.currency, "fxRateToBase": self.rate(contract.currency, self.day),
                **about(contract), "reportDate": self.day, "markPrice": price,
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

    def _held(self) -> Iterable[tuple[Contract, list[Any]]]:
        return ((self.ledger.contracts[conid], lots) for conid, lots in self.ledger.lots.items() if lots)

    def _FIFOPerformanceSummaryInBase(self) -> list[Row]:
        sums: dict[tuple[Any, ...], dict[str, Decimal]] = defaultdict(lambda: defaultdict(Decimal))
        texts: dict[Any, Row] = {}

        def note(key: Any, text: Row, name: str, amount: Decimal) -> None:
            texts[key] = text
            sums[key][f"{name}{'Profit' if amount > 0 else 'Loss'}"] += amount

        for day, contract, how, gain in self.ledger.gains:
            if day >= self.first:
                note(contract.conid, about(contract), f"realized{how[0]}T", gain)
        for day, currency, gain in self.ledger.fx_gains:
            if day >= self.first:
                text = {"assetCategory": "CASH", "symbol": currency, "description": currency}
                note(currency, text, "realizedST", gain)
        for contract, lots in self._held():
            price, rate = self.marked(self.ledger, contract, self.day), self.rate(contract.currency, self.day)
            for lot in lots:
                gain = (lot.quantity * price * d(contract.multiplier) - lot.cost) * rate
                note(contract.conid, about(contract), "unrealized", gain)
        names = [f"realized{how}{kind}" for how in ("ST", "LT") for kind in ("Profit", "Loss")]
        rows = []
        for key, found in sums.items():
            realized = sum((found[name] for name in names), ZERO)
            open_ = found["unrealizedProfit"] + found["unrealizedLoss"]
            rows.append({
                **texts[key], "reportDate": self.day, **{name: found[name] for name in names},
                "totalRealizedPnl": realized, "unrealizedProfit": found["unrealizedProfit"],
                "unrealizedLoss": found["unrealizedLoss"], "totalUnrealizedPnl": open_, "totalFifoPnl": realized + open_,
            })  # fmt: skip
        numbers = [name for name in (rows[0] if rows else {}) if name.endswith(("Profit", "Loss", "Pnl"))]
        total = {name: sum((row[name] for row in rows), ZERO) for name in numbers}
        nothing = {"assetCategory": "", "symbol": "", "description": "Total (All Assets)", "reportDate": self.day}
        return [*rows, {**nothing, **total}]

    def _OpenDividendAccruals(self) -> list[Row]:
        return [
            {**row, "fxRateToBase": self.rate(row["currency"], self.day), "reportDate": self.day}
            for _, row in self.ledger.accrued.values()
        ]

    def _InterestAccruals(self) -> list[Row]:
        now, before = dict(self._interest(self.last)), dict(self._interest(self.first - timedelta(days=1)))
        whole = [(currency, before.get(currency, ZERO), amount) for currency, amount in now.items()]
        base = [self._in_base(some.items(), day) for some, day in ((before, self.first), (now, self.last))]
        return [
            {"currency": currency, "fromDate": self.first, "toDate": self.last, "startingAccrualBalance": start,
             "interestAccrued": end - start, "accrualReversal": ZERO, "fxTranslation": ZERO, "endingAccrualBalance": end}
            for currency, start, end in [("BASE_SUMMARY", *base), *whole]
        ]  # fmt: skip

    def _ConversionRates(self) -> list[Row]:
        """On the last day, and on those of trades whose commission is in another currency."""
        days = {day for day, row in self.ledger.rows["Trades"] if row["assetCategory"] == "CASH" and day >= self.first}
        currencies = sorted({currency for _, currency, _, _ in self.ledger.moves} - {self.account.base})
        return [
            {"reportDate": day, "fromCurrency": currency, "toCurrency": self.account.base, "rate": self.rate(currency, day)}
            for day in sorted({*days, self.day})
            for currency in currencies
        ]
