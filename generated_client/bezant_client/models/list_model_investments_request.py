"""Part of ``POST /v1/api/fa/model/invest-divest-positions body``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    INT,
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class ListModelInvestmentsRequest(Model["Any"]):
    """Part of ``POST /v1/api/fa/model/invest-divest-positions body``."""

    model: str | Unset = UNSET
    req_id: int | Unset = UNSET
    subscription_status: int | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "model": ("model", TEXT),
        "reqID": ("req_id", INT),
        "subscriptionStatus": ("subscription_status", INT),
    }
