"""IBKR's ``alertActivationRequest``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import INT, Enumerated

if TYPE_CHECKING:
    from .alert_activation_switch import AlertActivationSwitch


@define(kw_only=True, repr=False)
class AlertActivationRequest(OpenModel):
    """IBKR's ``alertActivationRequest``."""

    alert_active: AlertActivationSwitch
    alert_id: int

    WIRE: ClassVar[Wire] = {
        "alertActive": ("alert_active", Enumerated("AlertActivationSwitch")),
        "alertId": ("alert_id", INT),
    }
