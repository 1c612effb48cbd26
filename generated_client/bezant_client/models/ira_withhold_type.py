"""``iraWithdrawalDetail/iraWithholdType`` of IBKR's ``WithdrawFundsInstruction``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class IraWithholdType(OpenStrEnum):
    """``iraWithdrawalDetail/iraWithholdType`` of IBKR's ``WithdrawFundsInstruction``."""

    DIRECT_ROLLOVER = "DIRECT_ROLLOVER"
    ROTH_DISTRIBUTION = "ROTH_DISTRIBUTION"
    NORMAL = "NORMAL"
    EARLY = "EARLY"
    DEATH = "DEATH"
    EXCESS_CY = "EXCESS_CY"
    EXCESS_PY = "EXCESS_PY"
    EXCESS_SC = "EXCESS_SC"
