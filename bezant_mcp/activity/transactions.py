"""What happened in one contract over months: purchases, sales, dividends, and the realised result."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from bezant_mcp.contracts.listings import Listing
from bezant_mcp.money import exact
from bezant_mcp.parsing import day, number, objects, text

if TYPE_CHECKING:
    from bezant_mcp.gateway import Gateway

DEFAULT_CURRENCY = "USD"


@dataclass(frozen=True)
class Event:
    """One transaction.

    Attributes:
        on: ISO date.
        kind: IBKR's word: ``Buy``, ``Sell``, ``Dividend`` ...
        quantity: Negative is sold. price: Per unit. amount: In ``currency``; negative was paid.
    """

    on: str | None
    kind: str | None
    quantity: float | None
    price: float | None
    amount: float | None
    currency: str | None


@dataclass(frozen=True)
class History:
    """The transactions of one contract in one account, the newest first.

    Attributes:
        realized: Realised result of these days by currency.
        real_time: Whether today is in it; IBKR's usual answer ends yesterday.
    """

    account_id: str
    listing: Listing
    days: int
    events: tuple[Event, ...]
    realized: dict[str, float]
    real_time: bool
    as_of: datetime


async def fetch_transactions(gateway: Gateway, account_id: str, listing: Listing, days: int) -> History:
    """The transactions of one contract; works without a brokerage session.

    IBKR takes one such question in 15 minutes; the same one is answered again from what was kept.
    """
    from bezant_client.api.performance import list_transactions
    from bezant_client.models import TransactionsRequest

    body = TransactionsRequest(
        acct_ids=[account_id], conids=[listing.conid], currency=listing.currency or DEFAULT_CURRENCY, days=days
    )
    reading = await gateway.ask(list_transactions.asyncio_detailed(client=gateway.client, body=body))
    found = reading.value
    events = [
        Event(
            on=day(row.raw_date),
            kind=text(row.type_),
            quantity=number(row.qty),
            price=number(row.pr),
            amount=number(row.amt),
            currency=text(row.cur),
        )
        for row in objects(found.transactions or [])
    ]
    realized: dict[str, float] = {}
    for row in objects(found.rpnl.data or []) if found.rpnl else []:
        amount, currency = number(row.amt), text(row.cur)
        if amount is not None and currency:
            realized[currency] = float(exact(realized.get(currency, 0.0)) + exact(amount))
    return History(
        account_id=account_id,
        listing=listing,
        days=days,
        events=tuple(sorted(events, key=lambda row: row.on or "", reverse=True)),
        realized=realized,
        real_time=found.includes_real_time is True,
        as_of=reading.as_of,
    )
