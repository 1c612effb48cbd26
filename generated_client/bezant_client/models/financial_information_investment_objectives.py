"""``investmentObjectives`` of IBKR's ``FinancialInformation``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class FinancialInformationInvestmentObjectives(OpenStrEnum):
    """``investmentObjectives`` of IBKR's ``FinancialInformation``."""

    TRADING = "Trading"
    GROWTH = "Growth"
    SPECULATION = "Speculation"
    HEDGING = "Hedging"
    PRESERVATION = "Preservation"
    INCOME = "Income"
