"""``achType`` of IBKR's ``AchInstruction``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class AchInstructionAchType(OpenStrEnum):
    """``achType`` of IBKR's ``AchInstruction``."""

    DEBIT = "DEBIT"
    CREDIT = "CREDIT"
    DEBIT_CREDIT = "DEBIT_CREDIT"
