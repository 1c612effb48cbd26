"""Part of ``TradingInstrument or Form2/tradingInstrumentDescription/securityIdType``."""

from __future__ import annotations

from enum import StrEnum

from ..open_enum import undeclared


class TradingInstrumentForm2TradingInstrumentDescriptionSecurityIdType(StrEnum):
    """Part of ``TradingInstrument or Form2/tradingInstrumentDescription/securityIdType``. A value that is not listed becomes a member named ``UNDECLARED``."""

    CUSIP = "CUSIP"
    ISIN = "ISIN"
    CASH = "CASH"

    @classmethod
    def _missing_(cls, value: object) -> TradingInstrumentForm2TradingInstrumentDescriptionSecurityIdType | None:
        return undeclared(cls, value, str)
