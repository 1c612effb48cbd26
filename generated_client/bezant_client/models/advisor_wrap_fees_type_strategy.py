"""``strategy`` of IBKR's ``AdvisorWrapFeesType``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class AdvisorWrapFeesTypeStrategy(StrEnum):
    """``strategy`` of IBKR's ``AdvisorWrapFeesType``. A value that is not listed becomes a member named ``UNDECLARED``."""

    AUTOMATED = "AUTOMATED"
    DIRECTBILLING = "DIRECTBILLING"
    NO_FEE = "NO_FEE"

    @classmethod
    def _missing_(cls, value: object) -> AdvisorWrapFeesTypeStrategy | None:
        return undeclared(cls, value, str)
