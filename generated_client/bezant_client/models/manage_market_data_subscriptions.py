"""IBKR's ``ManageMarketDataSubscriptions``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
    ListOf,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .service import Service


@define(kw_only=True, repr=False)
class ManageMarketDataSubscriptions(Model["Any"]):
    """IBKR's ``ManageMarketDataSubscriptions``."""

    reference_user_name: str | Unset = UNSET
    service: list[Service] | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "referenceUserName": ("reference_user_name", TEXT),
        "service": ("service", ListOf(Object("Service"))),
    }
