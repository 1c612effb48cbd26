"""Part of ``POST /v1/api/iserver/notification body``."""

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
class AnswerPromptRequest(Model["Any"]):
    """Part of ``POST /v1/api/iserver/notification body``."""

    order_id: int | Unset = UNSET
    req_id: str | Unset = UNSET
    text: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "orderId": ("order_id", INT),
        "reqId": ("req_id", TEXT),
        "text": ("text", TEXT),
    }
