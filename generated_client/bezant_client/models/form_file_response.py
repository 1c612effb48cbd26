"""IBKR's ``FormFileResponse``."""

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
    from .file_data import FileData
    from .form_details import FormDetails


@define(kw_only=True)
class FormFileResponse(Model["Any"]):
    """IBKR's ``FormFileResponse``."""

    error: ErrorResponse | Unset = UNSET
    error_description: str | Unset = UNSET
    file_data: FileData | Unset = UNSET
    form_details: list[FormDetails] | Unset = UNSET
    has_error: bool | Unset = UNSET
    timestamp: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "error": ("error", Object("ErrorResponse")),
        "errorDescription": ("error_description", TEXT),
        "fileData": ("file_data", Object("FileData")),
        "formDetails": ("form_details", ListOf(Object("FormDetails"))),
        "hasError": ("has_error", BOOL),
        "timestamp": ("timestamp", TEXT),
    }
