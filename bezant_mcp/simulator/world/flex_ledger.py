"""A ledger: what happened to one account, in order, and the rows of statements that follow from it.

Amounts are exact decimals. Lots are closed first in, first out; a foreign currency at its average cost. Income and
trades are in the modules beside.
"""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

from bezant_mcp.simulator.world.book import Contract

ZERO = Decimal(0)
EXACT = Decimal("1e-8")
YEAR = timedelta(days=365)
# Type of a cash row -> IBKR's name of its sum.
ITEMS = {
    "Deposits/Withdrawals": "depositWithdrawals", "Dividends": "dividends", "Withholding Tax": "withholdingTax",
    "Payment In Lieu Of Dividends": "paymentInLieu", "Broker Interest Received": "brokerInterest",
    "Broker Interest Paid": "brokerInterest", "Bond Interest Received": "bondInterest", "Advisor Fees": "advisorFees",
    "Bond Interest Paid": "bondInterest", "Other Fees": "otherFees",
}  # fmt: skip
Row = dict[str, Any]


@dataclass(slots=True)
class Lot:
    """So much of a contract, opened at once; negative is short, and so is its cost then."""

    quantity: Decimal
    cost: Decimal
    opened: datetime
    held_from: datetime
    id: str
    code: str = ""


def d(number: float | str) -> Decimal:
    """The decimal that is written like this."""
    return Decimal(str(number))


def booked(when: datetime) -> date:
    """The day on which something is booked: of a weekend, the Monday after."""
    return when.date() + timedelta(days=(7 - when.weekday()) * (when.weekday() > 4))


def part(whole: Decimal, of: Decimal, all_of: Decimal) -> Decimal:
    """The share of an amount that ``of`` is of ``all_of``."""
    return whole if of == all_of else (whole * of / all_of).quantize(EXACT)


# What rows of money have too, where there is a place for it.
ABOUT = (
    "assetCategory",
    "subCategory",
    "symbol",
    "conid",
    "isin",
    "issuerCountryCode",
    "listingExchange",
    "multiplier",
)
KNOWN: dict[int, tuple[Contract, Row]] = {}


def about(contract: Contract) -> Row:
    """The attributes that say what a row is about."""
    known = KNOWN.get(contract.conid)
    if known is None or known[0] is not contract:
        known = KNOWN[contract.conid] = contract, _about(contract)
    return known[1]


def _about(contract: Contract) -> Row:
    symbol, text, kind = contract.symbol, contract.name, contract.asset_class
    expiry = datetime.strptime(contract.expiry, "%Y%m%d").date() if contract.expiry else ""
    if kind == "OPT" and isinstance(expiry, date):
        symbol = f"{contract.symbol:<6}{expiry:%y%m%d}{contract.right}{round(contract.strike * 1000):08d}"
        text = f"{contract.symbol} {expiry:%d%b%y} {contract.strike:g} {contract.right}".upper()
    stock = kind == "STK"
    return {
        "assetCategory": kind, "subCategory": (contract.kind or "") if stock else contract.right or "",
        "symbol": symbol, "description": text, "conid": contract.conid, "isin": contract.isin,
        "listingExchange": contract.exchange, "underlyingConid": contract.underlying or "",
        "underlyingSymbol": contract.underlying_symbol, "issuerCountryCode": contract.country if stock else "",
        "multiplier": d(contract.multiplier), "strike": d(contract.strike) if contract.strike else "",
        "expiry": expiry, "putCall": contract.right or "",
    }  # fmt: skip


