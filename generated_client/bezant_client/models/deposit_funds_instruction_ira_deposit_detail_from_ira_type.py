"""``iraDepositDetail/fromIraType`` of IBKR's ``DepositFundsInstruction``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class DepositFundsInstructionIraDepositDetailFromIraType(StrEnum):
    """``iraDepositDetail/fromIraType`` of IBKR's ``DepositFundsInstruction``. A value that is not listed becomes a member named ``UNDECLARED``."""

    VALUE_NONE = "NONE"
    TRADITIONAL = "TRADITIONAL"
    ROLLOVER = "ROLLOVER"
    ROTH = "ROTH"
    SEP = "SEP"
    EDUCATION = "EDUCATION"
    TRADITIONAL_INHERITED = "TRADITIONAL_INHERITED"
    ROTH_INHERITED = "ROTH_INHERITED"
    SEP_INHERITED = "SEP_INHERITED"
    RETIREMENT_SAVING_PLAN = "RETIREMENT_SAVING_PLAN"
    SPOUSAL_RETIREMENT_SAVING_PLAN = "SPOUSAL_RETIREMENT_SAVING_PLAN"
    TAX_FREE_SAVING_ACCOUNT = "TAX_FREE_SAVING_ACCOUNT"

    @classmethod
    def _missing_(cls, value: object) -> DepositFundsInstructionIraDepositDetailFromIraType | None:
        return undeclared(cls, value, str)
