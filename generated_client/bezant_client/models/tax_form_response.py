"""IBKR's ``TaxFormResponse``."""

from __future__ import annotations

from ..declare import TYPE_CHECKING, UNSET, Object, OpenModel, Unset, Wire, define

if TYPE_CHECKING:
    from . import TaxFormResponseData


@define(kw_only=True, repr=False)
class TaxFormResponse(OpenModel):
    """IBKR's ``TaxFormResponse``."""

    data: TaxFormResponseData | None | Unset = UNSET

    WIRE = Wire({"data": ("data", Object("TaxFormResponseData"))})
