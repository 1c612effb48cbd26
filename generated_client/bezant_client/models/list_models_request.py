"""Part of ``POST /v1/api/fa/model/list body``."""

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
class ListModelsRequest(Model["Any"]):
    """Part of ``POST /v1/api/fa/model/list body``."""

    req_id: int
    subscription_key: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "reqID": ("req_id", INT),
        "subscriptionKey": ("subscription_key", TEXT),
    }
