"""Part of ``POST /gw/api/v1/instructions/cancel body/instructionType``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class CancelInstructionRequestInstructionType(StrEnum):
    """Part of ``POST /gw/api/v1/instructions/cancel body/instructionType``. A value that is not listed becomes a member named ``UNDECLARED``."""

    CANCEL_INSTRUCTION = "CANCEL_INSTRUCTION"

    @classmethod
    def _missing_(cls, value: object) -> CancelInstructionRequestInstructionType | None:
        return undeclared(cls, value, str)
