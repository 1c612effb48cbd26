"""``bankInstructionMethod`` of IBKR's ``WithdrawFundsInstruction``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class WithdrawFundsInstructionBankInstructionMethod(StrEnum):
    """``bankInstructionMethod`` of IBKR's ``WithdrawFundsInstruction``. A value that is not listed becomes a member named ``UNDECLARED``."""

    ACH = "ACH"
    WIRE = "WIRE"
    SEPA = "SEPA"

    @classmethod
    def _missing_(cls, value: object) -> WithdrawFundsInstructionBankInstructionMethod | None:
        return undeclared(cls, value, str)
