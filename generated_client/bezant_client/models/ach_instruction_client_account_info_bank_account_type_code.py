"""``clientAccountInfo/bankAccountTypeCode`` of IBKR's ``AchInstruction``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class AchInstructionClientAccountInfoBankAccountTypeCode(StrEnum):
    """``clientAccountInfo/bankAccountTypeCode`` of IBKR's ``AchInstruction``. A value that is not listed becomes a member named ``UNDECLARED``."""

    VALUE_0 = "0"
    VALUE_1 = "1"
    VALUE_2 = "2"

    @classmethod
    def _missing_(cls, value: object) -> AchInstructionClientAccountInfoBankAccountTypeCode | None:
        return undeclared(cls, value, str)
