"""What orders and trades are about: a contract, a currency pair, or a combination named by its legs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, NamedTuple, TypeVar

from bezant_client import models

from bezant_mcp.accounts.accounts import KnownAccounts
from bezant_mcp.contracts.classes import class_of
from bezant_mcp.contracts.listings import Listing, as_defined, conid_of, fetch_definitions
from bezant_mcp.contracts.price_units import UNKNOWN, may_be_magnified
from bezant_mcp.contracts.symbols import PAIR, Subject
from bezant_mcp.errors import BezantError
from bezant_mcp.gateway import Gateway
from bezant_mcp.parsing import currency_code, price, text, without_details
from bezant_mcp.portfolio.holdings import in_words

Row = TypeVar("Row")
SIDES = {**dict.fromkeys(("B", "BUY", "BOT", "BOUGHT"), "BUY"), **dict.fromkeys(("S", "SELL", "SLD", "SOLD"), "SELL")}
COMBINATION, FACE_VALUE = "BAG", "face value"
LEGS, LEG = ";;;", re.compile(r"(\d+)(?:@\w+)?/([-+]?\d+)", re.ASCII)
LONGEST_CONIDEX = 1000
# What people mean by the size of these without a word.
PLAIN_SIZES = frozenset({"shares", "contracts"})


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
        """True if it has legs: its own conid is then that of all combinations of a currency."""
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
        [f"IBKR does not say which contract {count} rows are about; it may be this one."] if symbols and count else []
    )


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


Definitions = Mapping[int, models.ContractDefinition]


async def fetch_instruments(gateway: Gateway, rows: Iterable[Written]) -> list[Instrument]:
    """What rows are about, with the definitions of all contracts and legs; where those fail, as the rows say."""
    return (await fetch_defined(gateway, rows))[0]


async def fetch_defined(gateway: Gateway, rows: Iterable[Written]) -> tuple[list[Instrument], Definitions]:
    """The same, and the definitions."""
    rows = list(rows)
    conids = {conid for row in rows for conid in ([leg for leg, _ in row.legs] if row.is_combination else [row.conid])}
    definitions: Definitions = {}
    with suppress(BezantError):
        definitions = await fetch_definitions(gateway, sorted(conid for conid in conids if conid))
    return [
        combination_of(row, definitions) if row.is_combination else instrument_of(row, definitions) for row in rows
    ], definitions


def instrument_of(row: Written, definitions: Definitions) -> Instrument:
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


def combination_of(row: Written, definitions: Definitions) -> Instrument:
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


def size_meanings(units: Iterable[str]) -> list[str]:
    """A line where it is not known what sizes count."""
    doubtful = sorted({unit[:-1] for unit in units if unit.endswith(UNKNOWN)})
    return [f"{unit}{UNKNOWN} means that sizes may be {unit} or pieces: IBKR does not say which." for unit in doubtful]


def columns_for(
    columns: dict[str, Callable[[Any], Any]], occasional: dict[str, Callable[[Any], bool]], rows: Sequence[Any]
) -> dict[str, Callable[[Any], Any]]:
    """The columns that some of the rows need."""
    return {name: cell for name, cell in columns.items() if name not in occasional or any(map(occasional[name], rows))}
