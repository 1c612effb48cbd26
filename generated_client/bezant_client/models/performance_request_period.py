"""Part of ``POST /v1/api/pa/performance body/period``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class PerformanceRequestPeriod(OpenStrEnum):
    """Part of ``POST /v1/api/pa/performance body/period``."""

    VALUE_1D = "1D"
    VALUE_7D = "7D"
    MTD = "MTD"
    VALUE_1M = "1M"
    VALUE_3M = "3M"
    VALUE_6M = "6M"
    VALUE_12M = "12M"
    YTD = "YTD"
