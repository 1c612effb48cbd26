"""IBKR's ``SubaccountPageInfo``."""

from __future__ import annotations

from ..declare import INT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class SubaccountPageInfo(OpenModel):
    """IBKR's ``SubaccountPageInfo``."""

    total: int | None | Unset = UNSET
    page_size: int | None | Unset = UNSET
    page_num: int | None | Unset = UNSET

    WIRE = Wire({"total": ("total", INT), "pageSize": ("page_size", INT), "pageNum": ("page_num", INT)})
