"""IBKR's ``AccountManagementRequestsPayload``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .account_management_requests import AccountManagementRequests


@define(kw_only=True, repr=False)
class AccountManagementRequestsPayload(Model["Any"]):
    """IBKR's ``AccountManagementRequestsPayload``."""

    account_management_requests: AccountManagementRequests | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "accountManagementRequests": ("account_management_requests", Object("AccountManagementRequests")),
    }
