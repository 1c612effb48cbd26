"""IBKR's ``fyiEnableDeviceOption``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    BOOL,
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class DeviceDelivery(Model["Any"]):
    """IBKR's ``fyiEnableDeviceOption``."""

    device_id: str | Unset = UNSET
    device_name: str | Unset = UNSET
    enabled: bool | Unset = UNSET
    ui_name: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "deviceId": ("device_id", TEXT),
        "deviceName": ("device_name", TEXT),
        "enabled": ("enabled", BOOL),
        "uiName": ("ui_name", TEXT),
    }
