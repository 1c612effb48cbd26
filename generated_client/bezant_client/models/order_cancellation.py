"""IBKR's ``orderCancelSuccess``."""

from __future__ import annotations

from ..declare import INT, NULL, TEXT, UNSET, OneOf, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class OrderCancellation(OpenModel):
    """IBKR's ``orderCancelSuccess``."""

    account: str | None | Unset = UNSET
    conid: int | str | None | Unset = UNSET
    msg: str | None | Unset = UNSET
    order_id: int | str | None | Unset = UNSET
    order_status: str | None | Unset = UNSET
    encrypt_message: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "account": ("account", OneOf(TEXT, NULL)),
            "conid": ("conid", OneOf(INT, TEXT)),
            "msg": ("msg", TEXT),
            "order_id": ("order_id", OneOf(INT, TEXT)),
            "order_status": ("order_status", TEXT),
            "encrypt_message": ("encrypt_message", TEXT),
        }
    )
