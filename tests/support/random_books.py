"""Books drawn at random, and the lines in which IBKR would tell them; ``book_truth`` knows what must be said of them.

    python -m tests.support.random_books [BOOKS] [FIRST SEED]

asks the server about so many books and prints what it says wrongly, by kind, each with the seed of a book.
"""

from __future__ import annotations

import asyncio
import json
import logging
import random
import re
import sys
import time
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any, NamedTuple
from urllib.parse import parse_qs, urlsplit

from mcp.server.mcpserver.exceptions import ToolError

from bezant_mcp.gateway import Gateway
from bezant_mcp.server.tool import Tool, as_json
from bezant_mcp.settings import Settings
from tests.support.fast_limits import faster
from tests.support.tiny_server import Arrival, Reply, TinyServer

QUICK = faster(20_000.0)
MAX = 1.7976931348623157e308
MISSING = object()
# What is sent in place of a figure that IBKR does not have.
UNSET: tuple[Any, ...] = (MAX, str(MAX), None, "", "N/A", "--", "None", "NaN", float("nan"), MISSING)
# Those for a price that cannot be negative or nothing.
NO_PRICE: tuple[Any, ...] = (*UNSET, -1, 0)
NO_RATE: tuple[Any, ...] = (MISSING, -1, 0, MAX, None)
RATES = {"USD": "1", "EUR": "1.0873", "GBP": "1.26415", "JPY": "0.006412", "ZAR": "0.05518", "ILS": "0.2713",
         "HKD": "0.12834", "SEK": "0.09421", "CAD": "0.71866", "CHF": "1.1542", "AUD": "0.650378"}  # fmt: skip
NOTIONAL, NO_WEALTH = {"FUT", "CFD"}, {"FUT", "CFD", "CASH"}
LOSABLE = (
    "mktPrice", "mktValue", "unrealizedPnl", "avgPrice", "avgCost", "currency", "position", "multiplier", "putOrCall",
    "strike", "expiry",
)  # fmt: skip
LEDGER = {
    "STK": "stockmarketvalue", "OPT": "stockoptionmarketvalue", "FOP": "futureoptionmarketvalue", "FUND": "funds",
    "BOND": "corporatebondsmarketvalue", "BILL": "tbillsmarketvalue", "WAR": "warrantsmarketvalue",
    "IOPT": "issueroptionsmarketvalue", "CMDTY": "commoditymarketvalue", "CRYPTO": "cryptocurrencyvalue",
}  # fmt: skip


class Kind(NamedTuple):
    """A sort of contract. A size of one at a price of one, in currency or per cent of face, is worth ``multiplier``."""

    cls: str
    symbol: str
    currency: str
    exchange: str
    multiplier: Decimal = Decimal(1)
    magnifier: int = 1  # quotes are so many times the price in currency
    around: Decimal = Decimal(100)  # a usual price
    size: Decimal = Decimal(1)  # the smallest
    under: str = ""  # symbol of what it is on
    type: str = ""
    event: bool = False

    @property
    def face(self) -> bool:
        return self.cls in ("BOND", "BILL")


def _kinds() -> Iterator[Kind]:
    for line in """
STK AAPL USD NASDAQ 1 1 200 1 | STK BRK_B USD NYSE 1 1 480 0.000000001 | STK VOD GBP LSE 1 100 0.72 1
STK SHEL GBP LSE 1 100 26.5 0.0001 | STK VUSA GBP LSEETF 1 1 92 1 ETF | STK XDAX GBP LSEETF 1 100 145 1 ETF
STK NPN ZAR JSE 1 100 3300 1 | STK TEVA ILS TASE 1 100 62 1 | STK SAP EUR IBIS 1 1 210 1
STK 7203 JPY TSEJ 1 1 2800 100 | STK 700 HKD SEHK 1 1 620 100 | STK ERIC.B SEK SFB 1 1 85 1
STK U.UN CAD TSE 1 1 24 1 | STK BTC USD ARCA 1 1 44 1 ETF | STK NAV_PRD USD NYSE 1 1 25 1 PREFERENCE
STK SPY USD ARCA 1 1 600 0.01 ETF | OPT AAPL USD AMEX 100 1 8 1 <AAPL | OPT MDU1 USD AMEX 150 1 3 1 <MDU
OPT SPX USD CBOE 100 1 85 1 <SPX | OPT VOD GBP ICEEU 1000 100 0.04 1 <VOD | OPT SIMFF USD FORECASTX 1 1 0.62 1 !
FOP ES USD CME 50 1 60 1 <ES | FOP ZC USD CBOT 5000 100 0.12 1 <ZC | FUT ES USD CME 50 1 6000 1
FUT ZC USD CBOT 5000 100 4.5 1 | FUT CT USD NYBOT 50000 100 0.72 1 | FUT Z GBP ICEEU 1000 100 82 1
FUT R GBP ICEEU 1000 1 92 1 | FUT SIR USD SGX 10000000 10000 0.0118 1 | FUT KU USD SGX 25000000 1000 0.00072 1
FUT CL USD NYMEX 1000 1 70 1 | BOND KO USD SMART 0.01 1 97 1000 | BOND US-T USD SMART 10 1 98 1
BOND BUND EUR SMART 0.01 1 101 1000 | BILL US-T USD SMART 0.01 1 98.5 1000 | WAR HG51EM EUR SWB2 1 1 2.2 1
IOPT PE1MH8 EUR FWB2 1 1 112 1 | CFD AAPL USD SMART 1 1 200 1 | CFD VOD GBP SMART 1 100 0.72 1
FUND 009086587 EUR ALLFUNDS 1 1 142 0.001 | CASH EUR.USD USD IDEALPRO 1 1 1.1 1000
CASH AUD.CAD CAD IDEALPRO 1 1 0.89 0.01 | CRYPTO BTC USD PAXOS 1 1 69814 0.00000001
CRYPTO ETH USD ZEROHASH 1 1 3100 0.000000001 | CMDTY XAUUSD USD IBMETAL 1 1 2650 1""".replace("\n", " | ").split(" | "):
        if not line:
            continue
        cls, symbol, currency, exchange, multiplier, magnifier, around, size, *more = line.split()
        last = more[0] if more else ""
        yield Kind(
            cls, symbol.replace("_", " "), currency, exchange, Decimal(multiplier), int(magnifier), Decimal(around),
            Decimal(size),
            last[1:] if last[:1] == "<" else "", last if last[:1].isupper() else "", last == "!",
        )  # fmt: skip


