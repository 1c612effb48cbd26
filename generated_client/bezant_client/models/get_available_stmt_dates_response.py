"""IBKR's ``GetAvailableStmtDatesResponse``."""

from __future__ import annotations

from ..declare import TYPE_CHECKING, UNSET, Object, OpenModel, Unset, Wire, define

if TYPE_CHECKING:
    from . import AvailableStatementDatesData


@define(kw_only=True, repr=False)
class GetAvailableStmtDatesResponse(OpenModel):
    """IBKR's ``GetAvailableStmtDatesResponse``."""

    data: AvailableStatementDatesData | None | Unset = UNSET

    WIRE = Wire({"data": ("data", Object("AvailableStatementDatesData"))})
