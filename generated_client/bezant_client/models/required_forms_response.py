"""IBKR's ``RequiredFormsResponse``."""

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


@define(kw_only=True)
class RequiredFormsResponse(Model["Any"]):
    """IBKR's ``RequiredFormsResponse``."""

    error: ErrorResponse | Unset = UNSET
    error_description: str | Unset = UNSET
    forms: list[str] | Unset = UNSET
    has_error: bool | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "error": ("error", Object("ErrorResponse")),
        "errorDescription": ("error_description", TEXT),
        "forms": ("forms", ListOf(TEXT)),
        "hasError": ("has_error", BOOL),
    }
