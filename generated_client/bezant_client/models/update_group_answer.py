"""Part of ``PUT /v1/api/iserver/account/allocation/group 200``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    BOOL,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class UpdateGroupAnswer(Model["Any"]):
    """Part of ``PUT /v1/api/iserver/account/allocation/group 200``."""

    success: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "success": ("success", BOOL),
    }
