"""``investmentObjectives`` of IBKR's ``Account``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class ManagedAccountInvestmentObjectives(StrEnum):
    """``investmentObjectives`` of IBKR's ``Account``. A value that is not listed becomes a member named ``UNDECLARED``."""

    TRADING = "Trading"
    GROWTH = "Growth"
    SPECULATION = "Speculation"
    HEDGING = "Hedging"
    PRESERVATION = "Preservation"
    INCOME = "Income"

    @classmethod
    def _missing_(cls, value: object) -> ManagedAccountInvestmentObjectives | None:
        return undeclared(cls, value, str)
