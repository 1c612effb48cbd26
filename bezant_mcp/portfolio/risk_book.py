"""What an account holds, as a book by underlying: shares, futures and options of one thing together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from bezant_mcp.contracts.classes import COUNTED_ELSEWHERE, NOTIONAL
from bezant_mcp.money import Rates, in_base, total
from bezant_mcp.portfolio.greeks import WITH_GREEKS, Market
from bezant_mcp.portfolio.holdings import Holding, beside
from bezant_mcp.portfolio.option_book import UNKNOWN_EFFECT, Effect, Greeks, Option, linear

# Classes that move with a market, and those that do where they are named. Bonds, bills and cash do not.
MOVED = NOTIONAL | {"STK"}
MOVED_IF_NAMED = frozenset({"CRYPTO", "CMDTY", "FUND"})
# How many of them make one of what they are on, IBKR does not say.
WITHOUT_RATIO = frozenset({"WAR", "IOPT"})
# By conid of what all is derived from, and the currency of the amounts.
Key = tuple[int, str | None]


@dataclass(frozen=True)
class Part:
    """One position within the book.

    Attributes:
        on: conid of what it is on, for an option; ``on_class`` its asset class, None where that is not known.
        option: What it is as an option; None for everything else.
        moves: It is worth more or less when its underlying moves, and by how much can be told.
    """

    row: Holding
    key: Key
    option: Option | None = None
    on_class: str | None = None
    moves: bool = True

    def effect(self, part: float) -> Effect:
        """What it does to this position that its underlying moves by a part of its price."""
        if not self.moves:
            return UNKNOWN_EFFECT
        return self.option.effect(part) if self.option else linear(self.row.value, part)

    @property
    def delta_value(self) -> float | None:
        """The position in the underlying that gains and loses as much, in the row's currency."""
        return self.option.delta_value if self.option else self.row.value if self.moves else None

    @property
    def settles_in_cash(self) -> bool | None:
        """True if exercise moves money alone: index options do; None where it is not known what it is on."""
        return None if self.on_class is None else self.on_class == "IND"


@dataclass
class Group:
    """All that is held of one underlying, in one currency.

    Attributes:
        label: Its ticker.
        left_out: What is in none of the sums of an effect, as too little of it is known.
    """

    key: Key
    label: str
    parts: list[Part] = field(default_factory=list)

    @property
    def currency(self) -> str | None:
        """Of all amounts."""
        return self.key[1]

    @property
    def options(self) -> list[Part]:
        """The options on it."""
        return [part for part in self.parts if part.option]

    @property
    def own(self) -> list[Part]:
        """Shares, futures and CFDs of it."""
        return [part for part in self.parts if not part.option and part.moves]

    @property
    def is_derived(self) -> bool:
        """True if more than shares of it is held."""
        return any(part.row.asset_class != "STK" for part in self.parts)

    @property
    def price(self) -> float | None:
        """Of what the options are on, or of the shares; None where that is several things, or not known."""
        prices = {part.option.spot for part in self.options if part.option}
        if not self.options:
            prices = {part.row.price for part in self.own}
        return prices.pop() if len(prices) == 1 else None

    def greeks(self) -> Greeks:
        """Those of all options together, times size; None for one that any of them lacks."""
        each = [part.option.greeks.times(part.option.size) for part in self.options if part.option]
        return Greeks(*(total(getattr(one, name) for one in each) for name in Greeks._fields))

    def sum_of(self, name: str, parts: Iterable[Part] | None = None) -> float | None:
        """The sum over the options of an amount of theirs; None where one of them lacks it, or there is none."""
        return total(getattr(part.option, name) for part in (parts if parts is not None else self.options))

    @property
    def held_value(self) -> float | None:
        """The value of shares, futures and CFDs of it; None where there are none, or one value is unknown."""
        return total(part.row.value for part in self.own)

    @property
    def delta_value(self) -> float | None:
        """That and the options by their deltas; None where one of them is unknown."""
        return total(part.delta_value for part in (*self.own, *self.options))

    def effect(self, part: float, rates: Rates) -> Effect:
        """In base currency, over what is known; see ``unknown``."""
        each = [(one.effect(part), one.row.currency) for one in self.parts]
        known = [(effect, currency) for effect, currency in each if effect.whole is not None]
        first, second, whole = (
            total(in_base(getattr(effect, name), currency, rates) for effect, currency in known)
            for name in ("first", "second", "whole")
        )
        return Effect(first, second, whole)


