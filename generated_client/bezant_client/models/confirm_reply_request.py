"""Part of ``POST /v1/api/iserver/reply/{replyId} body``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    BOOL,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class ConfirmReplyRequest(Model["Any"]):
    """Part of ``POST /v1/api/iserver/reply/{replyId} body``."""

    confirmed: bool | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "confirmed": ("confirmed", BOOL),
    }
