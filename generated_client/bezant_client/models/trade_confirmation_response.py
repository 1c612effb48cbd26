"""IBKR's ``TradeConfirmationResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .trade_confirmation_response_data import TradeConfirmationResponseData


@define(kw_only=True, repr=False)
class TradeConfirmationResponse(OpenModel):
    """IBKR's ``TradeConfirmationResponse``."""

    data: TradeConfirmationResponseData | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"data": ("data", Object("TradeConfirmationResponseData"))}
