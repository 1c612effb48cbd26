"""IBKR's ``AccountStatusRequest``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import INT, TEXT, Enumerated
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .account_status_request_status import AccountStatusRequestStatus


@define(kw_only=True, repr=False)
class AccountStatusRequest(OpenModel):
    """IBKR's ``AccountStatusRequest``."""

    end_date: str
    start_date: str
    limit: int | Unset = UNSET
    offset: int | Unset = UNSET
    status: AccountStatusRequestStatus | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "endDate": ("end_date", TEXT),
        "startDate": ("start_date", TEXT),
        "limit": ("limit", INT),
        "offset": ("offset", INT),
        "status": ("status", Enumerated("AccountStatusRequestStatus")),
    }
