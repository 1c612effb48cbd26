"""IBKR's ``GetAvailableTradeConfirmationDatesResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .get_available_trade_confirmation_dates_response_data import GetAvailableTradeConfirmationDatesResponseData


@define(kw_only=True, repr=False)
class GetAvailableTradeConfirmationDatesResponse(OpenModel):
    """IBKR's ``GetAvailableTradeConfirmationDatesResponse``."""

    data: GetAvailableTradeConfirmationDatesResponseData | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"data": ("data", Object("GetAvailableTradeConfirmationDatesResponseData"))}
