"""Part of ``POST /gw/api/v1/internal-cash-transfers body/instructionType``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class CreateInternalCashTransferRequestInstructionType(OpenStrEnum):
    """Part of ``POST /gw/api/v1/internal-cash-transfers body/instructionType``."""

    INTERNAL_CASH_TRANSFER = "INTERNAL_CASH_TRANSFER"
