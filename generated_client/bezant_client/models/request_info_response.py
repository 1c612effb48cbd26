"""IBKR's ``RequestInfoResponse``."""

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
class RequestInfoResponse(Model["Any"]):
    """IBKR's ``RequestInfoResponse``."""

    executed_at: str | None | Unset = UNSET
    request_id: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "executedAt": ("executed_at", TEXT),
        "requestId": ("request_id", INT),
    }
