"""``bankInstructionMethod`` of IBKR's ``QueryBankInstructionResult``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class QueryBankInstructionResultBankInstructionMethod(OpenStrEnum):
    """``bankInstructionMethod`` of IBKR's ``QueryBankInstructionResult``."""

    WIRE = "WIRE"
    ACH = "ACH"
    USACH = "USACH"
    CAACH = "CAACH"
    SEPA = "SEPA"
    E_DDA = "eDDA"
    E_GIRO = "eGIRO"
    OPEN_BANKING = "OPEN_BANKING"
