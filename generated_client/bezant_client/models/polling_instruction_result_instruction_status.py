"""``instructionStatus`` of IBKR's ``PollingInstructionResult``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class PollingInstructionResultInstructionStatus(OpenStrEnum):
    """``instructionStatus`` of IBKR's ``PollingInstructionResult``."""

    PENDING = "PENDING"
    REJECTED = "REJECTED"
    PROCESSED = "PROCESSED"
