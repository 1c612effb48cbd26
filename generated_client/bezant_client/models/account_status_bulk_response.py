"""IBKR's ``AccountStatusBulkResponse``."""

from __future__ import annotations

from ..declare import (
    INT,
    TYPE_CHECKING,
    UNSET,
    ListOf,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import AccountStatusResponse


@define(kw_only=True, repr=False)
class AccountStatusBulkResponse(OpenModel):
    """IBKR's ``AccountStatusBulkResponse``."""

    accounts: list[AccountStatusResponse] | None | Unset = UNSET
    limit: int | None | Unset = UNSET
    offset: int | None | Unset = UNSET
    total: int | None | Unset = UNSET

    WIRE = Wire(
        {
            "accounts": ("accounts", ListOf(Object("AccountStatusResponse"))),
            "limit": ("limit", INT),
            "offset": ("offset", INT),
            "total": ("total", INT),
        }
    )
