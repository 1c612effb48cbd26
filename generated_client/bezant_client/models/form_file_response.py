"""IBKR's ``FormFileResponse``."""

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
    from . import ErrorResponse, FileData, FormDetails


@define(kw_only=True, repr=False)
class FormFileResponse(OpenModel):
    """IBKR's ``FormFileResponse``."""

    error: ErrorResponse | None | Unset = UNSET
    error_description: str | None | Unset = UNSET
    file_data: FileData | None | Unset = UNSET
    form_details: list[FormDetails] | None | Unset = UNSET
    has_error: bool | None | Unset = UNSET
    timestamp: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "error": ("error", Object("ErrorResponse")),
            "errorDescription": ("error_description", TEXT),
            "fileData": ("file_data", Object("FileData")),
            "formDetails": ("form_details", ListOf(Object("FormDetails"))),
            "hasError": ("has_error", BOOL),
            "timestamp": ("timestamp", TEXT),
        }
    )
