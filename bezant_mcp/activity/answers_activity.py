"""Answers about what was ordered and what was traded."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import BaseModel, Field

from bezant_mcp.answers import Amount, Rows, SourcedModel, listed, moment, money, short, unit_price
from bezant_mcp.money import add
from bezant_mcp.paging import Part, cut

if TYPE_CHECKING:
    from bezant_mcp.activity.orders import Order, Orders
    from bezant_mcp.activity.trades import Trade, Trades

TRADE_COLUMNS: dict[str, Any] = {
    "at": lambda row: moment(row.last_at) if row.last_at else None,
    "symbol": lambda row: row.symbol,
    "side": lambda row: row.side,
    "quantity": lambda row: short(row.quantity, 8),
    "price": lambda row: unit_price(row.price),
    "price_unit": lambda row: row.price_unit,
    "amount": lambda row: money(row.amount),
    "commission": lambda row: money(row.commission),
    "currency": lambda row: row.currency,
    "fills": lambda row: row.fills,
    "conid": lambda row: row.conid,
}
ORDER_COLUMNS: dict[str, Any] = {
    "order_id": lambda row: row.order_id,
    "symbol": lambda row: row.symbol,
    "side": lambda row: row.side,
    "quantity": lambda row: short(row.quantity, 8),
    "filled": lambda row: short(row.filled, 8),
    "type": lambda row: row.kind,
    "price": lambda row: unit_price(row.price, 6),
    "stop": lambda row: unit_price(row.stop, 6),
    "price_unit": lambda row: row.price_unit,
    "last": lambda row: unit_price(row.last, 6),
    "away_percent": lambda row: short(row.away),
    "state": lambda row: row.state,
    "valid": lambda row: row.time_in_force,
    "conid": lambda row: row.conid,
}
# Left out where no row has one.
OCCASIONAL = frozenset({"stop", "last", "away_percent"})


def part_note(part: Part[Any], count: int) -> list[str]:
    """A line that says which part of a list is shown; none where it is the whole."""
    if not part.cursor and not part.first:
        return []
    hint = "; cursor gives the next ones, limit=0 all" if part.cursor else ""
    return [f"Shows rows {part.first + 1} to {part.first + len(part.rows)} of {count}{hint}."]


class Turnover(BaseModel):
    """What was traded in one currency."""

    currency: str
    bought: Amount = None
    sold: Amount = None
    commission: Amount = None


class TradesAnswer(SourcedModel):
    """The trades of some days, one row for each order."""

    source: Literal["portfolio", "brokerage"] = "brokerage"
    account_id: str
    days: int
    count: int
    totals: Annotated[list[Turnover], Field(description="Of all rows")]
    columns: list[str]
    rows: Rows
    cursor: str | None = None

    @classmethod
    def of(cls, trades: Trades, wanted: list[Trade], limit: int, cursor: str) -> TradesAnswer:
        """Tell the wanted ones of the trades, the newest first."""
        from bezant_mcp.contracts.price_units import meanings

        part = cut(wanted, lambda row: (row.order_id, row.conid, row.side, row.last_at), limit, cursor)
        notes = part_note(part, len(wanted))
        if trades.orders and not wanted:
            notes.append(f"None of the {len(trades.orders)} orders that were traded is about this symbol.")
        if trades.cold:
            notes.append("IBKR's list was empty twice: no trades, or not loaded yet. Ask again to be sure.")
        if trades.selected:
            notes.append(f"IBKR lists the trades of {trades.selected} in this session; others may exist.")
        if any(row.commission is not None for row in wanted):
            notes.append("Commission: IBKR names no currency; the contract's is assumed.")
        if any(row.commission is None for row in wanted):
            notes.append("Some commissions are not known yet; the totals are without them.")
        lacking = [row.symbol for row in wanted if not row.sums_up]
        if lacking:
            notes.append(f"IBKR gave no amount, side or currency of {listed(lacking)}: not in the totals.")
        notes += meanings({row.price_unit for row in wanted})
        return cls(
            as_of=moment(trades.as_of),
            account_id=trades.account_id,
            days=trades.days,
            complete=not (trades.cold or trades.selected or lacking)
            and all(row.commission is not None for row in wanted),
            count=len(wanted),
            totals=turnovers(wanted),
            columns=list(TRADE_COLUMNS),
            rows=[[cell(row) for cell in TRADE_COLUMNS.values()] for row in part.rows],
            cursor=part.cursor,
            notes=notes or None,
        )


def turnovers(trades: list[Trade]) -> list[Turnover]:
    """What was bought, sold and paid, by currency; a sum with nothing in it is left out."""
    sums = {
        name: add(((amount, row.currency) for row, amount in rows), {}).by_currency
        for name, rows in {
            "bought": [(row, row.amount) for row in trades if row.side == "BUY"],
            "sold": [(row, row.amount) for row in trades if row.side == "SELL"],
            "commission": [(row, row.commission) for row in trades],
        }.items()
    }
    currencies = sorted({currency for by_currency in sums.values() for currency in by_currency})
    return [
        Turnover(currency=currency, **{name: money(rows.get(currency)) for name, rows in sums.items()})
        for currency in currencies
    ]


class OrdersAnswer(SourcedModel):
    """Orders with their distance to the market, the nearest first."""

    source: Literal["portfolio", "brokerage"] = "brokerage"
    account_id: str
    state: str
    count: int
    others: Annotated[dict[str, int] | None, Field(description="Orders in other states")] = None
    columns: Annotated[list[str], Field(description="away_percent: of price above (+) or below (-) last")]
    rows: Rows
    cursor: str | None = None

    @classmethod
    def of(cls, orders: Orders, state: str, wanted: list[Order], limit: int, cursor: str) -> OrdersAnswer:
        """Tell the wanted ones of the orders."""
        part = cut(wanted, lambda row: (row.order_id, row.conid), limit, cursor)
        notes = part_note(part, len(wanted))
        if orders.orders and not wanted:
            notes.append(f"None of the {len(orders.orders)} orders that IBKR lists matches.")
        if orders.cold:
            notes.append("IBKR has not loaded the orders yet, so there may be some. Ask again in 5 s.")
        if orders.foreign:
            notes.append(
                f"IBKR listed {orders.foreign} orders of other accounts in place of this one's: some may exist."
            )
        notes += price_notes(orders, part.rows)
        columns = {
            name: cell
            for name, cell in ORDER_COLUMNS.items()
            if name not in OCCASIONAL or any(cell(row) is not None for row in part.rows)
        }
        others: dict[str, int] = {}
        for row in orders.orders:
            if row not in wanted:
                others[row.state] = others.get(row.state, 0) + 1
        return cls(
            as_of=moment(orders.as_of),
            account_id=orders.account_id,
            state=state,
            complete=not (orders.cold or orders.foreign),
            count=len(wanted),
            others=others or None,
            columns=list(columns),
            rows=[[cell(row) for cell in columns.values()] for row in part.rows],
            cursor=part.cursor,
            notes=notes or None,
        )


def price_notes(orders: Orders, rows: Sequence[Order]) -> list[str]:
    """What is missing or old among the market's prices, and what their units mean."""
    from bezant_mcp.contracts.price_units import meanings

    notes = [f"No prices of the market ({orders.no_prices}), so no distances."] if orders.no_prices else []
    stale: dict[str, list[str]] = {}
    for row in rows:
        if row.quote not in (None, "live"):
            stale.setdefault(row.quote or "", []).append(row.symbol)
    notes += [f"Last price {quote}: {', '.join(symbols)}." for quote, symbols in stale.items()]
    return notes + meanings({row.price_unit for row in rows})
