"""``bankInstructionMethod`` of IBKR's ``PredefinedDestinationInstruction``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class PredefinedDestinationInstructionBankInstructionMethod(StrEnum):
    """``bankInstructionMethod`` of IBKR's ``PredefinedDestinationInstruction``. A value that is not listed becomes a member named ``UNDECLARED``."""

    LVP = "LVP"
    SEPA = "SEPA"
    WIRE = "WIRE"
    ACH = "ACH"
    CPA = "CPA"

    @classmethod
    def _missing_(cls, value: object) -> PredefinedDestinationInstructionBankInstructionMethod | None:
        return undeclared(cls, value, str)
