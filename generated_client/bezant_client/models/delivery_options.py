"""IBKR's ``deliveryOptions``."""

from __future__ import annotations

from ..declare import (
    INT,
    TYPE_CHECKING,
    UNSET,
    ListOf,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import DeliveryDevice


@define(kw_only=True, repr=False)
class DeliveryOptions(OpenModel):
    """IBKR's ``deliveryOptions``."""

    e: list[DeliveryDevice] | None | Unset = UNSET
    m: int | None | Unset = UNSET

    WIRE = Wire({"E": ("e", ListOf(Object("DeliveryDevice"))), "M": ("m", INT)})
