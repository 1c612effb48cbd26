"""Trades of the last days: the fills of each order together, with what they cost.

And what orders and trades are about: a contract, a currency pair, or a combination named by its legs.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Annotated, Any, Literal, NamedTuple, TypeVar

from bezant_client import api, models
from dateutil import tz
from pydantic import BaseModel, Field

from bezant_mcp.accounts.accounts import KnownAccounts, choose_account, fetch_accounts
from bezant_mcp.answers import Amount, Rows, SourcedModel, listed, moment, money, quantity, unit_price
from bezant_mcp.arguments import MOST_ROWS, AccountId, Cursor, Limit, OnlySymbol, Text, items, whole_number
from bezant_mcp.arguments import days as number_of_days
from bezant_mcp.contracts.classes import CLASSES, FACE, class_of
from bezant_mcp.contracts.listings import Listing, as_defined, conid_of, fetch_definitions
from bezant_mcp.contracts.price_units import (
    UNKNOWN,
    PriceUnit,
    fitting_magnifiers,
    may_be_magnified,
    meanings,
    unit_by_amount,
    unit_of,
)
from bezant_mcp.contracts.symbols import PAIR, Subject, rows_about
from bezant_mcp.errors import BezantError
from bezant_mcp.gateway import Gateway
from bezant_mcp.market.resolver import resolve_filter
from bezant_mcp.money import add, times, total
from bezant_mcp.paging import cut
from bezant_mcp.parsing import (
    amount,
    currency_code,
    instant,
    price,
    quoted,
    size,
    text,
    utc_time,
    whole,
    without_details,
)
from bezant_mcp.portfolio.holdings import in_words

Row = TypeVar("Row")
MOST_DAYS = 7
# The days of accounts are those of New York.
ACCOUNTS_ZONE = "America/New_York"
SIDES = {**dict.fromkeys(("B", "BUY", "BOT", "BOUGHT"), "BUY"), **dict.fromkeys(("S", "SELL", "SLD", "SOLD"), "SELL")}
COMBINATION, FACE_VALUE = "BAG", "face value"
LEGS, LEG = ";;;", re.compile(r"(\d+)(?:@\w+)?/([-+]?\d+)", re.ASCII)
LONGEST_CONIDEX = 1000
# What people mean by the size of these without a word.
PLAIN_SIZES = frozenset({"shares", "contracts"})
# A piece of a bond is so much of its face value. Accrued interest moves no amount by more than a tenth; a principal
# that grows with prices or is paid back bit by bit does, but by less than this many times.
PIECES, PIECES_TOLERANCE, PRINCIPAL = (1, 10, 100, 1000), 0.1, 5
SMALLEST_IN_HUNDREDTHS = 0.5
# What is paid in full. Of a combination the legs are; the rest is notional, an exchange of money, or not known.
PAID = frozenset(
    code for code, one in CLASSES.items() if not (one.notional or one.is_cash) and code not in (COMBINATION, "IND")
)


class Written(NamedTuple):
    """How a row of IBKR's names what it is about.

    Attributes:
        conidex: The conid, and for a combination the conids of its legs with their ratios.
        described: Everything that the row says of strike and expiry.
    """

    conid: int | None
    conidex: str
    asset_class: str | None
    ticker: str
    described: str
    name: str
    trading_class: str | None = None

    @property
    def is_combination(self) -> bool:
        """Whether it has legs: its own conid is then that of all combinations of a currency."""
        return LEGS in self.conidex or self.asset_class == COMBINATION

    @property
    def legs(self) -> list[tuple[int, int]]:
        """Conid and ratio of each leg; a negative ratio is sold when the combination is bought."""
        return [(int(conid), int(ratio)) for conid, ratio in LEG.findall(self.conidex.partition(LEGS)[2])]


@dataclass(frozen=True, kw_only=True)
class Instrument:
    """What an order or a trade is about. None is unknown.

    Attributes:
        ticker: For a derivative that of the underlying.
        symbol: With strike, expiry and a trading class of its own; both currencies of a pair; the legs of a
            combination.
        currency: Of amounts; of a pair the second.
        listings: The contract, or the legs of a combination, as far as IBKR defines them.
        defined: IBKR defines all of it.
    """

    conid: int | None
    asset_class: str | None
    ticker: str
    symbol: str
    name: str
    currency: str | None
    multiplier: float | None
    size_unit: str
    listings: tuple[Listing, ...]
    legs: tuple[int, ...] = ()
    defined: bool = True

    @property
    def subject(self) -> Subject:
        """What a filter compares with."""
        underlyings = (row.underlying for row in self.listings)
        # A pair is found by either currency too.
        return Subject(self.ticker, (*(self.legs or (self.conid,)), *underlyings), f"{self.name} {self.ticker}")

    @property
    def priced_as(self) -> str | None:
        """The asset class whose rules its price follows: for a combination that of the legs, the doubtful one first."""
        classes = sorted({row.asset_class or "" for row in self.listings}) if self.legs else []
        doubtful = (one for one in classes if may_be_magnified(self.currency, one))
        return next(doubtful, classes[0] if len(classes) == 1 else self.asset_class)


@dataclass(frozen=True, kw_only=True)
class Trade:
    """All fills of one order in one contract. None is unknown.

    Attributes:
        side: ``BUY`` or ``SELL``; ``quantity`` has no sign. Of a pair the first currency is bought or sold.
        price: The average per unit, in ``price_unit``: the currency, ``GBp`` for pence, ``% of face value``.
        amount: In the instrument's currency. commission: In ``commission_currency``; negative is a rebate.
        fits: Price, quantity and amount agree, as far as they are known.
        legs_listed: It is a combination, and the fills of its legs are trades of their own.
        liquidation: IBKR closed a position for want of margin.
    """

    instrument: Instrument
    order_id: int | None
    side: str | None
    quantity: float | None
    size_unit: str
    price: float | None
    price_unit: str | None
    amount: float | None
    commission: float | None
    commission_currency: str | None
    fits: bool
    fills: int
    last_at: datetime | None
    legs_listed: bool = False
    liquidation: bool = False

    @property
    def is_paid(self) -> bool:
        """Whether its amount is money that was paid in full."""
        return self.instrument.asset_class in PAID

    @property
    def sums_up(self) -> bool:
        """Whether its amount can be added to what was bought or sold in its currency."""
        return None not in (self.side, self.amount, self.instrument.currency)

    @property
    def is_known(self) -> bool:
        """Whether all that the totals need of it is there."""
        has_commission = None not in (self.commission, self.commission_currency)
        return self.legs_listed or (self.fits and self.sums_up and has_commission)


COLUMNS: dict[str, Callable[[Trade], Any]] = {
    "at": lambda row: moment(row.last_at) if row.last_at else None,
    "symbol": lambda row: row.instrument.symbol,
    "side": lambda row: row.side,
    "quantity": lambda row: quantity(row.quantity),
    "size_unit": lambda row: row.size_unit,
    "price": lambda row: unit_price(row.price),
    "price_unit": lambda row: row.price_unit,
    "amount": lambda row: money(row.amount),
    "commission": lambda row: money(row.commission),
    "currency": lambda row: row.instrument.currency,
    "commission_currency": lambda row: row.commission_currency,
    "fills": lambda row: row.fills,
    "conid": lambda row: row.instrument.conid,
}
# Shown where some row needs it.
OCCASIONAL: dict[str, Callable[[Trade], bool]] = {
    "size_unit": lambda row: row.size_unit not in PLAIN_SIZES,
    "commission_currency": lambda row: row.commission_currency != row.instrument.currency,
}


@dataclass(frozen=True)
class TradeList:
    """The trades of one account.

    Attributes:
        corrected: How many fills IBKR has corrected.
        foreign: Accounts that are none of this login's, of which fills came too.
        gaps: Why there may be trades although none came; see ``Reading.gaps``.
        without_id: How many fills have no id, so that one which is listed twice counts twice.
    """

    trades: list[Trade]
    as_of: datetime
    corrected: int = 0
    foreign: tuple[str, ...] = ()
    gaps: tuple[str, ...] = ()
    without_id: int = 0


class Turnover(BaseModel):
    """What was traded in one currency."""

    currency: str
    bought: Amount = None
    sold: Amount = None
    commission: Amount = None


class Trades(SourcedModel):
    """The trades of some days, one row for each order."""

    source: Literal["portfolio", "brokerage"] = "brokerage"
    account_id: str
    days: int
    count: int
    totals: Annotated[list[Turnover], Field(description="Of all rows paid in full")]
    columns: list[str]
    rows: Rows
    cursor: str | None = None


async def trades(
    gateway: Gateway,
    account_id: AccountId = "",
    days: Annotated[str, Text, Field(description="1 (today) to 7")] = "7",
    symbol: OnlySymbol = "",
    limit: Limit = 20,
    cursor: Cursor = "",
) -> Trades:
    """Trades of up to 7 days, one row per order, newest first, with commission; totals of all by currency.

    A price is in its row's ``price_unit``, an amount in its ``currency``, a commission in its ``commission_currency``
    where there is one. Needs the brokerage session.

    Raises:
        BadArgument: days, symbol, limit or cursor is none.
    """
    count = number_of_days("days", days, MOST_DAYS, "IBKR lists no older trades; statements do")
    most = whole_number("limit", limit, 0, MOST_ROWS)
    symbols = await resolve_filter(gateway, items(symbol))
    chosen = await choose_account(gateway, account_id)
    found = await fetch_trades(gateway, chosen, count)
    # An empty list does not say which account it is about.
    other = None if found.trades else await fetch_other_account(gateway, chosen)
    wanted = rows_about(symbols, found.trades, lambda row: row.instrument.subject)
    part = cut(wanted, lambda row: (row.order_id or row.last_at, row.instrument.conid, row.side), most, cursor)
    notes = part.notes
    if found.trades and not wanted:
        notes.append(f"None of the {len(found.trades)} orders that were traded is about this symbol.")
    nameless = unnamed(symbols, (row.instrument for row in found.trades))
    notes += [*found.gaps, *nameless]
    if other:
        notes.append(f"IBKR lists the trades of {other} in this session; others may exist.")
    notes += [*notes_on_list(found, count), *notes_on(wanted)]
    columns = columns_for(COLUMNS, OCCASIONAL, wanted)
    return Trades(
        as_of=moment(found.as_of),
        account_id=chosen,
        days=count,
        complete=not (found.gaps or other or found.foreign or found.without_id or nameless)
        and all(row.is_known for row in wanted),
        count=len(wanted),
        totals=turnovers(wanted),
        columns=list(columns),
        rows=[[cell(row) for cell in columns.values()] for row in part.rows],
        cursor=part.cursor,
        notes=notes or None,
    )


def columns_for(
    columns: dict[str, Callable[[Any], Any]], occasional: dict[str, Callable[[Any], bool]], rows: Sequence[Any]
) -> dict[str, Callable[[Any], Any]]:
    """The columns that some of the rows need."""
    return {name: cell for name, cell in columns.items() if name not in occasional or any(map(occasional[name], rows))}


def notes_on_list(found: TradeList, days: int) -> list[str]:
    """What IBKR's list has besides the account's trades of these days, and what was corrected in it."""
    notes = []
    if names := listed(found.foreign):
        notes.append(f"IBKR also lists fills of {names}, none of this login's as far as is known: not shown.")
    if found.without_id:
        notes.append(f"{found.without_id} fills have no id: one that is listed twice counts twice.")
    if found.corrected:
        notes.append(f"IBKR corrected {found.corrected} of the fills: only the newest versions count.")
    place = tz.gettz(ACCOUNTS_ZONE)
    today = found.as_of.astimezone(place).date()
    dated = [(row.instrument.symbol, row.last_at) for row in found.trades if days == 1 and row.last_at]
    if earlier := [symbol for symbol, at in dated if at.astimezone(place).date() < today]:
        notes.append(f"Traded before {today} in New York, but in IBKR's list of today: {listed(earlier)}.")
    return notes


def notes_on(trades: list[Trade]) -> list[str]:
    """What the sums of trades add and lack, and what the units mean."""
    notes = []
    pairs = any(class_of(row.instrument.asset_class).is_cash for row in trades)
    if any(row.commission is not None for row in trades):
        base = ", of currency pairs the account's base currency" if pairs else ""
        notes.append(f"Commission: IBKR names no currency; the contract's is assumed{base}.")
    if any(row.commission is not None and row.commission < 0 for row in trades):
        notes.append("A negative commission is a rebate.")
    if any(row.commission is None for row in trades):
        notes.append("Some commissions are not known yet; the totals are without them.")
    told: dict[str, Callable[[Trade], bool]] = {
        "IBKR gave no amount, side or currency of {}: not in the totals.": lambda row: not row.sums_up,
        "Price, quantity and amount of {} contradict each other: not in the totals.": lambda row: not row.fits,
        "IBKR gave no usable price or size of {}.": lambda row: row.price is None or row.quantity is None,
        "The legs of {} are listed too; the totals have those alone.": lambda row: row.legs_listed,
        "IBKR liquidated {}.": lambda row: row.liquidation,
        "The time of {} cannot be read: they come last.": lambda row: row.last_at is None,
    }
    for words, applies in told.items():
        if names := [row.instrument.symbol for row in trades if applies(row)]:
            notes.append(words.format(listed(names)))
    if left_out := not_paid(trades):
        notes.append(f"Not in bought and sold: {left_out}.")
    return notes + meanings({row.price_unit for row in trades}) + size_meanings(row.size_unit for row in trades)


def not_paid(trades: Iterable[Trade]) -> str:
    """The trades that moved no such money, by what they are: ``futures, notional (ES MAR2027)``."""
    by_label: dict[str, list[str]] = {}
    for row in trades:
        if not row.is_paid and not row.legs_listed:
            known = class_of(row.instrument.asset_class)
            theirs = "" if row.instrument.asset_class in CLASSES else row.instrument.asset_class
            label = quoted(theirs) if theirs else known.label
            label += ", notional" if known.notional else ""
            by_label.setdefault(label, []).append(row.instrument.symbol)
    return "; ".join(f"{label} ({listed(list(dict.fromkeys(names)))})" for label, names in by_label.items())


def size_meanings(units: Iterable[str]) -> list[str]:
    """A line where it is not known what sizes count."""
    doubtful = sorted({unit[:-1] for unit in units if unit.endswith(UNKNOWN)})
    return [f"{unit}{UNKNOWN}: IBKR does not say whether sizes are {unit} or pieces of it." for unit in doubtful]


def turnovers(trades: list[Trade]) -> list[Turnover]:
    """What was bought, sold and paid, by currency; a sum with nothing in it is left out."""
    paid = [row for row in trades if row.is_paid and row.fits]
    amounts = {
        "bought": [(row.amount, row.instrument.currency) for row in paid if row.side == "BUY"],
        "sold": [(row.amount, row.instrument.currency) for row in paid if row.side == "SELL"],
        "commission": [(row.commission, row.commission_currency) for row in trades if not row.legs_listed],
    }
    sums = {name: add(given, {}).by_currency for name, given in amounts.items()}
    currencies = sorted({currency for by_currency in sums.values() for currency in by_currency})
    return [
        Turnover(currency=currency, **{name: money(rows.get(currency)) for name, rows in sums.items()})
        for currency in currencies
    ]


async def fetch_trades(gateway: Gateway, account_id: str, days: int = MOST_DAYS) -> TradeList:
    """The trades of one account, the newest first, of today and up to 6 days before; IBKR lists no older ones."""
    reading = await gateway.ask(api.orders.list_trades.asyncio_detailed(client=gateway.client, days=days))
    accounts = (await fetch_accounts(gateway)).value
    own, foreign = rows_of(reading.value, account_id, accounts, account_of)
    fills = newest_versions(own)
    instruments = await fetch_instruments(gateway, map(written_in_trade, fills))
    orders: dict[tuple[object, ...], list[int]] = {}
    for place, (row, about) in enumerate(zip(fills, instruments, strict=True)):
        order = whole(row.order_id) or text(row.execution_id) or place
        orders.setdefault((order, whole(row.conid), about.symbol, side_of(row.side)), []).append(place)
    base = text(accounts[account_id].currency) if account_id in accounts else None
    plain = {
        (whole(row.order_id), about.conid)
        for row, about in zip(fills, instruments, strict=True)
        if about.asset_class != COMBINATION
    }
    found = [trade_of([fills[one] for one in those], instruments[those[0]], base, plain) for those in orders.values()]
    found.sort(key=lambda row: row.last_at or datetime.min.replace(tzinfo=UTC), reverse=True)
    corrected = len({execution_of(row, place) for place, row in enumerate(own)}) - len(fills)
    without_id = sum(text(row.execution_id) is None for row in fills)
    return TradeList(found, reading.as_of, corrected, foreign, tuple(reading.gaps("trades")), without_id)


async def fetch_other_account(gateway: Gateway, account_id: str) -> str | None:
    """The account that the brokerage session speaks of, if it is another one of several."""
    if (await fetch_accounts(gateway)).value.only:
        return None
    reading = await gateway.ask(api.accounts.list_accounts.asyncio_detailed(client=gateway.client))
    selected = text(reading.value.selected_account)
    return None if selected == account_id else selected or "another account"


def rows_of(
    rows: Iterable[Row], account_id: str, known: KnownAccounts, account_of: Callable[[Row], str | None]
) -> tuple[list[Row], tuple[str, ...]]:
    """The rows of one account, and the accounts of others that are none of this login's.

    Where there are several, a row that names none may be any account's.
    """
    unnamed = account_id if known.only else "accounts without a name"
    named = [(account_of(row) or unnamed, row) for row in rows]
    foreign = sorted({name for name, _ in named if name != account_id and name not in known})
    return [row for name, row in named if name == account_id], tuple(foreign)


def unnamed(symbols: Sequence[str], rows: Iterable[Instrument]) -> list[str]:
    """A line where some rows do not say what they are about, so that a filter by symbol cannot tell."""
    count = sum(not (row.ticker or row.name or row.conid) for row in rows)
    return (
        [f"IBKR does not say what {count} rows are about: they may be about this symbol."] if symbols and count else []
    )


def execution_of(row: models.Trade, place: int) -> tuple[tuple[object, ...], int]:
    """What tells a fill from all others, and the version of it, which is the number after the last dot of its id."""
    named = text(row.execution_id) or f"at {place}"
    name, _, version = named.rpartition(".")
    if not (name and version.isdecimal()):
        name, version = named, "0"
    return (account_of(row), whole(row.conid), name), int(version)


def account_of(row: models.Trade) -> str | None:
    """The account of a fill."""
    return text(row.account) or text(row.account_code)


def newest_versions(rows: Iterable[models.Trade]) -> list[models.Trade]:
    """Each execution once: a correction has the id of what it corrects, but for the number after the last dot."""
    latest: dict[tuple[object, ...], tuple[int, models.Trade]] = {}
    for place, row in enumerate(rows):
        key, version = execution_of(row, place)
        if key not in latest or version > latest[key][0]:
            latest[key] = version, row
    return [row for _, row in latest.values()]


def written_in_trade(row: models.Trade) -> Written:
    """How a fill names its contract."""
    more = row.additional_properties.get("contract_description_2")
    return written(row, row.conid_ex, row.symbol, row.contract_description_1, more)


def written(row: models.Trade | models.LiveOrder, conidex: object, ticker: object, *described: object) -> Written:
    """How a row names its contract; of its descriptions each counts once."""
    more = row.additional_properties
    return Written(
        conid_of(row.conid) or None,
        text(conidex, LONGEST_CONIDEX) or "",
        text(row.sec_type),
        text(ticker) or "",
        " ".join(dict.fromkeys(filter(None, map(text, described)))),
        text(row.company_name) or "",
        text(more.get("trading_class")) or text(more.get("tradingClass")),
    )


async def fetch_instruments(gateway: Gateway, rows: Iterable[Written]) -> list[Instrument]:
    """What rows are about, with the definitions of all contracts and legs; where those fail, as the rows say."""
    rows = list(rows)
    conids = {conid for row in rows for conid in ([leg for leg, _ in row.legs] if row.is_combination else [row.conid])}
    definitions: dict[int, models.ContractDefinition] = {}
    with suppress(BezantError):
        definitions = await fetch_definitions(gateway, sorted(conid for conid in conids if conid))
    return [combination_of(row, definitions) if row.is_combination else instrument_of(row, definitions) for row in rows]


def instrument_of(row: Written, definitions: Mapping[int, models.ContractDefinition]) -> Instrument:
    """One contract or pair."""
    definition = definitions.get(row.conid or 0)
    listing = as_defined(row.conid or 0, definition) if definition else None
    asset_class = row.asset_class or (listing.asset_class if listing else None)
    ticker = row.ticker or (text(definition.ticker) if definition else None) or ""
    full_name = (text(definition.full_name) if definition else None) or ""
    currency = currency_code(listing.currency) if listing else None
    known = class_of(asset_class)
    size_unit = known.size_unit
    told = price(definition.multiplier) if definition else None  # 0 is IBKR's "not told"
    symbol = named(asset_class, ticker, row, full_name)
    if known.is_cash:
        pairs = (PAIR.fullmatch(one.upper()) for one in (row.described, ticker, f"{ticker}.{currency}"))
        if pair := next(filter(None, pairs), None):
            size_unit, currency = pair[1], pair[2]
            ticker = symbol = f"{size_unit}.{currency}"
    return Instrument(
        conid=row.conid,
        asset_class=asset_class,
        ticker=ticker,
        symbol=symbol,
        name=row.name or (listing.name if listing else ""),
        currency=currency,
        multiplier=(told or in_words(row.described, full_name).multiplier) if size_unit == "contracts" else 1.0,
        size_unit=size_unit,
        listings=(listing,) if listing else (),
        defined=listing is not None,
    )


def combination_of(row: Written, definitions: Mapping[int, models.ContractDefinition]) -> Instrument:
    """A combination, named by its legs; its own conid says nothing but the currency."""
    known = {conid: instrument_of(Written(conid, "", None, "", "", ""), definitions) for conid, _ in row.legs}
    legs = [
        f"{ratio:+d} {known[conid].symbol if known[conid].defined else f'conid {conid}'}" for conid, ratio in row.legs
    ]
    currencies = {leg.currency for leg in known.values() if leg.defined}
    multipliers = {leg.multiplier for leg in known.values()}
    defined = bool(known) and all(leg.defined for leg in known.values())
    title = row.ticker if defined else row.described or row.ticker
    return Instrument(
        conid=row.conid,
        asset_class=COMBINATION,
        ticker=row.ticker,
        symbol=f"{title} combination ({', '.join(legs) or 'legs unknown'})".lstrip(),
        name=row.name,
        currency=currencies.pop() if len(currencies) == 1 else None,
        multiplier=multipliers.pop() if len(multipliers) == 1 else None,
        size_unit=class_of(COMBINATION).size_unit,
        listings=tuple(listing for leg in known.values() for listing in leg.listings),
        legs=tuple(known),
        defined=defined,
    )


def named(asset_class: str | None, ticker: str, row: Written, full_name: str) -> str:
    """What people call a contract: its ticker, with strike and expiry, and the trading class where that is another."""
    known = class_of(asset_class)
    if not known.expires:
        return f"{ticker} {asset_class}" if asset_class == "CFD" else ticker
    described = row.described if row.described not in ("", ticker) else full_name or row.described
    symbol = without_details(described) or ticker
    trading_class = row.trading_class or in_words(row.described, full_name).trading_class or ticker
    is_its_own = trading_class.replace(" ", "") == ticker.replace(" ", "") or trading_class in symbol.split()
    return symbol if is_its_own else f"{symbol} ({trading_class})"


def side_of(value: object) -> str | None:
    """``BUY`` or ``SELL``."""
    return SIDES.get((text(value) or "").upper())


def paid_price(value: object, paid: float | None, asset_class: str | None) -> float | None:
    """A price at which something was traded; zero is one only where nothing was paid, as for an option assigned."""
    if amount(value) == 0:
        return None if paid else 0.0
    return price(value, negative=class_of(asset_class).negative)


def absolute(value: float | None) -> float | None:
    """A figure without its sign."""
    return None if value is None else abs(value)


class Priced(NamedTuple):
    """In which units price and size of a trade are, judged by its amount; it ``fits`` where they agree in some unit."""

    unit: PriceUnit
    size_unit: str
    fits: bool


def judged(about: Instrument, worth: float | None, paid: float | None) -> Priced:
    """The units in which ``worth``, prices times sizes, is what was ``paid``."""
    known = class_of(about.priced_as)
    if known.price_unit == FACE:
        face = unit_of(about.currency, about.priced_as, None)
        ratio = 100 * paid / worth if worth and paid else None
        pieces = [one for one in PIECES if ratio and abs(ratio / one - 1) < PIECES_TOLERANCE]
        unit = FACE_VALUE if pieces == [1] else f"pieces of {pieces[0]}" if pieces else FACE_VALUE + UNKNOWN
        return Priced(face, unit, ratio is None or PIECES[0] / PRINCIPAL < ratio < PIECES[-1] * PRINCIPAL)
    if about.legs and not about.defined:
        return Priced(PriceUnit(about.currency, None), about.size_unit, fits=True)
    in_full = None if worth is None or about.multiplier is None else worth * about.multiplier
    price_unit = unit_by_amount(about.currency, about.priced_as, in_full, paid)
    # Nothing is only paid for what is worth nothing, whatever the unit.
    too_much = paid == 0 and (in_full or 0.0) > SMALLEST_IN_HUNDREDTHS
    return Priced(price_unit, about.size_unit, not too_much and bool(fitting_magnifiers(in_full, paid)))


def judged_together(
    about: Instrument, fills: Sequence[tuple[float | None, float | None, float | None]]
) -> tuple[float | None, Priced]:
    """The average price of fills (size, price, amount), each judged by itself, and the units.

    Where some are in pence and others in pounds, the average is in the currency.
    """
    worths = [(times(one, each), paid) for one, each, paid in fills]
    known = [(abs(worth), abs(paid)) for worth, paid in worths if worth is not None and paid is not None]
    each = [judged(about, worth, paid) for worth, paid in known]
    whole = judged(about, total(worth for worth, _ in known), total(paid for _, paid in known))
    whole = whole._replace(fits=whole.fits and all(one.fits for one in each))
    amounts: list[float | None] = [worth for worth, _ in worths]
    divisors = [one.unit.divisor for one in each]
    if len(set(filter(None, divisors))) > 1:
        whole = Priced(PriceUnit(about.currency), whole.size_unit, all(one.fits for one in each))
        sure = len(divisors) == len(fills) and None not in divisors
        pairs = zip(worths, divisors, strict=True) if sure else ()
        amounts = [worth / (by or 1.0) for (worth, _), by in pairs if worth]
    pieces, in_all = total(size for size, _, _ in fills), total(amounts)
    return in_all / pieces if in_all is not None and pieces else None, whole


def trade_of(
    rows: list[models.Trade], about: Instrument, base: str | None, plain: Collection[tuple[int | None, int | None]]
) -> Trade:
    """The fills of one order as one trade; ``plain`` has order and conid of every fill that is no combination's."""
    fills = []
    for row in rows:
        pieces, paid = absolute(size(row.size)), amount(row.net_amount)
        per_unit = paid_price(row.price, paid, about.asset_class)
        # Amounts have no sign, but where a price below zero made it.
        signed = about.asset_class == COMBINATION or (per_unit or 0.0) < 0
        fills.append((pieces, per_unit, paid if signed else absolute(paid)))
    average, priced = judged_together(about, fills)
    order_id = whole(rows[0].order_id)
    listed_too = any(order_id and order == order_id for order, _ in plain) or (
        not order_id and bool(about.legs) and set(about.legs) <= {conid for _, conid in plain}
    )
    moments = (instant(row.trade_time_r) or utc_time(row.trade_time) for row in rows)
    return Trade(
        instrument=about,
        order_id=order_id,
        side=side_of(rows[0].side),
        quantity=total(pieces for pieces, _, _ in fills),
        size_unit=priced.size_unit,
        price=average,
        price_unit=priced.unit.name,
        amount=total(paid for _, _, paid in fills),
        commission=total(amount(row.commission) for row in rows),
        commission_currency=base if class_of(about.asset_class).is_cash else about.currency,
        fits=priced.fits,
        fills=len(rows),
        last_at=max(filter(None, moments), default=None),
        legs_listed=about.asset_class == COMBINATION and listed_too,
        liquidation=any(whole(row.liquidation_trade) == 1 for row in rows),
    )
