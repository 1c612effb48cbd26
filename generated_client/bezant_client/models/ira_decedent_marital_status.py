"""``maritalStatus`` of IBKR's ``IRADecedent``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class IRADecedentMaritalStatus(StrEnum):
    """``maritalStatus`` of IBKR's ``IRADecedent``. A value that is not listed becomes a member named ``UNDECLARED``."""

    S = "S"
    M = "M"
    W = "W"
    D = "D"
    C = "C"

    @classmethod
    def _missing_(cls, value: object) -> IRADecedentMaritalStatus | None:
        return undeclared(cls, value, str)
