"""Part of ``POST /v1/api/iserver/account/allocation/group/delete body``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
)


@define(kw_only=True, repr=False)
class DeleteGroupRequest(Model["Any"]):
    """Part of ``POST /v1/api/iserver/account/allocation/group/delete body``."""

    name: str
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "name": ("name", TEXT),
    }
