"""Ten years of invented accounts, drawn from a seed: what happens, day by day, in the books of ``flex_ledger``."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from random import Random
from typing import Any

from tests.support.flex_ledger import NOBODY, ZERO, Inst, Ledger, Lot, Market, rounded

FIRST, LAST = date(2015, 1, 1), date(2024, 12, 31)
PEOPLE, FLOWS, REST = 0, 1, 2  # the order within a day: what comes from outside is there before anything else
TAX = Decimal("-0.15")


def on(day: date, hour: int = 10, minute: int = 15) -> datetime:
    return datetime(day.year, day.month, day.day, hour, minute)


def business(day: date, step: int = 1) -> date:
    """The day itself, or the next one (the one before) that is no weekend."""
    while day.weekday() > 4:
        day += timedelta(days=step)
    return day


def before(day: date) -> date:
    return business(day - timedelta(days=1), -1)


def contracts() -> list[Inst]:
    """What is traded; the last have their own events."""
    plain = [
        ("AAXX", "USD", "COMMON", "US"), ("BBXX", "USD", "COMMON", "US"), ("CCXX", "USD", "ADR", "DE"),
        ("DDXX", "USD", "REIT", "US"), ("EEXX", "EUR", "ETF", "IE"), ("FFXX", "EUR", "COMMON", "FR"),
        ("GGXX", "GBP", "COMMON", "GB"), ("HHXX", "CHF", "COMMON", "CH"), ("SPLX", "USD", "COMMON", "US"),
        ("RVSX", "USD", "COMMON", "US"), ("TAKX", "USD", "COMMON", "US"), ("PRNX", "USD", "COMMON", "US"),
        ("NAMX", "EUR", "COMMON", "NL"),
    ]  # fmt: skip
    made = [
        Inst(910_000_001 + at, symbol, currency, "STK", sub, f"{country}00000{symbol}{at:02}"[:12], country,
             f"{symbol} & SONS", start=20.0 + 9 * at)
        for at, (symbol, currency, sub, country) in enumerate(plain)
    ]  # fmt: skip
    bond = Inst(
        910_000_090, "TSTX 3 06/15/29", "USD", "BOND", "Corp", "US00000BND90", "US", "TESTCORP 3%",
        Decimal("0.01"), 98.0,
    )  # fmt: skip
    return [*made, bond]


class Life:
    """What happens in four accounts with two base currencies.

    Attributes:
        book: The ledger. cuts: Last days of statements; nothing spans them that no statement could tell.
        moves: The third account gets a new number in the middle of the years, which is the fourth.
    """

    def __init__(
        self, seed: int, *, first: date = FIRST, last: date = LAST, cuts: Iterable[date] = (), moves: bool = True,
        pence: bool = True, odd_types: bool = True, third_currency: bool = False, busy: float = 1.0,
    ) -> None:  # fmt: skip
        self.draw = Random(seed)
        self.first, self.last, self.busy = first, last, busy
        self.cuts = {*cuts, last, business(last, -1)}
        self.moves, self.pence, self.odd_types, self.third_currency = moves, pence, odd_types, third_currency
        stem = f"U{2_000_000 + seed * 100}"
        self.accounts = [f"{stem[:-1]}{number}" for number in range(1, 5)]
        bases = dict(zip(self.accounts, ("EUR", "USD", "EUR" if moves else "USD", "EUR"), strict=True))
        self.book = Ledger(Market(seed, first), bases)
        self.insts = contracts()
        self.stocks, self.bond = self.insts[:-1], self.insts[-1]
        self.gone: set[int] = set()
        self.moved_on = business(date(first.year + (last.year - first.year) // 2, 6, 17)) if moves else None
        self._events: list[tuple[date, int, int, Callable[[date], None]]] = []
        self._plan()
        self._run()

    # --- when ----------------------------------------------------------------------------------------------------

    def at(self, day: date, what: Callable[[date], None], order: int = REST) -> None:
        if day <= self.last:
            heapq.heappush(self._events, (business(day), order, len(self._events) + self.draw.getrandbits(40), what))

    def alive(self, account: str, day: date) -> bool:
        if not self.moved_on or account in self.accounts[:2]:
            return True
        return (account == self.accounts[2]) == (day < self.moved_on)

    def day(self, year: int, month: int) -> date:
        return business(date(year, month, self.draw.randint(1, 25)))

    def _plan(self) -> None:
        months = [
            (year, month) for year in range(self.first.year, self.last.year + 1) for month in range(1, 13)
            if self.first <= date(year, month, 1) <= self.last
        ]  # fmt: skip
        for year, month in months:
            for account in self.accounts:
                self._plan_month(account, year, month)
        for type_, stock in zip(("FS", "RS", "TC", "SO", "IC"), self.stocks[8:], strict=True):
            self.at(self.day(*months[self.draw.randint(len(months) // 3, len(months) - 2)]), self._event(type_, stock))
        for day in {business(date(y + m // 12, m % 12 + 1, 1) - timedelta(days=1), -1) for y, m in months} | self.cuts:
            if self.first <= day <= self.last:
                self.at(day, self._look, 9)
        if self.moved_on:
            self.at(self.moved_on, self._move, PEOPLE)
        for _ in range(max(2, len(months) // 20)):
            self.at(self.day(*self.draw.choice(months[6:])), self._internal, FLOWS)

    def _plan_month(self, account: str, year: int, month: int) -> None:
        draw, chance = self.draw, self.draw.random
        if (year, month) == (self.first.year, 1):
            self.at(business(date(year, month, 2)), lambda day: self._deposit(account, day, Decimal(60_000)), FLOWS)
        elif chance() < 0.12:
            amount = rounded(draw.choice((-1, 1, 1)) * draw.randint(5, 40) * 100.25)
            self.at(self.day(year, month), lambda day: self._deposit(account, day, amount), FLOWS)
        for likely, what in (
            (0.9 * self.busy, self._trade), (0.5 * self.busy, self._trade), (0.8, self._dividend),
            (0.4, self._dividend), (0.7, self._interest), (0.6, self._fee), (0.3, self._exchange), (0.08, self._cancel),
            (0.10, self._option), (0.08, self._wash), (0.05, self._short), (0.05, self._bond), (0.05, self._incoming),
            (0.04, self._odd),
        ):  # fmt: skip
            for _ in range(int(likely) + (chance() < likely % 1)):
                self.at(self.day(year, month), self._if_alive(what, account))

    def _if_alive(self, what: Callable[[str, date], None], account: str) -> Callable[[date], None]:
        def happens(day: date) -> None:
            if self.alive(account, day):
                what(account, day)

        return happens

    def _run(self) -> None:
        while self._events:
            day, _, _, what = heapq.heappop(self._events)
            if day <= self.last:
                what(day)

    def _look(self, day: date) -> None:
        for account in self.accounts:
            self.book.look(account, day, lots=day in self.cuts)

    def clear(self, day: date, until: date) -> bool:
        """No statement ends between."""
        return until <= self.last and not any(day <= cut < until for cut in self.cuts)

    # --- what ----------------------------------------------------------------------------------------------------

    def stock(self, account: str, *, held: bool | None = None) -> Inst | None:
        known = [each for each in self.stocks if each.conid not in self.gone]
        if held is not None:
            known = [each for each in known if bool(self.book.quantity(account, each) > 0) == held]
        return self.draw.choice(known) if known else None

    def costs(self, inst: Inst, quantity: Decimal, price: Decimal) -> dict[str, Any]:
        taxed = inst.country == "GB" and quantity > 0
        return {
            "commission": -max(Decimal(1), rounded(abs(quantity) * Decimal("0.0051234"), 5)),
            "taxes": -rounded(quantity * price * Decimal("0.005")) if taxed else ZERO,
        }

    def _deposit(self, account: str, day: date, amount: Decimal) -> None:
        if not self.alive(account, day):
            return
        base, worth = self.book.bases[account], self._extended(account, day, ZERO)
        if amount < 0 and worth < -amount * 2:
            return
        currency = base if self.draw.random() < 0.8 else self.draw.choice(("USD", "EUR", "GBP", "CHF"))
        spelling = self.draw.choice(("Deposits/Withdrawals", "Deposits & Withdrawals"))
        text = ("CASH RECEIPTS / ELECTRONIC FUND TRANSFERS", "DISBURSEMENT INITIATED BY ACCOUNT HOLDER")[amount < 0]
        kind = "withdrawals" if amount < 0 else "deposits"
        self.book.cash(account, day, kind, spelling, kind, currency, amount, text)
        self.book.value_flow(account, day, amount * self.book.rate(account, currency, day), worth)

    def _trade(self, account: str, day: date) -> None:
        stock = self.stock(account)
        if not stock:
            return
        held, price = self.book.quantity(account, stock), self.book.market.price(stock, day)
        if held and self.draw.random() < 0.45:
            quantity = -held if self.draw.random() < 0.3 else -rounded(held * Decimal(self.draw.uniform(0.1, 0.9)), 4)
        else:
            quantity = Decimal(self.draw.choice((1, 5, 10, 25, 40)))
            if self.draw.random() < 0.25:
                quantity += Decimal(self.draw.randint(1, 9999)).scaleb(-4)
        if not quantity:
            return
        costs = self.costs(stock, quantity, price)
        if self.draw.random() < 0.2:  # in two parts, of one order
            half, order = rounded(quantity / 2, 0), self.book.id()
            for minute, part in enumerate((half, quantity - half)):
                if part:
                    self.book.trade(account, stock, on(day, 11, minute), part, price, order=order, notes="P",
                                    **self.costs(stock, part, price))  # fmt: skip
            return
        paid_in = ""
        if self.third_currency and self.draw.random() < 0.3:
            paid_in = next(each for each in ("CHF", "GBP") if each != stock.currency)
        notes = "R" if quantity % 1 and quantity > 0 else self.draw.choice(("", "", "P", "IA;P"))
        self.book.trade(account, stock, on(day), quantity, price, paid_in=paid_in, notes=notes, **costs)

    def _dividend(self, account: str, day: date) -> None:
        held = [each for each in self.stocks if self.book.quantity(account, each)]
        if not held:
            return
        stock, action = self.draw.choice(held), str(self.draw.randint(90_000_000, 99_999_999))
        quantity, currency = self.book.quantity(account, stock), stock.currency
        each = rounded(self.draw.uniform(0.05, 0.6), 4)
        if currency == "GBP" and self.pence:
            currency, each = "GBX", each * 100
        gross = rounded(quantity * each)
        if not gross:
            return
        head = f"{stock.symbol}({stock.isin})"
        words = "Return of Capital" if stock.sub == "REIT" and self.draw.random() < 0.5 else "Ordinary Dividend"
        if quantity < 0:  # who is short pays it
            self._pay(account, day, "payment_in_lieu", gross, currency, f"{head} PAYMENT IN LIEU OF DIVIDEND ({words})",
                      stock, action)  # fmt: skip
            return
        lent = rounded(gross * Decimal("0.3")) if self.draw.random() < 0.15 else ZERO
        text = f"{head} CASH DIVIDEND {currency} {each} PER SHARE"
        tax = rounded((gross - lent) * TAX) if stock.country != "GB" else ZERO

        def pay(when: date, sign: int, settles: date | None = None, add: Decimal = ZERO) -> None:
            reversal = " - REVERSAL" if sign < 0 else ""
            self._pay(account, when, "dividend", sign * (gross - lent + add), currency, f"{text}{reversal} ({words})",
                      stock, action, settles)  # fmt: skip
            self._pay(account, when, "withholding_dividend", sign * tax, currency, f"{text} - {stock.country} TAX",
                      stock, action, settles)  # fmt: skip

        def take_back(when: date) -> None:  # and book it again, a cent more
            if self.alive(account, when):
                pay(when, -1, day)
                pay(when, 1, day, Decimal("0.01"))

        def correct(when: date) -> None:
            for part in (-tax, rounded(tax * Decimal("0.8"))) if self.alive(account, when) else ():
                self._pay(account, when, "withholding_dividend", part, currency, f"{text} - {stock.country} TAX", stock,
                          action, day)  # fmt: skip

        pay(day, 1)
        if lent:
            lieu = f"{head} PAYMENT IN LIEU OF DIVIDEND"
            self._pay(account, day, "payment_in_lieu", lent, currency, f"{lieu} ({words})", stock, action)
            self._pay(account, day, "withholding_dividend", rounded(lent * TAX), currency,
                      f"{lieu} - {stock.country} TAX", stock, action)  # fmt: skip
        if stock.sub == "ADR":
            self._pay(account, day, "other_fees", -rounded(quantity * Decimal("0.02")), currency, f"{text} - FEE",
                      stock, action)  # fmt: skip
        if self.draw.random() < 0.12:
            self.at(business(day + timedelta(days=7)), take_back)
        if tax and self.draw.random() < 0.15:  # in the next year
            self.at(business(date(day.year + 1, 2, 5)), correct)

    def _pay(
        self, account: str, day: date, kind: str, amount: Decimal, currency: str, text: str, inst: Inst | None = None,
        action: str = "", settles: date | None = None,
    ) -> None:  # fmt: skip
        type_, item = WORDS[kind]
        if amount:
            self.book.cash(account, day, kind, type_, item, currency, amount, text, inst=inst, settles=settles,
                           action=action)  # fmt: skip

    def _interest(self, account: str, day: date) -> None:
        currency, month = self.draw.choice(("EUR", "USD", self.book.bases[account])), f"{day:%b-%Y}".upper()
        amount = rounded(self.draw.uniform(0.2, 40))
        choice = self.draw.random()
        if choice < 0.5:
            self._pay(account, day, "interest_received", amount, currency, f"{currency} CREDIT INT FOR {month}")
            if choice < 0.3:
                self._pay(account, day, "withholding_interest", -rounded(amount / 5), currency,
                          f"WITHHOLDING @ 20% ON CREDIT INT FOR {month}")  # fmt: skip
        elif choice < 0.9:
            self._pay(account, day, "interest_paid", -amount, currency, f"{currency} DEBIT INT FOR {month}")
        else:  # undoes a debit
            self._pay(account, day, "interest_received", amount, currency, f"{currency} DEBIT INT FOR {month}")

    def _fee(self, account: str, day: date) -> None:
        amount, text = rounded(self.draw.uniform(1, 15)), f"p******99:NASDAQ (NP,L1) FOR {day:%b %Y}".upper()
        kind = self.draw.choice(("other_fees", "other_fees", "other_fees", "advisor_fees", "commission_adjustments"))
        if kind != "other_fees":
            sign = 1 if kind == "commission_adjustments" else -1
            self._pay(account, day, kind, sign * amount, self.book.bases[account], kind.replace("_", " ").upper())
            return
        self._pay(account, day, kind, -amount, "USD", text)
        if self.draw.random() < 0.2:
            self._pay(account, day, kind, amount, "USD", f"{text} - REBATE")
        if self.book.bases[account] == "EUR":
            tax = -rounded(amount * Decimal("0.2"))
            self.book.row(
                "SalesTaxes", "SalesTax", account, day, "USD", date=day, country="Ireland", taxType="VAT",
                payer=account, taxableDescription=text, taxableAmount=-amount, taxRate="0.2", salesTax=tax,
                taxableTransactionID=self.book.rows[-1].values["transactionID"], transactionID=self.book.id(),
            )  # fmt: skip
            self.book.flow(account, day, "salesTax", "USD", tax)

    def _exchange(self, account: str, day: date) -> None:
        symbol = self.draw.choice(("EUR.USD", "GBP.USD", "EUR.GBP", "USD.CHF"))
        one, other = symbol.split(".")
        pair = Inst(12_087_792 + len(symbol) + ord(one[0]), symbol, other, "CASH", "", "", "", symbol)
        price = rounded(self.book.market.rate(one, other, day) * Decimal("1.001"), 5)
        automatic = self.draw.random() < 0.2
        quantity = Decimal(self.draw.choice((-1, 1)) * self.draw.randint(50, 5000))
        self.book.exchange(account, pair, on(day, 9), quantity, price, ZERO if automatic else Decimal(-2),
                           "AFx" if automatic else "")  # fmt: skip

    def _cancel(self, account: str, day: date) -> None:
        stock, later = self.stock(account, held=None), business(day + timedelta(days=1))
        if not stock or self.book.quantity(account, stock) < 0 or not self.clear(day, later):
            return
        price = self.book.market.price(stock, day)
        bought = self.book.trade(account, stock, on(day, 14), Decimal(10), price, commission=Decimal(-1))

        def undo(when: date) -> None:
            if any(lot.id == bought.values["transactionID"] and lot.quantity == 10 and lot.inst == stock
                   and lot.account == account for lot in self.book.lots):  # fmt: skip
                self.book.cancel(bought, when, price - Decimal("0.05"))

        self.at(later, undo)

    def _option(self, account: str, day: date) -> None:
        stock = next(each for each in self.stocks if each.currency == "USD")
        expiry = business(day + timedelta(days=24))
        if self.book.quantity(account, stock) < 0 or not self.alive(account, expiry) or expiry > self.last:
            return
        strike = rounded(self.book.market.price(stock, day), 0)
        symbol = f"{stock.symbol:6}{expiry:%y%m%d}P{int(strike * 1000):08}"
        option = Inst(
            700_000_000 + int(self.book.id()) % 10**7, symbol, "USD", "OPT", "P", "", "", f"{stock.symbol} PUT",
            Decimal(100), 1.5, stock.conid, strike, expiry, "P",
        )  # fmt: skip
        price = self.book.market.price(option, day)
        sold = self.book.trade(account, option, on(day, 15), Decimal(-1), price, commission=Decimal("-0.65"))
        premium = sold.values["netCash"]

        def ends(when: date) -> None:
            at, expires = on(when, 16, 20), self.draw.random() < 0.6
            if not self.book.quantity(account, option):
                return
            if expires or self.book.quantity(account, stock) < 0:
                self.book.trade(account, option, at, Decimal(1), ZERO, kind="BookTrade", notes="C;Ep")
                return
            self.book.trade(account, option, at, Decimal(1), ZERO, kind="BookTrade", notes="A;C", quiet_lots=True)
            self.book.trade(account, stock, at, Decimal(100), strike, kind="BookTrade", notes="A;O",
                            extra_cost=-premium)  # fmt: skip

        self.at(expiry, ends)

    def _wash(self, account: str, day: date) -> None:
        later = business(day + timedelta(days=8))
        if account != self.accounts[1] or not self.clear(day, later):
            return
        stock = Inst(920_000_000 + int(self.book.id()) % 10**6, f"W{self.book.id()[-4:]}", "USD", "STK", "COMMON",
                     "", "US", "LOSSMAKER INC", start=30.0)  # fmt: skip
        self.book.trade(account, stock, on(before(day), 10), Decimal(50), Decimal(30), commission=Decimal(-1))
        sold = self.book.trade(account, stock, on(day, 15), Decimal(-50), Decimal(25), commission=Decimal(-1))

        def again(when: date) -> None:
            bought = self.book.trade(account, stock, on(when, 10), Decimal(60), Decimal(26), commission=Decimal(-1))
            self.book.wash(account, stock, sold, bought)

        self.at(later, again)

    def _short(self, account: str, day: date) -> None:
        stock = self.stocks[1]  # whose optional events are none
        if self.book.quantity(account, stock) > 0:
            return
        price = self.book.market.price(stock, day)
        self.book.trade(account, stock, on(day, 12), Decimal(-20), price, commission=Decimal("-1.02"))

    def _bond(self, account: str, day: date) -> None:
        held, price = self.book.quantity(account, self.bond), self.book.market.price(self.bond, day)
        if held:
            self._pay(account, day, "bond_interest_received", rounded(held * Decimal("0.015")), "USD",
                      f"BOND COUPON PAYMENT ({self.bond.symbol})", self.bond, "7700")  # fmt: skip
        self.book.trade(account, self.bond, on(day, 13), Decimal(2000), price, commission=Decimal("-1.5"))
        self._pay(account, day, "bond_interest_paid", Decimal("-11.25"), "USD",
                  f"PURCHASE ACCRUED INT {self.bond.symbol}", self.bond)  # fmt: skip

    def _odd(self, account: str, day: date) -> None:
        if self.odd_types:
            type_ = self.draw.choice(("Price Adjustments", "Sweepstakes Credit"))
            self.book.cash(account, day, f"unclassified:{type_}", type_, "otherIncome", "USD", Decimal("2.5"), "ODD")

    # --- between accounts ------------------------------------------------------------------------------------------

    def _transfer(
        self, account: str, day: date, type_: str, other: str, number: str, before_: Decimal,
        *, currency: str = "", cash: Decimal = ZERO, lots: list[Lot] | None = None,
    ) -> None:  # fmt: skip
        """One side. Of a position, its lots are listed as they are after the move; leaving, with the sign turned."""
        book, inst = self.book, lots[0].inst if lots else None
        quantity = sum((lot.quantity for lot in lots or ()), ZERO)
        currency = inst.currency if inst else currency
        value = quantity * book.market.price(inst, day) * inst.multiplier if inst else ZERO
        worth = (value + cash) * book.rate(account, currency, day)
        about = inst.attributes() if inst else NOTHING
        book.row(
            "Transfers", "Transfer", account, day, currency, **about, reportDate=day, date=day, dateTime=day,
            settleDate=day, type=type_, direction="IN" if value + cash > 0 else "OUT", company="--", account=other,
            quantity=quantity, transferPrice=0, positionAmount=value,
            positionAmountInBase=value * book.rate(account, currency, day), pnlAmount=0, cashTransfer=cash, code="",
            transactionID=number, levelOfDetail="TRANSFER",
        )  # fmt: skip
        if cash:
            book.flow(account, day, "internalTransfers", currency, cash)
        book.value_flow(account, day, worth, before_)

    def _internal(self, day: date) -> None:
        one, two = self.accounts[:2]
        worths = [self._extended(account, day, ZERO) for account in (one, two)]
        stock, number = self.stock(one, held=True), self.book.id()
        for account, other, sign, worth in ((one, two, -1, worths[0]), (two, one, 1, worths[1])):
            self._transfer(account, day, "INTERNAL", other, number, worth, currency="EUR", cash=Decimal(500 * sign))
        if stock and self.book.quantity(two, stock) >= 0:
            self._carry(one, two, stock, day, [ZERO, ZERO])

    def _carry(self, one: str, two: str, inst: Inst, day: date, worths: list[Decimal]) -> None:
        """Move all lots of a contract; they keep their cost and their age."""
        lots, number = self.book.of(one, inst), self.book.id()
        turned = [replace(lot, quantity=-lot.quantity) for lot in lots]
        worths = [self._extended(one, day, worths[0]), self._extended(two, day, worths[1])]
        self._transfer(one, day, "INTERNAL", two, number, worths[0], lots=turned)
        self._transfer(two, day, "INTERNAL", one, number, worths[1], lots=lots)
        for lot in lots:
            lot.account = two

    def _extended(self, account: str, day: date, worth: Decimal) -> Decimal:
        """What an account is worth before one more movement of a day that has had some."""
        earlier = [moved for moved in self.book.outside if moved.account == account and moved.day == day]
        return earlier[-1].before + earlier[-1].amount if earlier else worth or self.book.nav(account, before(day))

    def _incoming(self, account: str, day: date) -> None:
        """A position that comes from another broker; only where nothing else has happened that day."""
        stock = self.stocks[4]
        if any(row.day == day and row.account == account for row in self.book.rows[-400:]):
            return
        worth, price = self.book.nav(account, before(day)), self.book.market.price(stock, day)
        lot = Lot(account, stock, Decimal(7), price * 6, on(day), on(day - timedelta(days=500)), self.book.id())
        self._transfer(account, day, "FOP", "99-EXTERNAL", self.book.id(), worth, lots=[lot])
        self.book.lots.append(lot)

    def _move(self, day: date) -> None:
        """All of an account leaves for a new number."""
        old, new = self.accounts[2:]
        worth = self.book.nav(old, before(day))
        for currency, amount in self.book.balance(old, day).items():
            if amount:
                number = self.book.id()
                for account, other, sign in ((old, new, -1), (new, old, 1)):
                    start = self._extended(account, day, worth if account == old else ZERO)
                    self._transfer(account, day, "INTERNAL", other, number, start, currency=currency,
                                   cash=amount * sign)  # fmt: skip
        for inst in {
            lot.inst.conid: lot.inst for lot in self.book.lots if lot.account == old and lot.quantity
        }.values():
            self._carry(old, new, inst, day, [worth, ZERO])

    # --- corporate actions -----------------------------------------------------------------------------------------

    def _event(self, type_: str, stock: Inst) -> Callable[[date], None]:
        happens = {"FS": self._split, "RS": self._reverse_split, "IC": self._new_isin, "TC": self._taken_over,
                   "SO": self._spun_off}[type_]  # fmt: skip
        return lambda day: happens(stock, day, str(self.draw.randint(10**6, 10**7)))

    def _split(self, stock: Inst, day: date, action: str) -> None:
        text = f"{stock.symbol}({stock.isin}) SPLIT 4 FOR 1 ({stock.symbol}, {stock.name}, {stock.isin})"
        for account in self.accounts:
            held = self.book.quantity(account, stock)
            if held:
                self.book.action(account, stock, day, "FS", text, held * 3, action)
        for lot in self.book.lots:
            if lot.inst.conid == stock.conid:
                lot.quantity *= 4
        self.book.market.factors[stock.conid] *= 4

    def _replaced(self, stock: Inst, day: date, action: str, type_: str, ratio: Decimal, text: str) -> None:
        new = stock._replace(conid=stock.conid + 500, isin="XX" + stock.isin[2:])
        old = stock._replace(symbol=f"{stock.symbol}.OLD")
        for account in self.accounts:
            held = self.book.quantity(account, stock)
            if held:
                self.book.action(account, old, day, type_, text, -held, action)
                self.book.action(account, new, day, type_, text, held * ratio, action)
        for lot in self.book.lots:
            if lot.inst.conid == stock.conid:
                lot.inst, lot.quantity = new, lot.quantity * ratio
        self.book.market.factors[new.conid] = self.book.market.factors[stock.conid] * ratio
        self.stocks[self.stocks.index(stock)] = new

    def _reverse_split(self, stock: Inst, day: date, action: str) -> None:
        self._replaced(stock, day, action, "RS", Decimal("0.1"), f"{stock.symbol}({stock.isin}) SPLIT 1 FOR 10")

    def _new_isin(self, stock: Inst, day: date, action: str) -> None:
        self._replaced(stock, day, action, "IC", Decimal(1), f"{stock.symbol}({stock.isin}) CUSIP/ISIN CHANGE")

    def _taken_over(self, stock: Inst, day: date, action: str) -> None:
        text = f"{stock.symbol}({stock.isin}) MERGED(Acquisition) FOR USD 30.00000000 PER SHARE"
        for account in self.accounts:
            held = self.book.quantity(account, stock)
            if held:
                self.book.action(account, stock, day, "TC", text, -held, action, cash=held * 30, value=held * -29)
        self.gone.add(stock.conid)

    def _spun_off(self, stock: Inst, day: date, action: str) -> None:
        child = Inst(910_000_701, "CHLX", "USD", "STK", "COMMON", "US000CHLX701", "US", "CHILD CO", start=20.0)
        text = f"{stock.symbol}({stock.isin}) SPINOFF  1 FOR 5 ({child.symbol}, {child.name}, {child.isin})"
        for account in self.accounts:
            made: list[Lot] = []
            for lot in self.book.of(account, stock):
                part = rounded(lot.cost / 10, 8)
                lot.cost -= part
                made.append(replace(lot, inst=child, quantity=rounded(lot.quantity / 5, 4), cost=part))
            got = sum((lot.quantity for lot in made), ZERO)
            if got:
                price = self.book.market.price(child, day)
                self.book.action(account, child, day, "SO", text, got, action, value=got * price)
                self.book.lots += made


NOTHING = NOBODY | {"assetCategory": "CASH", "symbol": "--"}
WORDS = {
    "dividend": ("Dividends", "dividends"),
    "payment_in_lieu": ("Payment In Lieu Of Dividends", "paymentInLieu"),
    "withholding_dividend": ("Withholding Tax", "withholdingTax"),
    "withholding_interest": ("Withholding Tax", "withholdingTax"),
    "interest_received": ("Broker Interest Received", "brokerInterest"),
    "interest_paid": ("Broker Interest Paid", "brokerInterest"),
    "bond_interest_received": ("Bond Interest Received", "bondInterest"),
    "bond_interest_paid": ("Bond Interest Paid", "bondInterest"),
    "other_fees": ("Other Fees", "otherFees"),
    "advisor_fees": ("Advisor Fees", "advisorFees"),
    "commission_adjustments": ("Commission Adjustments", "commissions"),
}
