"""The tools of money: what is held, cash, results, exposure, performance.

They import what they need when they are called, so that a host gets its first answer before an HTTP client is loaded.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from bezant_mcp.accounts.position_pages import Progress
from bezant_mcp.activity.cash import cash
from bezant_mcp.activity.pnl import pnl
from bezant_mcp.arguments import AccountId, Picture, Text, Texts
from bezant_mcp.gateway import Gateway
from bezant_mcp.portfolio.answers_exposure import ExposureTold, PerformanceTold
from bezant_mcp.portfolio.answers_positions import Positions

AnyAccount = Annotated[str, Texts, Field(description="One or more accounts, or all")]
Listed = Annotated[str, Texts]


async def positions(
    gateway: Gateway,
    account_id: AccountId = "",
    symbol: Annotated[str, Texts, Field(description="AAPL gives its options too")] = "",
    asset_class: Annotated[str, Texts, Field(description="STK, OPT, FUT")] = "",
    currency: Listed = "",
    expires_within_days: int | None = None,
    limit: Annotated[int, Field(description="0: all")] = 25,
    cursor: Annotated[str, Text] = "",
    *,
    progress: Progress | None = None,
) -> Positions:
    """Open positions of one account, largest first, with totals over all. A short is negative. Filters take lists."""
    from bezant_mcp.accounts.accounts import choose_account
    from bezant_mcp.accounts.ledger import fetch_ledger
    from bezant_mcp.arguments import items
    from bezant_mcp.market.resolver import resolve_filter
    from bezant_mcp.portfolio.holding_filter import Filter
    from bezant_mcp.portfolio.holdings import fetch_holdings

    wanted = Filter.of(await resolve_filter(gateway, items(symbol)), asset_class, currency, expires_within_days)
    chosen = await choose_account(gateway, account_id)
    ledger = await fetch_ledger(gateway, chosen)
    # A ticker can be a name, or name an exchange, which a long list has only with its details.
    holdings = await fetch_holdings(gateway, chosen, progress, details=bool(symbol))
    return Positions.of(holdings, ledger, wanted.pick(holdings), limit, cursor)


async def exposure(
    gateway: Gateway,
    by: Annotated[str, Text, Field(description="currency, asset_class, sector, country, underlying")] = "currency",
    account_id: AccountId = "",
    limit: Annotated[int, Field(description="0: all")] = 20,
    picture: Picture = False,
) -> ExposureTold:
    """How one account divides, in base currency: long, short, net, share of its value; derivatives' notional beside."""
    from bezant_mcp.accounts.accounts import choose_account
    from bezant_mcp.arguments import GROUPS, bad, choice, synonyms
    from bezant_mcp.portfolio.exposure import fetch_exposure

    group = choice("by", by, GROUPS, synonyms(GROUPS))
    if limit < 0:
        raise bad("limit", limit, "it must not be negative", "20")
    found = await fetch_exposure(gateway, await choose_account(gateway, account_id), group)
    answer = ExposureTold.of(found, limit)
    if not picture:
        return answer
    from bezant_mcp.charts import with_picture
    from bezant_mcp.server.pictures import exposure_chart

    return await with_picture(gateway, answer, exposure_chart(found, limit))


async def performance(
    gateway: Gateway,
    period: Annotated[str, Text, Field(description="7D, MTD, LM (last month), 3M, YTD, 1Y; empty: all")] = "",
    account_id: AccountId = "",
    picture: Picture = False,
) -> PerformanceTold:
    """Time-weighted return of one account, deposits excluded: every period, or one with its course."""
    from bezant_mcp.accounts.accounts import choose_account
    from bezant_mcp.arguments import PERIODS, choice, synonyms
    from bezant_mcp.errors import UnexpectedAnswer
    from bezant_mcp.portfolio.performance import fetch_performance

    name = choice("period", period, PERIODS, synonyms(PERIODS)) if period.strip().lower() not in ("", "all") else ""
    found = await fetch_performance(gateway, await choose_account(gateway, account_id))
    only = next((row for row in found.periods if row.name == name), None)
    if name and only is None:
        have = ", ".join(row.name for row in found.periods) or "none"
        raise UnexpectedAnswer(f"IBKR gives no figures for {name}.", next_step=f"Periods with figures: {have}.")
    answer = PerformanceTold.of(found, only)
    if not picture:
        return answer
    from bezant_mcp.charts import with_picture
    from bezant_mcp.server.pictures import performance_chart

    return await with_picture(gateway, answer, performance_chart(answer, found, only))


TOOLS = (
    (positions, "Positions"),
    (cash, "Cash"),
    (pnl, "Profit and loss"),
    (exposure, "Exposure"),
    (performance, "Performance"),
)
