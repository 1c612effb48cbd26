"""``iraDepositDetail/iraContributionType`` of IBKR's ``DepositFundsInstruction``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class IraContributionType(OpenStrEnum):
    """``iraDepositDetail/iraContributionType`` of IBKR's ``DepositFundsInstruction``."""

    ROLLOVER = "ROLLOVER"
    LATE_ROLLOVER = "LATE_ROLLOVER"
    DIRECT_ROLLOVER = "DIRECT_ROLLOVER"
    CONTRIBUTION = "CONTRIBUTION"
    SPOUSAL_CONTRIBUTION = "SPOUSAL_CONTRIBUTION"
    EMPLOYER_SEP_CONTRIBUTION = "EMPLOYER_SEP_CONTRIBUTION"
