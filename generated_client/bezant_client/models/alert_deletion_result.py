"""IBKR's ``alertDeletionResponse``."""

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
class AlertDeletionResult(OpenModel):
    """IBKR's ``alertDeletionResponse``."""

    failure_list: str | None | Unset = UNSET
    order_id: int | None | Unset = UNSET
    request_id: int | None | Unset = UNSET
    success: bool | None | Unset = UNSET
    text: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "failure_list": ("failure_list", OneOf(TEXT, NULL)),
            "order_id": ("order_id", INT),
            "request_id": ("request_id", OneOf(INT, NULL)),
            "success": ("success", BOOL),
            "text": ("text", TEXT),
        }
    )
