"""Part of ``POST /gw/api/v1/external-cash-transfers:bulk body/instructionType``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class CreateExternalCashTransfersBulkRequestInstructionType(OpenStrEnum):
    """Part of ``POST /gw/api/v1/external-cash-transfers:bulk body/instructionType``."""

    DEPOSIT = "DEPOSIT"
    WITHDRAWAL = "WITHDRAWAL"
