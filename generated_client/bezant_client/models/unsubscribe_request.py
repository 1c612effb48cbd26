"""Part of ``POST /v1/api/iserver/marketdata/unsubscribe body``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    INT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class UnsubscribeRequest(Model["Any"]):
    """Part of ``POST /v1/api/iserver/marketdata/unsubscribe body``."""

    conid: int | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "conid": ("conid", INT),
    }
