"""IBKR's ``deliveryOptions``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import INT, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .delivery_device import DeliveryDevice


@define(kw_only=True, repr=False)
class DeliveryOptions(OpenModel):
    """IBKR's ``deliveryOptions``."""

    e: list[DeliveryDevice] | None | Unset = UNSET
    m: int | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"E": ("e", ListOf(Object("DeliveryDevice"))), "M": ("m", INT)}
