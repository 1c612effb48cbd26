"""IBKR's ``AccountManagementRequestsPayload``."""

from __future__ import annotations

from ..declare import TYPE_CHECKING, UNSET, Object, OpenModel, Unset, Wire, define

if TYPE_CHECKING:
    from . import AccountManagementRequests


@define(kw_only=True, repr=False)
class AccountManagementRequestsPayload(OpenModel):
    """IBKR's ``AccountManagementRequestsPayload``."""

    account_management_requests: AccountManagementRequests | Unset = UNSET

    WIRE = Wire({"accountManagementRequests": ("account_management_requests", Object("AccountManagementRequests"))})
