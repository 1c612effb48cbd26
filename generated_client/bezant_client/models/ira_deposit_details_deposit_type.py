"""``depositType`` of IBKR's ``IRADepositDetails``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class IRADepositDetailsDepositType(StrEnum):
    """``depositType`` of IBKR's ``IRADepositDetails``. A value that is not listed becomes a member named ``UNDECLARED``."""

    CONTRIBUTION = "contribution"
    ROLLOVER = "rollover"

    @classmethod
    def _missing_(cls, value: object) -> IRADepositDetailsDepositType | None:
        return undeclared(cls, value, str)
