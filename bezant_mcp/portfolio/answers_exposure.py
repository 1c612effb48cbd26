"""What the language model is told of exposure and performance."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from pydantic import Field

from bezant_mcp.answers import Amount, Rows, SourcedModel, listed, moment, money, percent, rates_told, short
from bezant_mcp.money import exact

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bezant_mcp.portfolio.exposure import Exposure, Slice
    from bezant_mcp.portfolio.performance import Performance, Period

# A difference between our sum and IBKR's that is worth a line, as a share of IBKR's.
WORTH_A_LINE = 0.005
POINTS_SHOWN = 20


class ExposureTold(SourcedModel):
    """How one account is divided, in base currency."""

    account_id: str
    by: str
    base_currency: str | None = None
    net_liquidation: Amount = None
    columns: Annotated[list[str], Field(description="percent: net / net_liquidation")]
    rows: Rows
    rates: dict[str, float] | None = None

    @classmethod
    def of(cls, exposure: Exposure, limit: int) -> ExposureTold:
        """Tell the largest groups, the rest as one, and the total."""
        whole = exposure.net_liquidation or exposure.counted.net or None
        shown = list(exposure.slices[:limit] if limit else exposure.slices)
        rest = exposure.slices[len(shown) :]
        has_notional = any(row.notional is not None for row in exposure.slices)

        def cells(name: str, *parts: Slice) -> list[Any]:
            long, short, net, notional = (sum_of([getattr(part, side) for part in parts]) for side in COLUMNS)
            amounts = [money(long), money(short), money(net), percent(net, whole)]
            return [name, *amounts, *([money(notional)] if has_notional else [])]

        rows = [cells(row.name, row) for row in shown]
        if rest:
            rows.append(cells(f"{len(rest)} others", *rest))
        rows.append(cells("total", exposure.counted))
        return cls(
            as_of=moment(exposure.as_of),
            account_id=exposure.account_id,
            by=exposure.by,
            base_currency=exposure.base,
            complete=not (exposure.no_rate or exposure.no_value or exposure.thin),
            net_liquidation=money(exposure.net_liquidation),
            columns=[exposure.by, "long", "short", "net", "percent", *(["notional"] if has_notional else [])],
            rows=rows,
            rates=rates_told(exposure.rates),
            notes=exposure_notes(exposure, has_notional, len(rest)) or None,
        )


COLUMNS = ("long", "short", "net", "notional")


def sum_of(amounts: Sequence[float | None]) -> float | None:
    """The sum of what is known; None where nothing is."""
    known = [exact(amount) for amount in amounts if amount is not None]
    return float(sum(known)) if known else None


def exposure_notes(exposure: Exposure, has_notional: bool, rest: int) -> list[str]:
    """How the groups were made, and what is not in them."""
    notes = []
    if exposure.no_rate:
        notes.append(f"No exchange rate for {', '.join(exposure.no_rate)}: not in these amounts.")
    if exposure.no_value:
        notes.append(f"IBKR gave no value or currency for {listed(exposure.no_value)}: not in these amounts.")
    if exposure.thin:
        notes.append(
            f"IBKR has not loaded the details of {exposure.thin} positions: their group is uncertain. Ask again."
        )
    if has_notional:
        notes.append(
            "Options count by premium value, futures with nothing. notional, not part of net: futures in full, options "
            "as if exercised (long puts and short calls negative), not weighed by delta."
        )
    if exposure.no_notional:
        notes.append(f"Notional unknown for options on {listed(exposure.no_notional)}: no price, underlying not held.")
    if exposure.currency_pairs:
        notes.append(f"{exposure.currency_pairs} currency-pair positions left out: the cash balances contain them.")
    notes.append(
        {"currency": "Cash included; a loan is short.", "country": "By the listing's country."}.get(
            exposure.by, "CASH is all cash less loans."
        )
    )
    if rest:
        notes.append("limit=0 gives every row.")
    whole, counted = exposure.net_liquidation, exposure.counted.net
    if whole is None:
        notes.append("IBKR gave no net liquidation value: percent is of the total here.")
    if exposure.no_rate == () and whole and counted is not None and abs(counted - whole) > WORTH_A_LINE * abs(whole):
        notes.append(f"IBKR's net liquidation differs by {money(whole - counted)} (accruals, pending items).")
    return notes


class PerformanceTold(SourcedModel):
    """Returns of one account, deposits and withdrawals excluded."""

    account_id: str
    currency: str | None = None
    columns: list[str]
    rows: Rows
    series: Rows | None = None

    @classmethod
    def of(cls, performance: Performance, only: Period | None = None) -> PerformanceTold:
        """Tell every period, or one with its course."""
        periods = [only] if only else performance.periods
        notes = ["Time-weighted: deposits and withdrawals do not count as return, but they move the values."]
        if any(period.derived for period in periods):
            names = ", ".join(period.name for period in periods if period.derived)
            notes.append(f"{names}: computed from IBKR's daily series (LM: last calendar month).")
        if performance.missing and not only:
            notes.append(f"No figures for {', '.join(performance.missing)}.")
        if performance.updated:
            notes.append(f"IBKR computes it once a day, last {performance.updated}.")
        return cls(
            as_of=moment(performance.as_of),
            account_id=performance.account_id,
            complete=bool(only) or not performance.missing,
            currency=performance.currency,
            columns=["period", "start", "end", "return_percent", "start_value", "end_value"],
            rows=[
                [row.name, row.start.isoformat(), row.end.isoformat(), short(100 * row.change),
                 money(row.start_value), money(row.end_value)]
                for row in periods
            ],
            series=series_of(only) if only else None,
            notes=notes,
        )  # fmt: skip


def series_of(period: Period) -> Rows:
    """A course in few points."""
    from bezant_mcp.portfolio.performance import thinned

    rows = [
        [point.on.isoformat(), short(100 * (point.growth - 1)), money(point.value)]
        for point in thinned(period.points, POINTS_SHOWN)
    ]
    return [["date", "return_percent", "value"], *rows]
