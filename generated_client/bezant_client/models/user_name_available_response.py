"""IBKR's ``UserNameAvailableResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL, TEXT, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .error_response import ErrorResponse


@define(kw_only=True, repr=False)
class UserNameAvailableResponse(OpenModel):
    """IBKR's ``UserNameAvailableResponse``."""

    error: ErrorResponse | None | Unset = UNSET
    error_description: str | None | Unset = UNSET
    has_error: bool | None | Unset = UNSET
    is_available: bool | None | Unset = UNSET
    is_valid: bool | None | Unset = UNSET
    suggested_user_name: list[str] | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "error": ("error", Object("ErrorResponse")),
        "errorDescription": ("error_description", TEXT),
        "hasError": ("has_error", BOOL),
        "isAvailable": ("is_available", BOOL),
        "isValid": ("is_valid", BOOL),
        "suggestedUserName": ("suggested_user_name", ListOf(TEXT)),
    }
