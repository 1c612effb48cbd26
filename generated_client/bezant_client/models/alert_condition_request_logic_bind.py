"""``logicBind`` of IBKR's ``AlertConditionRequest``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class AlertConditionRequestLogicBind(StrEnum):
    """``logicBind`` of IBKR's ``AlertConditionRequest``. A value that is not listed becomes a member named ``UNDECLARED``."""

    A = "a"
    O = "o"
    N = "n"

    @classmethod
    def _missing_(cls, value: object) -> AlertConditionRequestLogicBind | None:
        return undeclared(cls, value, str)
