"""What the language model is told of prices now, and of symbols that mean no contract or several."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import Field

from bezant_mcp.answers import SourcedModel, moment
from bezant_mcp.market.answers_contracts import candidates_of, notes_of

if TYPE_CHECKING:
    from bezant_mcp.market.quote_fields import Ticks
    from bezant_mcp.market.quotes import Quotes
    from bezant_mcp.market.resolver import Found

Source = Literal["portfolio", "brokerage"]
Rows = list[list[Any]]
Unresolved = Annotated[list[dict[str, Any]] | None, Field(description="Not in the answer: candidates, or the problem")]
# What each state of a quote means for whoever reads the price.
STATE_NOTES = {
    "delayed": "Delayed 15 to 20 minutes",
    "frozen": "Last values at the close",
    "delayed-frozen": "Last values at the close, delayed",
    "prior close": "No trade yet today, so the price is the previous close",
    "halted": "Trading is halted; the price is from before",
    "not subscribed": "No price, because the user has no market data subscription (`positions` has IBKR's valuation)",
    "agreement not signed": "No price, because the user has not signed the market data agreement in IBKR's settings",
    "no data": "IBKR sent no price; ask again in a minute",
    "unknown": "IBKR does not say whether the price is live",
}
QUOTE_COLUMNS = {
    "price": "last",
    "bid": "bid",
    "ask": "ask",
    "change": "change",
    "change_pct": "change_percent",
    "low": "low",
    "high": "high",
    "volume": "volume",
}


def state_notes(states: Iterable[tuple[str, str]]) -> list[str]:
    """One line for each state that a reader must know of, with the symbols that are in it."""
    by_state: dict[str, list[str]] = {}
    for state, symbol in states:
        by_state.setdefault(state, []).append(symbol)
    return [f"{STATE_NOTES[state]}: {', '.join(names)}." for state, names in by_state.items() if state in STATE_NOTES]


def plain(value: float | None) -> float | int | None:
    """A whole number without its ``.0``, which costs a token and says nothing."""
    return int(value) if value is not None and value == int(value) and abs(value) >= 1000 else value


def clock(value: datetime | None) -> str | None:
    """A time in UTC to the second, in the shortest form that names its zone."""
    return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if value else None


def unresolved_of(found: Sequence[Found]) -> list[dict[str, Any]] | None:
    """Those of many that mean no contract, or several: what was asked, and the candidates or why there are none."""
    return [unresolved(one) for one in found if one.listing is None] or None


def unresolved(found: Found) -> dict[str, Any]:
    """One of them."""
    if found.problem:
        return {"asked": found.asked, "problem": found.problem}
    candidates = [contract.model_dump(exclude_none=True) for contract in candidates_of(found)]
    return {"asked": found.asked, "candidates": candidates}


def notes_of_all(found: Sequence[Found]) -> list[str]:
    """What to know of how symbols were understood."""
    lines = [line for one in found for line in notes_of(one)]
    if any(one.candidates for one in found):
        lines.append("Ambiguous: ask the user which, then use the conid or SYMBOL@EXCHANGE.")
    return list(dict.fromkeys(lines))


class Quote(SourcedModel):
    """Prices of now."""

    columns: Annotated[
        list[str], Field(description="Of rows; prices in currency, GBp is pence; state: live or why not")
    ]
    rows: Rows
    unresolved: Unresolved = None

    @classmethod
    def of(cls, found: Sequence[Found], quotes: Quotes | None, units: Sequence[str]) -> Quote:
        """Tell every price, in the order in which they were asked for."""
        listings = quotes.listings if quotes else ()
        ticks = quotes.ticks if quotes else {}
        unresolved = unresolved_of(found)
        states = [(ticks[listing.conid].state, listing.symbol) for listing in listings]
        untraded = [
            row.symbol for row in listings if ticks[row.conid].figures and "last" not in ticks[row.conid].figures
        ]
        no_last = [f"No last price came, what else came is shown: {', '.join(untraded)}."] if untraded else []
        notes = [*notes_of_all(found), *state_notes(states), *no_last, *units]
        return cls(
            as_of=moment(quotes.as_of if quotes else datetime.now(UTC)),
            source="brokerage",
            complete=not unresolved and all("last" in ticks[listing.conid].figures for listing in listings),
            notes=notes or None,
            columns=["symbol", "exchange", "conid", "currency", "state", *QUOTE_COLUMNS, "at"],
            rows=[
                [
                    listing.symbol,
                    listing.exchange,
                    listing.conid,
                    quotes.units[listing.conid] if quotes else None,
                    ticks[listing.conid].state,
                    *figures(ticks[listing.conid], QUOTE_COLUMNS.values()),
                    clock(ticks[listing.conid].as_of),
                ]
                for listing in listings
            ],
            unresolved=unresolved,
        )


def figures(ticks: Ticks, names: Iterable[str]) -> list[float | int | None]:
    """Figures of a quote by name; None where one did not come."""
    return [plain(ticks.figures.get(name)) for name in names]