@dataclass
class Ledger:
    """One account while its history runs.

    Attributes:
        rate: Base currency for one unit of a currency on a day. price: Of a contract at the end of a day.
        number: The last transaction id given.
        rows: By section, each with the day of its booking. moves: Day, currency, IBKR's sum, amount.
        gains: Day, contract, ST or LT, amount in base currency. accrued: Dividends declared and not paid.
        assets: Day and value in base currency of positions that came or went.
    """

    account_id: str
    base: str
    rate: Callable[[str, date], Decimal]
    price: Callable[[Contract, date], Decimal]
    number: int
    rows: dict[str, list[tuple[date, Row]]] = field(default_factory=lambda: defaultdict(list))
    moves: list[tuple[date, str, str, Decimal]] = field(default_factory=list)
    gains: list[tuple[date, Contract, str, Decimal]] = field(default_factory=list)
    fx_gains: list[tuple[date, str, Decimal]] = field(default_factory=list)
    assets: list[tuple[date, Decimal]] = field(default_factory=list)
    lots: dict[int, list[Lot]] = field(default_factory=dict)
    contracts: dict[int, Contract] = field(default_factory=dict)
    cash: dict[str, Decimal] = field(default_factory=lambda: defaultdict(Decimal))
    accrued: dict[str, tuple[Contract, Row]] = field(default_factory=dict)
    settled: dict[int, Decimal] = field(default_factory=dict)
    pools: dict[str, tuple[Decimal, Decimal]] = field(default_factory=dict)

    def held(self, contract: Contract) -> Decimal:
        """How much of a contract there is."""
        return sum((lot.quantity for lot in self.lots.get(contract.conid, ())), ZERO)

    def _row(self, section: str, when: datetime, currency: str, contract: Contract | None, row: Row) -> Row:
        self.number += 1
        day = booked(when)
        whole = {
            "accountId": self.account_id, "currency": currency, "fxRateToBase": self.rate(currency, day),
            **(about(contract) if contract else {}), "reportDate": day, "dateTime": when,
            "transactionID": str(self.number), **row,
        }  # fmt: skip
        self.rows[section].append((day, whole))
        return whole

    def _move(self, when: datetime, currency: str, item: str, amount: Decimal, why: str) -> None:
        if not amount:
            return
        if currency == "GBX":
            currency, amount = "GBP", amount / 100
        day = booked(when)
        self.moves.append((day, currency, item, amount))
        self.cash[currency] += amount
        if currency == self.base:
            return
        held, cost = self.pools.get(currency, (ZERO, ZERO))
        rate = self.rate(currency, day)
        if held * amount < 0:
            closed = amount if abs(amount) <= abs(held) else -held
            gone = part(cost, -closed, held)
            gain = -closed * rate - gone
            self.fx_gains.append((day, currency, gain))
            self.rows["FxTransactions"].append((day, {
                "accountId": self.account_id, "assetCategory": "CASH", "reportDate": day, "dateTime": when,
                "functionalCurrency": self.base, "fxCurrency": currency, "activityDescription": why,
                "quantity": closed, "proceeds": -closed * rate, "cost": -gone, "realizedPL": gain, "code": "C",
                "levelOfDetail": "TRANSACTION",
            }))  # fmt: skip
            held, cost, amount = held + closed, cost - gone, amount - closed
        self.pools[currency] = held + amount, cost + amount * rate

    def book(
        self, when: datetime, type: str, currency: str, amount: Decimal, text: str, contract: Contract | None = None,
        settles: date | None = None, action: str = "", ex: date | None = None, code: str = "",
    ) -> None:  # fmt: skip
        """Cash that is no trade; ``settles`` is the day to which it belongs where that is an earlier one."""
        self._move(when, currency, ITEMS[type], amount, text)
        day = settles or when.date()
        nothing = {} if contract else dict.fromkeys(ABOUT, "")
        self._row("CashTransactions", when, currency, contract, {
            **nothing, "type": type, "amount": amount, "description": text, "settleDate": day, "actionID": action,
            "exDate": ex or "", "code": code, "levelOfDetail": "DETAIL", "dateTime": settles or when,
        })  # fmt: skip

    def convert(
        self, when: datetime, bought: str, paid: str, quantity: Decimal, price: Decimal, fee: Decimal, note: str = ""
    ) -> None:
        """Buy (negative: sell) one currency with another."""
        pair, money = f"{bought}.{paid}", quantity * price
        for currency, amount in ((bought, quantity), (paid, -money)):
            item = "netTradesSales" if amount > 0 else "netTradesPurchases"
            self._move(when, currency, item, amount, f"FOREX: {quantity} {pair}")
        self._move(when, self.base, "commissions", fee, "commission")
        row = self._row("Trades", when, paid, None, {
            "assetCategory": "CASH", "symbol": pair, "description": pair, "conid": 12087792, "multiplier": 1,
            "levelOfDetail": "EXECUTION", "tradeDate": when.date(), "settleDateTarget": when.date() + timedelta(days=2),
            "transactionType": "ExchTrade", "exchange": "IDEALFX", "quantity": quantity, "tradePrice": price,
            "tradeMoney": money, "proceeds": -money, "taxes": ZERO, "ibCommission": fee, "netCash": ZERO, "cost": ZERO,
            "ibCommissionCurrency": self.base, "fifoPnlRealized": ZERO, "openCloseIndicator": "", "notes": note,
            "buySell": "BUY" if quantity > 0 else "SELL", "ibOrderID": f"6{self.number}",
        })  # fmt: skip
        row |= {"tradeID": f"5{row['transactionID']}", "ibExecID": f"0000fx.{row['transactionID']}.01.01"}

    def move_cash(self, when: datetime, currency: str, amount: Decimal, other: str, shared: str) -> None:
        """Cash between two accounts of one owner."""
        self._move(when, currency, "internalTransfers", amount, "TRANSFER")
        side = "IN" if amount > 0 else "OUT"
        self._transfer(when, currency, None, other, "INTERNAL", {
            "assetCategory": "CASH", "symbol": "--", "direction": side,
            "description": f"TRANSFER {'FROM' if amount > 0 else 'TO'} {other}", "transactionID": shared,
            "quantity": ZERO, "positionAmount": ZERO, "positionAmountInBase": ZERO, "cashTransfer": amount,
        })  # fmt: skip

    def receive(self, when: datetime, contract: Contract, quantity: Decimal, cost: Decimal, value: Decimal) -> None:
        """A position that comes from another broker."""
        in_base = value * self.rate(contract.currency, when.date())
        self.assets.append((when.date(), in_base))
        self._transfer(when, contract.currency, contract, "99-EXTERNAL", "FOP", {
            "quantity": quantity, "positionAmount": value, "positionAmountInBase": in_base, "cashTransfer": ZERO,
            "direction": "IN", "deliveringBroker": "OTHER BROKER",
        })  # fmt: skip
        self.open(contract, Lot(quantity, cost, when, when, str(self.number)))

    def _transfer(
        self, when: datetime, currency: str, contract: Contract | None, other: str, type: str, row: Row
    ) -> None:
        common = {"date": when.date(), "settleDate": when.date(), "type": type, "company": "--", "account": other}
        self._row("Transfers", when, currency, contract, {**common, "levelOfDetail": "TRANSFER", **row})

    def open(self, contract: Contract, lot: Lot) -> None:
        """Add a lot."""
        self.contracts[contract.conid] = contract
        self.lots.setdefault(contract.conid, []).append(lot)
