"""IBKR's ``CSVResponse``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    BOOL,
    INT,
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class CSVResponse(Model["Any"]):
    """IBKR's ``CSVResponse``."""

    message: str | None | Unset = UNSET
    request_id: int | None | Unset = UNSET
    success: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "message": ("message", TEXT),
        "requestId": ("request_id", INT),
        "success": ("success", BOOL),
    }
