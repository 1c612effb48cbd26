"""IBKR's ``SubaccountPage``."""

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
    from . import Account


@define(kw_only=True, repr=False)
class SubaccountPageInfo(OpenModel):
    """IBKR's ``SubaccountPageInfo``."""

    total: int | None | Unset = UNSET
    page_size: int | None | Unset = UNSET
    page_num: int | None | Unset = UNSET

    WIRE = Wire({"total": ("total", INT), "pageSize": ("page_size", INT), "pageNum": ("page_num", INT)})


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
