"""Dividing accounts into groups: every position and all cash under one name each, added up in one base currency."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from bezant_mcp.accounts.ledger import Ledger
from bezant_mcp.contracts.classes import COUNTED_ELSEWHERE, NOTIONAL
from bezant_mcp.money import Rates, add, in_base, total
from bezant_mcp.portfolio.holdings import Holding, Holdings
from bezant_mcp.portfolio.parts import Part

CASH = "CASH"
# Funds, bonds and what else has no sector go by what they are.
NO_SECTOR = "no sector: "
# What accounts may be divided by, and the group of a position. Underlyings are told apart by conid, not by ticker.
GROUPS: Mapping[str, Callable[[Holding], str]] = {
    "currency": lambda row: row.currency or "unknown",
    "asset_class": lambda row: row.asset_class or "unknown",
    "sector": lambda row: row.sector or f"{NO_SECTOR}{row.kind or row.asset_class or 'unknown'}",
    "country": lambda row: row.country or "unknown",
    "underlying": lambda row: str(row.underlying or row.conid),
}
# What these go by is not in a row whose contract IBKR has not loaded yet.
NEEDS_DETAILS = frozenset({"sector", "country", "underlying"})
# As with warrants, what they move depends on a ratio that IBKR does not tell.
STRUCTURED = {"IOPT"}


@dataclass(frozen=True)
class Slice:
    """One group, all amounts in base currency.

    Attributes:
        long, short: Market value of each side, short negative; options by their premium value. None where all of it
            is unknown.
        net: ``long`` plus ``short``.
        notional: What futures and options move beyond that, as far as it is known; None where there are none.
        ibkr: The net of the same group by IBKR's own division; None where that has none, or was not asked for.
    """

    name: str
    long: float | None = None
    short: float | None = None
    net: float | None = None
    notional: float | None = None
    ibkr: float | None = None


@dataclass(frozen=True)
class Breakdown:
    """A breakdown of accounts into groups.

    Attributes:
        base: What every amount is in.
        net_liquidation: IBKR's own value of the accounts; None where it lacks for one of them.
        slices: The groups, largest first.
        positions: Value of all positions without cash.
        rates: Units of base currency for one unit, of the currencies that were converted.
        no_rate: Currencies whose amounts are in no slice.
        no_value: Symbols of positions whose value or currency IBKR did not give; they are in no slice.
        no_notional: Symbols of derivatives whose underlying's price, multiplier or ratio is unknown.
        missing: What IBKR's own totals have and the slices have not.
        left_out: Positions that are no part of an account's value: currency pairs and combinations.
        thin: Positions whose group may be wrong, because IBKR has not loaded what they are.
        doubts: Why there may be more positions.
        theirs: Groups that IBKR's own division alone has.
        told: What else is to be said, of IBKR's own division and of several accounts.
        compared: Whether IBKR's own division is beside, if it was asked for.
    """

    parts: tuple[Part, ...]
    by: str
    base: str | None
    net_liquidation: float | None
    slices: tuple[Slice, ...]
    counted: Slice
    positions: float | None = None
    rates: dict[str, float] = field(default_factory=dict)
    no_rate: tuple[str, ...] = ()
    no_value: tuple[str, ...] = ()
    no_notional: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    thin: int = 0
    doubts: tuple[str, ...] = ()
    theirs: tuple[Slice, ...] = ()
    told: tuple[str, ...] = ()
    compared: bool = True

    @property
    def complete(self) -> bool:
        """True if every amount is in a slice, and in the right one."""
        lacks = self.no_rate or self.no_value or self.thin or self.missing or self.doubts
        return self.compared and not lacks


@dataclass
class Group:
    """Amounts with their currencies, as they come."""

    market: list[tuple[float | None, str | None]] = field(default_factory=list)
    notional: list[tuple[float | None, str | None]] = field(default_factory=list)


def divide(holdings: Holdings, ledger: Ledger, by: str) -> Breakdown:
    """One account divided by itself."""
    return divide_several([Part(holdings, ledger)], by, ledger.base, ledger.rates)


def divide_several(parts: Sequence[Part], by: str, base: str | None, rates: Rates) -> Breakdown:
    """Put every position and all cash into groups, which together are the net liquidation value without accruals.

    ``rates`` are units of ``base`` for one unit of each currency.
    """
    rows = [row for part in parts for row in part.counted]
    groups: defaultdict[str, Group] = defaultdict(Group)
    for part in parts:
        put(part, groups, by)
    names = labels([row for part in parts for row in part.holdings.rows]) if by == "underlying" else {}
    slices = [slice_of(names.get(name, name), group, rates) for name, group in groups.items()]
    found = groups.values()
    everything = Group([one for of in found for one in of.market], [one for of in found for one in of.notional])
    # An underlying may matter by its derivatives alone.
    derivatives = 1.0 if by == "underlying" else 0.0
    currencies = {currency for _, currency in everything.market + everything.notional if currency}
    worth = total(in_base(part.ledger.net_liquidation, part.ledger.base, rates) for part in parts)
    return Breakdown(
        parts=tuple(parts),
        by=by,
        base=base,
        net_liquidation=parts[0].ledger.net_liquidation if [part.ledger.base for part in parts] == [base] else worth,
        slices=tuple(sorted(slices, key=lambda row: -max(abs(row.net or 0.0), derivatives * abs(row.notional or 0.0)))),
        counted=slice_of("total", everything, rates),
        positions=add(((row.value, row.currency) for row in rows if row.asset_class not in NOTIONAL), rates).base,
        rates={currency: rate for currency, rate in rates.items() if currency in currencies - {base}},
        no_rate=tuple(sorted(currencies - rates.keys())),
        no_value=(
            *(row.symbol for row in rows if None in (row.value, row.currency)),
            *(name for part in parts for name in named(parts, part, part.ledger.unknown("cash"))),
        ),
        no_notional=tuple(dict.fromkeys(row.symbol for row in rows if moves_more(row) and row.notional is None)),
        missing=tuple(note for part in parts for note in named(parts, part, part.missing)),
        left_out=tuple(
            row.symbol for part in parts for row in part.holdings.rows if row.asset_class in COUNTED_ELSEWHERE
        ),
        thin=sum(part.holdings.thin for part in parts) if by in NEEDS_DETAILS else 0,
        doubts=tuple(
            note for part in parts if part.holdings.doubt for note in named(parts, part, [part.holdings.doubt])
        ),
    )


def named(parts: Sequence[Part], part: Part, notes: Iterable[str]) -> Iterable[str]:
    """What is said of one account, with its id where there are others."""
    return (f"{part.ledger.account_id}: {note}" if len(parts) > 1 else note for note in notes)


def put(part: Part, groups: defaultdict[str, Group], by: str) -> None:
    """Add the amounts of an account's positions, and all its cash, under the names of their groups."""
    for row in part.counted:
        group = groups[GROUPS[by](row)]
        if row.asset_class not in NOTIONAL:
            group.market.append((row.value, row.currency))
        if moves_more(row):
            group.notional.append((row.notional, row.currency))
    ledger = part.ledger
    whole = [] if ledger.balances else [("unknown", ledger.own("cash"), ledger.base)]
    for name, cash, currency in [*whole, *((row.currency, row.cash, row.currency) for row in ledger.balances)]:
        if cash != 0:
            groups[name if by == "currency" else CASH].market.append((cash, currency))


