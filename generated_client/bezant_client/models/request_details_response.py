"""IBKR's ``RequestDetailsResponse``."""

from __future__ import annotations

from ..declare import INT, TEXT, UNSET, ListOf, Object, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class RequestDetail(OpenModel):
    """IBKR's ``RequestDetail``."""

    account_id: str | None | Unset = UNSET
    date_submitted: str | None | Unset = UNSET
    request_id: int | None | Unset = UNSET
    request_type: str | None | Unset = UNSET
    status: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "accountID": ("account_id", TEXT),
            "dateSubmitted": ("date_submitted", TEXT),
            "requestId": ("request_id", INT),
            "requestType": ("request_type", TEXT),
            "status": ("status", TEXT),
        }
    )


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
