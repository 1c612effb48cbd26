"""Part of ``GET /v1/api/iserver/marketdata/history ?direction``."""

from __future__ import annotations

from ..shapes import OpenIntEnum


class GetHistoryDirection(OpenIntEnum):
    """Part of ``GET /v1/api/iserver/marketdata/history ?direction``."""

    VALUE_NEGATIVE_1 = -1
    VALUE_1 = 1
