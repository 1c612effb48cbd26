"""IBKR's ``GetAvailableTaxFormsResponse``."""

from __future__ import annotations

from ..declare import TYPE_CHECKING, UNSET, Object, OpenModel, Unset, Wire, define

if TYPE_CHECKING:
    from . import AvailableTaxFormsData


@define(kw_only=True, repr=False)
class GetAvailableTaxFormsResponse(OpenModel):
    """IBKR's ``GetAvailableTaxFormsResponse``."""

    data: AvailableTaxFormsData | None | Unset = UNSET

    WIRE = Wire({"data": ("data", Object("AvailableTaxFormsData"))})
