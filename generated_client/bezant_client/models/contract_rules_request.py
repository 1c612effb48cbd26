"""Part of ``POST /v1/api/iserver/contract/rules body``."""

from __future__ import annotations

from ..declare import BOOL, INT, TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class ContractRulesRequest(OpenModel):
    """Part of ``POST /v1/api/iserver/contract/rules body``."""

    conid: int
    is_buy: bool | Unset = UNSET
    modify_order: bool | Unset = UNSET
    order_id: int | Unset = UNSET
    exchange: str | Unset = UNSET

    WIRE = Wire(
        {
            "conid": ("conid", INT),
            "isBuy": ("is_buy", BOOL),
            "modifyOrder": ("modify_order", BOOL),
            "orderId": ("order_id", INT),
            "exchange": ("exchange", TEXT),
        }
    )
