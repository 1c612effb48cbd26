"""IBKR's ``ErrorResponse``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL, TEXT, Object
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class ErrorResponse(OpenModel):
    """IBKR's ``ErrorResponse``."""

    error: ErrorResponse | None | Unset = UNSET
    error_description: str | None | Unset = UNSET
    has_error: bool | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "error": ("error", Object("ErrorResponse")),
        "errorDescription": ("error_description", TEXT),
        "hasError": ("has_error", BOOL),
    }