KINDS = tuple(_kinds())


@dataclass
class Held:
    """One contract, and what is true of the position in it; prices are per unit in currency, or per cent of face."""

    kind: Kind
    conid: int
    price: Decimal
    previous: Decimal
    quantity: Decimal = Decimal(0)
    average: Decimal = Decimal(0)
    model: str = ""
    right: str = ""
    strike: Decimal = Decimal(0)
    expiry: str = ""
    underlying: int = 0
    unset: set[str] = field(default_factory=set)
    row: dict[str, Any] = field(default_factory=dict)
    defined: bool = True
    thin: bool = False
    rules: Any = None
    in_the_money: bool | None = None
    root: str = ""  # trading class, where OSI's symbol comes in brackets
    no_date: bool = False  # the expiry that is sent is no date
    traded_in: int = 1  # the price of a fill is so many times that in currency

    @property
    def value(self) -> Decimal:
        return cent(self.quantity * self.price * self.kind.multiplier)

    @property
    def cost(self) -> Decimal:
        return figure(self.average * self.kind.multiplier)

    @property
    def unrealized(self) -> Decimal:
        return cent(self.value - self.quantity * self.cost)

    @property
    def label(self) -> str:
        """What IBKR calls it."""
        kind = self.kind
        if kind.face:
            return f"{kind.symbol} {self.strike:f} {self.expiry[4:6]}/{self.expiry[6:]}/{self.expiry[2:4]}"
        if self.expiry and kind.cls in ("OPT", "FOP", "FUT"):
            month = datetime.strptime(self.expiry, "%Y%m%d").strftime("%b%Y").upper()
            return (
                f"{kind.symbol} {month} {self.strike:f} {self.right}".rstrip()
                if self.right
                else f"{kind.symbol} {month}"
            )
        return kind.symbol

    @property
    def names(self) -> tuple[str, ...]:
        """What a note may call it."""
        return self.kind.symbol, self.label, ticker_of(self.kind), self.kind.under

    @property
    def undefined(self) -> bool:
        """Whether IBKR has not loaded what it is."""
        return self.thin and not self.defined

    @property
    def quoted(self) -> Decimal:
        return self.price * self.kind.magnifier


@dataclass
class Fill:
    """One execution as it is sent, and what of it is not."""

    row: dict[str, Any]
    of: Held
    order: int
    side: str
    size: Decimal
    price: Decimal
    amount: Decimal
    commission: Decimal
    unset: set[str] = field(default_factory=set)
    role: str = ""  # "bag" or "leg"
    stale: bool = False  # corrected by another one


@dataclass
class Order:
    """One order as it is sent."""

    row: dict[str, Any]
    of: Held
    id: int
    sort: str
    unset: set[str] = field(default_factory=set)
    size: Decimal = Decimal(0)
    filled: Decimal = Decimal(0)
    terms: dict[str, Any] = field(default_factory=dict)  # what must be told of it besides

    def __post_init__(self) -> None:
        self.size, self.filled = (Decimal(repr(self.row[name] or 0.0)) for name in ("totalSize", "filledQuantity"))


@dataclass
class Book:
    """One account: what is true, and what is sent."""

    seed: int
    account: str
    base: str
    held: list[Held]
    contracts: dict[int, Held]
    cash: dict[str, dict[str, Decimal]]
    unset_cash: set[tuple[str, str]]
    no_rate: set[str]
    net: Decimal = Decimal(0)
    net_unset: bool = False
    lost: Held | None = None
    ledger: dict[str, Any] = field(default_factory=dict)
    pnl: dict[str, dict[str, Any]] = field(default_factory=dict)
    results: dict[str, Decimal | None] = field(default_factory=dict)
    quotes: dict[int, dict[str, Any]] = field(default_factory=dict)
    daily: dict[int, Decimal] = field(default_factory=dict)
    fills: list[Fill] = field(default_factory=list)
    orders: list[Order] = field(default_factory=list)
    foreign: list[dict[str, Any]] = field(default_factory=list)
    accounts: list[str] = field(default_factory=list)
    down: set[str] = field(default_factory=set)  # endpoints that fail
    closed: list[Held] = field(default_factory=list)
    lacks: set[str] = field(default_factory=set)  # currencies of which the ledger has no line

    def rate(self, currency: str) -> Decimal:
        """Base currency for one unit, as the ledger has it."""
        return figure(Decimal(RATES[currency]) / Decimal(RATES[self.base]), 7)


def cent(amount: Decimal) -> Decimal:
    return amount.quantize(Decimal("0.01"), "ROUND_HALF_UP")


def figure(amount: Decimal, digits: int = 12) -> Decimal:
    """What is left of a figure after it was written as a float with so many digits."""
    return Decimal(repr(float(f"{amount:.{digits}g}")))


