"""Part of ``POST /gw/api/v1/internal-cash-transfers:bulk body/instructionType``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class CreateInternalCashTransfersBulkRequestInstructionType(StrEnum):
    """Part of ``POST /gw/api/v1/internal-cash-transfers:bulk body/instructionType``. A value that is not listed becomes a member named ``UNDECLARED``."""

    INTERNAL_CASH_TRANSFER = "INTERNAL_CASH_TRANSFER"

    @classmethod
    def _missing_(cls, value: object) -> CreateInternalCashTransfersBulkRequestInstructionType | None:
        return undeclared(cls, value, str)
