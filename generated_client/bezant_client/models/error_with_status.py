"""IBKR's ``errorResponse``."""

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
class ErrorWithStatus(Model["Any"]):
    """IBKR's ``errorResponse``."""

    error: str | None | Unset = UNSET
    status_code: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "error": ("error", TEXT),
        "statusCode": ("status_code", INT),
    }