class Draw:
    """Draws one book; the same for the same seed."""

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(f"book {seed}")
        self.seed = seed
        # Yesterday, at any time of the day: what depends on it is seen whenever the tests are run.
        self.today = datetime.now(UTC).replace(hour=0, minute=0) - timedelta(
            minutes=random.Random(seed).randrange(1440)
        )
        # Every fourth book is whole, so that nothing may be called unknown in it.
        self.odd = (0.0, 0.12, 0.12, 0.4)[seed % 4]
        self.conids = iter(range(610_000_000 + seed % 1000 * 1000, 999_999_999))

    def chance(self, part: float) -> bool:
        return self.dice.random() < part

    def contract(self, kind: Kind, contracts: dict[int, Held]) -> Held:
        """A contract of this kind, and what it is on."""
        dice = self.dice
        price = figure(kind.around * Decimal(str(dice.uniform(0.6, 1.5))), dice.choice((4, 5, 6, 9)))
        previous = figure(price * Decimal(str(dice.uniform(0.95, 1.05))), 6)
        made = Held(kind, next(self.conids), price, previous)
        if kind.cls in ("OPT", "FOP", "FUT", "BOND", "BILL", "WAR") or (kind.cls == "IOPT" and self.chance(0.5)):
            made.expiry = f"{self.today + timedelta(days=dice.randrange(2, 700)):%Y%m%d}"
        if kind.cls in ("OPT", "FOP", "WAR"):
            made.right = dice.choice("CP")
        if kind.cls in ("OPT", "FOP", "WAR", "IOPT", "BOND", "BILL"):
            made.strike = Decimal(dice.choice(("5", "187.5", "3.5", "6000")))
        if kind.under:
            cls = "FUT" if kind.cls == "FOP" else "STK"
            same = [row for row in contracts.values() if (row.kind.cls, row.kind.symbol) == (cls, kind.under)]
            sorts = [row for row in KINDS if (row.cls, row.symbol, row.currency) == (cls, kind.under, kind.currency)]
            if not same and sorts:
                same = [self.contract(sorts[0], contracts)]
            made.underlying = same[0].conid if same else 416904
        on = contracts.get(made.underlying)
        if on:
            near = on.price * (kind.magnifier if self.chance(0.5) else 1)
            made.strike = figure(near * Decimal(str(dice.uniform(0.8, 1.2))), 3)
            price = on.price if near == on.price else on.quoted
            made.in_the_money = price > made.strike if made.right == "C" else price < made.strike
        made.defined = not self.chance(self.odd / 2)
        made.traded_in = kind.magnifier if self.chance(0.7) else 1
        if kind.cls == "OPT" and not kind.event and self.chance(0.5):
            made.root = dice.choice(("SPX", "SPXW")) if kind.symbol == "SPX" else kind.symbol
        made.rules = kind.magnifier if kind.magnifier > 1 else dice.choice((None, None, 1))
        contracts[made.conid] = made
        return made

    def spoil(self, row: dict[str, Any], name: str, unset: set[str], values: tuple[Any, ...] = UNSET) -> None:
        """Put something in place of a figure that is none."""
        value = self.dice.choice(values)
        row[name] = value
        unset.add(name)
        if value is MISSING:
            row.pop(name, None)

    def size(self, kind: Kind) -> Decimal:
        dice = self.dice
        count = Decimal(dice.choice((1, 2, 3, 7, 10, 25, 100, 614, 1000)))
        if kind.size < 1:
            digits = -int(kind.size.as_tuple().exponent)
            count = figure(Decimal(dice.randrange(1, 10 ** min(9, digits + 3))) * kind.size)
        elif kind.size > 1:
            count = dice.choice((1, 2, 5, 20)) * kind.size
        short = kind.cls in ("STK", "OPT", "FOP", "FUT", "CFD") and self.chance(0.35)
        return -count if short else count

    def position(self, contract: Held) -> Held:
        """A holding of a contract, with its line."""
        dice, kind = self.dice, contract.kind
        held = Held(kind, contract.conid, contract.price, contract.previous, self.size(kind), defined=contract.defined,
                    right=contract.right, strike=contract.strike, expiry=contract.expiry, rules=contract.rules,
                    underlying=contract.underlying, in_the_money=contract.in_the_money, root=contract.root)  # fmt: skip
        held.average = figure(held.price * Decimal(str(dice.uniform(0.6, 1.3))), 8)
        held.thin = self.chance(0.25)
        stated = Decimal(kind.magnifier) if self.chance(0.5) else Decimal(1)
        # Where nothing tells the multiplier, it can only be known from an average price in currency.
        told = held.defined or not held.thin
        average = Decimal(kind.magnifier) if self.chance(0.5) and told else Decimal(1)
        row = {
            "acctId": "", "conid": held.conid, "contractDesc": self.described(held), "position": float(held.quantity),
            "mktPrice": float(held.price * stated), "mktValue": float(held.value), "currency": kind.currency,
            "avgCost": float(held.cost), "avgPrice": float(held.average * average), "realizedPnl": 0.0,
            "unrealizedPnl": float(held.unrealized), "assetClass": kind.cls, "model": "", "exchs": None,
            "expiry": None, "putOrCall": None, "multiplier": dice.choice((None, "None", MISSING)), "strike": 0.0,
            "undConid": 0, "exerciseStyle": None, "conExchMap": [],
        }  # fmt: skip
        if not held.thin:
            row |= definition(held, dice) | {"pageSize": 100}
            if held.expiry and self.odd:
                row["expiry"] = self.date(held)
        held.row = {name: value for name, value in row.items() if value is not MISSING}
        if self.chance(self.odd):
            for _ in range(dice.choice((1, 1, 1, 2, 3))):
                self.spoil_position(held)
        if self.chance(0.1):
            held.row = {name: as_text(value) for name, value in held.row.items()}
        return held

    def spoil_position(self, held: Held) -> None:
        """Put something in place of one of the figures of a position."""
        kind, name = held.kind, self.dice.choice(("mktPrice", *LOSABLE))
        # "No bid" of a share that is quoted in pence came as -100.
        no_price = (*NO_PRICE, float(-kind.magnifier)) if kind.cls not in ("FUT", "FOP", "CFD") else UNSET
        values = {"mktPrice": no_price, "currency": (None, "", MISSING), "putOrCall": (None, "None", "?", MISSING)}
        self.spoil(held.row, name, held.unset, values.get(name, UNSET))

    def described(self, held: Held) -> str:
        """How a position's line names it: some with OSI's symbol, some with where they are listed."""
        kind = held.kind
        if held.root:
            osi = f"{held.root:<6}{held.expiry[2:]}{held.right}{int(held.strike * 1000):08d}"
            return f"{held.label} [{osi} {kind.multiplier:f}]"
        abroad = kind.cls == "STK" and kind.currency != "USD" and self.chance(0.5)
        return f"{held.label} @{kind.exchange}" if abroad else held.label

    def date(self, held: Held) -> Any:
        """The day on which something ends, in one of the forms that occur; now and then in one that is none."""
        day = datetime.strptime(held.expiry, "%Y%m%d").replace(tzinfo=UTC)
        forms: tuple[Any, ...] = (
            held.expiry, held.expiry, int(held.expiry), f"{day:%Y-%m-%d}", f"{held.expiry} 08:00:00 US/Central",
            f"{held.expiry}-15:00:00", int(day.timestamp()) + 50_000, "soon",
        )  # fmt: skip
        form = self.dice.choice(forms)
        held.no_date = form == "soon"
        return form

    def book(self) -> Book:
        """The whole book."""
        dice = self.dice
        account, base = f"DU{1000000 + self.seed % 9000000}", dice.choice(("USD", "USD", "EUR", "GBP", "CHF"))
        contracts: dict[int, Held] = {}
        chosen = [dice.choice(KINDS) for _ in range(dice.choice((0, 1, 3, 6, 10, 16, 25)))]
        for kind in chosen:
            self.contract(kind, contracts)
        held = [self.position(row) for row in list(contracts.values()) if row.kind in chosen or self.chance(0.6)]
        for row in list(held):
            if self.chance(0.06):  # another lot, or a part in an advisor's model
                twin = self.position(contracts[row.conid])
                if self.chance(0.3):
                    twin.quantity, twin.average, twin.row = row.quantity, row.average, dict(row.row)
                    twin.unset, twin.thin = set(row.unset), row.thin
                else:
                    twin.model = dice.choice(("", "Growth", "Income"))
                    twin.row["model"] = twin.model
                held.append(twin)
        dice.shuffle(held)
        currencies = [base, *dict.fromkeys(row.kind.currency for row in held), dice.choice(list(RATES))]
        cash = {
            name: {
                "cashbalance": Decimal(dice.choice((0, 25000, -1200, 83450))) + Decimal(dice.randrange(10000)) / 100,
                "interest": Decimal(dice.randrange(-5000, 9000)) / 100,
                "dividends": Decimal(dice.choice((0, 0, 10850))) / 100,
            }
            for name in dict.fromkeys(currencies)
        }  # fmt: skip
        book = Book(self.seed, account, base, held, contracts, cash, set(), set())
        for path in ("/trsrv/secdef", "/iserver/contract/rules", "/iserver/marketdata/snapshot"):
            if self.chance(self.odd / 3):
                book.down.add(path)
        book.accounts = [account, *(["DU9999999"] if self.chance(0.15) else [])]
        for row in held:
            row.row["acctId"] = account
        if self.chance(0.25):  # sold today, or expired and forgotten
            gone = self.position(self.contract(dice.choice(KINDS[:16]), contracts))
            gone.quantity, gone.unset = Decimal(0), set()
            realized = float(Decimal(dice.randrange(-9000, 9000)) / 100)
            gone.row |= {"position": 0.0, "mktValue": 0.0, "unrealizedPnl": 0.0, "realizedPnl": realized,
                         "currency": gone.kind.currency, "mktPrice": dice.choice((0.0, float(gone.price)))}  # fmt: skip
            book.closed.append(gone)
        self.make_ledger(book)
        self.make_results(book)
        Trading(self, book).make()
        if "/trsrv/secdef" in book.down:
            for row in (*book.held, *book.contracts.values()):
                row.defined = False
        unsaid = {row.conid for row in book.held if "multiplier" in row.unset or row.undefined}
        for row in book.held:
            if row.conid in unsaid and "avgPrice" not in row.unset:  # the multiplier can be known from nothing else
                row.row["avgPrice"] = float(row.average)
        return book

    def make_ledger(self, book: Book) -> None:
        """The ledger: classes, cash and accruals, which together are the net liquidation value."""
        dice = self.dice
        if self.chance(0.04):  # more is owed than owned
            book.cash[book.base]["cashbalance"] -= Decimal(5_000_000)
        wealth = [row for row in book.held if row.kind.cls not in NO_WEALTH]
        book.net = Decimal(0)
        entries: dict[str, dict[str, Decimal]] = {}
        for currency, amounts in book.cash.items():
            entry = {**amounts, "settledcash": amounts["cashbalance"]} | {name: Decimal(0) for name in LEDGER.values()}
            mine = [row for row in book.held if row.kind.currency == currency]
            for row in mine:
                if row.kind.cls in LEDGER:
                    entry[LEDGER[row.kind.cls]] += row.value
            whole = sum(amounts.values(), sum((row.value for row in mine if row in wealth), Decimal(0)))
            entry |= {
                "netliquidationvalue": whole, "realizedpnl": Decimal(0), "futuremarketvalue": Decimal(0),
                "moneyfunds": Decimal(0),
                "unrealizedpnl": sum((row.unrealized for row in mine), Decimal(0)), "exchangerate": book.rate(currency),
            }  # fmt: skip
            entries[currency] = entry
            book.net += whole * book.rate(currency)
        names = next(iter(entries.values()))
        base = {name: sum((row[name] * row["exchangerate"] for row in entries.values()), Decimal(0)) for name in names}
        base |= {"exchangerate": Decimal(1), "netliquidationvalue": figure(book.net, 9)}
        sent: dict[str, Any] = {
            name: {key: float(amount) for key, amount in entry.items()}
            | {"acctcode": book.account, "currency": name, "secondkey": name, "key": "LedgerList", "timestamp": 1,
               "sessionid": 1, "severity": 0}
            for name, entry in {**entries, "BASE": base}.items()
        }  # fmt: skip
        book.net = base["netliquidationvalue"]
        for currency in book.cash:
            if currency != book.base and self.chance(self.odd):
                self.spoil(sent[currency], "exchangerate", set(), NO_RATE)
                book.no_rate.add(currency)
            if self.chance(self.odd / 2):
                lost: set[str] = set()
                self.spoil(sent[currency], dice.choice(("cashbalance", "interest", "dividends", "settledcash")), lost)
                book.unset_cash |= {(currency, name) for name in lost}
        for currency in list(book.cash):
            owned = abs(book.cash[currency]["cashbalance"] * book.rate(currency))
            if currency != book.base and owned > 1000 and self.chance(self.odd / 3):
                del sent[currency]
                book.lacks.add(currency)
                book.no_rate.add(currency)
                book.unset_cash |= {(currency, name) for name in ("cashbalance", "interest", "dividends")}
        if self.chance(self.odd / 3):
            self.spoil(sent["BASE"], "netliquidationvalue", set())
            book.net_unset = True
        gross = sum((abs(row.value) * book.rate(row.kind.currency) for row in wealth), Decimal(0))
        heavy = [row for row in wealth if abs(row.value) * book.rate(row.kind.currency) > max(gross / 20, Decimal(50))]
        if heavy and self.odd and self.chance(0.15):  # IBKR's list of positions lacks one
            book.lost = dice.choice(heavy)
            book.held = [row for row in book.held if row is not book.lost]
        book.ledger = sent

    def make_results(self, book: Book) -> None:
        """Results of the day, and the quotes that tell those of positions."""
        dice = self.dice
        models = ["Core", *({row.model for row in book.held} - {""})]
        totals: dict[str, Decimal | None] = {"dpl": Decimal(0), "upl": Decimal(0), "nl": Decimal(0)}
        for number, model in enumerate(models):
            row: dict[str, Any] = {"rowType": 1, "el": 1.0, "mv": 1.0}
            for name in totals:
                amount = book.net if name == "nl" and not number else Decimal(dice.randrange(-99999, 99999)) / 100
                amount = Decimal(0) if name == "nl" and number else amount
                row[name] = float(amount)
                known = totals[name]
                totals[name] = None if known is None else known + amount
                if self.chance(self.odd / 3):
                    lost: set[str] = set()
                    self.spoil(row, name, lost, (MAX, str(MAX), None, "", MISSING))
                    totals[name] = None
            book.pnl[f"{book.account}.{model}"] = row
        book.results = totals
        for contract in book.contracts.values():
            prior: Any = f"{contract.previous * contract.kind.magnifier:,f}"
            quote = {"7741": prior, "31": f"{contract.quoted:,f}", "6509": "RpB", "_updated": now_ms()}
            mine = [row for row in book.held if row.conid == contract.conid]
            if len(mine) == 1 and len(book.accounts) == 1 and self.chance(0.5):
                daily = Decimal(dice.randrange(-90000, 90000)) / 100
                quote["7920"] = f"{daily}"
                book.daily[contract.conid] = daily
            if self.chance(self.odd):
                quote["7741"] = dice.choice(("", "-1", "N/A", str(MAX), str(-contract.kind.magnifier)))
                contract.unset.add("7741")
            if self.chance(self.odd):
                quote["31"] = dice.choice(("", "-1", "N/A"))
                contract.unset.add("31")
            book.quotes[contract.conid] = quote


