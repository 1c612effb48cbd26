"""Part of ``POST /v1/api/fa/model/invest-divest 200``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    INT,
    NULL,
    TEXT,
    OneOf,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class InvestInModelAnswer(Model["Any"]):
    """Part of ``POST /v1/api/fa/model/invest-divest 200``."""

    req_id: str | None | Unset = UNSET
    subscription_key: str | None | Unset = UNSET
    subscription_status: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "reqID": ("req_id", TEXT),
        "subscriptionKey": (
            "subscription_key",
            OneOf(
                TEXT,
                NULL,
            ),
        ),
        "subscriptionStatus": ("subscription_status", INT),
    }
