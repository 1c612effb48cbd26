"""IBKR's ``UserNameAvailableResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    BOOL,
    TEXT,
    ListOf,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .error_response import ErrorResponse


@define(kw_only=True, repr=False)
class UserNameAvailableResponse(Model["Any"]):
    """IBKR's ``UserNameAvailableResponse``."""

    error: ErrorResponse | None | Unset = UNSET
    error_description: str | None | Unset = UNSET
    has_error: bool | None | Unset = UNSET
    is_available: bool | None | Unset = UNSET
    is_valid: bool | None | Unset = UNSET
    suggested_user_name: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "error": ("error", Object("ErrorResponse")),
        "errorDescription": ("error_description", TEXT),
        "hasError": ("has_error", BOOL),
        "isAvailable": ("is_available", BOOL),
        "isValid": ("is_valid", BOOL),
        "suggestedUserName": ("suggested_user_name", ListOf(TEXT)),
    }
