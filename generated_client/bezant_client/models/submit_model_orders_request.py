"""Part of ``POST /v1/api/fa/model/submit-transfers body``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    INT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class SubmitModelOrdersRequest(Model["Any"]):
    """Part of ``POST /v1/api/fa/model/submit-transfers body``."""

    fp_order_id: int | Unset = UNSET
    req_id: int | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "fpOrderId": ("fp_order_id", INT),
        "reqID": ("req_id", INT),
    }
