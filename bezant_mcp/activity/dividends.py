"""Dividends to come: IBKR's forecast for twelve months per share, times what is held."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bezant_mcp.answers import Rows, listed, money, short
from bezant_mcp.contracts.classes import PAY_DIVIDENDS
from bezant_mcp.contracts.price_units import HUNDREDTH, HUNDREDTHS, is_beyond_any_yield
from bezant_mcp.errors import BezantError
from bezant_mcp.market.quotes import fetch_snapshot, figure
from bezant_mcp.money import add, exact, in_base
from bezant_mcp.parsing import day, text

if TYPE_CHECKING:
    from bezant_mcp.accounts.ledger import Ledger
    from bezant_mcp.gateway import Gateway
    from bezant_mcp.portfolio.holdings import Holding, Holdings

# Each contract that is asked for takes one of the user's market data lines for a while.
ASKED_AT_MOST = 50
PER_SHARE, EX_DATE = "7671", "7288"
COLUMNS = ("symbol", "quantity", "currency", "per_share_12m", "amount_12m", "ex_date")


@dataclass(frozen=True)
class Dividend:
    """What one position is expected to pay in twelve months.

    Attributes:
        per_share, amount: In the position's currency; a short pays, so its amount is negative.
        ex_date: The ex-dividend date that IBKR names, ISO if it can be read; it may have passed.
    """

    holding: Holding
    per_share: float
    amount: float
    ex_date: str | None


@dataclass(frozen=True)
class Expected:
    """Dividends to come.

    Attributes:
        rows: Positions with a forecast, the largest first.
        base: Their sum in base ``currency``; None where nothing could be converted.
        asked, not_asked: How many positions were asked about, the largest ones, and how many were not.
        unknown: Symbols without a forecast: they pay nothing, or IBKR does not say.
        why: What kept the forecast from coming, if something did.
    """

    rows: tuple[Dividend, ...] = ()
    base: float | None = None
    currency: str | None = None
    asked: int = 0
    not_asked: int = 0
    no_rate: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    why: str = ""

    @property
    def complete(self) -> bool:
        """Whether every share and fund was asked about."""
        return not (self.why or self.not_asked or self.no_rate)

    @property
    def table(self) -> Rows:
        """Dividends to come, the largest in base currency first."""
        rows = [
            [
                row.holding.symbol,
                short(row.holding.quantity, 8),
                row.holding.currency,
                short(row.per_share, 4),
                money(row.amount),
                row.ex_date,
            ]
            for row in self.rows
        ]
        return [list(COLUMNS), *rows]

    @property
    def notes(self) -> list[str]:
        """What the forecast is, and what it lacks."""
        if self.why:
            return [f"Expected dividends unknown: {self.why}"]
        total = f"{money(self.base)} {self.currency}" if self.base is not None else "unknown"
        notes = [
            f"Expected in the next 12 months, if quantities and rates stay: {total}. A forecast of IBKR's, before tax."
        ]
        if self.not_asked:
            notes.append(f"Only the {self.asked} largest shares and funds were asked; {self.not_asked} were not.")
        if self.no_rate:
            notes.append(f"No exchange rate for {', '.join(self.no_rate)}: not in the sum.")
        if self.unknown:
            notes.append(f"IBKR gives no forecast for {listed(self.unknown)}.")
        return notes


async def fetch_expected(gateway: Gateway, holdings: Holdings, ledger: Ledger) -> Expected:
    """Dividends that the shares and funds of an account are expected to pay; needs the brokerage session."""
    rates = ledger.rates
    paying = [row for row in holdings.rows if row.asset_class in PAY_DIVIDENDS]
    paying.sort(key=lambda row: -abs(in_base(row.value, row.currency, rates) or 0.0))
    asked = paying[:ASKED_AT_MOST]
    if not asked:
        return Expected(base=0.0, currency=ledger.base)
    try:
        found, _ = await fetch_snapshot(gateway, [row.listing for row in asked], (PER_SHARE, EX_DATE))
    except BezantError as error:
        return Expected(currency=ledger.base, why=str(error))
    texts = {conid: row.additional_properties for conid, row in found.items()}
    rows = [dividend for row in asked if (dividend := dividend_of(row, texts.get(row.conid, {})))]
    total = add([(row.amount, row.holding.currency) for row in rows], rates)
    forecast = {row.holding.conid for row in rows}
    return Expected(
        rows=tuple(sorted(rows, key=lambda row: -abs(in_base(row.amount, row.holding.currency, rates) or 0.0))),
        base=total.base,
        currency=ledger.base,
        asked=len(asked),
        not_asked=len(paying) - len(asked),
        no_rate=total.no_rate,
        unknown=tuple(row.symbol for row in asked if row.conid not in forecast),
    )


def dividend_of(row: Holding, texts: dict[str, str | int | float]) -> Dividend | None:
    """The forecast of one position; None where IBKR gives none."""
    per_share = figure(texts.get(PER_SHARE))[1]
    if per_share is None:
        return None
    if row.currency in HUNDREDTHS and is_beyond_any_yield(per_share, row.price):
        per_share /= HUNDREDTH  # pence, as the quotes are
    ex_date = text(texts.get(EX_DATE))
    if ex_date and re.fullmatch(r"\d{8}", ex_date, re.ASCII):
        ex_date = day(ex_date)
    return Dividend(row, per_share, float(exact(per_share) * exact(row.quantity)), ex_date)
