"""IBKR's ``GetStatementsResponse``."""

from __future__ import annotations

from ..declare import TYPE_CHECKING, UNSET, Object, OpenModel, Unset, Wire, define

if TYPE_CHECKING:
    from . import GetStatementsResponseData


@define(kw_only=True, repr=False)
class GetStatementsResponse(OpenModel):
    """IBKR's ``GetStatementsResponse``."""

    data: GetStatementsResponseData | None | Unset = UNSET

    WIRE = Wire({"data": ("data", Object("GetStatementsResponseData"))})
