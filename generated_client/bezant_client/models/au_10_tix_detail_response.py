"""IBKR's ``Au10TixDetailResponse``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    INT,
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
    from . import ErrorResponse


@define(kw_only=True, repr=False)
class Au10TixDetailResponse(OpenModel):
    """IBKR's ``Au10TixDetailResponse``."""

    entity_id: int | None | Unset = UNSET
    error: ErrorResponse | None | Unset = UNSET
    error_description: str | None | Unset = UNSET
    expiry_date: str | None | Unset = UNSET
    external_id: str | None | Unset = UNSET
    has_error: bool | None | Unset = UNSET
    start_date: str | None | Unset = UNSET
    state: str | None | Unset = UNSET
    url: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "entityId": ("entity_id", INT),
            "error": ("error", Object("ErrorResponse")),
            "errorDescription": ("error_description", TEXT),
            "expiryDate": ("expiry_date", TEXT),
            "externalId": ("external_id", TEXT),
            "hasError": ("has_error", BOOL),
            "startDate": ("start_date", TEXT),
            "state": ("state", TEXT),
            "url": ("url", TEXT),
        }
    )