def now_ms() -> int:
    return int(time.time() * 1000) - 60_000


def definition(of: Held, dice: random.Random) -> dict[str, Any]:
    """What a full row and a definition have of a contract."""
    kind, derivative = of.kind, of.kind.cls in ("OPT", "FOP", "FUT", "WAR", "IOPT")
    told = float(kind.multiplier) if derivative else dice.choice((0.0, None))
    return {
        "ticker": "" if kind.cls == "BILL" else kind.symbol, "name": f"{kind.symbol} INC", "fullName": of.label,
        "listingExchange": kind.exchange, "countryCode": "US", "type": kind.type or "COMMON", "sector": None,
        "currency": kind.currency, "assetClass": kind.cls, "isUS": kind.currency == "USD",
        "multiplier": dice.choice((told, f"{kind.multiplier:f}")) if derivative else told,
        "expiry": of.expiry or dice.choice((None, "None")), "lastTradingDay": of.expiry or None,
        "putOrCall": of.right or dice.choice((None, "None")), "strike": f"{of.strike:f}" if of.strike else "0",
        "undConid": of.underlying, "isEventContract": kind.event, "allExchanges": kind.exchange,
        "displayRule": {"magnification": 0, "displayRuleStep": []}, "conid": of.conid,
        **({"undSym": kind.under} if kind.under else {}),
    }  # fmt: skip


