"""Books kept by hand for invented accounts: what is right, for statements to be held against.

Nothing here knows the code under test. Money is exact; lots are closed first in, first out, costs in them; a base
amount is the amount times the rate of the day of booking. Beside what is right, the ledger keeps the rows that IBKR
would write.
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from decimal import ROUND_HALF_EVEN, Decimal
from random import Random
from typing import Any, NamedTuple

ZERO = Decimal(0)
EIGHT = Decimal("0.00000001")
MINOR = {"GBX": "GBP"}
# Dollars for one unit at the start.
DOLLARS = {"USD": 1.0, "EUR": 1.12, "GBP": 1.34, "CHF": 1.05}


def rounded(amount: Decimal | float, places: int = 2) -> Decimal:
    return Decimal(str(amount)).quantize(Decimal(1).scaleb(-places), ROUND_HALF_EVEN)


class Inst(NamedTuple):
    """A contract, with what statements say of it."""

    conid: int
    symbol: str
    currency: str
    asset: str = "STK"
    sub: str = "COMMON"
    isin: str = ""
    country: str = "US"
    name: str = ""
    multiplier: Decimal = Decimal(1)
    start: float = 50.0
    underlying: int = 0
    strike: Decimal | None = None
    expiry: date | None = None
    right: str = ""

    def attributes(self) -> dict[str, Any]:
        return {
            "assetCategory": self.asset,
            "subCategory": self.sub,
            "symbol": self.symbol,
            "description": self.name,
            "conid": self.conid,
            "isin": self.isin,
            "securityID": self.isin,
            "securityIDType": "ISIN" if self.isin else "",
            "issuerCountryCode": self.country,
            "multiplier": self.multiplier,
            "strike": self.strike,
            "expiry": self.expiry,
            "putCall": self.right,
        }


NOBODY = dict.fromkeys(Inst(0, "", "").attributes(), "")


class Row(NamedTuple):
    """A row as IBKR would write it, and the day by which a statement has it."""

    section: str
    tag: str
    account: str
    day: date
    values: dict[str, Any]


class Booking(NamedTuple):
    """Cash that was booked, by its right kind."""

    account: str
    day: date
    kind: str
    currency: str
    amount: Decimal
    rate: Decimal
    inst: Inst | None
    settles: date
    text: str


class Gain(NamedTuple):
    """A realized gain: of a ``lot``, of a corporate ``action``, or a loss that a ``wash`` sale takes back."""

    account: str
    day: date
    source: str
    inst: Inst
    amount: Decimal
    rate: Decimal
    term: str
    quantity: Decimal
    cost: Decimal
    opened: datetime


class Flow(NamedTuple):
    """Cash that moved, under IBKR's name of the line in its cash report."""

    account: str
    day: date
    item: str
    currency: str
    amount: Decimal
    rate: Decimal


class Outside(NamedTuple):
    """What came in from outside of the account or left it, in base currency, and the value of the account before."""

    account: str
    day: date
    amount: Decimal
    before: Decimal


@dataclass
class Lot:
    account: str
    inst: Inst
    quantity: Decimal
    cost: Decimal
    opened: datetime
    holding: datetime
    id: str
    raised: bool = False


@dataclass
class Market:
    """Rates and prices of any day, the same whenever they are asked for."""

    seed: int
    first: date
    factors: dict[int, Decimal] = field(default_factory=lambda: defaultdict(lambda: Decimal(1)))
    known: dict[tuple[Any, ...], Any] = field(default_factory=dict)

    def drift(self, name: str, day: date, wild: float) -> float:
        """A walk by months with a tremble by days."""
        month = (day.year - self.first.year) * 12 + day.month
        if ("walk", name) not in self.known:
            draw, level, walk = Random(f"{self.seed} {name}"), 1.0, []
            for _ in range(140):
                level *= 1 + draw.uniform(-wild, wild * 1.1)
                walk.append(level)
            self.known["walk", name] = walk
        walk = self.known["walk", name]
        return float(walk[month]) * (1 + 0.01 * (((day.toordinal() * 7919) % 97) / 97 - 0.5))

    def rate(self, currency: str, base: str, day: date) -> Decimal:
        """Units of base for one unit of currency."""
        if currency == base:
            return Decimal(1)
        key = (currency, base, day)
        if key not in self.known:
            if currency in MINOR:
                self.known[key] = self.rate(MINOR[currency], base, day).scaleb(-2)
            else:
                dollars = {name: DOLLARS[name] * self.drift(name, day, 0.01) for name in (currency, base)}
                dollars["USD"] = 1.0
                self.known[key] = rounded(dollars[currency] / dollars[base], 5)
        found: Decimal = self.known[key]
        return found

    def price(self, inst: Inst, day: date) -> Decimal:
        key = (inst.conid, day, self.factors[inst.conid])
        if key not in self.known:
            wild = 0.005 if inst.asset == "BOND" else 0.06
            start = inst.start * self.drift(str(inst.conid), day, wild)
            self.known[key] = max(rounded(Decimal(start) / self.factors[inst.conid], 2), Decimal("0.05"))
        found: Decimal = self.known[key]
        return found


