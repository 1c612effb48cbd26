"""The answer about what happened in one contract over months."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bezant_mcp.answers import Rows, SourcedModel, moment, money, short, unit_price
from bezant_mcp.money import add
from bezant_mcp.paging import cut

if TYPE_CHECKING:
    from bezant_mcp.activity.transactions import History

LIMIT = "IBKR gives one contract in 15 min here: ask for another then."


class TransactionsAnswer(SourcedModel):
    """Transactions of one contract, the newest first."""

    account_id: str
    conid: int
    symbol: str
    name: str
    days: int
    count: int
    amounts: dict[str, dict[str, float | None]]
    realized: dict[str, float | None]
    columns: list[str]
    rows: Rows
    cursor: str | None = None

    @classmethod
    def of(cls, history: History, limit: int, cursor: str) -> TransactionsAnswer:
        """Tell the transactions, with their sums by kind and currency."""
        part = cut(history.events, lambda row: (row.on, row.kind, row.amount, row.quantity), limit, cursor)
        notes = [LIMIT] if history.real_time else ["Today is not in it.", LIMIT]
        if part.cursor or part.first:
            shown = f"{part.first + 1} to {part.first + len(part.rows)}"
            notes.insert(0, f"Shows rows {shown} of {len(history.events)}; cursor gives the next ones, limit=0 all.")
        kinds = dict.fromkeys(row.kind or "unknown" for row in history.events)
        sums = {
            kind: add([(row.amount, row.currency) for row in history.events if (row.kind or "unknown") == kind], {})
            for kind in kinds
        }
        return cls(
            as_of=moment(history.as_of),
            account_id=history.account_id,
            complete=not any(found.unknown for found in sums.values()),
            conid=history.listing.conid,
            symbol=history.listing.symbol,
            name=history.listing.name,
            days=history.days,
            count=len(history.events),
            amounts={
                kind: {currency: money(amount) for currency, amount in found.by_currency.items()}
                for kind, found in sums.items()
            },
            realized={currency: money(amount) for currency, amount in history.realized.items()},
            columns=["date", "type", "quantity", "price", "amount", "currency"],
            rows=[
                [row.on, row.kind, short(row.quantity, 8), unit_price(row.price, 6), money(row.amount), row.currency]
                for row in part.rows
            ],
            cursor=part.cursor,
            notes=notes,
        )
