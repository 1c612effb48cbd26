"""What an account holds, in plain types: each position with what tells its worth, its risk and its end."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from math import log
from typing import NamedTuple

from bezant_client import models

from bezant_mcp.accounts.position_pages import Book, fetch_positions
from bezant_mcp.contracts.classes import CLASSES, DERIVATIVES, NOTIONAL, OPTIONS, class_of
from bezant_mcp.contracts.listings import GONE, Defined, Listing, known_of, squeezed
from bezant_mcp.contracts.price_units import Stated, may_be_magnified, multiplier_of, prices_in_currency, rule_magnifier
from bezant_mcp.contracts.zones import today_at
from bezant_mcp.gateway import Gateway
from bezant_mcp.money import exact
from bezant_mcp.parsing import (
    LARGEST_PRICE,
    amount,
    currency_code,
    day,
    is_unreadable_day,
    number,
    price,
    right_of,
    size,
    text,
    whole,
    within,
    without_details,
    word,
)

# What IBKR's descriptions say of a contract, in any of these forms: OSI's in brackets, words of an option, of a bond.
FORMS = (
    re.compile(
        r".*\[(?P<trading_class>[A-Z0-9.]+) *(?P<expiry>\d{6})(?P<right>[CP])(?P<thousandths>\d{8})"
        r"(?: +(?P<multiplier>[\d.]+))?\].*",
        re.ASCII,
    ),
    re.compile(
        r".+? (?:(?P<expiry>20\d{6}|\d\d?[A-Z]{3}\d\d|[A-Z]{3} ?\d\d ?'\d\d) )?(?P<strike>\d+(?:\.\d+)?) "
        r"(?P<right>C|P|Call|Put)(?: .*)?",
        re.ASCII | re.IGNORECASE,
    ),
    re.compile(r".+ \d[\d ./]* (?P<maturity>\d\d/\d\d/\d\d)", re.ASCII),
)
# A row without a class is of that which these alone have.
PROVES = {"trading_class": "OPT", "maturity": "BOND"}
OPEN_END = "NOEXP"
# As what IBKR books rows of corporate actions: old and new lines, tendered shares, rights, claims.
TRANSITIONS = frozenset(["OLD", "NEW", "TEN", "TEN2", "CNV", "RTS", "RTS2", "CNT", "SUB", "DVD", "CVR"])


# Made by the thousand: a frozen dataclass would set its fields three times as slowly.
class Holding(NamedTuple):
    """One position. A short has a negative quantity and value; None is unknown.

    Attributes:
        symbol: Ticker; that of the underlying for an option.
        price, avg_price: Per unit, in ``currency``.
        value: In ``currency``, times multiplier: premium value for an option, notional value for a future.
        unrealized, realized: Result since the purchase, and today's realised result, in ``currency``.
        multiplier: Units that one contract stands for; 1 for shares, None where unknown.
        underlying: conid of what a derivative is about.
        underlying_price: Its price in ``currency``, known if the account holds it too.
        right: ``C`` or ``P``.
        strike: As IBKR states it; divided by ``strike_divisor`` it is in ``currency``.
        strike_divisor: None where the underlying is quoted in a fraction of the currency, and the strike may be too.
        last_trading_day: Where that is another day than the expiry.
        odd_last_day: IBKR wrote something else than a date in its place.
        open_end: Ends on no day, IBKR says.
        trading_class: Where it differs from the symbol: SPXW of SPX.
        account: The account in which IBKR lists it.
        price_unit: What ``price`` and ``avg_price`` are in: the currency, or ``% of face value`` for a bond.
        magnifier: How many times larger than that IBKR stated the price; None where it is not known.
        day_change: Result since the previous close in ``currency``, where that was asked for.
        in_hundredths: Its exchange quotes pence, or what a hundredth of ``currency`` is called; the amounts here are in
            ``currency``.
    """

    conid: int
    symbol: str
    quantity: float | None
    name: str | None = None
    asset_class: str | None = None
    kind: str | None = None
    exchange: str | None = None
    currency: str | None = None
    price: float | None = None
    value: float | None = None
    avg_price: float | None = None
    unrealized: float | None = None
    realized: float | None = None
    multiplier: float | None = 1.0
    underlying: int | None = None
    underlying_price: float | None = None
    right: str | None = None
    strike: float | None = None
    strike_divisor: float | None = 1.0
    expiry: str | None = None
    last_trading_day: str | None = None
    odd_last_day: bool = False
    open_end: bool = False
    trading_class: str | None = None
    described: str = ""
    is_event: bool = False
    account: str = ""
    sector: str | None = None
    country: str | None = None
    model: str = ""
    price_unit: str | None = None
    magnifier: int | None = None
    in_hundredths: bool = False
    day_change: float | None = None

    @property
    def label(self) -> str:
        """Ticker or trading class, and of a derivative also when it ends, its strike and its right."""
        strike = f"{self.strike:g}" if self.strike else None
        expiry = self.expiry if self.asset_class in DERIVATIVES else None
        parts = (self.trading_class or self.symbol, expiry, strike, self.right)
        return " ".join(part for part in parts if part)

    @property
    def listing(self) -> Listing:
        """The contract, as it is asked for quotes of."""
        return Listing(
            conid=self.conid,
            symbol=self.symbol,
            name=self.name or self.symbol,
            exchange=self.exchange or "",
            currency=self.currency,
            is_us=False,
            asset_class=self.asset_class,
            expiry=self.expiry,
            underlying=self.underlying,
        )

    @property
    def is_option(self) -> bool:
        """True if it is an option of some kind."""
        return self.asset_class in OPTIONS and not self.is_event

    @property
    def is_in_transition(self) -> bool:
        """True if a corporate action made it, or ended its listing: what its price says is none, or old."""
        line, _, suffix = self.symbol.rpartition(".")
        return self.exchange in GONE or (bool(line) and suffix in TRANSITIONS)

    @property
    def quote_magnifier(self) -> float:
        """How many times larger its quotes are than ``price``, as far as is known."""
        return self.magnifier if self.magnifier and self.magnifier > 1 else 100.0 if self.in_hundredths else 1.0

    @property
    def last_day(self) -> str | None:
        """The last day on which it can be traded, ISO."""
        return self.last_trading_day or self.expiry

    @property
    def is_undated(self) -> bool:
        """True if it ends, and it is not known when."""
        return class_of(self.asset_class).expires and self.last_day is None and not self.open_end

    def days_left(self, now: datetime) -> int | None:
        """Days until it ends, counted where it is traded; None for what does not, or where the date is unknown."""
        if self.last_day is None:
            return None
        return (date.fromisoformat(self.last_day) - today_at(self.exchange, self.currency, now)).days

    @property
    def in_the_money(self) -> bool | None:
        """True if exercising the option would bring something now; None where that is unknown."""
        price = self.underlying_price
        if price is None or not self.strike or not self.strike_divisor or self.right not in ("C", "P"):
            return None
        strike = self.strike / self.strike_divisor
        return price > strike if self.right == "C" else price < strike

    @property
    def notional(self) -> float | None:
        """What a derivative moves, in ``currency``: long calls and short puts positive; not weighed by delta.

        None for what is no derivative, where multiplier, right or price is unknown, and for warrants, of which IBKR
        does not say how many make one of the underlying.
        """
        if self.asset_class in NOTIONAL:
            return self.value
        price = self.underlying_price
        if not self.is_option or self.asset_class == "WAR" or self.size is None or None in (price, self.right):
            return None
        return self.size * (price or 0.0) * (1 if self.right == "C" else -1)

    @property
    def gain_percent(self) -> float | None:
        """Result since the purchase in per cent of what was paid, or of what a short brought.

        Of futures and CFDs that is the whole contract value. None where something is unknown or that is not above zero.
        """
        return self.percent_of_before(self.unrealized)

    @property
    def day_change_percent(self) -> float | None:
        """The day's result in per cent of what the position was worth before."""
        return self.percent_of_before(self.day_change)

    def percent_of_before(self, result: float | None) -> float | None:
        """A result in per cent of the value that the position had without it."""
        if result is None or self.value is None:
            return None
        before = exact(self.value) - exact(result)
        before *= -1 if (self.quantity or self.value) < 0 else 1
        return float(100 * exact(result) / before) if before > 0 else None

    @property
    def size(self) -> float | None:
        """Quantity times multiplier; None where one of them is unknown."""
        return None if self.quantity is None or self.multiplier is None else self.quantity * self.multiplier


