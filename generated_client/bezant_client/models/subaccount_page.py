"""IBKR's ``SubaccountPage``."""

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
    from . import Account, SubaccountPageInfo


@define(kw_only=True, repr=False)
class SubaccountPage(OpenModel):
    """IBKR's ``SubaccountPage``."""

    metadata: SubaccountPageInfo | None | Unset = UNSET
    subaccounts: list[Account] | None | Unset = UNSET

    WIRE = Wire(
        {
            "metadata": ("metadata", Object("SubaccountPageInfo")),
            "subaccounts": ("subaccounts", ListOf(Object("Account"))),
        }
    )
