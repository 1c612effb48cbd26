"""IBKR's ``alertActivationRequest``."""

from __future__ import annotations

from ..declare import INT, Enumerated, OpenIntEnum, OpenModel, Wire, define


class AlertActivationSwitch(OpenIntEnum):
    """``alertActive`` of IBKR's ``alertActivationRequest``."""

    VALUE_1 = 1
    VALUE_0 = 0


@define(kw_only=True, repr=False)
class AlertActivationRequest(OpenModel):
    """IBKR's ``alertActivationRequest``."""

    alert_active: AlertActivationSwitch
    alert_id: int

    WIRE = Wire({"alertActive": ("alert_active", Enumerated("AlertActivationSwitch")), "alertId": ("alert_id", INT)})
