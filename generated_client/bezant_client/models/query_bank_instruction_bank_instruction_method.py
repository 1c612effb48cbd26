"""``bankInstructionMethod`` of IBKR's ``QueryBankInstruction``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class QueryBankInstructionBankInstructionMethod(OpenStrEnum):
    """``bankInstructionMethod`` of IBKR's ``QueryBankInstruction``."""

    ACH = "ACH"
    WIRE = "WIRE"
    USACH = "USACH"
    CAACH = "CAACH"
    SEPA = "SEPA"
    E_DDA = "eDDA"
    E_GIRO = "eGIRO"
    OPEN_BANKING = "OPEN_BANKING"
