"""IBKR's ``ServiceError``."""

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
class ServiceError(Model["Any"]):
    """IBKR's ``ServiceError``."""

    status: int | None | Unset = UNSET
    error: str | None | Unset = UNSET
    message: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "status": ("status", INT),
        "error": ("error", TEXT),
        "message": ("message", TEXT),
    }
