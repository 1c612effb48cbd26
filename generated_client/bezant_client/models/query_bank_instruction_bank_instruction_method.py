"""``bankInstructionMethod`` of IBKR's ``QueryBankInstruction``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class QueryBankInstructionBankInstructionMethod(StrEnum):
    """``bankInstructionMethod`` of IBKR's ``QueryBankInstruction``. A value that is not listed becomes a member named ``UNDECLARED``."""

    ACH = "ACH"
    WIRE = "WIRE"
    USACH = "USACH"
    CAACH = "CAACH"
    SEPA = "SEPA"
    E_DDA = "eDDA"
    E_GIRO = "eGIRO"
    OPEN_BANKING = "OPEN_BANKING"

    @classmethod
    def _missing_(cls, value: object) -> QueryBankInstructionBankInstructionMethod | None:
        return undeclared(cls, value, str)
