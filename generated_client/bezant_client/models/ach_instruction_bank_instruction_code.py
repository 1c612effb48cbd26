"""``bankInstructionCode`` of IBKR's ``AchInstruction``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class AchInstructionBankInstructionCode(OpenStrEnum):
    """``bankInstructionCode`` of IBKR's ``AchInstruction``."""

    CAACH = "CAACH"
    USACH = "USACH"
