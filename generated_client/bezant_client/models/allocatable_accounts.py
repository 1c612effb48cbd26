"""IBKR's ``subAccounts``."""

from __future__ import annotations

from ..declare import (
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
    from . import AllocatableAccount


@define(kw_only=True, repr=False)
class AllocatableAccounts(OpenModel):
    """IBKR's ``subAccounts``."""

    accounts: list[AllocatableAccount] | None | Unset = UNSET

    WIRE = Wire({"accounts": ("accounts", ListOf(Object("AllocatableAccount")))})
