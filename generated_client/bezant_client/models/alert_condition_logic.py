"""``condition_logic_bind`` of IBKR's ``alertCondition``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class AlertConditionLogic(OpenStrEnum):
    """``condition_logic_bind`` of IBKR's ``alertCondition``."""

    A = "a"
    O = "o"
    N = "n"
