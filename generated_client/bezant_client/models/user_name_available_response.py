"""IBKR's ``UserNameAvailableResponse``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    TEXT,
    TYPE_CHECKING,
    UNSET,
    ListOf,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import ErrorResponse


@define(kw_only=True, repr=False)
class UserNameAvailableResponse(OpenModel):
    """IBKR's ``UserNameAvailableResponse``."""

    error: ErrorResponse | None | Unset = UNSET
    error_description: str | None | Unset = UNSET
    has_error: bool | None | Unset = UNSET
    is_available: bool | None | Unset = UNSET
    is_valid: bool | None | Unset = UNSET
    suggested_user_name: list[str] | None | Unset = UNSET

    WIRE = Wire(
        {
            "error": ("error", Object("ErrorResponse")),
            "errorDescription": ("error_description", TEXT),
            "hasError": ("has_error", BOOL),
            "isAvailable": ("is_available", BOOL),
            "isValid": ("is_valid", BOOL),
            "suggestedUserName": ("suggested_user_name", ListOf(TEXT)),
        }
    )
