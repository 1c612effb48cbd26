"""``iraDepositDetail/iraTaxYearType`` of IBKR's ``DepositFundsInstruction``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class IraTaxYearType(StrEnum):
    """``iraDepositDetail/iraTaxYearType`` of IBKR's ``DepositFundsInstruction``. A value that is not listed becomes a member named ``UNDECLARED``."""

    CURRENT = "CURRENT"
    PRIOR = "PRIOR"

    @classmethod
    def _missing_(cls, value: object) -> IraTaxYearType | None:
        return undeclared(cls, value, str)
