"""IBKR's ``ResponseFileResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL, TEXT, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .error_response import ErrorResponse
    from .json_object import JsonObject


@define(kw_only=True, repr=False)
class ResponseFileResponse(OpenModel):
    """IBKR's ``ResponseFileResponse``."""

    data: JsonObject | None | Unset = UNSET
    error: ErrorResponse | None | Unset = UNSET
    error_description: str | None | Unset = UNSET
    has_error: bool | None | Unset = UNSET
    is_processed: bool | None | Unset = UNSET
    name: str | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "data": ("data", Object("JsonObject")),
        "error": ("error", Object("ErrorResponse")),
        "errorDescription": ("error_description", TEXT),
        "hasError": ("has_error", BOOL),
        "isProcessed": ("is_processed", BOOL),
        "name": ("name", TEXT),
    }
