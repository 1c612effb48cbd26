"""IBKR's ``RequestDetailsResponse``."""

from __future__ import annotations

from ..declare import (
    INT,
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
    from . import RequestDetail


@define(kw_only=True, repr=False)
class RequestDetailsResponse(OpenModel):
    """IBKR's ``RequestDetailsResponse``."""

    limit: int | None | Unset = UNSET
    offset: int | None | Unset = UNSET
    request_details: list[RequestDetail] | None | Unset = UNSET
    total: int | None | Unset = UNSET

    WIRE = Wire(
        {
            "limit": ("limit", INT),
            "offset": ("offset", INT),
            "requestDetails": ("request_details", ListOf(Object("RequestDetail"))),
            "total": ("total", INT),
        }
    )
