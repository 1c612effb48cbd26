"""IBKR's ``deliveryOptions``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    INT,
    ListOf,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .delivery_device import DeliveryDevice


@define(kw_only=True, repr=False)
class DeliveryOptions(Model["Any"]):
    """IBKR's ``deliveryOptions``."""

    e: list[DeliveryDevice] | None | Unset = UNSET
    m: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "E": ("e", ListOf(Object("DeliveryDevice"))),
        "M": ("m", INT),
    }
