"""IBKR's ``alert``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    INT,
    TEXT,
    UNSET,
    Enumerated,
    OpenIntEnum,
    OpenModel,
    Unset,
    Wire,
    define,
)


class AlertActive(OpenIntEnum):
    """``alert_active`` of IBKR's ``alert``."""

    VALUE_1 = 1
    VALUE_0 = 0


class AlertRepeatable(OpenIntEnum):
    """``alert_repeatable`` of IBKR's ``alert``."""

    VALUE_1 = 1
    VALUE_0 = 0


@define(kw_only=True, repr=False)
class Alert(OpenModel):
    """IBKR's ``alert``."""

    account: str | None | Unset = UNSET
    alert_active: AlertActive | None | Unset = UNSET
    alert_name: str | None | Unset = UNSET
    alert_repeatable: AlertRepeatable | None | Unset = UNSET
    alert_triggered: bool | None | Unset = UNSET
    order_id: int | None | Unset = UNSET
    order_time: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "account": ("account", TEXT),
            "alert_active": ("alert_active", Enumerated("AlertActive")),
            "alert_name": ("alert_name", TEXT),
            "alert_repeatable": ("alert_repeatable", Enumerated("AlertRepeatable")),
            "alert_triggered": ("alert_triggered", BOOL),
            "order_id": ("order_id", INT),
            "order_time": ("order_time", TEXT),
        }
    )