@dataclass(frozen=True)
class RiskBook:
    """All positions by underlying.

    Attributes:
        still: Positions that no move of a market is applied to: bonds, funds, coins, currency pairs.
        unscaled: Warrants and structured products: what they move is not known.
        events: Event contracts, which no price of an underlying moves.
        moves_named: Coins, metals and funds move too, as they were asked for by name.
    """

    groups: Sequence[Group]
    still: Sequence[Holding] = ()
    unscaled: Sequence[Holding] = ()
    events: Sequence[Holding] = ()

    @property
    def options(self) -> list[Part]:
        """All options."""
        return [part for group in self.groups for part in group.options]

    @property
    def parts(self) -> list[Part]:
        """All positions of the groups."""
        return [part for group in self.groups for part in group.parts]


def options_in(rows: Iterable[Holding]) -> list[Holding]:
    """The options that have Greeks."""
    return [row for row in rows if row.is_option and row.asset_class in WITH_GREEKS]


def make_book(rows: Sequence[Holding], held: Mapping[int, Holding], market: Market, *, named: bool = False) -> RiskBook:
    """Positions as a book by underlying. ``named``: they were asked for by name, so that coins and funds move too."""
    roots = Roots(held, market)
    groups: defaultdict[Key, list[Part]] = defaultdict(list)
    still, unscaled, events = [], [], []
    for row in rows:
        if row.asset_class in COUNTED_ELSEWHERE:
            continue
        if row.is_event:
            events.append(row)
        elif row.asset_class in WITHOUT_RATIO:
            unscaled.append(row)
        elif row.asset_class in WITH_GREEKS:
            part = option_part(row, roots, market)
            groups[part.key].append(part)
        elif row.asset_class in MOVED or (named and row.asset_class in MOVED_IF_NAMED):
            key = (roots.of(row), row.currency)
            groups[key].append(Part(row, key))
        else:
            still.append(row)
    labels = {key: label_of(key, parts) for key, parts in groups.items()}
    names = list(labels.values())
    told = {key: name if names.count(name) == 1 else f"{name} ({key[0]})" for key, name in labels.items()}
    return RiskBook([Group(key, told[key], parts) for key, parts in groups.items()], still, unscaled, events)


class Roots:
    """What everything is derived from in the end: of an option on a future what the future is on."""

    def __init__(self, held: Mapping[int, Holding], market: Market) -> None:
        self.held, self.market = held, market

    def class_of(self, conid: int | None) -> str | None:
        """The asset class of an underlying, as far as it is known."""
        known = self.held.get(conid or 0) or self.market.underlyings.get(conid or 0)
        return known.asset_class if known else None

    def of(self, row: Holding) -> int:
        """The conid of what a position is derived from; its own where that is not known."""
        above = row.underlying
        on = self.held.get(above or 0) or self.market.underlyings.get(above or 0)
        return (on.underlying if on and on.asset_class == "FUT" else None) or above or row.conid


def option_part(row: Holding, roots: Roots, market: Market) -> Part:
    """An option with its Greeks and the price of what it is on."""
    if row.underlying_price is None and (spot := market.spots.get(row.conid)):
        row = beside(row, spot)
    strike = row.strike / row.strike_divisor if row.strike and row.strike_divisor else None
    if row.underlying_price is None and market.may_be_magnified(row):
        strike = None  # as quoted, or in the currency: the price would tell
    greeks = market.greeks.get(row.conid, Greeks())
    option = Option(row.size, row.right, strike, row.value, row.underlying_price, greeks)
    return Part(row, (roots.of(row), row.currency), option, roots.class_of(row.underlying))


def label_of(key: Key, parts: Sequence[Part]) -> str:
    """The ticker of an underlying: its own, or that of an option on it, or a future's."""
    ranked = sorted(parts, key=lambda part: (part.row.conid != key[0], part.row.underlying != key[0], not part.option))
    return ranked[0].row.symbol
