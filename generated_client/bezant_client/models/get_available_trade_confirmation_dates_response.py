"""IBKR's ``GetAvailableTradeConfirmationDatesResponse``."""

from __future__ import annotations

from ..declare import TYPE_CHECKING, UNSET, Object, OpenModel, Unset, Wire, define

if TYPE_CHECKING:
    from . import GetAvailableTradeConfirmationDatesResponseData


@define(kw_only=True, repr=False)
class GetAvailableTradeConfirmationDatesResponse(OpenModel):
    """IBKR's ``GetAvailableTradeConfirmationDatesResponse``."""

    data: GetAvailableTradeConfirmationDatesResponseData | None | Unset = UNSET

    WIRE = Wire({"data": ("data", Object("GetAvailableTradeConfirmationDatesResponseData"))})
