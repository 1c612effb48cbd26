"""``investmentObjectives`` of IBKR's ``FinancialInformation``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class FinancialInformationInvestmentObjectives(StrEnum):
    """``investmentObjectives`` of IBKR's ``FinancialInformation``. A value that is not listed becomes a member named ``UNDECLARED``."""

    TRADING = "Trading"
    GROWTH = "Growth"
    SPECULATION = "Speculation"
    HEDGING = "Hedging"
    PRESERVATION = "Preservation"
    INCOME = "Income"

    @classmethod
    def _missing_(cls, value: object) -> FinancialInformationInvestmentObjectives | None:
        return undeclared(cls, value, str)
