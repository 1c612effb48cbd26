"""Part of ``GET /v1/api/fyi/unreadnumber 200``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    INT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class UnreadCount(Model["Any"]):
    """Part of ``GET /v1/api/fyi/unreadnumber 200``."""

    bn: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "BN": ("bn", INT),
    }
