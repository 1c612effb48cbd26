"""Profit and loss of accounts: today's and unrealised, and which positions moved it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from bezant_mcp.accounts.accounts import fetch_accounts
from bezant_mcp.accounts.ledger import Ledger, fetch_ledger
from bezant_mcp.concurrency import together
from bezant_mcp.errors import BrokerageDown, IbkrUnavailable, UnexpectedAnswer
from bezant_mcp.money import add
from bezant_mcp.parsing import number, objects_by_name, text

if TYPE_CHECKING:
    from bezant_client.models import PartitionedPnlRow

    from bezant_mcp.gateway import Gateway

# What is no reason to give up: the portfolio's own figures answer a part of the question.
BROKERAGE_FAILS = (BrokerageDown, IbkrUnavailable, UnexpectedAnswer)


@dataclass(frozen=True, kw_only=True)
class Result:
    """One account's results, in ``currency``; None is unknown.

    Attributes:
        today: Since the last close, realised and unrealised together; known in a brokerage session alone.
        realized: Of today, as the ledger has it; only where ``today`` is unknown.
        no_rate: Currencies left out of the sums, because the ledger gives no rate for them.
    """

    account_id: str
    currency: str | None
    today: float | None = None
    unrealized: float | None = None
    realized: float | None = None
    net_liquidation: float | None = None
    no_rate: tuple[str, ...] = ()


@dataclass(frozen=True)
class Results:
    """Results of one or several accounts.

    Attributes:
        brokerage: They come from the brokerage session; otherwise from the portfolio, without today's result.
        why: What kept the brokerage session from answering.
        missing: Accounts that the brokerage session said nothing of.
    """

    rows: tuple[Result, ...]
    as_of: datetime
    brokerage: bool
    why: str = ""
    missing: tuple[str, ...] = ()


async def fetch_results(gateway: Gateway, account_ids: tuple[str, ...]) -> Results:
    """Today's and unrealised results of accounts, each in its base currency.

    Without a brokerage session they are what the portfolio knows: unrealised, and realised today.
    """
    try:
        found = await fetch_partitioned(gateway, account_ids)
    except BROKERAGE_FAILS as error:
        return await fetch_from_ledgers(gateway, account_ids, why=error.what)
    if found is None:
        return await fetch_from_ledgers(gateway, account_ids, why="IBKR's profit service has not started yet.")
    return found


async def fetch_partitioned(gateway: Gateway, account_ids: tuple[str, ...]) -> Results | None:
    """What the brokerage session says; None while it says nothing of these accounts."""
    from bezant_client.api.accounts import get_pnl

    accounts = (await fetch_accounts(gateway)).value
    reading = await gateway.ask(get_pnl.asyncio_detailed(client=gateway.client))
    parts: dict[str, list[PartitionedPnlRow]] = {}
    for key, row in (objects_by_name(reading.value.upnl) if reading.value.upnl else {}).items():
        # Account and advisor's model; an account is the sum of its models.
        parts.setdefault(key.partition(".")[0], []).append(row)
    rows = [
        Result(
            account_id=account_id,
            currency=text(accounts[account_id].currency),
            today=total([number(row.dpl) for row in parts[account_id]]),
            unrealized=total([number(row.upl) for row in parts[account_id]]),
            net_liquidation=total([number(row.nl) for row in parts[account_id]]),
        )
        for account_id in account_ids
        if account_id in parts
    ]
    if not rows:
        return None
    missing = tuple(account_id for account_id in account_ids if account_id not in parts)
    return Results(tuple(rows), reading.as_of, brokerage=True, missing=missing)


def total(amounts: list[float | None]) -> float | None:
    """The sum of amounts of one currency; None if one of them is unknown."""
    summed = add([(amount, "same") for amount in amounts], {"same": 1.0})
    return None if summed.unknown else summed.base


async def fetch_from_ledgers(gateway: Gateway, account_ids: tuple[str, ...], why: str) -> Results:
    """What the portfolio knows: unrealised, and realised today."""
    ledgers = await together([fetch_ledger(gateway, account_id) for account_id in account_ids])
    return Results(
        tuple(result_of(ledger) for ledger in ledgers),
        min(ledger.as_of for ledger in ledgers),
        brokerage=False,
        why=why,
    )


def result_of(ledger: Ledger) -> Result:
    """An account's results as its ledger has them, added in base currency."""
    unrealized = add([(row.unrealized, row.currency) for row in ledger.balances if row.unrealized != 0], ledger.rates)
    realized = add([(row.realized, row.currency) for row in ledger.balances if row.realized != 0], ledger.rates)
    return Result(
        account_id=ledger.account_id,
        currency=ledger.base,
        unrealized=unrealized.base,
        realized=realized.base,
        net_liquidation=ledger.net_liquidation,
        no_rate=tuple(sorted({*unrealized.no_rate, *realized.no_rate})),
    )
