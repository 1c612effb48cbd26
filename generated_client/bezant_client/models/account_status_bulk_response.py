"""IBKR's ``AccountStatusBulkResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import INT, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .account_status_response import AccountStatusResponse


@define(kw_only=True, repr=False)
class AccountStatusBulkResponse(OpenModel):
    """IBKR's ``AccountStatusBulkResponse``."""

    accounts: list[AccountStatusResponse] | None | Unset = UNSET
    limit: int | None | Unset = UNSET
    offset: int | None | Unset = UNSET
    total: int | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "accounts": ("accounts", ListOf(Object("AccountStatusResponse"))),
        "limit": ("limit", INT),
        "offset": ("offset", INT),
        "total": ("total", INT),
    }
