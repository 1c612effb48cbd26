"""``putOrCall`` of IBKR's ``individualPosition``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class PositionPutOrCall(OpenStrEnum):
    """``putOrCall`` of IBKR's ``individualPosition``."""

    P = "P"
    C = "C"
