"""Ten years of an account that end where the Gateway's book begins: what it holds, what that cost, its cash."""

import math
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from random import Random
from typing import Any

from bezant_mcp.simulator.world import contracts as c
from bezant_mcp.simulator.world.book import Account, Contract
from bezant_mcp.simulator.world.flex_ledger import ZERO, booked, d
from bezant_mcp.simulator.world.flex_trades import Known, TradingLedger

YEARS = 10
DAYS = 3650
CENT, FOUR = Decimal("0.01"), Decimal("0.0001")
FEE = d(0.35)
# Class -> how many days ago it was bought, at least and at most; shares and funds at any time.
AGES = {"OPT": (20, 90), "FUT": (12, 40), "FOP": (12, 40), "BILL": (10, 60), "IOPT": (30, 200), "WAR": (30, 200),
        "CFD": (30, 300)}  # fmt: skip
OLDEST = (DAYS - 350, DAYS - 60)  # of what was sold since: first in, first out
TAX_SHARES = {"US": d(0.15), "JP": d(0.15315), "CH": d(0.35), "DE": d(0.26375), "CA": d(0.15), "NL": d(0.15)}
AAPL_EX = 25  # so that it is paid on the day that the Gateway's history of the contract has
DEPOSITS = ("CASH RECEIPTS / ELECTRONIC FUND TRANSFERS", "DISBURSEMENT INITIATED BY ACCOUNT HOLDER")
Event = tuple[datetime, int, str, tuple[Any, ...], dict[str, Any]]
END: Event = (datetime(9999, 1, 1), 0, "", (), {})


