"""IBKR's ``SubmittedOrder``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class SubmittedOrder(OpenModel):
    """IBKR's ``SubmittedOrder``."""

    order_id: str | None | Unset = UNSET
    order_status: str | None | Unset = UNSET
    encrypt_message: str | None | Unset = UNSET
    local_order_id: str | None | Unset = UNSET
    text: str | None | Unset = UNSET
    warning_message: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "order_id": ("order_id", TEXT),
            "order_status": ("order_status", TEXT),
            "encrypt_message": ("encrypt_message", TEXT),
            "local_order_id": ("local_order_id", TEXT),
            "text": ("text", TEXT),
            "warning_message": ("warning_message", TEXT),
        }
    )
