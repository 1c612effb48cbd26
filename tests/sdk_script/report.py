"""Print every account of the login: cash, positions, the trades of a week, and how the largest position went."""

from __future__ import annotations

from datetime import UTC, datetime

from bezant_client import known
from bezant_mcp import BezantError, SyncGateway


def shown(value: float | None) -> str:
    return "unknown" if value is None else f"{value:,.2f}"


def report(gateway: SyncGateway) -> None:
    for account in gateway.portfolio.list_accounts():
        account_id = known(account.id)
        if account_id is not None:
            print(
                account_id, known(account.account_title) or "", "in", known(account.currency) or "an unknown currency"
            )
            show_positions(gateway, account_id, rates=show_cash(gateway, account_id))
    show_trades(gateway)


def show_cash(gateway: SyncGateway, account_id: str) -> dict[str, float | None]:
    rates: dict[str, float | None] = {}
    for currency, entry in gateway.portfolio.get_ledger(account_id).items():
        if entry is not None:
            rates[currency] = known(entry.exchangerate)
            print(" ", currency, "cash", shown(known(entry.cashbalance)), "interest", shown(known(entry.interest)))
    return rates


def show_positions(gateway: SyncGateway, account_id: str, rates: dict[str, float | None]) -> None:
    largest: int | None = None
    most = 0.0
    for held in gateway.portfolio.iterate_positions(account_id):
        conid, value, currency = known(held.conid), known(held.mkt_value), known(held.currency) or "?"
        print(" ", known(held.contract_desc) or "?", shown(known(held.position)), "worth", shown(value), currency)
        rate = rates.get(currency)
        if conid is not None and value is not None and rate is not None and abs(value * rate) > most:
            largest, most = conid, abs(value * rate)
    if largest is not None:
        show_history(gateway, largest)


def show_history(gateway: SyncGateway, conid: int) -> None:
    try:
        history = gateway.market_data.get_history(conid=conid, period="1m", bar="1d", timeout=30)
    except BezantError as error:
        print("   no history:", error)
        return
    for bar in (known(history.data) or [])[-3:]:
        moment = known(bar.t)
        day = "?" if moment is None else datetime.fromtimestamp(moment / 1000, UTC).date()
        print("  ", known(history.symbol) or conid, day, shown(known(bar.c)))


def show_trades(gateway: SyncGateway) -> None:
    for trade in gateway.orders.list_trades(days=7):
        side = {"B": "bought", "S": "sold"}.get(known(trade.side) or "", "traded")
        print(known(trade.account) or "", side, shown(known(trade.size)), known(trade.symbol), "at", known(trade.price))


if __name__ == "__main__":
    with SyncGateway() as opened:
        report(opened)
