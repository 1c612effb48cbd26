"""What the language model is told of results: today's, unrealised, and the positions that moved them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from bezant_mcp.answers import Rows, SourcedModel, listed, moment, money
from bezant_mcp.money import exact

if TYPE_CHECKING:
    from bezant_mcp.activity.movers import Moves
    from bezant_mcp.activity.pnl import Results

ALL = "all"
MOVERS_SHOWN = 10


class Pnl(SourcedModel):
    """Results of accounts, each in its base currency."""

    account_id: str
    columns: list[str]
    rows: Rows
    movers: Annotated[Rows | None, Field(description="First row: names")] = None

    @classmethod
    def of(cls, results: Results, moves: Moves | None = None) -> Pnl:
        """Tell the results, and for one account the positions that moved them."""
        first = "today" if results.brokerage else "realized_today"
        names = ["account_id", "currency", first, "unrealized", "net_liquidation"]
        fields = {"realized_today": "realized"}
        rows = [
            [
                value if isinstance(value := getattr(row, fields.get(name, name)), str) else money(value)
                for name in names
            ]
            for row in sorted(results.rows, key=lambda row: -abs(row.today or row.unrealized or 0.0))
        ]
        one = results.rows[0] if len(results.rows) == 1 else None
        notes = pnl_notes(results)
        if len({row.currency for row in results.rows}) > 1:
            notes.append("Accounts have different base currencies; do not add them.")
        if one is None:
            notes.append("For the positions that moved an account, ask with its account_id.")
        if moves:
            notes += move_notes(moves, one.today if one else None, results)
        return cls(
            as_of=moment(results.as_of),
            account_id=one.account_id if one else ALL,
            source="brokerage" if results.brokerage else "portfolio",
            complete=results.brokerage
            and not (results.missing or gaps(results) or (moves and (moves.unknown or moves.why))),
            columns=names,
            rows=rows,
            movers=movers_table(moves) if moves else None,
            notes=notes or None,
        )  # fmt: skip


def movers_table(moves: Moves) -> Rows:
    """The positions that moved the result most."""
    rows = [
        [move.holding.label, move.holding.asset_class, move.holding.currency, money(move.amount), money(move.in_base)]
        for move in moves.rows[:MOVERS_SHOWN]
    ]
    return [["position", "class", "currency", moves.by, f"{moves.by}_base"], *rows]


def gaps(results: Results) -> list[str]:
    """Accounts of which IBKR left out one of the figures of a day."""
    return [row.account_id for row in results.rows if results.brokerage and None in (row.today, row.unrealized)]


def pnl_notes(results: Results) -> list[str]:
    """Where the figures come from, and what they lack."""
    notes = []
    if results.brokerage:
        notes.append("today: since the last close, realised and unrealised.")
    else:
        notes.append(f"today is unknown: {results.why} Figures are the portfolio's own.")
    if results.missing:
        notes.append(f"IBKR said nothing of {listed(results.missing)}.")
    if lacking := gaps(results):
        notes.append(f"IBKR left out a figure of {listed(lacking)}: unknown, not zero.")
    if no_rate := sorted({name for row in results.rows for name in row.no_rate}):
        notes.append(f"No exchange rate for {', '.join(no_rate)}: not in the sums.")
    return notes


def move_notes(moves: Moves, today: float | None, results: Results) -> list[str]:
    """What the movers rest on, and how much of the result they explain."""
    notes = []
    if moves.why and results.brokerage:
        notes.append(f"Today's moves of positions unknown: {moves.why}")
    if moves.by != "today":
        notes.append("movers: by unrealised result, since they were bought.")
    if moves.unknown:
        notes.append(f"Not known for {listed(moves.unknown)}: no market data or no rate.")
    if moves.left_out:
        notes.append(f"Looked at the {moves.looked_at} largest positions; {moves.left_out} smaller ones were not.")
    if closed := [move.holding.symbol for move in moves.rows if move.holding.quantity == 0]:
        notes.append(f"{listed(closed)}: closed today; its result counts from its cost.")
    if moves.by == "today" and today is not None and results.rows:
        explained = sum((exact(move.in_base) for move in moves.rows if move.in_base is not None), exact(0.0))
        rest = exact(today) - explained
        if abs(rest) >= 1:
            notes.append(f"All known moves come to {money(float(explained))}; {money(float(rest))} is not explained.")
    return notes
