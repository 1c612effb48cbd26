"""Part of ``PUT /v1/api/iserver/account/allocation/group body``."""

from __future__ import annotations

from ..declare import (
    TEXT,
    TYPE_CHECKING,
    UNSET,
    Enumerated,
    ListOf,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import AllocationGroupAccount, AllocationMethod


@define(kw_only=True, repr=False)
class UpdateGroupRequest(OpenModel):
    """Part of ``PUT /v1/api/iserver/account/allocation/group body``."""

    accounts: list[AllocationGroupAccount]
    default_method: AllocationMethod
    name: str
    prev_name: str | Unset = UNSET

    WIRE = Wire(
        {
            "accounts": ("accounts", ListOf(Object("AllocationGroupAccount"))),
            "default_method": ("default_method", Enumerated("AllocationMethod")),
            "name": ("name", TEXT),
            "prev_name": ("prev_name", TEXT),
        }
    )
