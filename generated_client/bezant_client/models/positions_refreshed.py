"""Part of ``POST /v1/api/portfolio/{accountId}/positions/invalidate 200``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class PositionsRefreshed(Model["Any"]):
    """Part of ``POST /v1/api/portfolio/{accountId}/positions/invalidate 200``."""

    message: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "message": ("message", TEXT),
    }
