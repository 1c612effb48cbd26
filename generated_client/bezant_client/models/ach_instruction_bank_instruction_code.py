"""``bankInstructionCode`` of IBKR's ``AchInstruction``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class AchInstructionBankInstructionCode(StrEnum):
    """``bankInstructionCode`` of IBKR's ``AchInstruction``. A value that is not listed becomes a member named ``UNDECLARED``."""

    CAACH = "CAACH"
    USACH = "USACH"

    @classmethod
    def _missing_(cls, value: object) -> AchInstructionBankInstructionCode | None:
        return undeclared(cls, value, str)
