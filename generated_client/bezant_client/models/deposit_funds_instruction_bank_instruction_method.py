"""``bankInstructionMethod`` of IBKR's ``DepositFundsInstruction``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class DepositFundsInstructionBankInstructionMethod(StrEnum):
    """``bankInstructionMethod`` of IBKR's ``DepositFundsInstruction``. A value that is not listed becomes a member named ``UNDECLARED``."""

    ACH = "ACH"
    WIRE = "WIRE"
    E_DDA = "eDDA"
    OPEN_BANKING = "OPEN_BANKING"

    @classmethod
    def _missing_(cls, value: object) -> DepositFundsInstructionBankInstructionMethod | None:
        return undeclared(cls, value, str)
