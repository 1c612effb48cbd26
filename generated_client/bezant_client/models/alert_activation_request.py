"""IBKR's ``alertActivationRequest``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    INT,
    Enumerated,
)

if TYPE_CHECKING:
    from .alert_activation_request_alert_active import AlertActivationRequestAlertActive


@define(kw_only=True)
class AlertActivationRequest(Model["Any"]):
    """IBKR's ``alertActivationRequest``."""

    alert_active: AlertActivationRequestAlertActive
    alert_id: int
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "alertActive": ("alert_active", Enumerated("AlertActivationRequestAlertActive")),
        "alertId": ("alert_id", INT),
    }
