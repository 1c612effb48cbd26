"""Trades of the last days: the fills of each order together, with what they cost."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from bezant_mcp.accounts.accounts import fetch_accounts
from bezant_mcp.contracts.listings import DERIVATIVES, Listing, fetch_by_conid
from bezant_mcp.contracts.matching import Subject
from bezant_mcp.contracts.price_units import price_unit
from bezant_mcp.money import exact
from bezant_mcp.parsing import instant, number, text, whole

if TYPE_CHECKING:
    from bezant_client.models import Trade as Fill

    from bezant_mcp.gateway import Gateway

MOST_DAYS = 7
SIDES = {"B": "BUY", "S": "SELL", "BUY": "BUY", "SELL": "SELL", "BOT": "BUY", "SLD": "SELL"}


@dataclass(frozen=True, kw_only=True)
class Trade:
    """All fills of one order in one contract. None is unknown.

    Attributes:
        symbol: Ticker, for a derivative with strike and expiry; ``ticker`` is that of the underlying then.
        side: ``BUY`` or ``SELL``; ``quantity`` has no sign.
        price: The average per unit, in ``price_unit``: the currency, or ``GBp`` for pence.
        amount, commission: In ``currency``. A negative commission is a rebate.
        last_at: When the last fill was.
        name: Of the company.
        underlying: conid of what a derivative is about.
    """

    order_id: int | None
    conid: int | None
    ticker: str
    symbol: str
    side: str | None
    quantity: float | None
    price: float | None
    price_unit: str | None
    currency: str | None
    amount: float | None
    commission: float | None
    fills: int
    last_at: datetime | None
    name: str = ""
    underlying: int | None = None

    @property
    def sums_up(self) -> bool:
        """Whether its amount can be added to what was bought or sold in its currency."""
        return None not in (self.side, self.amount, self.currency)


@dataclass(frozen=True)
class Trades:
    """What was traded in one account.

    Attributes:
        orders: The newest first.
        cold: The list came back empty after asking twice, as it also does when IBKR has not loaded it yet.
        selected: The account whose trades IBKR lists, where that may not be this one; None otherwise.
        as_of: When IBKR gave the list.
    """

    account_id: str
    days: int
    orders: tuple[Trade, ...]
    cold: bool
    selected: str | None
    as_of: datetime


def subject_of(trade: Trade) -> Subject:
    """What a trade is about."""
    return Subject(trade.ticker, (trade.conid, trade.underlying), trade.name)


async def fetch_trades(gateway: Gateway, account_id: str, days: int = MOST_DAYS) -> Trades:
    """The trades of one account, of today and up to 6 days before; IBKR lists no older ones.

    Needs the brokerage session.
    """
    from bezant_client.api.orders import list_trades

    reading = await gateway.ask(list_trades.asyncio_detailed(client=gateway.client, days=days))
    fills = [row for row in newest_versions(reading.value) if (text(row.account) or account_id) == account_id]
    listings = await fetch_by_conid(gateway, sorted({conid for row in fills if (conid := whole(row.conid))}))
    groups: dict[tuple[object, ...], list[Fill]] = {}
    for row in fills:
        key = (whole(row.order_id) or text(row.execution_id), whole(row.conid), text(row.side))
        groups.setdefault(key, []).append(row)
    orders = [trade_of(rows, listings.get(whole(rows[0].conid) or 0)) for rows in groups.values()]
    unproven = not fills and len((await fetch_accounts(gateway)).value) > 1
    return Trades(
        account_id=account_id,
        days=days,
        orders=tuple(sorted(orders, key=lambda row: row.last_at or datetime.min.replace(tzinfo=UTC), reverse=True)),
        cold=reading.cold,
        selected=await fetch_selected(gateway, account_id) if unproven else None,
        as_of=reading.as_of,
    )


async def fetch_selected(gateway: Gateway, account_id: str) -> str | None:
    """The account that the brokerage session speaks of, if it is another one."""
    from bezant_client.api.accounts import list_accounts

    reading = await gateway.ask(list_accounts.asyncio_detailed(client=gateway.client))
    selected = text(reading.value.selected_account)
    return None if selected == account_id else selected or "another account"


def newest_versions(rows: Iterable[Fill]) -> list[Fill]:
    """Each execution once: a correction has the id of what it corrects, but for the number after the last dot."""
    latest: dict[str, Fill] = {}
    for place, row in enumerate(rows):
        name, _, version = (text(row.execution_id) or f"{place}.").rpartition(".")
        known = latest.get(name)
        if known is None or version > (text(known.execution_id) or "").rpartition(".")[2]:
            latest[name] = row
    return list(latest.values())


def trade_of(rows: list[Fill], listing: Listing | None) -> Trade:
    """The fills of one order as one trade."""
    first = rows[0]
    sizes, prices = [number(row.size) for row in rows], [number(row.price) for row in rows]
    quantity = total(sizes)
    worth = total([None if None in (size, price) else size * price for size, price in zip(sizes, prices, strict=True)])  # type: ignore[operator]
    amount = total([number(row.net_amount) for row in rows])
    ticker = text(first.symbol) or (listing.symbol if listing else "")
    described = (text(first.contract_description_1) or ticker).partition(" [")[0]
    currency = listing.currency if listing else None
    return Trade(
        order_id=whole(first.order_id),
        conid=whole(first.conid),
        ticker=ticker,
        symbol=described if text(first.sec_type) in DERIVATIVES else ticker,
        side=SIDES.get((text(first.side) or "").upper()),
        quantity=quantity,
        price=worth / quantity if worth is not None and quantity else None,
        price_unit=price_unit(currency, text(first.sec_type), worth, amount),
        currency=currency,
        amount=amount,
        commission=total([number(row.commission) for row in rows]),
        fills=len(rows),
        name=text(first.company_name) or (listing.name if listing else ""),
        underlying=listing.underlying if listing else None,
        last_at=max((at for row in rows if (at := time_of(row))), default=None),
    )


def total(values: list[float | None]) -> float | None:
    """The exact sum, None if any part of it is unknown."""
    known = [exact(value) for value in values if value is not None]
    return float(sum(known)) if known and len(known) == len(values) else None


def time_of(row: Fill) -> datetime | None:
    """When a fill was, from milliseconds or from text; both are UTC."""
    if at := instant(row.trade_time_r):
        return at
    try:
        return datetime.strptime(text(row.trade_time) or "", "%Y%m%d-%H:%M:%S").replace(tzinfo=UTC)
    except ValueError:
        return None
