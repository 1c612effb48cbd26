"""``logicBind`` of IBKR's ``AlertConditionRequest``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class AlertConditionRequestLogicBind(OpenStrEnum):
    """``logicBind`` of IBKR's ``AlertConditionRequest``."""

    A = "a"
    O = "o"
    N = "n"
