"""``instructionStatus`` of IBKR's ``InstructionResult``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class InstructionResultInstructionStatus(OpenStrEnum):
    """``instructionStatus`` of IBKR's ``InstructionResult``."""

    PENDING = "PENDING"
    PROCESSED = "PROCESSED"
    REJECTED = "REJECTED"
    PENDING_VERIFICATION = "PENDING_VERIFICATION"
