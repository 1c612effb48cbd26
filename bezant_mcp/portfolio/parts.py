"""Accounts, each with what it holds and its money."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from bezant_mcp.accounts.across import OF_ONE, Across, fetch_across
from bezant_mcp.accounts.ledger import Ledger, missing_money
from bezant_mcp.concurrency import gather, gather_two
from bezant_mcp.contracts.classes import COUNTED_ELSEWHERE, NOTIONAL
from bezant_mcp.errors import BezantError, Incomplete
from bezant_mcp.gateway import Gateway
from bezant_mcp.money import Rates, add
from bezant_mcp.portfolio.holdings import Holding, Holdings, fetch_holdings


class Part(NamedTuple):
    """One account: what it holds, and its money."""

    holdings: Holdings
    ledger: Ledger

    @property
    def counted(self) -> list[Holding]:
        """The positions that are part of the account's value or move more than it."""
        return [row for row in self.holdings.rows if row.asset_class not in COUNTED_ELSEWHERE]

    @property
    def missing(self) -> list[str]:
        """What IBKR's own totals have, and positions and cash have not."""
        cash = self.ledger.sum_of("cash").base
        return missing_money(self.ledger, self.counted, self.holdings.as_of, cash)

    def worth(self, rates: Rates) -> float | None:
        """Its positions without cash."""
        return add(((row.value, row.currency) for row in self.counted if row.asset_class not in NOTIONAL), rates).base


async def fetch_parts(
    gateway: Gateway, chosen: Sequence[str], *, details: bool = True
) -> tuple[Across, list[Part], list[str]]:
    """Ledgers and positions of these accounts, of those of which both could be read; and which could not.

    Raises:
        BezantError: none of them could be read.
    """

    async def one(account_id: str) -> Holdings | BezantError:
        try:
            return await fetch_holdings(gateway, account_id, details=details)
        except (*OF_ONE, Incomplete) as error:
            return error

    across, answers = await gather_two(fetch_across(gateway, chosen), gather(map(one, chosen)))
    held = {of: answer for of, answer in zip(chosen, answers, strict=True) if isinstance(answer, Holdings)}
    failed = {of: answer for of, answer in zip(chosen, answers, strict=True) if isinstance(answer, BezantError)}
    parts = [Part(held[of], ledger) for of, ledger in across.ledgers.items() if of in held]
    if not parts:
        raise next(iter(failed.values()))
    # What is added or divided by is of the same accounts as the positions.
    across = replace(across, ledgers={part.ledger.account_id: part.ledger for part in parts})
    return across, parts, [f"{of} is missing from this answer: {error.what}" for of, error in failed.items()]
