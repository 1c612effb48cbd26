"""``entity/entityType`` of IBKR's ``user``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class AccountUserEntityType(StrEnum):
    """``entity/entityType`` of IBKR's ``user``. A value that is not listed becomes a member named ``UNDECLARED``."""

    INDIVIDUAL = "INDIVIDUAL"
    JOINT = "Joint"
    ORG = "ORG"

    @classmethod
    def _missing_(cls, value: object) -> AccountUserEntityType | None:
        return undeclared(cls, value, str)
