"""Part of ``POST /v1/api/iserver/account/allocation/group body``."""

from __future__ import annotations

from ..declare import (
    TEXT,
    TYPE_CHECKING,
    Enumerated,
    ListOf,
    Object,
    OpenModel,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import AllocationGroupAccount, AllocationMethod


@define(kw_only=True, repr=False)
class CreateGroupRequest(OpenModel):
    """Part of ``POST /v1/api/iserver/account/allocation/group body``."""

    accounts: list[AllocationGroupAccount]
    default_method: AllocationMethod
    name: str

    WIRE = Wire(
        {
            "accounts": ("accounts", ListOf(Object("AllocationGroupAccount"))),
            "default_method": ("default_method", Enumerated("AllocationMethod")),
            "name": ("name", TEXT),
        }
    )
