"""The rows of IBKR's statements, typed: one tuple class for each section that is read.

Amounts are exact decimals as IBKR wrote them, in the row's ``currency`` and signed from the account's point of view:
what came in is positive. ``rate`` is base currency for one unit of that currency on the day of the booking. None is
what the statement does not say; it is never zero.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import NamedTuple

Day = date
# Sums that differ by less are the same to the cent.
HALF_A_CENT = Decimal("0.005")
# The asset class of exchanges of currencies.
PAIRS = "CASH"
# Read as is: a time may have the name of a zone, and nobody knows that of one without.
Moment = str


class Instrument(NamedTuple):
    """What a row is about; the same object for all rows of one contract that say the same of it.

    Attributes:
        conid: IBKR's number, the only key that stays; symbols change and are used again.
        asset_class: IBKR's word (STK, OPT, BOND, CASH ...); sub_category: COMMON, ETF, ADR, REIT ...
        country: Of the issuer, two letters.
    """

    conid: int | None = None
    symbol: str = ""
    description: str = ""
    asset_class: str = ""
    sub_category: str = ""
    isin: str = ""
    country: str = ""
    exchange: str = ""
    multiplier: Decimal | None = None
    underlying: str = ""
    strike: Decimal | None = None
    expiry: Day | None = None
    right: str = ""

    @property
    def key(self) -> int | str:
        """What stays of a contract when its symbol changes, or else the symbol."""
        return self.conid or self.symbol

    @property
    def named(self) -> bool:
        """True if a row is about a contract at all."""
        return bool(self.symbol or self.conid or self.isin)


NOTHING = Instrument()


class CashRow(NamedTuple):
    """One booking of cash (``CashTransactions``).

    Attributes:
        kind: Ours, as ``dividend``, or ``unclassified:`` and IBKR's words.
        type: IBKR's words. date: When it was booked (``reportDate``). settles: To which day it belongs.
        at: When it took effect, as written. action_id: Ties a dividend to its tax.
    """

    account_id: str
    kind: str
    type: str
    amount: Decimal | None
    currency: str
    rate: Decimal | None
    date: Day | None
    settles: Day | None
    at: Moment
    ex_date: Day | None
    description: str
    about: Instrument
    action_id: str
    transaction_id: str
    codes: tuple[str, ...]


class TradeRow(NamedTuple):
    """One execution (``Trades``, ``TradeConfirms``).

    Attributes:
        date: The trade day. reported: The day of the booking. side: BUY, SELL, BUY (Ca.), SELL (Ca.).
        quantity: Negative is sold. proceeds: Money of the trade without costs; negative was paid.
        commission: In ``commission_currency``; taxes: In ``currency``. Negative is a cost.
        realized: By the account's lot method, commissions in it.
        execution_id: The Gateway's ``execution_id``. trade_id: Comes again after a correction.
    """

    account_id: str
    about: Instrument
    currency: str
    rate: Decimal | None
    date: Day | None
    reported: Day | None
    at: Moment
    settles: Day | None
    type: str
    side: str
    quantity: Decimal | None
    price: Decimal | None
    proceeds: Decimal | None
    commission: Decimal | None
    commission_currency: str
    taxes: Decimal | None
    cost: Decimal | None
    realized: Decimal | None
    open_close: str
    codes: tuple[str, ...]
    trade_id: str
    transaction_id: str
    execution_id: str
    order_id: str


class ClosedLot(NamedTuple):
    """A lot that a sale closed (``Lot``), or the part of its loss that is not allowed (``WashSale``).

    Attributes:
        term: ``short`` or ``long`` where IBKR says so. realized: Of a lot before wash sales are taken off.
        transaction_id: Of the purchase that opened it.
    """

    account_id: str
    about: Instrument
    currency: str
    rate: Decimal | None
    date: Day | None
    at: Moment
    opened: Moment
    holding_from: Moment
    quantity: Decimal | None
    price: Decimal | None
    cost: Decimal | None
    realized: Decimal | None
    term: str
    codes: tuple[str, ...]
    transaction_id: str
    trade_id: str


class PositionRow(NamedTuple):
    """What was held at the end (``OpenPositions``): a whole position, or one lot of it where it has been ``opened``.

    Attributes:
        of_lot: It is one lot; lots add up to their position. date: The day of the price.
        code: ``LD``: the cost was raised by a wash sale, and ``holding_from`` is older than ``opened``.
    """

    account_id: str
    about: Instrument
    currency: str
    rate: Decimal | None
    date: Day | None
    of_lot: bool
    quantity: Decimal | None
    price: Decimal | None
    value: Decimal | None
    cost: Decimal | None
    unrealized: Decimal | None
    opened: Moment
    holding_from: Moment
    codes: tuple[str, ...]
    transaction_id: str


class CorporateAction(NamedTuple):
    """A split, merger, spin-off and the like.

    Attributes:
        type: IBKR's code (FS, RS, TC, SO ...). quantity: The change. proceeds: Cash that came in.
        amount: IBKR's own, with the sign of a purchase. Rows of one event share ``action_id``.
    """

    account_id: str
    about: Instrument
    currency: str
    rate: Decimal | None
    date: Day | None
    at: Moment
    type: str
    description: str
    quantity: Decimal | None
    proceeds: Decimal | None
    amount: Decimal | None
    value: Decimal | None
    realized: Decimal | None
    codes: tuple[str, ...]
    action_id: str
    transaction_id: str


class Transfer(NamedTuple):
    """Cash or a position that came from, or went to, another account or broker.

    Attributes:
        type: INTERNAL, ACATS, ATON, FOP ... other_side: The other account. cash: Signed. value: Of the position.
    """

    account_id: str
    about: Instrument
    currency: str
    rate: Decimal | None
    date: Day | None
    at: Moment
    type: str
    direction: str
    other_side: str
    quantity: Decimal | None
    value: Decimal | None
    value_base: Decimal | None
    cash: Decimal | None
    transaction_id: str


class CashReport(NamedTuple):
    """IBKR's own sums of cash in one currency over a statement, or in base currency (``BASE_SUMMARY``).

    ``items`` has IBKR's names (``dividends``, ``commissions`` ...) with ``startingCash`` and ``endingCash``.
    """

    account_id: str
    currency: str
    first: Day | None
    last: Day | None
    items: Mapping[str, Decimal]


class NavDay(NamedTuple):
    """Net asset value at the end of a day, in base currency."""

    account_id: str
    date: Day | None
    total: Decimal | None
    currency: str


class NavChange(NamedTuple):
    """How net asset value came from start to end of a statement, in base currency; ``twr`` is IBKR's, in percent."""

    account_id: str
    currency: str
    first: Day | None
    last: Day | None
    items: Mapping[str, Decimal]
    twr: Decimal | None


