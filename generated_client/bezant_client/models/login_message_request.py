"""IBKR's ``LoginMessageRequest``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import INT, TEXT, Enumerated
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .login_message_request_status import LoginMessageRequestStatus


@define(kw_only=True, repr=False)
class LoginMessageRequest(OpenModel):
    """IBKR's ``LoginMessageRequest``."""

    end_date: str
    start_date: str
    limit: int | Unset = UNSET
    offset: int | Unset = UNSET
    status: LoginMessageRequestStatus | Unset = UNSET
    type_: str | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "endDate": ("end_date", TEXT),
        "startDate": ("start_date", TEXT),
        "limit": ("limit", INT),
        "offset": ("offset", INT),
        "status": ("status", Enumerated("LoginMessageRequestStatus")),
        "type": ("type_", TEXT),
    }