@dataclass
class History:
    """The events of one account, the newest of them today.

    Attributes:
        end: The last closed business day, from which days are counted back. now: Today.
        price, rate: As those of a ledger.
        number: Of the account; its transaction ids begin with it.
    """

    account: Account
    end: date
    now: date
    dice: Random
    price: Callable[[Contract, date], Decimal]
    rate: Callable[[str, date], Decimal]
    number: int
    events: list[Event] = field(default_factory=list)

    def on(self, ago: float, hour: int = 10) -> datetime:
        """A moment so many days ago, or on the business day before."""
        day = self.end - timedelta(days=int(ago))
        day -= timedelta(days=max(0, day.weekday() - 4))
        return datetime.combine(day, time(hour, self.dice.randrange(60), self.dice.randrange(60)))

    def add(self, when: datetime, what: str, *given: Any, **named: Any) -> None:
        """Note an event: a method of the ledger and its arguments."""
        self.events.append((when, len(self.events), what, given, named))

    def ledger(
        self,
        until: date = date.max,
        days: Iterable[date] = (),
        see: Callable[[TradingLedger, date], None] | None = None,
    ) -> TradingLedger:
        """The account as it was at the end of a day; ``see`` is shown how it was at the end of each of some days."""
        ledger = TradingLedger(
            self.account.id, self.account.base, self.rate, self.price, 1_000_000_000 * (self.number + 1)
        )
        ahead = list(days)[::-1]
        for when, _, what, given, named in [*sorted(self.events, key=lambda event: event[:2]), END]:
            day = booked(when)
            while ahead and see and ahead[-1] < day:
                see(ledger, ahead.pop())
            if day > until or not what:
                break
            getattr(ledger, what)(when, *given, **named)
        return ledger

    def hold(self, known: list[Known]) -> None:
        """Buy what the account holds: what the Gateway's trades leave over, so that the cost comes out right."""
        of: dict[int, list[Known]] = defaultdict(list)
        for trade in known:
            of[trade.contract.conid].append(trade)
            self.add(trade.when, "trade", trade.contract, trade.quantity, trade.price, trade.fee,
                     execution=trade.execution, order=trade.order)  # fmt: skip
        wanted: dict[int, tuple[Contract, Decimal, Decimal]] = {}
        for row in self.account.holdings:
            contract, quantity = row.contract, d(row.quantity)
            if contract.asset_class == "CASH":
                continue  # a pair is in the cash
            _, before, cost = wanted.get(contract.conid, (contract, ZERO, d(row.realized) if not quantity else ZERO))
            wanted[contract.conid] = (
                contract, before + quantity, cost + quantity * d(row.average_price) * d(contract.multiplier),
            )  # fmt: skip
        for trade in known:
            wanted.setdefault(trade.contract.conid, (trade.contract, ZERO, ZERO))
        for contract, quantity, cost in wanted.values():
            self._buy(contract, quantity, cost, of[contract.conid])
        if any(contract.asset_class in {"FUT", "CFD"} for contract, *_ in wanted.values()):
            for ago in range(310, -1, -1):
                if (day := self.end - timedelta(days=ago)).weekday() < 5:
                    self.add(datetime.combine(day, time(17, 15)), "settle")

    def _buy(self, contract: Contract, quantity: Decimal, cost: Decimal, known: list[Known]) -> None:
        multiplier = d(contract.multiplier)
        before = quantity - sum((trade.quantity for trade in known), ZERO)
        bought = [trade for trade in known if trade.quantity * (quantity or -1) > 0]
        sold = sum((trade.quantity for trade in known if trade.quantity * (quantity or 1) < 0), ZERO)
        left = cost - sum((t.quantity * t.price * multiplier - t.fee for t in bought), ZERO)
        if not quantity:  # closed today: what it cost is what it brought less the result
            left = -sum((t.quantity * t.price * multiplier for t in known), ZERO) - cost
        elif before and sold:  # the oldest lot is what was sold since
            self._lot(contract, -sold, (cost / quantity * -sold).quantize(CENT), OLDEST)
            before += sold
        if not before:
            return
        first = before
        if abs(before) > 1 and before == before.to_integral_value() and contract.counts:
            first = (before * d(0.6)).to_integral_value()
            spent = (left * first / before * d(0.97)).quantize(CENT)
            self._lot(contract, first, spent)
            first, left = before - first, left - spent
        if first:
            self._lot(contract, first, left)

    def _lot(
        self, contract: Contract, quantity: Decimal, cost: Decimal, ages: tuple[int, int] = (110, DAYS - 360)
    ) -> None:
        """One purchase, with some of it filled apart; the commission is what makes it cost exactly so much."""
        multiplier = d(contract.multiplier)
        unit = float(cost / quantity / multiplier)
        youngest, oldest = AGES.get(contract.asset_class, ages)
        tries = [self.on(self.dice.uniform(youngest, oldest)) for _ in range(12)]
        when = min(tries, key=lambda day: abs(math.log(float(self.price(contract, day.date())) / unit)))
        rounding, sign = (ROUND_FLOOR, -1) if quantity > 0 else (ROUND_CEILING, 1)
        price = ((abs(cost) + sign * FEE) / abs(quantity) / multiplier).quantize(FOUR, rounding)
        fee = -abs(abs(cost) - price * abs(quantity) * multiplier)
        parts = [quantity]
        if abs(quantity) >= 10 and quantity == quantity.to_integral_value():
            parts = [one := (quantity / 3).to_integral_value(), quantity - one]
        order = self.dice.randrange(10**8, 10**9)
        if contract.asset_class == "BOND":
            self.add(when, "coupon", contract, d(-0.7), abs(quantity))
        for number, one in enumerate(parts):
            share = (fee / 3).quantize(CENT) if number == 0 and len(parts) > 1 else fee
            self.add(when + timedelta(seconds=number), "trade", contract, one, price, share, order=order,
                     note="P" if len(parts) > 1 else "")  # fmt: skip
            fee -= share

    def dividends(self, known: list[Known]) -> None:
        """What was paid on what is held, and what is declared and as much as the Gateway says is accrued."""
        stocks = {
            row.contract.conid: row.contract for row in self.account.holdings if row.contract.asset_class == "STK"
        }
        since: dict[int, int] = {}
        for currency, cash in self.account.cash.items():
            rows = [row for row in self.account.holdings if row.contract.currency == currency and row.quantity > 0
                    and row.contract.dividend]  # fmt: skip
            if not (cash.dividends and rows):
                continue
            ex, net = self.on(15), d(cash.dividends)
            fits = [
                (abs(math.log(cash.dividends / row.quantity / row.contract.dividend / 0.9)), row.contract)
                for row in rows
            ]
            contract = min(fits, key=lambda fit: fit[0])[1]
            count = sum((d(row.quantity) for row in self.account.holdings if row.contract is contract), ZERO)
            count -= sum((t.quantity for t in known if t.contract.conid == contract.conid and t.when > ex), ZERO)
            share = TAX_SHARES.get(contract.country, ZERO)
            gross = (net / (1 - share)).quantize(CENT, ROUND_CEILING)
            tax = min((gross * share).quantize(CENT), gross - net)
            self.add(ex, "accrue", f"{contract.conid} 0", contract, (gross / count).quantize(d("1e-8")), share,
                     self.end + timedelta(days=20), count, tax, gross - net - tax)  # fmt: skip
            since[contract.conid] = 106
        for place, contract in enumerate(stocks.values()):
            each, every = contract.dividend, 91
            if contract.conid >= 620000000 and contract.conid % 6 == 0:
                each, every = round(contract.price * 0.02, 2), 365
            if not each:
                continue
            ago = since.get(contract.conid, 30 + place % 50)
            if contract.conid == c.AAPL:
                ago = AAPL_EX - (self.now - self.end).days
            number = 0
            while ago < DAYS - 40:
                number += 1
                rate = (d(each) * d(0.95) ** (ago // 365)).quantize(FOUR)
                key, pays = f"{contract.conid} {number}", self.on(ago - 13, 20)
                self.add(self.on(ago, 9), "accrue", key, contract, rate, TAX_SHARES.get(contract.country, ZERO),
                         pays.date())  # fmt: skip
                self.add(pays, "pay", key, d(7) if number % 5 == 3 else ZERO, twice=number % 7 == 2)
                ago += every * (2 if contract.country == "GB" else 1)

    def interest_and_fees(self) -> None:
        """Each month: interest on what is there, tax on it for some years, and the fees of the house."""
        base, dice = self.account.base, self.dice
        for month in range(2, YEARS * 12 - 3):
            when = self.on(month * 30.4, 20)
            words = f"FOR {when - timedelta(days=30):%b-%Y}".upper()
            for currency, cash in self.account.cash.items():
                loan = cash.balance < 0
                if currency != base and not (loan and month < 40):
                    continue
                amount = d(round(dice.uniform(2, 30), 2)) * (-1 if loan else 1)
                kind, verb = ("Paid", "DEBIT") if loan else ("Received", "CREDIT")
                self.add(when, "book", f"Broker Interest {kind}", currency, amount, f"{currency} {verb} INT {words}")
                if not loan and month < 60:
                    tax = -(amount * d(0.2)).quantize(CENT)
                    text = f"WITHHOLDING @ 20% ON CREDIT INT {words}"
                    self.add(when, "book", "Withholding Tax", currency, tax, text)
            if self.account.parent and month % 3 == 0:
                self.add(when, "book", "Advisor Fees", base, d(-25), f"ADVISOR FEE {words}")
            elif month % 3 == 1:
                self.add(when, "sales_tax", base, d(-1.5), d(0.23), "M******12:NASDAQ (NP,L1)")

    def balance(self) -> None:
        """Bring every currency to what the Gateway says: by conversions, and by deposits in base currency."""
        base, cash = self.account.base, self.ledger().cash
        for currency in sorted({*cash, *self.account.cash} - {base}):
            held = self.account.cash.get(currency)
            wanted = (d(held.balance) if held else ZERO) - cash[currency]
            whole = wanted.to_integral_value(ROUND_FLOOR)
            parts = [(whole * d(share)).to_integral_value() for share in (0.5, 0.2, 0.2)]
            for ago, quantity in zip((DAYS - 20, 2200, 1100, 190), [*parts, whole - sum(parts)], strict=True):
                when = self.on(ago, 8)
                price = self.rate(currency, when.date())
                if quantity:
                    note = "AFx" if ago == 1100 else ""
                    self.add(when, "convert", currency, base, quantity, price, d(-2) if not note else ZERO, note)
                    cash[base] -= quantity * price + (0 if note else 2)
            self._rest(currency, wanted - whole)
        wanted = d(self.account.cash[base].balance if base in self.account.cash else 0) - cash[base] - 10000 + 4000
        whole = wanted.to_integral_value(ROUND_FLOOR)
        self._rest(base, wanted - whole)
        first = (whole * d(0.6)).to_integral_value()
        each = ((whole - first) / (YEARS - 1)).to_integral_value()
        amounts = [(DAYS - 5, first), *((365 * year - 50, each) for year in range(YEARS - 1, 1, -1))]
        amounts += [(315, whole - first - each * (YEARS - 2)), (60, d(10000)), (900, d(-3000)), (120, d(-1000))]
        for ago, amount in amounts:
            if amount:
                self.add(self.on(ago), "book", "Deposits/Withdrawals", base, amount, DEPOSITS[amount < 0])

    def _rest(self, currency: str, amount: Decimal) -> None:
        if amount:
            when = self.on(95, 20)
            text = f"{currency} CREDIT INT FOR {when - timedelta(days=30):%b-%Y}".upper()
            self.add(when, "book", "Broker Interest Received", currency, amount, text)
