"""IBKR's ``ManageMarketDataSubscriptions``."""

from __future__ import annotations

from ..declare import (
    TEXT,
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
    from . import Service


@define(kw_only=True, repr=False)
class ManageMarketDataSubscriptions(OpenModel):
    """IBKR's ``ManageMarketDataSubscriptions``."""

    reference_user_name: str | Unset = UNSET
    service: list[Service] | Unset = UNSET

    WIRE = Wire({"referenceUserName": ("reference_user_name", TEXT), "service": ("service", ListOf(Object("Service")))})
