"""``hmds`` of IBKR's ``successfulTickleResponse``."""

from __future__ import annotations

from ..declare import TEXT, TYPE_CHECKING, UNSET, Object, OpenModel, Unset, Wire, define

if TYPE_CHECKING:
    from . import SessionStatus


@define(kw_only=True, repr=False)
class TickleHistoryServer(OpenModel):
    """``hmds`` of IBKR's ``successfulTickleResponse``."""

    auth_status: SessionStatus | None | Unset = UNSET
    error: str | None | Unset = UNSET

    WIRE = Wire({"authStatus": ("auth_status", Object("SessionStatus")), "error": ("error", TEXT)})
