"""Part of ``POST /gw/api/v1/internal-cash-transfers:bulk body/instructionType``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class CreateInternalCashTransfersBulkRequestInstructionType(OpenStrEnum):
    """Part of ``POST /gw/api/v1/internal-cash-transfers:bulk body/instructionType``."""

    INTERNAL_CASH_TRANSFER = "INTERNAL_CASH_TRANSFER"
