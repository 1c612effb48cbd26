"""``bankInstructionMethod`` of IBKR's ``WithdrawFundsInstruction``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class WithdrawFundsInstructionBankInstructionMethod(OpenStrEnum):
    """``bankInstructionMethod`` of IBKR's ``WithdrawFundsInstruction``."""

    ACH = "ACH"
    WIRE = "WIRE"
    SEPA = "SEPA"