@dataclass
class Ledger:
    """The books of several accounts."""

    market: Market
    bases: dict[str, str]
    rows: list[Row] = field(default_factory=list)
    bookings: list[Booking] = field(default_factory=list)
    gains: list[Gain] = field(default_factory=list)
    flows: list[Flow] = field(default_factory=list)
    outside: list[Outside] = field(default_factory=list)
    fx_gains: list[tuple[str, date, str, Decimal]] = field(default_factory=list)
    lots: list[Lot] = field(default_factory=list)
    navs: dict[tuple[str, date], Decimal] = field(default_factory=dict)
    held: dict[tuple[str, date], list[Lot]] = field(default_factory=dict)
    numbers: Iterator[int] = field(default_factory=lambda: itertools.count(10_000_001))
    _cash: dict[tuple[str, str], Decimal] = field(default_factory=lambda: defaultdict(Decimal))

    def id(self) -> str:
        return str(next(self.numbers))

    def rate(self, account: str, currency: str, day: date) -> Decimal:
        return self.market.rate(currency, self.bases[account], day)

    def row(self, section: str, tag: str, account: str, day: date, currency: str, /, **values: Any) -> Row:
        head = {"accountId": account, "currency": currency, "fxRateToBase": self.rate(account, currency, day)}
        made = Row(section, tag, account, day, head | values)
        self.rows.append(made)
        return made

    def flow(self, account: str, day: date, item: str, currency: str, amount: Decimal) -> None:
        """Move cash. Pence are kept in pounds, as IBKR's cash report does."""
        rate = self.rate(account, currency, day)
        if currency in MINOR:
            currency, amount, rate = MINOR[currency], amount / 100, rate * 100
        self.flows.append(Flow(account, day, item, currency, amount, rate))
        self._cash[account, currency] += amount

    def quantity(self, account: str, inst: Inst) -> Decimal:
        return sum((lot.quantity for lot in self.of(account, inst)), ZERO)

    def of(self, account: str, inst: Inst) -> list[Lot]:
        return [lot for lot in self.lots if lot.account == account and lot.inst.conid == inst.conid and lot.quantity]

    def nav(self, account: str, day: date) -> Decimal:
        cash = (
            amount * self.rate(account, currency, day)
            for (owner, currency), amount in self._cash.items()
            if owner == account
        )
        return sum(cash, ZERO) + sum(
            (
                lot.quantity * self.market.price(lot.inst, day) * lot.inst.multiplier
                * self.rate(account, lot.inst.currency, day)
                for lot in self.lots
                if lot.account == account and lot.quantity
            ),
            ZERO,
        )  # fmt: skip

    def look(self, account: str, day: date, *, lots: bool = False) -> None:
        """Remember what the account is worth at the end of a day, and what it holds."""
        self.navs[account, day] = self.nav(account, day)
        if lots:
            self.held[account, day] = [replace(lot) for lot in self.lots if lot.account == account and lot.quantity]

    # --- what happens ---------------------------------------------------------------------------------------------

    def cash(
        self, account: str, day: date, kind: str, type_: str, item: str, currency: str, amount: Decimal, text: str,
        *, inst: Inst | None = None, settles: date | None = None, action: str = "", code: str = "",
    ) -> None:  # fmt: skip
        """Book cash, as a row of CashTransactions."""
        settles = settles or day
        self.row(
            "CashTransactions", "CashTransaction", account, day, currency,
            **(inst.attributes() if inst else NOBODY) | {"description": text},
            dateTime=datetime(settles.year, settles.month, settles.day, 20, 20) if inst else settles,
            settleDate=settles, amount=amount, type=type_, tradeID="", code=code, transactionID=self.id(),
            reportDate=day, exDate="", clientReference="", actionID=action, levelOfDetail="DETAIL",
        )  # fmt: skip
        rate = self.rate(account, currency, day)
        self.bookings.append(Booking(account, day, kind, currency, amount, rate, inst, settles, text))
        self.flow(account, day, item, currency, amount)

    def trade(
        self, account: str, inst: Inst, at: datetime, quantity: Decimal, price: Decimal, *,
        commission: Decimal = ZERO, paid_in: str = "", taxes: Decimal = ZERO, kind: str = "ExchTrade",
        notes: str = "", day: date | None = None, trade_id: str = "", order: str = "", extra_cost: Decimal = ZERO,
        side: str = "", quiet_lots: bool = False, **more: Any,
    ) -> Row:  # fmt: skip
        """Buy or sell. ``extra_cost`` is of the new lot alone: a premium that was had, or a commission paid before."""
        day, paid_in, number = day or at.date(), paid_in or inst.currency, self.id()
        proceeds = -quantity * price * inst.multiplier
        here, there = (self.rate(account, currency, day) for currency in (inst.currency, paid_in))
        cost_here = commission if paid_in == inst.currency else rounded(commission * there / here, 8)
        net, left, shared = proceeds + cost_here + taxes, quantity, ZERO
        realized, cost, indicator = ZERO, ZERO, ""
        for lot in self.of(account, inst):
            if not left or lot.quantity * left > 0:
                continue
            part = min(abs(left), abs(lot.quantity)).copy_sign(lot.quantity)
            left, indicator = left + part, "C"
            # The last part has what rounding left over, so that the parts are the whole.
            share = (net * -part / quantity).quantize(EIGHT) if left else net - shared
            shared += share
            gain, basis = self._close(account, lot, part, share, at, day, price, quiet=quiet_lots)
            realized, cost = realized + gain, cost - basis
        if left:
            basis = -(net - shared) + extra_cost
            self.lots.append(Lot(account, inst, left, basis, at, at, number))
            cost, indicator = cost + basis, f"{indicator};O".strip(";")
        row = self.row(
            "Trades", "Trade", account, day, inst.currency, **inst.attributes(), tradeID=trade_id or self.id(),
            reportDate=day, dateTime=at, tradeDate=at.date(), settleDateTarget=day + timedelta(days=2),
            transactionType=kind, exchange="NYSE", quantity=quantity, tradePrice=price,
            tradeMoney=quantity * price * inst.multiplier, proceeds=proceeds, taxes=taxes, ibCommission=commission,
            ibCommissionCurrency=paid_in, netCash=proceeds + (commission if paid_in == inst.currency else 0) + taxes,
            closePrice=price, openCloseIndicator=indicator, notes=notes,
            cost=cost, fifoPnlRealized=realized, mtmPnl=0,
            origTradePrice=0, origTradeDate="", origTradeID="", origOrderID=0, origTransactionID=0,
            buySell=side or ("BUY" if quantity > 0 else "SELL"), ibOrderID=order or self.id(), transactionID=number,
            ibExecID=f"0000{int(number):08x}.01.01", orderTime=at, openDateTime="", holdingPeriodDateTime="",
            whenRealized="", whenReopened="", levelOfDetail="EXECUTION", orderType="LMT", isAPIOrder="N", accruedInt=0,
        )  # fmt: skip
        row.values.update(more)
        self.flow(account, day, "netTradesSales" if proceeds > 0 else "netTradesPurchases", inst.currency, proceeds)
        if commission:
            self.flow(account, day, "commissions", paid_in, commission)
        if taxes:
            self.flow(account, day, "transactionTax", inst.currency, taxes)
            self.row(
                "TransactionTaxes", "TransactionTax", account, day, inst.currency, **inst.attributes(), date=day,
                taxDescription="Stamp Duty", quantity=quantity, reportDate=day, taxAmount=taxes,
                tradeId=row.values["tradeID"], tradePrice=price, source="TRADE", levelOfDetail="SUMMARY",
            )  # fmt: skip
        return row

    def _close(
        self, account: str, lot: Lot, part: Decimal, share: Decimal, at: datetime, day: date, price: Decimal,
        *, source: str = "lot", quiet: bool = False,
    ) -> tuple[Decimal, Decimal]:  # fmt: skip
        """Take a part off a lot for its share of the money; the gain, and what the part had cost."""
        cost = lot.cost if part == lot.quantity else (lot.cost * part / lot.quantity).quantize(EIGHT)
        lot.quantity, lot.cost = lot.quantity - part, lot.cost - cost
        if quiet:
            return ZERO, cost
        gain = share - cost
        term = "long" if at.date() > anniversary(lot.holding.date()) else "short"
        rate = self.rate(account, lot.inst.currency, day)
        self.gains.append(Gain(account, day, source, lot.inst, gain, rate, term, part, cost, lot.opened))
        if source == "lot":
            self.row(
                "Trades", "Lot", account, day, lot.inst.currency, **lot.inst.attributes(), tradeID="", reportDate=day,
                dateTime=at, tradeDate=at.date(), quantity=-part, tradePrice=price, openCloseIndicator="C",
                notes="LT" if term == "long" else "ST", cost=-cost, fifoPnlRealized=gain,
                buySell="SELL" if part > 0 else "BUY", transactionID=lot.id, openDateTime=lot.opened,
                holdingPeriodDateTime=lot.holding, levelOfDetail="CLOSED_LOT",
            )  # fmt: skip
        return gain, cost

    def cancel(self, bought: Row, day: date, price: Decimal) -> None:
        """Take a purchase back a day later and book it again at another price; its commission is not given back."""
        old, account = bought.values, bought.account
        inst, at = next((lot.inst, lot.opened) for lot in self.lots if lot.id == old["transactionID"])
        self.lots = [lot for lot in self.lots if lot.id != old["transactionID"]]
        undone = old | {
            "fxRateToBase": self.rate(account, inst.currency, day), "tradeID": "", "reportDate": day,
            "transactionType": "TradeCancel", "quantity": -old["quantity"], "tradeMoney": -old["tradeMoney"],
            "proceeds": -old["proceeds"], "ibCommission": ZERO, "netCash": -old["proceeds"], "notes": "Ca",
            "cost": -abs(old["proceeds"]), "openCloseIndicator": "", "origTradeID": old["tradeID"],
            "origTransactionID": old["transactionID"], "buySell": "BUY (Ca.)", "transactionID": self.id(),
            "ibExecID": "", "ibOrderID": self.id(),
        }  # fmt: skip
        self.rows.append(Row("Trades", "Trade", account, day, undone))
        self.flow(account, day, "netTradesSales", inst.currency, undone["proceeds"])
        self.trade(
            account, inst, at, old["quantity"], price, day=day, trade_id=old["tradeID"],
            extra_cost=-old["ibCommission"],
        )  # fmt: skip

    def exchange(
        self, account: str, pair: Inst, at: datetime, quantity: Decimal, price: Decimal, commission: Decimal, notes: str
    ) -> None:
        """Change currency: the pair's first against its second; the commission is in base currency."""
        bought, base = pair.symbol.split(".")[0], self.bases[account]
        number, proceeds, day = self.id(), -quantity * price, at.date()
        self.row(
            "Trades", "Trade", account, day, pair.currency, **pair.attributes(), tradeID=self.id(), reportDate=day,
            dateTime=at, tradeDate=day, settleDateTarget=day, transactionType="ExchTrade", exchange="IDEALFX",
            quantity=quantity, tradePrice=price, tradeMoney=-proceeds, proceeds=proceeds, taxes=0,
            ibCommission=commission, ibCommissionCurrency=base, netCash=0, openCloseIndicator="", notes=notes, cost=0,
            fifoPnlRealized=0, mtmPnl=0, buySell="BUY" if quantity > 0 else "SELL", ibOrderID=self.id(),
            transactionID=number, ibExecID=f"0000{int(number):08x}.01.01", levelOfDetail="EXECUTION",
        )  # fmt: skip
        items = ("netTradesPurchases", "netTradesSales")
        for currency, amount in ((bought, quantity), (pair.currency, proceeds)):
            self.flow(account, day, items[amount > 0], currency, amount)
        if commission:
            self.flow(account, day, "commissions", base, commission)
        sold, amount = (bought, quantity) if quantity < 0 else (pair.currency, proceeds)
        if sold != base:
            worth = -amount * self.rate(account, sold, day)
            cost = rounded(worth * Decimal("0.985"), 4)
            self.fx_gains.append((account, day, sold, worth - cost))
            values: dict[str, Any] = {
                "accountId": account, "assetCategory": "CASH", "reportDate": day, "functionalCurrency": base,
                "fxCurrency": sold, "activityDescription": f"FOREX: {quantity} {pair.symbol}", "dateTime": at,
                "quantity": amount, "proceeds": worth, "cost": -cost, "realizedPL": worth - cost, "code": "C",
                "levelOfDetail": "TRANSACTION",
            }  # fmt: skip
            self.rows.append(Row("FxTransactions", "FxTransaction", account, day, values))

    def action(
        self, account: str, inst: Inst, day: date, type_: str, text: str, quantity: Decimal, action: str,
        *, cash: Decimal = ZERO, value: Decimal = ZERO,
    ) -> None:  # fmt: skip
        """A corporate action; for cash, all lots are given up."""
        realized, at = ZERO, datetime(day.year, day.month, day.day, 20, 25)
        if cash:
            lots, shared = self.of(account, inst), ZERO
            for lot in lots:
                share = cash - shared if lot is lots[-1] else (cash * lot.quantity / -quantity).quantize(EIGHT)
                shared += share
                realized += self._close(account, lot, lot.quantity, share, at, day, ZERO, source="action")[0]
            self.flow(account, day, "netTradesSales", inst.currency, cash)
        self.row(
            "CorporateActions", "CorporateAction", account, day, inst.currency,
            **inst.attributes() | {"description": text}, reportDate=day, dateTime=at, actionDescription=text,
            amount=-cash, proceeds=cash, value=value, quantity=quantity, fifoPnlRealized=realized, mtmPnl=0, code="",
            type=type_, transactionID=self.id(), actionID=action, levelOfDetail="DETAIL",
        )  # fmt: skip

    def wash(self, account: str, inst: Inst, sold: Row, bought: Row) -> None:
        """Take back the loss of a sale, for a purchase soon after it: the lot bought costs more and counts as older."""
        loss, day, when = sold.values["fifoPnlRealized"], bought.day, sold.values["dateTime"]
        gain = next(gain for gain in reversed(self.gains) if gain.inst.conid == inst.conid and gain.amount == loss)
        sold.values["fifoPnlRealized"] = ZERO
        lot = next(lot for lot in self.lots if lot.id == bought.values["transactionID"])
        lot.cost, lot.raised, lot.holding = lot.cost - loss, True, lot.opened - (when - gain.opened)
        self.row(
            "Trades", "WashSale", account, day, inst.currency, **inst.attributes(), reportDate=day, dateTime=when,
            tradeDate=when.date(), quantity=sold.values["quantity"], tradePrice=sold.values["tradePrice"], cost="",
            fifoPnlRealized=-loss, notes="ST" if gain.term == "short" else "LT", buySell="SELL", transactionID="",
            whenRealized=when, whenReopened=bought.values["dateTime"], levelOfDetail="WASH_SALE",
        )  # fmt: skip
        self.gains.append(gain._replace(day=day, source="wash", amount=-loss))

    def value_flow(self, account: str, day: date, amount: Decimal, before: Decimal) -> None:
        self.outside.append(Outside(account, day, amount, before))

    # --- what is right --------------------------------------------------------------------------------------------

    def balance(self, account: str, day: date) -> dict[str, Decimal]:
        """Cash by currency at the end of a day."""
        found: dict[str, Decimal] = defaultdict(Decimal)
        for flow in self.flows:
            if flow.account == account and flow.day <= day:
                found[flow.currency] += flow.amount
        return dict(found)

    def twr(self, account: str, before: date, last: date) -> Decimal | None:
        """Time-weighted return in percent; what comes in counts from the start of its day."""
        start, linked = self.navs.get((account, before), ZERO), Decimal(1)
        moves = [moved for moved in self.outside if moved.account == account and before < moved.day <= last]
        for moved in moves:
            linked *= moved.before / start if start else 1
            start = moved.before + moved.amount
        end = self.navs[account, last]
        # Of an account that was left, the last price of what left is not of the day before, and nothing remains.
        return rounded((linked * (end / start if start and end else 1) - 1) * 100, 9) if start or end or moves else None


def anniversary(day: date) -> date:
    """A year later; what is held longer is long term."""
    return day.replace(year=day.year + 1) if (day.month, day.day) != (2, 29) else date(day.year + 1, 2, 28)


def sums(entries: Iterable[tuple[str, str, Decimal]]) -> dict[str, dict[str, Decimal]]:
    """Amounts by two keys."""
    found: dict[str, dict[str, Decimal]] = defaultdict(lambda: defaultdict(Decimal))
    for outer, inner, amount in entries:
        found[outer][inner] += amount
    return {outer: dict(inner) for outer, inner in found.items()}
