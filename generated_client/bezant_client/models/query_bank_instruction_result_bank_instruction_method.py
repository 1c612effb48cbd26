"""``bankInstructionMethod`` of IBKR's ``QueryBankInstructionResult``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class QueryBankInstructionResultBankInstructionMethod(StrEnum):
    """``bankInstructionMethod`` of IBKR's ``QueryBankInstructionResult``. A value that is not listed becomes a member named ``UNDECLARED``."""

    WIRE = "WIRE"
    ACH = "ACH"
    USACH = "USACH"
    CAACH = "CAACH"
    SEPA = "SEPA"
    E_DDA = "eDDA"
    E_GIRO = "eGIRO"
    OPEN_BANKING = "OPEN_BANKING"

    @classmethod
    def _missing_(cls, value: object) -> QueryBankInstructionResultBankInstructionMethod | None:
        return undeclared(cls, value, str)
