"""``iserver`` of IBKR's ``successfulTickleResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .session_status import SessionStatus


@define(kw_only=True, repr=False)
class TickleTradingServer(OpenModel):
    """``iserver`` of IBKR's ``successfulTickleResponse``."""

    auth_status: SessionStatus | None | Unset = UNSET
    tickle: bool | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"authStatus": ("auth_status", Object("SessionStatus")), "tickle": ("tickle", BOOL)}
