"""``investmentObjectives`` of IBKR's ``Account``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class ManagedAccountInvestmentObjectives(OpenStrEnum):
    """``investmentObjectives`` of IBKR's ``Account``."""

    TRADING = "Trading"
    GROWTH = "Growth"
    SPECULATION = "Speculation"
    HEDGING = "Hedging"
    PRESERVATION = "Preservation"
    INCOME = "Income"
