"""What the language model is told of price history and exchange rates."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

from pydantic import BaseModel, Field

from bezant_mcp.answers import SourcedModel
from bezant_mcp.market.answers_quotes import Rows, Unresolved
from bezant_mcp.parsing import rounded

if TYPE_CHECKING:
    from bezant_mcp.market.history import Bar, History

BAR_COLUMNS = ["time", "open", "high", "low", "close", "volume"]
PRICE_ONLY = "Price changes without dividends."


class Series(BaseModel):
    """One contract over the period."""

    symbol: str
    exchange: str
    conid: int
    currency: str | None = None
    first: float
    last: float
    high: float
    low: float
    change_pct: float | None = None
    bar_count: int
    bars: Rows

    @classmethod
    def of(cls, history: History, unit: str | None, bars: Sequence[Bar]) -> Series:
        """Tell the figures of all bars, and the bars as thinned."""
        return cls(
            symbol=history.listing.symbol,
            exchange=history.listing.exchange,
            conid=history.listing.conid,
            currency=unit,
            first=legible(history.bars[0].open),
            last=legible(history.bars[-1].close),
            high=legible(history.high),
            low=legible(history.low),
            change_pct=rounded(history.change_percent),
            bar_count=len(history.bars),
            bars=[
                [
                    bar.time.date().isoformat() if history.span.daily else f"{bar.time:%Y-%m-%dT%H:%MZ}",
                    *(legible(price) for price in (bar.open, bar.high, bar.low, bar.close)),
                    None if bar.volume is None else round(bar.volume),
                ]
                for bar in bars
            ],
        )


class PriceHistory(SourcedModel):
    """How prices moved."""

    period: str
    bar: str
    columns: Annotated[list[str], Field(description="Of bars")]
    series: list[Series]
    unresolved: Unresolved = None


def legible(price: float) -> float:
    """A price of a chart in six digits."""
    return float(f"{price:.6g}")
