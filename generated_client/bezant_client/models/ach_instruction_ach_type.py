"""``achType`` of IBKR's ``AchInstruction``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class AchInstructionAchType(StrEnum):
    """``achType`` of IBKR's ``AchInstruction``. A value that is not listed becomes a member named ``UNDECLARED``."""

    DEBIT = "DEBIT"
    CREDIT = "CREDIT"
    DEBIT_CREDIT = "DEBIT_CREDIT"

    @classmethod
    def _missing_(cls, value: object) -> AchInstructionAchType | None:
        return undeclared(cls, value, str)
