"""Part of ``POST /v1/api/fa/model/save 200``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    BOOL,
    INT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class SaveModelAnswer(Model["Any"]):
    """Part of ``POST /v1/api/fa/model/save 200``."""

    req_id: int | None | Unset = UNSET
    success: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "reqID": ("req_id", INT),
        "success": ("success", BOOL),
    }