def as_text(value: Any) -> Any:
    """A figure as text with thousands commas, as some builds send it."""
    return f"{Decimal(repr(value)):,f}" if isinstance(value, float) and abs(value) < MAX else value


def ticker_of(kind: Kind) -> str:
    """What IBKR calls it in trades and orders: of a pair the first currency."""
    return kind.symbol.partition(".")[0] if kind.cls == "CASH" else kind.symbol


class Trading:
    """Draws the trades and orders of a book."""

    def __init__(self, draw: Draw, book: Book) -> None:
        self.draw, self.book, self.dice = draw, book, draw.dice
        self.number = iter(range(1, 10_000))

    def make(self) -> None:
        draw, dice, book = self.draw, self.dice, self.book
        for _ in range(dice.choice((0, 2, 5, 9))):
            kind = dice.choice(KINDS)
            self.fills_of(draw.contract(kind, book.contracts))
        if draw.chance(0.4):
            self.spread()
        for _ in range(dice.choice((0, 2, 5, 9))):
            self.order(draw.contract(dice.choice(KINDS), book.contracts))
        for contract in book.contracts.values():
            book.quotes.setdefault(
                contract.conid,
                {"31": f"{contract.quoted:,f}", "7741": f"{contract.quoted:,f}", "6509": "RpB", "_updated": now_ms()},
            )
        if len(book.accounts) > 1:
            foreign = [dict(row.row, account="DU9999999", accountCode="DU9999999") for row in book.fills[:1]]
            book.foreign += [dict(row, execution_id=f"00ff{row['execution_id']}") for row in foreign]

    def commission(self, of: Held) -> str:
        """The currency of a commission."""
        return self.book.base if of.kind.cls == "CASH" else of.kind.currency

    def fills_of(self, of: Held) -> None:
        """One order in one to three parts, one of them corrected now and then."""
        order, side = 1_700_000_000 + next(self.number), self.dice.choice("BS")
        parts = self.dice.choice((1, 1, 2, 3))
        for _ in range(parts):
            fill = self.fill(of, order, side, abs(self.draw.size(of.kind)))
            if parts == 1 and self.draw.chance(0.2):  # booked by IBKR itself
                fill.row["order_id"] = self.dice.choice((None, 0, str(order)))
            if self.draw.chance(0.08):
                self.correct(fill)

    def fill(
        self, of: Held, order: int, side: str, size: Decimal, role: str = "", price: Decimal | None = None
    ) -> Fill:
        dice, kind = self.dice, of.kind
        price = figure(of.price * Decimal(str(dice.uniform(0.9, 1.1))), 6) if price is None else price
        amount, commission = cent(size * price * kind.multiplier), Decimal(dice.randrange(0, 900)) / 100
        stated = price * of.traded_in
        number = next(self.number)
        at = self.draw.today - timedelta(minutes=number)
        row: dict[str, Any] = {
            "execution_id": f"0000e0d5.{self.book.seed % 9999:04x}{number:04x}.01.01", "symbol": ticker_of(kind),
            "side": side, "trade_time": f"{at:%Y%m%d-%H:%M:%S}",
            "trade_time_r": int(at.timestamp() * 1000), "size": float(size),
            "price": f"{stated:f}", "order_id": order, "exchange": kind.exchange, "commission": f"{commission}",
            "net_amount": float(amount), "account": self.book.account, "accountCode": self.book.account,
            "company_name": f"{kind.symbol} INC", "contract_description_1": of.label, "sec_type": kind.cls,
            "listing_exchange": kind.exchange, "conid": of.conid, "conidEx": str(of.conid), "liquidation_trade": "0",
        }  # fmt: skip
        row["side"] = self.dice.choice(({"B": "BUY", "S": "SELL"}[side], {"B": "BOT", "S": "SLD"}[side], side, side))
        if self.draw.chance(0.1):
            row = {name: as_text(value) for name, value in row.items()}
        fill = Fill(row, of, order, side, size, price, amount, commission, role=role)
        if self.draw.chance(self.draw.odd / 2):
            self.draw.spoil(row, dice.choice(("price", "net_amount", "commission", "size")), fill.unset)
        self.book.fills.append(fill)
        return fill

    def correct(self, fill: Fill) -> None:
        """The same execution with another price, under the next number."""
        newer = self.fill(fill.of, fill.order, fill.side, fill.size)
        newer.row["execution_id"] = fill.row["execution_id"][:-2] + self.dice.choice(("02", "10"))
        fill.stale = True

    def spread(self) -> None:
        """Two legs and, usually, a line of the combination itself; then an order for another one."""
        options = [kind for kind in KINDS if kind.cls == "OPT" and kind.symbol == "AAPL"]
        long, short = (self.draw.contract(options[0], self.book.contracts) for _ in range(2))
        long, short = sorted((long, short), key=lambda row: -row.price)
        order = 1_700_000_000 + next(self.number)
        legs = f"28812380;;;{long.conid}/1,{short.conid}/-1"
        net = long.price - short.price
        whole = Held(Kind("BAG", "AAPL", "USD", "SMART", Decimal(100)), 28812380, net, net, defined=False)
        with_legs = self.draw.chance(0.7)
        bag = self.fill(whole, order, "B", Decimal(2), "bag", figure(net, 6))
        bag.row |= {"conidEx": legs, "contract_description_1": "AAPL"}
        if with_legs:
            self.fill(long, order, "B", Decimal(2), "leg")
            self.fill(short, order, "S", Decimal(2), "leg")
        row = self.line(whole, "BUY", Decimal(1), "Limit", self.dice.choice((net, -net)))
        row |= {"conidex": legs, "secType": "BAG", "description1": "AAPL"}
        self.book.orders.append(Order(row, whole, row["orderId"], "bag"))

    def line(self, of: Held, side: str, size: Decimal, kind: str, price: Decimal | None) -> dict[str, Any]:
        sort = of.kind
        number = next(self.number)
        at = self.draw.today - timedelta(minutes=number)
        done = kind == "Limit" and self.draw.chance(0.25)
        filled = size if done else Decimal(0)
        return {
            "acct": self.book.account, "account": self.book.account, "conidex": str(of.conid), "conid": of.conid,
            "orderId": 1_800_000_000 + number, "cashCcy": sort.currency,
            "sizeAndFills": f"{float(filled):g}/{float(size):g}",
            "orderDesc": f"{side.title()} {size:f} {kind}, DAY", "description1": of.label,
            "ticker": ticker_of(sort), "secType": sort.cls,
            "listingExchange": sort.exchange, "remainingQuantity": float(size - filled),
            "filledQuantity": float(filled),
            "totalSize": float(size), "companyName": f"{sort.symbol} INC", "status": "Filled" if done else "Submitted",
            "order_ccp_status": "Filled" if done else "Submitted", "origOrderType": kind.upper(), "orderType": kind,
            "price": "" if price is None else f"{price * sort.magnifier:f}", "timeInForce": "CLOSE", "side": side,
            "lastExecutionTime": f"{at:%y%m%d%H%M%S}", "lastExecutionTime_r": int(at.timestamp() * 1000),
        }  # fmt: skip

    def order(self, of: Held) -> None:
        """An order of one of the sorts that the contract can have."""
        dice, kind = self.dice, of.kind
        sorts = ["limit", "limit", "market", "stop_limit", "trail", "trail_limit"]
        if kind.cls in ("STK", "CRYPTO"):
            sorts += ["cash", "cash"]
        if kind.cls == "CASH":
            sorts += ["pair", "pair", "pair"]
        sort, side, size = dice.choice(sorts), dice.choice(("BUY", "SELL")), abs(self.draw.size(kind))
        near = figure(of.price * Decimal(str(dice.uniform(0.8, 1.2))), 6)
        words = {"limit": "Limit", "market": "Market", "stop_limit": "Stop Limit", "trail": "Trailing Stop",
                 "trail_limit": "Trailing Limit", "cash": "Market", "pair": "Limit"}[sort]  # fmt: skip
        row = self.line(of, side, size, words, near if sort in ("limit", "stop_limit", "trail_limit", "pair") else None)
        if sort in ("market", "cash"):
            row["price"] = dice.choice(("", "0.0", 0, None))
            row["origOrderType"] = "MARKET"
        if sort == "stop_limit":
            row |= {
                "origOrderType": "STOP_LIMIT",
                "auxPrice": f"{figure(near * Decimal('1.01'), 6) * kind.magnifier:f}",
            }
        if sort in ("trail", "trail_limit"):
            row |= {"auxPrice": "1.37", "orderDesc": f"{side.title()} {size:f} {words}, trailing amount 1.37, DAY",
                    "origOrderType": "TRAIL" if sort == "trail" else "TRAILLMT"}  # fmt: skip
        if sort == "cash":
            amount = dice.choice((20.0, 1234.5))
            row |= {"totalCashSize": amount, "totalSize": 0.0, "remainingQuantity": 0.0,
                    "sizeAndFills": f"{amount} {kind.currency}"}  # fmt: skip
            if self.draw.chance(0.3):
                row["totalSize"] = None
        if sort == "pair":
            money = float(cent(size * near))
            row |= {"totalCashSize": money, "cashCcy": kind.symbol[4:], "conidex": f"{of.conid}@IDEALPRO",
                    "listingExchange": "FXCONV", "filledQuantity": money, "remainingQuantity": 0.0,
                    "status": "Filled", "order_ccp_status": "Filled", "avgPrice": f"{near}"}  # fmt: skip
        order = Order(row, of, row["orderId"], sort)
        if sort in ("limit", "stop_limit", "market"):
            self.terms(order)
        if self.draw.chance(self.draw.odd / 2):
            self.draw.spoil(row, dice.choice(("totalSize", "filledQuantity", "price", "auxPrice")), order.unset)
        self.book.orders.append(order)

    def terms(self, order: Order) -> None:
        """What some orders depend on, belong to and came to, in either of IBKR's spellings."""
        dice = random.Random(f"terms {self.book.seed} {order.id}")
        row, terms, camel = order.row, order.terms, dice.random() < 0.5
        if order.filled:
            average = figure(order.of.price * Decimal(str(dice.uniform(0.9, 1.1))), 6) * order.of.kind.magnifier
            row["avgPrice" if camel else "avg_price"], terms["avg_fill"] = f"{average:f}", average
        elif order.size > 1 and order.sort == "limit" and dice.random() < 0.3:
            order.filled, left = Decimal(1), order.size - 1
            row |= {"filledQuantity": 1.0, "remainingQuantity": float(left)}
            terms["remaining"] = Decimal(repr(float(left)))
        if self.book.orders and dice.random() < 0.3:
            terms["parent"] = Decimal(self.book.orders[0].id)
            row["parentId" if camel else "parent_id"] = self.book.orders[0].id
        if dice.random() < 0.3:
            row["ocaGroupId" if camel else "oca_group"] = terms["oca"] = "exit7"
        if dice.random() < 0.3:
            row |= {"timeInForce": "GTD", "goodTillDate" if camel else "good_till_date": "20270115"}
            terms["until"] = "2027-01-15"
        if dice.random() < 0.3:
            row["outsideRTH" if camel else "outside_rth"] = terms["outside_hours"] = True


