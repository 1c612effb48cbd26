"""IBKR's ``fyiEnableDeviceOption``."""

from __future__ import annotations

from ..declare import BOOL, TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class DeviceDelivery(OpenModel):
    """IBKR's ``fyiEnableDeviceOption``."""

    device_id: str | Unset = UNSET
    device_name: str | Unset = UNSET
    enabled: bool | Unset = UNSET
    ui_name: str | Unset = UNSET

    WIRE = Wire(
        {
            "deviceId": ("device_id", TEXT),
            "deviceName": ("device_name", TEXT),
            "enabled": ("enabled", BOOL),
            "uiName": ("ui_name", TEXT),
        }
    )
