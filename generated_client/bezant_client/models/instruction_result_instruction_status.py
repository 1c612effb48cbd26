"""``instructionStatus`` of IBKR's ``InstructionResult``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class InstructionResultInstructionStatus(StrEnum):
    """``instructionStatus`` of IBKR's ``InstructionResult``. A value that is not listed becomes a member named ``UNDECLARED``."""

    PENDING = "PENDING"
    PROCESSED = "PROCESSED"
    REJECTED = "REJECTED"
    PENDING_VERIFICATION = "PENDING_VERIFICATION"

    @classmethod
    def _missing_(cls, value: object) -> InstructionResultInstructionStatus | None:
        return undeclared(cls, value, str)
