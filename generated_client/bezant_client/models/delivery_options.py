"""IBKR's ``deliveryOptions``."""

from __future__ import annotations

from ..declare import (
    INT,
    TEXT,
    UNSET,
    ListOf,
    Object,
    OneOf,
    OpenModel,
    Unset,
    Wire,
    define,
)


@define(kw_only=True, repr=False)
class DeliveryDevice(OpenModel):
    """IBKR's ``DeliveryDevice``."""

    nm: str | None | Unset = UNSET
    i: str | None | Unset = UNSET
    ui: str | None | Unset = UNSET
    a: int | str | None | Unset = UNSET

    WIRE = Wire({"NM": ("nm", TEXT), "I": ("i", TEXT), "UI": ("ui", TEXT), "A": ("a", OneOf(INT, TEXT))})


@define(kw_only=True, repr=False)
class DeliveryOptions(OpenModel):
    """IBKR's ``deliveryOptions``."""

    e: list[DeliveryDevice] | None | Unset = UNSET
    m: int | None | Unset = UNSET

    WIRE = Wire({"E": ("e", ListOf(Object("DeliveryDevice"))), "M": ("m", INT)})
