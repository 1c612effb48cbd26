"""IBKR's ``ErrorResponse``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    BOOL,
    TEXT,
    Object,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class ErrorResponse(Model["Any"]):
    """IBKR's ``ErrorResponse``."""

    error: ErrorResponse | None | Unset = UNSET
    error_description: str | None | Unset = UNSET
    has_error: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "error": ("error", Object("ErrorResponse")),
        "errorDescription": ("error_description", TEXT),
        "hasError": ("has_error", BOOL),
    }
