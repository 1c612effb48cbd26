"""The tools of money: what is held, cash, results, exposure, performance.

They import what they need when they are called, so that a host gets its first answer before an HTTP client is loaded.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from bezant_mcp.accounts.accounts import accounts_for
from bezant_mcp.activity.answers_cash import Cash
from bezant_mcp.activity.answers_pnl import Pnl
from bezant_mcp.arguments import Texts
from bezant_mcp.gateway import Gateway
from bezant_mcp.portfolio import exposure, performance, positions

AnyAccount = Annotated[str, Texts, Field(description="One or more accounts, or all")]


async def cash(
    gateway: Gateway,
    account_id: AnyAccount = "",
    expected_dividends: Annotated[bool, Field(description="Also those of the next 12 months")] = False,
) -> Cash:
    """Cash by currency with loans, accrued interest and accrued dividends; for all accounts the share of cash."""
    from bezant_mcp.accounts.ledger import fetch_ledger
    from bezant_mcp.activity.dividends import fetch_expected
    from bezant_mcp.arguments import bad
    from bezant_mcp.concurrency import together
    from bezant_mcp.portfolio.holdings import fetch_holdings

    chosen = await accounts_for(gateway, account_id)
    if expected_dividends and len(chosen) > 1:
        raise bad("account_id", account_id, "expected_dividends is for one account", chosen[0])
    ledgers = await together(fetch_ledger(gateway, one) for one in chosen)
    if len(ledgers) > 1:
        return Cash.of_all(ledgers)
    if not expected_dividends:
        return Cash.of(ledgers[0])
    holdings = await fetch_holdings(gateway, chosen[0])
    return Cash.of(ledgers[0], await fetch_expected(gateway, holdings, ledgers[0]))


async def pnl(gateway: Gateway, account_id: AnyAccount = "") -> Pnl:
    """Profit and loss today and unrealised, per account; for one account also the positions that moved it."""
    from bezant_mcp.activity.movers import fetch_moves_of
    from bezant_mcp.activity.pnl import fetch_results
    from bezant_mcp.concurrency import both

    chosen = await accounts_for(gateway, account_id)
    if len(chosen) > 1:
        return Pnl.of(await fetch_results(gateway, chosen))
    # Both wait some seconds for services of IBKR's to start.
    results, moves = await both(fetch_results(gateway, chosen), fetch_moves_of(gateway, chosen[0]))
    return Pnl.of(results, moves)


TOOLS = (
    (positions, "Positions"),
    (cash, "Cash"),
    (pnl, "Profit and loss"),
    (exposure, "Exposure"),
    (performance, "Performance"),
)
