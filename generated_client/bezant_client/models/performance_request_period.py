"""Part of ``POST /v1/api/pa/performance body/period``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class PerformanceRequestPeriod(StrEnum):
    """Part of ``POST /v1/api/pa/performance body/period``. A value that is not listed becomes a member named ``UNDECLARED``."""

    VALUE_1D = "1D"
    VALUE_7D = "7D"
    MTD = "MTD"
    VALUE_1M = "1M"
    VALUE_3M = "3M"
    VALUE_6M = "6M"
    VALUE_12M = "12M"
    YTD = "YTD"

    @classmethod
    def _missing_(cls, value: object) -> PerformanceRequestPeriod | None:
        return undeclared(cls, value, str)
