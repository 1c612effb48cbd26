"""IBKR's ``GetAvailableTradeConfirmationDatesResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .get_available_trade_confirmation_dates_response_data import (
        GetAvailableTradeConfirmationDatesResponseData,
    )


@define(kw_only=True, repr=False)
class GetAvailableTradeConfirmationDatesResponse(Model["Any"]):
    """IBKR's ``GetAvailableTradeConfirmationDatesResponse``."""

    data: GetAvailableTradeConfirmationDatesResponseData | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "data": ("data", Object("GetAvailableTradeConfirmationDatesResponseData")),
    }