@dataclass(frozen=True)
class Holdings:
    """Every open position of one account.

    Attributes:
        closed: What was closed today, which is not among ``rows``.
        thin: Rows whose contract details IBKR has not loaded.
        doubt: Why there may be more positions; empty where these are proven to be all.
    """

    account_id: str
    rows: tuple[Holding, ...]
    as_of: datetime
    closed: tuple[Holding, ...] = ()
    thin: int = 0
    doubt: str = ""


async def fetch_holdings(gateway: Gateway, account_id: str, *, details: bool = True) -> Holdings:
    """Every open position of an account, as far as is proven: see ``fetch_positions``."""
    return holdings_of(await fetch_positions(gateway, account_id, details=details))


def holdings_of(book: Book) -> Holdings:
    """The positions of a book in plain types."""
    rows = [holding_of(row, book.definitions.get(whole(row.conid) or 0)) for row in book.rows]
    held = {row.conid: row for row in reversed(rows)}
    rows = [beside(row, held.get(row.underlying or 0)) for row in rows]
    closed = tuple(map(holding_of, book.closed))
    return Holdings(book.account_id, tuple(rows), book.as_of, closed, book.thin, book.doubt)


def beside(row: Holding, underlying: Holding | None) -> Holding:
    """A derivative with the price of its underlying, and what its strike is in beside that."""
    if underlying is None:
        quoted_in_fractions = row.strike and row.quote_magnifier > 1
        return row._replace(strike_divisor=None) if quoted_in_fractions else row
    price = underlying.price
    if price is None or not underlying.currency == row.currency == underlying.price_unit:
        return row
    divisor, quoted = 1.0, underlying.quote_magnifier
    if quoted == 1 and may_be_magnified(underlying.currency, underlying.asset_class):
        quoted = 100.0
    if row.strike and quoted > 1 and price > 0:
        # One of the two is near the price: a strike that was quoted, or one in the currency.
        divisor = min((1.0, quoted), key=lambda one: abs(log((row.strike or 1.0) / one / price)))
    return row._replace(underlying_price=price, strike_divisor=divisor)


