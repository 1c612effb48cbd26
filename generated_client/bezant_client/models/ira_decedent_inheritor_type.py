"""``inheritorType`` of IBKR's ``IRADecedent``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class IRADecedentInheritorType(StrEnum):
    """``inheritorType`` of IBKR's ``IRADecedent``. A value that is not listed becomes a member named ``UNDECLARED``."""

    S = "S"
    I = "I"
    T = "T"
    O = "O"

    @classmethod
    def _missing_(cls, value: object) -> IRADecedentInheritorType | None:
        return undeclared(cls, value, str)
