"""``bankInstructionMethod`` of IBKR's ``DeleteBankInstruction``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class DeleteBankInstructionBankInstructionMethod(OpenStrEnum):
    """``bankInstructionMethod`` of IBKR's ``DeleteBankInstruction``."""

    WIRE = "WIRE"
    ACH = "ACH"
