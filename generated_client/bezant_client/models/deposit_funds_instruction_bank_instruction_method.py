"""``bankInstructionMethod`` of IBKR's ``DepositFundsInstruction``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class DepositFundsInstructionBankInstructionMethod(OpenStrEnum):
    """``bankInstructionMethod`` of IBKR's ``DepositFundsInstruction``."""

    ACH = "ACH"
    WIRE = "WIRE"
    E_DDA = "eDDA"
    OPEN_BANKING = "OPEN_BANKING"
