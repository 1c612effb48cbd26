"""``iraDepositDetail/iraContributionType`` of IBKR's ``DepositFundsInstruction``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class IraContributionType(StrEnum):
    """``iraDepositDetail/iraContributionType`` of IBKR's ``DepositFundsInstruction``. A value that is not listed becomes a member named ``UNDECLARED``."""

    ROLLOVER = "ROLLOVER"
    LATE_ROLLOVER = "LATE_ROLLOVER"
    DIRECT_ROLLOVER = "DIRECT_ROLLOVER"
    CONTRIBUTION = "CONTRIBUTION"
    SPOUSAL_CONTRIBUTION = "SPOUSAL_CONTRIBUTION"
    EMPLOYER_SEP_CONTRIBUTION = "EMPLOYER_SEP_CONTRIBUTION"

    @classmethod
    def _missing_(cls, value: object) -> IraContributionType | None:
        return undeclared(cls, value, str)
