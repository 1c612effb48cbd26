"""``bankInstructionMethod`` of IBKR's ``PredefinedDestinationInstruction``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class PredefinedDestinationInstructionBankInstructionMethod(OpenStrEnum):
    """``bankInstructionMethod`` of IBKR's ``PredefinedDestinationInstruction``."""

    LVP = "LVP"
    SEPA = "SEPA"
    WIRE = "WIRE"
    ACH = "ACH"
    CPA = "CPA"
