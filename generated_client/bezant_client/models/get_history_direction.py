"""Part of ``GET /v1/api/iserver/marketdata/history ?direction``."""

from __future__ import annotations

from enum import IntEnum

from ..shapes import undeclared


class GetHistoryDirection(IntEnum):
    """Part of ``GET /v1/api/iserver/marketdata/history ?direction``. A value that is not listed becomes a member named ``UNDECLARED``."""

    VALUE_NEGATIVE_1 = -1
    VALUE_1 = 1

    @classmethod
    def _missing_(cls, value: object) -> GetHistoryDirection | None:
        return undeclared(cls, value, int)
