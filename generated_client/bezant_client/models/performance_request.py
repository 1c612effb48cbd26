"""Part of ``POST /v1/api/pa/performance body``."""

from __future__ import annotations

from ..declare import (
    TEXT,
    UNSET,
    Enumerated,
    ListOf,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)


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


@define(kw_only=True, repr=False)
class PerformanceRequest(OpenModel):
    """Part of ``POST /v1/api/pa/performance body``."""

    acct_ids: list[str] | Unset = UNSET
    period: PerformanceRequestPeriod | Unset = UNSET

    WIRE = Wire({"acctIds": ("acct_ids", ListOf(TEXT)), "period": ("period", Enumerated("PerformanceRequestPeriod"))})
