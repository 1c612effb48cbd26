"""``iraWithdrawalDetail/iraWithholdType`` of IBKR's ``WithdrawFundsInstruction``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class IraWithholdType(StrEnum):
    """``iraWithdrawalDetail/iraWithholdType`` of IBKR's ``WithdrawFundsInstruction``. A value that is not listed becomes a member named ``UNDECLARED``."""

    DIRECT_ROLLOVER = "DIRECT_ROLLOVER"
    ROTH_DISTRIBUTION = "ROTH_DISTRIBUTION"
    NORMAL = "NORMAL"
    EARLY = "EARLY"
    DEATH = "DEATH"
    EXCESS_CY = "EXCESS_CY"
    EXCESS_PY = "EXCESS_PY"
    EXCESS_SC = "EXCESS_SC"

    @classmethod
    def _missing_(cls, value: object) -> IraWithholdType | None:
        return undeclared(cls, value, str)
