"""IBKR's ``RequestDetailsRequest``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import INT, TEXT, Enumerated
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .request_details_request_status import RequestDetailsRequestStatus


@define(kw_only=True, repr=False)
class RequestDetailsRequest(OpenModel):
    """IBKR's ``RequestDetailsRequest``."""

    end_date: str
    start_date: str
    limit: int | Unset = UNSET
    offset: int | Unset = UNSET
    status: RequestDetailsRequestStatus | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "endDate": ("end_date", TEXT),
        "startDate": ("start_date", TEXT),
        "limit": ("limit", INT),
        "offset": ("offset", INT),
        "status": ("status", Enumerated("RequestDetailsRequestStatus")),
    }
