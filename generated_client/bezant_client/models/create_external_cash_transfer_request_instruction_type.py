"""Part of ``POST /gw/api/v1/external-cash-transfers body/instructionType``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class CreateExternalCashTransferRequestInstructionType(StrEnum):
    """Part of ``POST /gw/api/v1/external-cash-transfers body/instructionType``. A value that is not listed becomes a member named ``UNDECLARED``."""

    DEPOSIT = "DEPOSIT"
    WITHDRAWAL = "WITHDRAWAL"

    @classmethod
    def _missing_(cls, value: object) -> CreateExternalCashTransferRequestInstructionType | None:
        return undeclared(cls, value, str)
