"""Answers about what could be traded: scans, futures, event contracts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from bezant_mcp.answers import Rows, SourcedModel, moment, short

if TYPE_CHECKING:
    from bezant_mcp.market.event_contracts import Contracts, Market
    from bezant_mcp.market.futures import Future
    from bezant_mcp.market.scanner import Parameter, Scan


# The whole list has thousands.
MOST_PARAMETERS = 60


def first(rows: Sequence[Any], limit: int) -> tuple[Sequence[Any], list[str]]:
    """The first rows, and a note where that is not all of them."""
    shown = rows[:limit] if limit else rows
    return shown, [f"Shows {len(shown)} of {len(rows)}; limit=0 shows all."] if len(shown) < len(rows) else []


class Table(SourcedModel):
    """Rows under columns."""

    count: int
    columns: list[str]
    rows: Rows


class ScannerParameters(Table):
    """What scans can be made of."""

    source: Literal["portfolio", "brokerage"] = "brokerage"

    @classmethod
    def of(cls, found: Sequence[Parameter], as_of: datetime, limit: int, instrument: str) -> ScannerParameters:
        """Tell the parameters that match."""
        found = [row for row in found if not instrument or not row.goes_with or instrument in row.goes_with]
        shown = found[: min(limit or MOST_PARAMETERS, MOST_PARAMETERS)]
        kinds = Counter(row.kind for row in found)
        there = ", ".join(f"{count} of kind {kind}" for kind, count in kinds.items())
        notes = [f"Shows {len(shown)} of {there}: search for words."] if len(shown) < len(found) else []
        return cls(
            as_of=moment(as_of),
            count=len(found),
            columns=["kind", "code", "name"],
            rows=[[row.kind, row.code, row.name] for row in shown],
            notes=notes or None,
        )


class ScanAnswer(Table):
    """Contracts in the order of a scan."""

    source: Literal["portfolio", "brokerage"] = "brokerage"

    @classmethod
    def of(cls, scan: Scan, limit: int) -> ScanAnswer:
        """Tell what was found."""
        shown, notes = first(scan.rows, limit)
        return cls(
            as_of=moment(scan.as_of),
            count=len(scan.rows),
            columns=["rank", "conid", "symbol", "name", "exchange", scan.column or "figure"],
            rows=[
                [place, row.conid, row.symbol, row.name, row.exchange, row.figure]
                for place, row in enumerate(shown, start=1)
            ],
            notes=notes or None,
        )


class FuturesAnswer(Table):
    """Futures, the nearest expiry of each root first."""

    unknown: list[str] | None = None

    @classmethod
    def of(cls, futures: Sequence[Future], roots: Sequence[str], as_of: datetime, limit: int) -> FuturesAnswer:
        """Tell the futures of some roots."""
        shown, notes = first(futures, limit)
        return cls(
            as_of=moment(as_of),
            count=len(futures),
            columns=[
                "root", "conid", "symbol", "exchange", "currency", "multiplier", "expiry", "last_day", "long_cutoff",
                "short_cutoff",
            ],
            rows=[
                [
                    row.root, row.conid, row.symbol, row.exchange, row.currency, short(row.multiplier, 6), row.expiry,
                    row.last_day, row.long_cutoff, row.short_cutoff,
                ]
                for row in shown
            ],
            unknown=[root for root in roots if root not in {row.root for row in futures}] or None,
            notes=notes or None,
        )  # fmt: skip


class EventContractsAnswer(Table):
    """Markets of event contracts, or the contracts of one."""

    market: str | None = None
    payout: float | None = None
    currency: str | None = None

    @classmethod
    def of_markets(cls, markets: Sequence[Market], as_of: datetime, limit: int) -> EventContractsAnswer:
        """Tell which markets there are."""
        shown, notes = first(markets, limit)
        return cls(
            as_of=moment(as_of),
            count=len(markets),
            columns=["market_conid", "market", "category", "symbol", "exchange"],
            rows=[[row.conid, row.name, row.category, row.symbol, row.exchange] for row in shown],
            notes=notes or None,
        )

    @classmethod
    def of_contracts(cls, found: Contracts, limit: int) -> EventContractsAnswer:
        """Tell the contracts of a market."""
        shown, notes = first(found.rows, limit)
        return cls(
            as_of=moment(found.as_of),
            market=found.market,
            payout=found.payout,
            currency=found.currency,
            count=len(found.rows),
            columns=["conid", "question", "side", "strike", "expiry"],
            rows=[[row.conid, row.question, row.side, short(row.strike, 6), row.expiry] for row in shown],
            notes=notes or None,
        )
