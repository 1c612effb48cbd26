"""IBKR's ``ManageMarketDataSubscriptions``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .service import Service


@define(kw_only=True, repr=False)
class ManageMarketDataSubscriptions(OpenModel):
    """IBKR's ``ManageMarketDataSubscriptions``."""

    reference_user_name: str | Unset = UNSET
    service: list[Service] | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "referenceUserName": ("reference_user_name", TEXT),
        "service": ("service", ListOf(Object("Service"))),
    }
