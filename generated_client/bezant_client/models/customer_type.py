"""``type`` of IBKR's ``Customer``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class CustomerType(StrEnum):
    """``type`` of IBKR's ``Customer``. A value that is not listed becomes a member named ``UNDECLARED``."""

    INDIVIDUAL = "INDIVIDUAL"
    JOINT = "JOINT"
    TRUST = "TRUST"
    UGMA = "UGMA"
    UTMA = "UTMA"
    ORG = "ORG"
    IRA = "IRA"

    @classmethod
    def _missing_(cls, value: object) -> CustomerType | None:
        return undeclared(cls, value, str)
