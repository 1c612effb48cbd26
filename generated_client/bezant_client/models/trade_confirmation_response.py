"""IBKR's ``TradeConfirmationResponse``."""

from __future__ import annotations

from ..declare import TYPE_CHECKING, UNSET, Object, OpenModel, Unset, Wire, define

if TYPE_CHECKING:
    from . import TradeConfirmationResponseData


@define(kw_only=True, repr=False)
class TradeConfirmationResponse(OpenModel):
    """IBKR's ``TradeConfirmationResponse``."""

    data: TradeConfirmationResponseData | None | Unset = UNSET

    WIRE = Wire({"data": ("data", Object("TradeConfirmationResponseData"))})
