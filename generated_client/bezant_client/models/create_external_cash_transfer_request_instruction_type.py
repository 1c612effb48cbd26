"""Part of ``POST /gw/api/v1/external-cash-transfers body/instructionType``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class CreateExternalCashTransferRequestInstructionType(OpenStrEnum):
    """Part of ``POST /gw/api/v1/external-cash-transfers body/instructionType``."""

    DEPOSIT = "DEPOSIT"
    WITHDRAWAL = "WITHDRAWAL"
