"""``putOrCall`` of IBKR's ``individualPosition``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class PositionPutOrCall(StrEnum):
    """``putOrCall`` of IBKR's ``individualPosition``. A value that is not listed becomes a member named ``UNDECLARED``."""

    P = "P"
    C = "C"

    @classmethod
    def _missing_(cls, value: object) -> PositionPutOrCall | None:
        return undeclared(cls, value, str)
