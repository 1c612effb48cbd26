"""IBKR's ``AccountManagementRequestsPayload``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .account_management_requests import AccountManagementRequests


@define(kw_only=True, repr=False)
class AccountManagementRequestsPayload(OpenModel):
    """IBKR's ``AccountManagementRequestsPayload``."""

    account_management_requests: AccountManagementRequests | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "accountManagementRequests": ("account_management_requests", Object("AccountManagementRequests"))
    }
