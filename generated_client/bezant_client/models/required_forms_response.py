"""IBKR's ``RequiredFormsResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL, TEXT, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .error_response import ErrorResponse


@define(kw_only=True, repr=False)
class RequiredFormsResponse(OpenModel):
    """IBKR's ``RequiredFormsResponse``."""

    error: ErrorResponse | None | Unset = UNSET
    error_description: str | None | Unset = UNSET
    forms: list[str] | None | Unset = UNSET
    has_error: bool | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "error": ("error", Object("ErrorResponse")),
        "errorDescription": ("error_description", TEXT),
        "forms": ("forms", ListOf(TEXT)),
        "hasError": ("has_error", BOOL),
    }
