"""IBKR's ``orderPreview``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import ANY, NULL, TEXT, Object, OneOf
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .order_preview_amount import OrderPreviewAmount
    from .order_preview_equity import OrderPreviewEquity
    from .order_preview_initial_margin import OrderPreviewInitialMargin
    from .order_preview_maintenance_margin import OrderPreviewMaintenanceMargin
    from .order_preview_position import OrderPreviewPosition


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

    WIRE: ClassVar[Wire] = {
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
