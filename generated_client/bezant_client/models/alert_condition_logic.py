"""``condition_logic_bind`` of IBKR's ``alertCondition``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class AlertConditionLogic(StrEnum):
    """``condition_logic_bind`` of IBKR's ``alertCondition``. A value that is not listed becomes a member named ``UNDECLARED``."""

    A = "a"
    O = "o"
    N = "n"

    @classmethod
    def _missing_(cls, value: object) -> AlertConditionLogic | None:
        return undeclared(cls, value, str)
