"""``instructionStatus`` of IBKR's ``PollingInstructionResult``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class PollingInstructionResultInstructionStatus(StrEnum):
    """``instructionStatus`` of IBKR's ``PollingInstructionResult``. A value that is not listed becomes a member named ``UNDECLARED``."""

    PENDING = "PENDING"
    REJECTED = "REJECTED"
    PROCESSED = "PROCESSED"

    @classmethod
    def _missing_(cls, value: object) -> PollingInstructionResultInstructionStatus | None:
        return undeclared(cls, value, str)
