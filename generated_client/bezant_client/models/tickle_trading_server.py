"""``iserver`` of IBKR's ``successfulTickleResponse``."""

from __future__ import annotations

from ..declare import BOOL, TYPE_CHECKING, UNSET, Object, OpenModel, Unset, Wire, define

if TYPE_CHECKING:
    from . import SessionStatus


@define(kw_only=True, repr=False)
class TickleTradingServer(OpenModel):
    """``iserver`` of IBKR's ``successfulTickleResponse``."""

    auth_status: SessionStatus | None | Unset = UNSET
    tickle: bool | None | Unset = UNSET

    WIRE = Wire({"authStatus": ("auth_status", Object("SessionStatus")), "tickle": ("tickle", BOOL)})