class Answers:
    """What a Gateway would answer of one book."""

    def __init__(self) -> None:
        self.book: Book | None = None

    async def __call__(self, arrival: Arrival) -> Reply:
        status, answer = self.answer(arrival)
        return Reply(status, json.dumps(answer).encode())

    def answer(self, arrival: Arrival) -> tuple[int, Any]:
        book = self.book
        assert book is not None
        parts = urlsplit(arrival.target)
        path = parts.path.removeprefix("/v1/api")
        query = {name: values[0] for name, values in parse_qs(parts.query).items()}
        name = re.sub(r"/(DU|\d)\w*", "/*", path)
        body = json.loads(arrival.body or b"{}")
        accounts = [{"id": one, "accountId": one, "currency": book.base, "type": "INDIVIDUAL"} for one in book.accounts]
        fixed: dict[str, Any] = {
            "/iserver/auth/status": {"authenticated": True, "connected": True, "competing": False, "established": True},
            "/tickle": {"session": "x", "iserver": {"authStatus": {"authenticated": True, "connected": True,
                                                                   "competing": False}}},
            "/portfolio/accounts": accounts, "/portfolio/subaccounts": accounts,
            "/iserver/accounts": {"accounts": book.accounts, "selectedAccount": book.account},
            "/portfolio/*/ledger": book.ledger,
            "/portfolio/*/positions/*": [row.row for row in (*book.held, *book.closed)] if path.endswith("/0") else [],
            "/portfolio2/*/positions": [unpaged(row) for row in (*book.held, *book.closed)],
            "/portfolio/*/summary": {"netliquidation": {"amount": float(book.net), "currency": book.base,
                                                        "isNull": False, "value": None}},
            "/iserver/account/pnl/partitioned": {"upnl": book.pnl},
            "/iserver/account/trades": [*(row.row for row in book.fills), *book.foreign],
            "/iserver/account/orders": {"orders": [row.row for row in book.orders], "snapshot": True},
            "/iserver/secdef/search": [], "/iserver/marketdata/unsubscribe": {"success": True},
        }  # fmt: skip
        if name in book.down:
            return 500, {"error": "unknown", "statusCode": 500}
        if name in fixed:
            return 200, fixed[name]
        asked = [int(text.partition("@")[0]) for text in query.get("conids", "").split(",") if text[:1].isdigit()]
        known = [book.contracts[conid] for conid in asked if conid in book.contracts]
        if name == "/trsrv/secdef":
            return 200, {"secdef": [definition(row, random.Random(row.conid)) for row in known if row.defined]}
        if name == "/iserver/marketdata/snapshot":
            wanted = {*query.get("fields", "").split(","), "6509", "_updated"}
            rows = [{"conid": row.conid, "conidEx": str(row.conid), **book.quotes[row.conid]} for row in known]
            return 200, [{key: row[key] for key in row if key in wanted or key.startswith("conid")} for row in rows]
        if name == "/iserver/contract/rules" and (of := book.contracts.get(int(body.get("conid", 0)))):
            return 200, {"priceMagnifier": of.rules, "incrementRules": [], "increment": 0.01}
        return 404, {"error": "not found"}


