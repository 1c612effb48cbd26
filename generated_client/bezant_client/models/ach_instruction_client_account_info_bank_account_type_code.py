"""``clientAccountInfo/bankAccountTypeCode`` of IBKR's ``AchInstruction``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class AchInstructionClientAccountInfoBankAccountTypeCode(OpenStrEnum):
    """``clientAccountInfo/bankAccountTypeCode`` of IBKR's ``AchInstruction``."""

    VALUE_0 = "0"
    VALUE_1 = "1"
    VALUE_2 = "2"
