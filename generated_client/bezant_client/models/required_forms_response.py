"""IBKR's ``RequiredFormsResponse``."""

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
class RequiredFormsResponse(OpenModel):
    """IBKR's ``RequiredFormsResponse``."""

    error: ErrorResponse | None | Unset = UNSET
    error_description: str | None | Unset = UNSET
    forms: list[str] | None | Unset = UNSET
    has_error: bool | None | Unset = UNSET

    WIRE = Wire(
        {
            "error": ("error", Object("ErrorResponse")),
            "errorDescription": ("error_description", TEXT),
            "forms": ("forms", ListOf(TEXT)),
            "hasError": ("has_error", BOOL),
        }
    )
