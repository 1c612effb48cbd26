"""``bankInstructionMethod`` of IBKR's ``DeleteBankInstruction``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class DeleteBankInstructionBankInstructionMethod(StrEnum):
    """``bankInstructionMethod`` of IBKR's ``DeleteBankInstruction``. A value that is not listed becomes a member named ``UNDECLARED``."""

    WIRE = "WIRE"
    ACH = "ACH"

    @classmethod
    def _missing_(cls, value: object) -> DeleteBankInstructionBankInstructionMethod | None:
        return undeclared(cls, value, str)
