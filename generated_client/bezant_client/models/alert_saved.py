"""IBKR's ``alertCreationResponse``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    INT,
    NULL,
    TEXT,
    UNSET,
    OneOf,
    OpenModel,
    Unset,
    Wire,
    define,
)


@define(kw_only=True, repr=False)
class AlertSaved(OpenModel):
    """IBKR's ``alertCreationResponse``."""

    order_id: int | None | Unset = UNSET
    order_status: str | None | Unset = UNSET
    request_id: int | None | Unset = UNSET
    success: bool | None | Unset = UNSET
    text: str | None | Unset = UNSET
    warning_message: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "order_id": ("order_id", INT),
            "order_status": ("order_status", OneOf(TEXT, NULL)),
            "request_id": ("request_id", OneOf(INT, NULL)),
            "success": ("success", BOOL),
            "text": ("text", TEXT),
            "warning_message": ("warning_message", OneOf(TEXT, NULL)),
        }
    )
