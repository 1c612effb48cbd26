"""IBKR's ``GetAvailableTradeConfirmationDatesResponse``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, ListOf, Object, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class GetAvailableTradeConfirmationDatesResponseData(OpenModel):
    """``data`` of IBKR's ``GetAvailableTradeConfirmationDatesResponse``."""

    data_type: str | None | Unset = UNSET
    value: list[str] | None | Unset = UNSET

    WIRE = Wire({"dataType": ("data_type", TEXT), "value": ("value", ListOf(TEXT))})


@define(kw_only=True, repr=False)
class GetAvailableTradeConfirmationDatesResponse(OpenModel):
    """IBKR's ``GetAvailableTradeConfirmationDatesResponse``."""

    data: GetAvailableTradeConfirmationDatesResponseData | None | Unset = UNSET

    WIRE = Wire({"data": ("data", Object("GetAvailableTradeConfirmationDatesResponseData"))})