def moves_more(row: Holding) -> bool:
    """True if a position moves more than its value."""
    return row.is_option or row.asset_class in NOTIONAL | STRUCTURED


def slice_of(name: str, group: Group, rates: Rates) -> Slice:
    """The sums of one group; what is unknown or has no rate is not in them."""
    known = [amount for amount in group.notional if in_base(*amount, rates) is not None]
    notional = add(known, rates).base if known else None
    if not add(group.market, rates).complete and not any(in_base(*amount, rates) for amount in group.market):
        return Slice(name, notional=notional)
    long = add([amount for amount in group.market if (amount[0] or 0) > 0], rates).base or 0.0
    short = add([amount for amount in group.market if (amount[0] or 0) < 0], rates).base or 0.0
    net = add([amount for amount in group.market if amount[0]], rates).base or 0.0
    return Slice(name, long, short, net, notional)


def labels(rows: Iterable[Holding]) -> dict[str, str]:
    """What to call an underlying, by its conid as text; the conid is added where two share a ticker."""
    found: dict[str, str] = {}
    # An option bears the ticker of its underlying, a future its own.
    for row in sorted(rows, key=lambda row: (row.underlying is not None, not row.is_option)):
        found.setdefault(str(row.underlying or row.conid), row.symbol)
    symbols = list(found.values())
    return {conid: symbol if symbols.count(symbol) == 1 else f"{symbol} ({conid})" for conid, symbol in found.items()}
