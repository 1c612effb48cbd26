"""IBKR's ``RequestDetailsRequest``."""

from __future__ import annotations

from ..declare import (
    INT,
    TEXT,
    UNSET,
    Enumerated,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)


class RequestDetailsRequestStatus(OpenStrEnum):
    """``status`` of IBKR's ``RequestDetailsRequest``."""

    N = "N"
    O = "O"
    P = "P"
    C = "C"
    A = "A"
    E = "E"
    F = "F"
    I = "I"
    J = "J"
    L = "L"
    M = "M"
    R = "R"
    W = "W"
    Q = "Q"


@define(kw_only=True, repr=False)
class RequestDetailsRequest(OpenModel):
    """IBKR's ``RequestDetailsRequest``."""

    end_date: str
    start_date: str
    limit: int | Unset = UNSET
    offset: int | Unset = UNSET
    status: RequestDetailsRequestStatus | Unset = UNSET

    WIRE = Wire(
        {
            "endDate": ("end_date", TEXT),
            "startDate": ("start_date", TEXT),
            "limit": ("limit", INT),
            "offset": ("offset", INT),
            "status": ("status", Enumerated("RequestDetailsRequestStatus")),
        }
    )
