"""IBKR's ``advancedOrderReject``."""

from __future__ import annotations

from ..declare import BOOL, INT, TEXT, UNSET, ListOf, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class OrderReject(OpenModel):
    """IBKR's ``advancedOrderReject``."""

    dismissable: list[str] | None | Unset = UNSET
    message_id: str | None | Unset = UNSET
    options: list[str] | None | Unset = UNSET
    order_id: int | None | Unset = UNSET
    prompt: bool | None | Unset = UNSET
    req_id: str | None | Unset = UNSET
    text: str | None | Unset = UNSET
    type_: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "dismissable": ("dismissable", ListOf(TEXT)),
            "messageId": ("message_id", TEXT),
            "options": ("options", ListOf(TEXT)),
            "orderId": ("order_id", INT),
            "prompt": ("prompt", BOOL),
            "reqId": ("req_id", TEXT),
            "text": ("text", TEXT),
            "type": ("type_", TEXT),
        }
    )
