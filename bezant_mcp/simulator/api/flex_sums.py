"""The sums of a statement: cash, net asset value day by day, what was realized, what is held."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal
from functools import cached_property

from bezant_mcp.simulator.world.book import Contract
from bezant_mcp.simulator.world.flex_happenings import FIRST_CONID
from bezant_mcp.simulator.world.flex_history import History
from bezant_mcp.simulator.world.flex_ledger import ZERO, Ledger, Row, d
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
    return [
        day,
        *(one for number in range((last - first).days + 1) if (one := first + timedelta(days=number)).weekday() < 5),
    ]


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

    def booked(self, section: str) -> list[Row]:
        """The rows of a section that the ledger wrote in these days."""
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
        columns["cash"] = self.in_base(ledger.cash.items(), day)
        for conid, lots in ledger.lots.items():
            contract = ledger.contracts.get(conid)
            if lots and contract and contract.counts:
                value = ledger.held(contract) * self.marked(ledger, contract, day) * d(contract.multiplier)
                columns[COLUMNS[contract.asset_class]] += value * self.rate(contract.currency, day)
        if self.account.counts_accruals:
            due = ((row["currency"], row["netAmount"]) for _, row in ledger.accrued.values())
            columns["dividendAccruals"] = self.in_base(due, day)
            columns["interestAccruals"] = self.in_base(self.accrued_interest(day), day)
        self.navs[day] = columns

    def in_base(self, amounts: Iterable[tuple[str, Decimal]], day: date) -> Decimal:
        """The sum of amounts of several currencies, at the rates of a day."""
        return sum((amount * self.rate(currency, day) for currency, amount in amounts), ZERO)

    def accrued_interest(self, day: date) -> list[tuple[str, Decimal]]:
        """Interest that has accrued."""
        if day < self.history.end - timedelta(days=ACCRUES_DAYS):
            return []
        return [(currency, d(cash.interest)) for currency, cash in self.account.cash.items() if cash.interest]

    def nav_days(self) -> list[Row]:
        """Net asset value at the end of each business day."""
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

    def cash_report(self) -> list[Row]:
        """Cash of each currency and in base currency."""
        return [
            {
                "currency": currency or "BASE_SUMMARY", "levelOfDetail": "Currency" if currency else "BaseCurrency",
                "fromDate": self.first, "toDate": self.last,
                **{name: row[name] for name in ("startingCash", *CASH_ITEMS, "deposits", "withdrawals")},
                "fxTranslationGainLoss": row["fxTranslationGainLoss"], "endingCash": row["endingCash"],
            }
            for currency, row in self.cash.items()
        ]  # fmt: skip

    def nav_change(self) -> list[Row]:
        """How net asset value changed; what prices did is the rest."""
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
