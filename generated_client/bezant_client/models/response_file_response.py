"""IBKR's ``ResponseFileResponse``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    TEXT,
    TYPE_CHECKING,
    UNSET,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import ErrorResponse, JsonObject


@define(kw_only=True, repr=False)
class ResponseFileResponse(OpenModel):
    """IBKR's ``ResponseFileResponse``."""

    data: JsonObject | None | Unset = UNSET
    error: ErrorResponse | None | Unset = UNSET
    error_description: str | None | Unset = UNSET
    has_error: bool | None | Unset = UNSET
    is_processed: bool | None | Unset = UNSET
    name: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "data": ("data", Object("JsonObject")),
            "error": ("error", Object("ErrorResponse")),
            "errorDescription": ("error_description", TEXT),
            "hasError": ("has_error", BOOL),
            "isProcessed": ("is_processed", BOOL),
            "name": ("name", TEXT),
        }
    )
