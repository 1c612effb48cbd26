"""Part of ``POST /v1/api/pa/performance body``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, Enumerated, ListOf
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .performance_request_period import PerformanceRequestPeriod


@define(kw_only=True, repr=False)
class PerformanceRequest(OpenModel):
    """Part of ``POST /v1/api/pa/performance body``."""

    acct_ids: list[str] | Unset = UNSET
    period: PerformanceRequestPeriod | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "acctIds": ("acct_ids", ListOf(TEXT)),
        "period": ("period", Enumerated("PerformanceRequestPeriod")),
    }
