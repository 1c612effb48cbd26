"""Where the money of an account is: by currency, asset class, sector, country or underlying, in base currency."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from bezant_mcp.accounts.ledger import Ledger, fetch_ledger
from bezant_mcp.money import add, in_base
from bezant_mcp.portfolio.holdings import COUNTED_AS_CASH, NOTIONAL, Holding, Holdings, fetch_holdings

if TYPE_CHECKING:
    from bezant_mcp.gateway import Gateway

CASH = "CASH"


def sector_of(row: Holding) -> str:
    """The sector; for funds, bonds and what else has none, what it is."""
    return row.sector or f"no sector: {row.kind or row.asset_class or 'unknown'}"


# What `by` may be, and the group of a position under it. Underlyings are told apart by conid, not by ticker.
GROUPS: Mapping[str, Callable[[Holding], str]] = {
    "currency": lambda row: row.currency or "unknown",
    "asset_class": lambda row: row.asset_class or "unknown",
    "sector": sector_of,
    "country": lambda row: row.country or "unknown",
    "underlying": lambda row: str(row.underlying or row.conid),
}


# What these go by is not in a row whose contract IBKR has not loaded yet.
NEEDS_DETAILS = frozenset({"sector", "country", "underlying"})


@dataclass(frozen=True)
class Slice:
    """One group, all amounts in base currency.

    Attributes:
        long, short: Market value of each side, short negative; options by their premium value. None where all of it
            is unknown.
        net: ``long`` plus ``short``.
        notional: What futures and options move beyond that, as far as it is known; None where there are none.
    """

    name: str
    long: float | None
    short: float | None
    net: float | None
    notional: float | None = None


@dataclass(frozen=True)
class Exposure:
    """How an account is divided.

    Attributes:
        net_liquidation: IBKR's value of the whole account, in base currency.
        counted: What all slices come to.
        rates: Units of base currency for one unit, of the currencies that were converted.
        no_rate: Currencies whose amounts are in no slice.
        no_value: Symbols of positions whose value or currency IBKR did not give; they are in no slice.
        no_notional: Symbols of options whose underlying's price or multiplier is unknown.
        currency_pairs: Positions in currency pairs, left out because the cash has them.
        thin: Positions whose group may be wrong, because IBKR has not loaded what they are.
    """

    account_id: str
    base: str | None
    by: str
    slices: tuple[Slice, ...]
    as_of: datetime
    counted: Slice
    net_liquidation: float | None = None
    rates: dict[str, float] = field(default_factory=dict)
    no_rate: tuple[str, ...] = ()
    no_value: tuple[str, ...] = ()
    no_notional: tuple[str, ...] = ()
    currency_pairs: int = 0
    thin: int = 0


@dataclass
class Group:
    """Amounts with their currencies, as they come."""

    market: list[tuple[float | None, str | None]] = field(default_factory=list)
    notional: list[tuple[float | None, str | None]] = field(default_factory=list)


async def fetch_exposure(gateway: Gateway, account_id: str, by: str) -> Exposure:
    """How an account is divided by currency, asset class, sector, country or underlying.

    ``by`` is a key of ``GROUPS``. Works without a brokerage session.
    """
    ledger = await fetch_ledger(gateway, account_id)
    return divide(await fetch_holdings(gateway, account_id), ledger, by)


def divide(holdings: Holdings, ledger: Ledger, by: str) -> Exposure:
    """Put every position and all cash into groups. The groups together are the net liquidation value."""
    group_of = GROUPS[by]
    groups: dict[str, Group] = {}
    no_value, no_notional, pairs = [], [], 0
    for row in holdings.rows:
        if row.asset_class in COUNTED_AS_CASH:
            pairs += 1
            continue
        group = groups.setdefault(group_of(row), Group())
        if row.asset_class not in NOTIONAL:
            group.market.append((row.value, row.currency))
        if row.value is None or row.currency is None:
            no_value.append(row.symbol)
        if row.is_option or row.asset_class in NOTIONAL:
            notional = row.notional(holdings.underlying_price(row))
            group.notional.append((notional, row.currency))
            if notional is None and row.is_option and row.symbol not in no_notional:
                no_notional.append(row.symbol)
    for balance in ledger.balances:
        if balance.cash != 0:
            name = balance.currency if by == "currency" else CASH
            groups.setdefault(name, Group()).market.append((balance.cash, balance.currency))
            if balance.cash is None:
                no_value.append(f"{balance.currency} cash")
    return told(holdings, ledger, by, groups, tuple(no_value), tuple(no_notional), pairs)


def told(
    holdings: Holdings,
    ledger: Ledger,
    by: str,
    groups: dict[str, Group],
    no_value: tuple[str, ...],
    no_notional: tuple[str, ...],
    pairs: int,
) -> Exposure:
    """The groups in base currency, largest first."""
    rates = ledger.rates
    names = labels(holdings) if by == "underlying" else {}
    slices = [slice_of(names.get(name, name), group, rates) for name, group in groups.items()]
    everything = Group([amount for group in groups.values() for amount in group.market])
    everything.notional = [amount for group in groups.values() for amount in group.notional]
    # An underlying may matter by its derivatives alone.
    derivatives = 1.0 if by == "underlying" else 0.0
    currencies = {currency for _, currency in everything.market + everything.notional if currency}
    return Exposure(
        account_id=ledger.account_id,
        base=ledger.base,
        by=by,
        slices=tuple(sorted(slices, key=lambda row: -max(abs(row.net or 0.0), derivatives * abs(row.notional or 0.0)))),
        as_of=min(holdings.as_of, ledger.as_of),
        counted=slice_of("total", everything, rates),
        net_liquidation=ledger.net_liquidation,
        rates={currency: rate for currency, rate in rates.items() if currency in currencies - {ledger.base}},
        no_rate=tuple(sorted(currencies - rates.keys())),
        no_value=no_value,
        no_notional=no_notional,
        currency_pairs=pairs,
        thin=holdings.thin if by in NEEDS_DETAILS else 0,
    )


def slice_of(name: str, group: Group, rates: Mapping[str, float]) -> Slice:
    """The sums of one group; what is unknown or has no rate is not in them."""
    known = [amount for amount in group.notional if in_base(*amount, rates) is not None]
    notional = add(known, rates).base if known else None
    if not add(group.market, rates).complete and not any(in_base(*amount, rates) for amount in group.market):
        return Slice(name, None, None, None, notional)
    long = add([amount for amount in group.market if (amount[0] or 0) > 0], rates).base or 0.0
    short = add([amount for amount in group.market if (amount[0] or 0) < 0], rates).base or 0.0
    net = add([amount for amount in group.market if amount[0]], rates).base or 0.0
    return Slice(name, long, short, net, notional)


def labels(holdings: Holdings) -> dict[str, str]:
    """What to call an underlying, by its conid as text; the conid is added where two share a ticker."""
    found: dict[str, str] = {}
    for row in sorted(holdings.rows, key=lambda row: row.underlying is not None):
        found.setdefault(str(row.underlying or row.conid), row.symbol)
    symbols = list(found.values())
    return {conid: symbol if symbols.count(symbol) == 1 else f"{symbol} ({conid})" for conid, symbol in found.items()}
