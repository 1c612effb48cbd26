"""IBKR's ``orderPreview``."""

from __future__ import annotations

from ..declare import (
    ANY,
    NULL,
    TEXT,
    TYPE_CHECKING,
    UNSET,
    Any,
    Object,
    OneOf,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import (
        OrderPreviewAmount,
        OrderPreviewEquity,
        OrderPreviewInitialMargin,
        OrderPreviewMaintenanceMargin,
        OrderPreviewPosition,
    )


@define(kw_only=True, repr=False)
class OrderPreview(OpenModel):
    """IBKR's ``orderPreview``."""

    amount: OrderPreviewAmount | None | Unset = UNSET
    equity: OrderPreviewEquity | None | Unset = UNSET
    error: str | None | Unset = UNSET
    initial: OrderPreviewInitialMargin | None | Unset = UNSET
    maintenance: OrderPreviewMaintenanceMargin | None | Unset = UNSET
    position: OrderPreviewPosition | None | Unset = UNSET
    warn: str | None | Unset = UNSET
    warns: Any | Unset = UNSET
    errors: Any | Unset = UNSET
    action: Any | Unset = UNSET
    order_id: Any | Unset = UNSET
    cqe: Any | Unset = UNSET
    accrued_interest: Any | Unset = UNSET

    WIRE = Wire(
        {
            "amount": ("amount", Object("OrderPreviewAmount")),
            "equity": ("equity", Object("OrderPreviewEquity")),
            "error": ("error", OneOf(TEXT, NULL)),
            "initial": ("initial", Object("OrderPreviewInitialMargin")),
            "maintenance": ("maintenance", Object("OrderPreviewMaintenanceMargin")),
            "position": ("position", Object("OrderPreviewPosition")),
            "warn": ("warn", TEXT),
            "warns": ("warns", ANY),
            "errors": ("errors", ANY),
            "action": ("action", ANY),
            "order_id": ("order_id", ANY),
            "cqe": ("cqe", ANY),
            "accruedInterest": ("accrued_interest", ANY),
        }
    )
