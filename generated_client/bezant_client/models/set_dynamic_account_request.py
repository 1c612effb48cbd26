"""Part of ``POST /v1/api/iserver/dynaccount body``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
)


@define(kw_only=True, repr=False)
class SetDynamicAccountRequest(Model["Any"]):
    """Part of ``POST /v1/api/iserver/dynaccount body``."""

    acct_id: str
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "acctId": ("acct_id", TEXT),
    }
