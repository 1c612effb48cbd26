"""IBKR's ``allocationGroup``."""

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
class AllocationGroup(OpenModel):
    """IBKR's ``allocationGroup``."""

    accounts: list[AllocationGroupAccount] | None | Unset = UNSET
    default_method: AllocationMethod | None | Unset = UNSET
    name: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "accounts": ("accounts", ListOf(Object("AllocationGroupAccount"))),
            "default_method": ("default_method", Enumerated("AllocationMethod")),
            "name": ("name", TEXT),
        }
    )
