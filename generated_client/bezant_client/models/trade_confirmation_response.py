"""IBKR's ``TradeConfirmationResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .trade_confirmation_response_data import TradeConfirmationResponseData


@define(kw_only=True, repr=False)
class TradeConfirmationResponse(Model["Any"]):
    """IBKR's ``TradeConfirmationResponse``."""

    data: TradeConfirmationResponseData | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "data": ("data", Object("TradeConfirmationResponseData")),
    }
