"""``taxYear`` of IBKR's ``IRADepositDetails``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class IRADepositDetailsTaxYear(StrEnum):
    """``taxYear`` of IBKR's ``IRADepositDetails``. A value that is not listed becomes a member named ``UNDECLARED``."""

    CURRENT = "current"
    PRIOR = "prior"

    @classmethod
    def _missing_(cls, value: object) -> IRADepositDetailsTaxYear | None:
        return undeclared(cls, value, str)
