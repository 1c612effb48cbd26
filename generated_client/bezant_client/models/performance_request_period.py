"""Part of ``POST /v1/api/pa/performance body/period``."""

from __future__ import annotations

from enum import StrEnum

from ..open_enum import undeclared


class PerformanceRequestPeriod(StrEnum):
    """Part of ``POST /v1/api/pa/performance body/period``. A value that is not listed becomes a member named ``UNDECLARED``."""

    VALUE_1_D = "1D"
    VALUE_7_D = "7D"
    MTD = "MTD"
    VALUE_1_M = "1M"
    VALUE_3_M = "3M"
    VALUE_6_M = "6M"
    VALUE_12_M = "12M"
    YTD = "YTD"

    @classmethod
    def _missing_(cls, value: object) -> PerformanceRequestPeriod | None:
        return undeclared(cls, value, str)
