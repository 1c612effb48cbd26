"""Part of ``POST /gw/api/v1/instructions/cancel:bulk body/instructionType``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class CancelInstructionsBulkRequestInstructionType(StrEnum):
    """Part of ``POST /gw/api/v1/instructions/cancel:bulk body/instructionType``. A value that is not listed becomes a member named ``UNDECLARED``."""

    CANCEL_INSTRUCTION = "CANCEL_INSTRUCTION"

    @classmethod
    def _missing_(cls, value: object) -> CancelInstructionsBulkRequestInstructionType | None:
        return undeclared(cls, value, str)
