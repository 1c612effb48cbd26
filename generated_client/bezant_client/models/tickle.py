"""IBKR's ``successfulTickleResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL, INT, TEXT, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .tickle_history_server import TickleHistoryServer
    from .tickle_trading_server import TickleTradingServer


@define(kw_only=True, repr=False)
class Tickle(OpenModel):
    """IBKR's ``successfulTickleResponse``."""

    collission: bool | None | Unset = UNSET
    hmds: TickleHistoryServer | None | Unset = UNSET
    iserver: TickleTradingServer | None | Unset = UNSET
    session: str | None | Unset = UNSET
    sso_expires: int | None | Unset = UNSET
    user_id: int | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "collission": ("collission", BOOL),
        "hmds": ("hmds", Object("TickleHistoryServer")),
        "iserver": ("iserver", Object("TickleTradingServer")),
        "session": ("session", TEXT),
        "ssoExpires": ("sso_expires", INT),
        "userId": ("user_id", INT),
    }