def holding_of(row: models.Position, definition: Defined | None = None) -> Holding:
    """One position, with what its row lacks taken from the contract's definition, and then from IBKR's description."""
    known = known_of(row, definition)
    said = text(row.contract_desc) or ""
    asset_class = known("asset_class", lambda code: one if (one := text(code)) in CLASSES else None)
    asset_class = asset_class or known("asset_class", word)
    words = NO_WORDS
    if asset_class is None or class_of(asset_class).expires:
        words = in_words(said, known("full_name") or "")
        asset_class = asset_class or words.asset_class
    label, _, place = without_details(said).partition(" @")
    linked, optional = asset_class in DERIVATIVES | NOTIONAL, asset_class in OPTIONS
    ticker = known("und_sym") if optional else None
    # A share's ticker may have a blank in it; what else is described begins with one.
    symbol = ticker or known("ticker") or (label if asset_class == "STK" else label.partition(" ")[0])
    currency = known("currency", currency_code)
    if class_of(asset_class).is_cash and "." not in symbol:
        symbol = label if "." in label else f"{symbol}.{currency}" if currency else symbol
    expiry, last_trading_day = ends_of(row, definition, words.expiry)
    given = known("multiplier", number) or words.multiplier
    stated = stated_of(row, currency, asset_class, given)
    prices = prices_in_currency(stated)
    rule = row.display_rule or (definition.display_rule if definition else None)
    return Holding(
        conid=whole(row.conid) or 0,
        symbol=symbol or str(whole(row.conid)),
        name=known("name") or label or None,
        asset_class=asset_class,
        kind=known("type_", word),
        exchange=known("listing_exchange", word) or place.strip() or None,
        currency=currency,
        quantity=size(row.position),
        price=prices.price,
        value=stated.value,
        avg_price=prices.avg_price,
        unrealized=stated.unrealized,
        realized=amount(row.realized_pnl),
        multiplier=stated.multiplier,
        underlying=known("und_conid", lambda value: whole(value) or None) if linked else None,
        right=(known("put_or_call", right_of) or words.right) if optional else None,
        strike=(known("strike", price) or words.strike) if optional else None,
        expiry=expiry,
        last_trading_day=last_trading_day,
        odd_last_day=last_trading_day is None and is_unreadable_day(row.last_trading_day or None),
        open_end=OPEN_END in (row.expiry, row.last_trading_day) or f" {OPEN_END} " in said,
        trading_class=own_class(words.trading_class, symbol),
        described=label,
        is_event=known("is_event_contract", lambda value: value or None) is True,
        sector=known("sector", word),
        country=known("country_code", word),
        model=text(row.model) or "",
        account=text(row.acct_id) or "",
        price_unit=prices.unit,
        magnifier=prices.magnifier,
        in_hundredths=prices.magnifier == 100 or rule_magnifier(rule) == 100,
    )


