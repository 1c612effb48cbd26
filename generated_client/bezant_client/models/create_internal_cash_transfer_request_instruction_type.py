"""Part of ``POST /gw/api/v1/internal-cash-transfers body/instructionType``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class CreateInternalCashTransferRequestInstructionType(StrEnum):
    """Part of ``POST /gw/api/v1/internal-cash-transfers body/instructionType``. A value that is not listed becomes a member named ``UNDECLARED``."""

    INTERNAL_CASH_TRANSFER = "INTERNAL_CASH_TRANSFER"

    @classmethod
    def _missing_(cls, value: object) -> CreateInternalCashTransferRequestInstructionType | None:
        return undeclared(cls, value, str)
