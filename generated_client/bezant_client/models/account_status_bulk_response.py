"""IBKR's ``AccountStatusBulkResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    INT,
    ListOf,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .account_status_response import AccountStatusResponse


@define(kw_only=True)
class AccountStatusBulkResponse(Model["Any"]):
    """IBKR's ``AccountStatusBulkResponse``."""

    accounts: list[AccountStatusResponse] | Unset = UNSET
    limit: int | Unset = UNSET
    offset: int | Unset = UNSET
    total: int | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "accounts": ("accounts", ListOf(Object("AccountStatusResponse"))),
        "limit": ("limit", INT),
        "offset": ("offset", INT),
        "total": ("total", INT),
    }
