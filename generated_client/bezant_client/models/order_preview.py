"""IBKR's ``orderPreview``."""

from __future__ import annotations

from ..declare import (
    ANY,
    NULL,
    TEXT,
    UNSET,
    Any,
    Object,
    OneOf,
    OpenModel,
    Unset,
    Wire,
    define,
)


@define(kw_only=True, repr=False)
class OrderPreviewAmount(OpenModel):
    """``amount`` of IBKR's ``orderPreview``."""

    amount: str | None | Unset = UNSET
    commission: str | None | Unset = UNSET
    total: str | None | Unset = UNSET

    WIRE = Wire({"amount": ("amount", TEXT), "commission": ("commission", TEXT), "total": ("total", TEXT)})


@define(kw_only=True, repr=False)
class OrderPreviewEquity(OpenModel):
    """``equity`` of IBKR's ``orderPreview``."""

    after: str | None | Unset = UNSET
    change: str | None | Unset = UNSET
    current: str | None | Unset = UNSET

    WIRE = Wire({"after": ("after", TEXT), "change": ("change", TEXT), "current": ("current", TEXT)})


@define(kw_only=True, repr=False)
class OrderPreviewInitialMargin(OpenModel):
    """``initial`` of IBKR's ``orderPreview``."""

    after: str | None | Unset = UNSET
    change: str | None | Unset = UNSET
    current: str | None | Unset = UNSET

    WIRE = Wire({"after": ("after", TEXT), "change": ("change", TEXT), "current": ("current", TEXT)})


@define(kw_only=True, repr=False)
class OrderPreviewMaintenanceMargin(OpenModel):
    """``maintenance`` of IBKR's ``orderPreview``."""

    after: str | None | Unset = UNSET
    change: str | None | Unset = UNSET
    current: str | None | Unset = UNSET

    WIRE = Wire({"after": ("after", TEXT), "change": ("change", TEXT), "current": ("current", TEXT)})


@define(kw_only=True, repr=False)
class OrderPreviewPosition(OpenModel):
    """``position`` of IBKR's ``orderPreview``."""

    after: str | None | Unset = UNSET
    change: str | None | Unset = UNSET
    current: str | None | Unset = UNSET

    WIRE = Wire({"after": ("after", TEXT), "change": ("change", TEXT), "current": ("current", TEXT)})


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
