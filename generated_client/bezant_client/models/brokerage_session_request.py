"""IBKR's ``brokerageSessionInitRequest``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    BOOL,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class BrokerageSessionRequest(Model["Any"]):
    """IBKR's ``brokerageSessionInitRequest``."""

    compete: bool | Unset = UNSET
    publish: bool | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "compete": ("compete", BOOL),
        "publish": ("publish", BOOL),
    }
