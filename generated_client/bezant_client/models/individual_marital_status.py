"""``maritalStatus`` of IBKR's ``Individual``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class IndividualMaritalStatus(StrEnum):
    """``maritalStatus`` of IBKR's ``Individual``. A value that is not listed becomes a member named ``UNDECLARED``."""

    S = "S"
    M = "M"
    W = "W"
    D = "D"
    C = "C"

    @classmethod
    def _missing_(cls, value: object) -> IndividualMaritalStatus | None:
        return undeclared(cls, value, str)
