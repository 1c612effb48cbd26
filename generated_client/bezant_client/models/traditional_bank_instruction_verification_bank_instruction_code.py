"""``bankInstructionCode`` of IBKR's ``TraditionalBankInstructionVerification``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class TraditionalBankInstructionVerificationBankInstructionCode(StrEnum):
    """``bankInstructionCode`` of IBKR's ``TraditionalBankInstructionVerification``. A value that is not listed becomes a member named ``UNDECLARED``."""

    USACH = "USACH"
    CAACH = "CAACH"
    ACHUS = "ACHUS"
    WIRE = "WIRE"

    @classmethod
    def _missing_(cls, value: object) -> TraditionalBankInstructionVerificationBankInstructionCode | None:
        return undeclared(cls, value, str)
