"""``strategy`` of IBKR's ``AdvisorWrapFeesType``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class AdvisorWrapFeesTypeStrategy(OpenStrEnum):
    """``strategy`` of IBKR's ``AdvisorWrapFeesType``."""

    AUTOMATED = "AUTOMATED"
    DIRECTBILLING = "DIRECTBILLING"
    NO_FEE = "NO_FEE"
