"""``iraDepositDetail/iraTaxYearType`` of IBKR's ``DepositFundsInstruction``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class IraTaxYearType(OpenStrEnum):
    """``iraDepositDetail/iraTaxYearType`` of IBKR's ``DepositFundsInstruction``."""

    CURRENT = "CURRENT"
    PRIOR = "PRIOR"
