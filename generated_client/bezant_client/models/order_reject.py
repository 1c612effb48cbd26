"""IBKR's ``advancedOrderReject``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL, INT, TEXT, ListOf
from ..types import UNSET, Unset


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

    WIRE: ClassVar[Wire] = {
        "dismissable": ("dismissable", ListOf(TEXT)),
        "messageId": ("message_id", TEXT),
        "options": ("options", ListOf(TEXT)),
        "orderId": ("order_id", INT),
        "prompt": ("prompt", BOOL),
        "reqId": ("req_id", TEXT),
        "text": ("text", TEXT),
        "type": ("type_", TEXT),
    }
