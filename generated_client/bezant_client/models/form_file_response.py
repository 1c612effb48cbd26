"""IBKR's ``FormFileResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL, TEXT, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .error_response import ErrorResponse
    from .file_data import FileData
    from .form_details import FormDetails


@define(kw_only=True, repr=False)
class FormFileResponse(OpenModel):
    """IBKR's ``FormFileResponse``."""

    error: ErrorResponse | None | Unset = UNSET
    error_description: str | None | Unset = UNSET
    file_data: FileData | None | Unset = UNSET
    form_details: list[FormDetails] | None | Unset = UNSET
    has_error: bool | None | Unset = UNSET
    timestamp: str | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "error": ("error", Object("ErrorResponse")),
        "errorDescription": ("error_description", TEXT),
        "fileData": ("file_data", Object("FileData")),
        "formDetails": ("form_details", ListOf(Object("FormDetails"))),
        "hasError": ("has_error", BOOL),
        "timestamp": ("timestamp", TEXT),
    }
