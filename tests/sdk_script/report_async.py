"""Print every account of the login, asked for side by side: cash, positions, trades, and how the largest one went."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

from bezant_client import known
from bezant_mcp import BezantError, Gateway


def shown(value: float | None) -> str:
    return "unknown" if value is None else f"{value:,.2f}"


async def report(gateway: Gateway) -> None:
    accounts = await gateway.portfolio.list_accounts()
    ids = [account_id for account in accounts if (account_id := known(account.id)) is not None]
    for lines in await asyncio.gather(*(account_lines(gateway, account_id) for account_id in ids)):
        print(*lines, sep="\n  ")
    for trade in await gateway.orders.list_trades(days=7):
        side = {"B": "bought", "S": "sold"}.get(known(trade.side) or "", "traded")
        print(known(trade.account) or "", side, shown(known(trade.size)), known(trade.symbol), "at", known(trade.price))


async def account_lines(gateway: Gateway, account_id: str) -> list[str]:
    lines = [account_id]
    rates: dict[str, float | None] = {}
    for currency, entry in (await gateway.portfolio.get_ledger(account_id)).items():
        if entry is not None:
            rates[currency] = known(entry.exchangerate)
            lines.append(f"{currency} cash {shown(known(entry.cashbalance))}")
    largest: tuple[float, int] | None = None
    async for held in gateway.portfolio.iterate_positions(account_id):
        conid, value, currency = known(held.conid), known(held.mkt_value), known(held.currency) or "?"
        lines.append(f"{known(held.contract_desc)}: {shown(known(held.position))}, worth {shown(value)} {currency}")
        rate = rates.get(currency)
        if conid is not None and value is not None and rate is not None:
            largest = max(largest or (0.0, conid), (abs(value * rate), conid))
    return lines if largest is None else lines + await history_lines(gateway, largest[1])


async def history_lines(gateway: Gateway, conid: int) -> list[str]:
    try:
        history = await gateway.market_data.get_history(conid=conid, period="1m", bar="1d", timeout=30)
    except BezantError as error:
        return [f"no history: {error}"]
    lines: list[str] = []
    for bar in (known(history.data) or [])[-3:]:
        moment = known(bar.t)
        day = "?" if moment is None else datetime.fromtimestamp(moment / 1000, UTC).date()
        lines.append(f"{known(history.symbol)} {day}: {shown(known(bar.c))}")
    return lines


async def main() -> None:
    async with Gateway() as gateway:
        await report(gateway)


if __name__ == "__main__":
    asyncio.run(main())
