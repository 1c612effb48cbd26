"""IBKR's ``successfulTickleResponse``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    INT,
    TEXT,
    TYPE_CHECKING,
    UNSET,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import SessionStatus


@define(kw_only=True, repr=False)
class TickleHistoryServer(OpenModel):
    """``hmds`` of IBKR's ``successfulTickleResponse``."""

    auth_status: SessionStatus | None | Unset = UNSET
    error: str | None | Unset = UNSET

    WIRE = Wire({"authStatus": ("auth_status", Object("SessionStatus")), "error": ("error", TEXT)})


@define(kw_only=True, repr=False)
class TickleTradingServer(OpenModel):
    """``iserver`` of IBKR's ``successfulTickleResponse``."""

    auth_status: SessionStatus | None | Unset = UNSET
    tickle: bool | None | Unset = UNSET

    WIRE = Wire({"authStatus": ("auth_status", Object("SessionStatus")), "tickle": ("tickle", BOOL)})


@define(kw_only=True, repr=False)
class Tickle(OpenModel):
    """IBKR's ``successfulTickleResponse``."""

    collission: bool | None | Unset = UNSET
    hmds: TickleHistoryServer | None | Unset = UNSET
    iserver: TickleTradingServer | None | Unset = UNSET
    session: str | None | Unset = UNSET
    sso_expires: int | None | Unset = UNSET
    user_id: int | None | Unset = UNSET

    WIRE = Wire(
        {
            "collission": ("collission", BOOL),
            "hmds": ("hmds", Object("TickleHistoryServer")),
            "iserver": ("iserver", Object("TickleTradingServer")),
            "session": ("session", TEXT),
            "ssoExpires": ("sso_expires", INT),
            "userId": ("user_id", INT),
        }
    )
