"""``bankInstructionCode`` of IBKR's ``TraditionalBankInstructionVerification``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class TraditionalBankInstructionVerificationBankInstructionCode(OpenStrEnum):
    """``bankInstructionCode`` of IBKR's ``TraditionalBankInstructionVerification``."""

    USACH = "USACH"
    CAACH = "CAACH"
    ACHUS = "ACHUS"
    WIRE = "WIRE"