def own_class(trading_class: str | None, symbol: str) -> str | None:
    """The trading class of an option, where it is another word than the symbol."""
    return trading_class if trading_class and squeezed(trading_class) != squeezed(symbol) else None


def stated_of(row: models.Position, currency: str | None, asset_class: str | None, given: float | None) -> Stated:
    """The figures of a row as IBKR states them; ``given`` is the multiplier that it tells."""
    negative = class_of(asset_class).negative
    quantity, worth = size(row.position), price(row.mkt_price, negative=negative)
    value, cost, paid = amount(row.mkt_value), amount(row.avg_cost), within(number(row.avg_price), LARGEST_PRICE)
    if worth is not None and worth < 0 and worth * (quantity or 0.0) * (value or 0.0) <= 0:
        worth = None  # -1 for none: a price below zero is one where the value says so too
    multiplier: float | None = given or 1.0
    if given or asset_class in DERIVATIVES:
        # The average cost is the average price times the multiplier.
        derived = float(f"{cost / paid:.5g}") if cost and paid else None
        multiplier = multiplier_of(
            None if quantity is None or worth is None else quantity * worth,
            value,
            given,
            derived,
            fixed_unit=bool(class_of(asset_class).price_unit),
        )
    return Stated(
        currency=currency,
        asset_class=asset_class,
        size=None if quantity is None or multiplier is None else quantity * multiplier,
        price=worth,
        value=value,
        avg_price=paid if paid is not None and (negative or paid >= 0) else None,
        unrealized=amount(row.unrealized_pnl),
        avg_cost=cost,
        multiplier=multiplier,
    )


class InWords(NamedTuple):
    """What a description of a contract says; None for what it does not."""

    asset_class: str | None = None
    trading_class: str | None = None
    expiry: str | None = None
    right: str | None = None
    strike: float | None = None
    multiplier: float | None = None


NO_WORDS = InWords()


def in_words(*descriptions: str) -> InWords:
    """What the first description that has a known form says."""
    found = next((match for form in FORMS for said in descriptions if (match := form.fullmatch(said))), None)
    if found is None:
        return NO_WORDS
    parts = {name: value for name, value in found.groupdict().items() if value}
    month, date_of_month, year = (parts.get("maturity") or "//").split("/")
    written = year + month + date_of_month or parts.get("expiry", "")
    return InWords(
        asset_class=next((code for name, code in PROVES.items() if name in parts), None),
        trading_class=parts.get("trading_class"),
        expiry=day(f"20{written}" if len(written) == 6 else written),
        right=right_of(parts.get("right")),
        strike=int(parts["thousandths"]) / 1000 if "thousandths" in parts else number(parts.get("strike")),
        multiplier=number(parts.get("multiplier")) or None,
    )


def ends_of(row: models.Position, definition: Defined | None, written: str | None) -> tuple[str | None, str | None]:
    """Expiry, and the last trading day where that is another day; ``written`` is the expiry in the description."""
    if not (row.expiry or row.last_trading_day or definition or written):
        return None, None

    def given(field: str) -> tuple[str | None, bool]:
        """The first date that can be read, and whether it came with a time."""
        values = (getattr(one, field, None) for one in (row, definition))
        return next(((read, " " in str(value)) for value in values if (read := day(value))), (None, False))

    (expiry, with_time), (last, _) = given("expiry"), given("last_trading_day")
    if expiry and written and abs((date.fromisoformat(expiry) - date.fromisoformat(written)).days) == 1:
        if with_time:  # in the login's zone, where it may be another day
            last = written if last == expiry else last
        elif expiry < written:  # settled in the morning, and last traded the day before
            last = last or expiry
        expiry = written
    expiry = expiry or written or last
    return expiry, last if last != expiry else None