def unpaged(held: Held) -> dict[str, Any]:
    """The line of the list without pages."""
    names = {"contractDesc": "description", "mktPrice": "marketPrice", "mktValue": "marketValue"}
    kept = (
        "position",
        "avgCost",
        "avgPrice",
        "currency",
        "realizedPnl",
        "unrealizedPnl",
        "assetClass",
        "model",
        *names,
    )
    row = {names.get(name, name): held.row[name] for name in kept if name in held.row}
    return row | {"conid": str(held.conid), "secType": held.kind.cls, "timestamp": 1}


def questions(book: Book) -> list[tuple[str, dict[str, Any]]]:
    """What is asked about a book; the divisions of its money take turns."""
    by = ("asset_class", "underlying", "country", "sector")[book.seed // 4 % 4]
    sort = ("value", "gain", "loss", "gain_percent", "loss_percent")[book.seed % 5]
    named: list[tuple[str, dict[str, Any]]] = [
        ("positions", {"limit": 0, "sort": sort}), ("exposure", {"by": "currency", "limit": 0}),
        ("exposure", {"by": by, "limit": 0}), ("cash", {}), ("pnl", {}),
        ("trades", {"days": 7, "limit": 0}), ("orders", {"state": "all", "limit": 0}),
    ]  # fmt: skip
    return [(name, {**arguments, "account_id": book.account}) for name, arguments in named]


class Asker:
    """Asks the server's tools about one book after the other, over HTTP."""

    def __init__(self, answers: Answers, url: str) -> None:
        self.answers = answers
        self.settings = Settings(gateway_url=f"{url}/v1/api", state_dir=None)
        names = ("positions", "exposure", "cash", "pnl", "trades", "orders")
        self.tools = {name: Tool.listed(name, title=name, seconds=20.0) for name in names}

    async def ask(self, book: Book) -> list[tuple[str, dict[str, Any], str]]:
        """Question, arguments and the text of each answer; that of an error begins with ``ERROR``."""
        self.answers.book = book
        told = []
        async with Gateway(self.settings, limits=QUICK) as gateway:
            for name, arguments in questions(book):
                try:
                    answer = await self.tools[name].answer(gateway, arguments)
                    text, _ = as_json(answer, gateway.redaction)
                except ToolError as error:
                    text = f"ERROR {error}"
                told.append((name, arguments, text))
        return told


@asynccontextmanager
async def asker() -> AsyncIterator[Asker]:
    """Whom to ask, as long as the small server runs."""
    answers = Answers()
    async with TinyServer(answers) as server:
        yield Asker(answers, server.url)


async def main(count: int, first: int) -> int:
    """Ask about so many books; prints each kind of fault with how many books have it and the seed of one."""
    from tests.support.book_truth import faults

    logging.disable(logging.CRITICAL)
    kinds: Counter[str] = Counter()
    examples: dict[str, str] = {}
    right, started = 0, time.monotonic()
    async with asker() as who:
        for seed in range(first, first + count):
            book = Draw(seed).book()
            found = faults(book, await who.ask(book))
            right += not found
            kinds.update({kind for kind, _ in found})
            for kind, said in found:
                examples.setdefault(kind, f"seed {seed}: {said}")
    seconds = time.monotonic() - started
    print(f"{right} of {count} books without a fault, {seconds:.0f} s")  # noqa: T201
    for kind, number in kinds.most_common():
        print(f"{number:5} {kind}\n      {examples[kind][:600]}")  # noqa: T201
    return min(1, count - right)


if __name__ == "__main__":
    arguments = [int(text) for text in sys.argv[1:]]
    sys.exit(asyncio.run(main(*(arguments + [2000, 1][len(arguments) :]))))
