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


@define(kw_only=True, repr=False)
class AccountStatusBulkResponse(Model["Any"]):
    """IBKR's ``AccountStatusBulkResponse``."""

    accounts: list[AccountStatusResponse] | None | Unset = UNSET
    limit: int | None | Unset = UNSET
    offset: int | None | Unset = UNSET
    total: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "accounts": ("accounts", ListOf(Object("AccountStatusResponse"))),
        "limit": ("limit", INT),
        "offset": ("offset", INT),
        "total": ("total", INT),
    }
