"""``iraDepositDetail/fromIraType`` of IBKR's ``DepositFundsInstruction``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class DepositFundsInstructionIraDepositDetailFromIraType(OpenStrEnum):
    """``iraDepositDetail/fromIraType`` of IBKR's ``DepositFundsInstruction``."""

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