class Accrual(NamedTuple):
    """A dividend that was declared and is not paid yet (``OpenDividendAccruals``); tax and fee are positive costs."""

    account_id: str
    about: Instrument
    currency: str
    rate: Decimal | None
    date: Day | None
    ex_date: Day | None
    pay_date: Day | None
    quantity: Decimal | None
    gross_rate: Decimal | None
    gross: Decimal | None
    tax: Decimal | None
    fee: Decimal | None
    net: Decimal | None
    codes: tuple[str, ...]


class RealizedSummary(NamedTuple):
    """IBKR's own realized gains of one contract from first to last, in base currency; a currency is a CASH row."""

    account_id: str
    about: Instrument
    short_gain: Decimal | None
    short_loss: Decimal | None
    long_gain: Decimal | None
    long_loss: Decimal | None
    total: Decimal | None
    unrealized: Decimal | None
    first: Day | None = None
    last: Day | None = None


class FxGain(NamedTuple):
    """A gain on a currency itself (``FxTransactions``); proceeds, cost and gain are in base currency."""

    account_id: str
    base_currency: str
    currency: str
    date: Day | None
    at: Moment
    description: str
    quantity: Decimal | None
    proceeds: Decimal | None
    cost: Decimal | None
    realized: Decimal | None
    codes: tuple[str, ...]


class Tax(NamedTuple):
    """Sales tax on a fee (``SalesTaxes``), or a tax on a trade (``TransactionTaxes``); negative was paid."""

    account_id: str
    about: Instrument
    currency: str
    rate: Decimal | None
    date: Day | None
    description: str
    amount: Decimal | None
    country: str
    source: str
    transaction_id: str


class Check(NamedTuple):
    """A sum of rows held against IBKR's own total for the same days.

    Attributes:
        subject: What is summed, as ``dividends`` or ``realized``. currency: ISO code; ``base`` says it is the base one.
        ours: The sum of the rows; theirs: IBKR's; None where the statement has none, which is ``why``.
    """

    account_id: str
    subject: str
    currency: str
    base: bool
    first: Day | None
    last: Day | None
    ours: Decimal | None
    theirs: Decimal | None
    why: str = ""

    @property
    def holds(self) -> bool | None:
        """True if both agree to the cent; None where there is nothing to hold it against."""
        if self.ours is None or self.theirs is None:
            return None
        return abs(self.ours - self.theirs) < HALF_A_CENT
