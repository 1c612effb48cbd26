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
    from .alert_activation_switch import AlertActivationSwitch


@define(kw_only=True, repr=False)
class AlertActivationRequest(Model["Any"]):
    """IBKR's ``alertActivationRequest``."""

    alert_active: AlertActivationSwitch
    alert_id: int
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "alertActive": ("alert_active", Enumerated("AlertActivationSwitch")),
        "alertId": ("alert_id", INT),
    }
