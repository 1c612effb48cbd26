"""``hmds`` of IBKR's ``successfulTickleResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .session_status import SessionStatus


@define(kw_only=True, repr=False)
class TickleHistoryServer(OpenModel):
    """``hmds`` of IBKR's ``successfulTickleResponse``."""

    auth_status: SessionStatus | None | Unset = UNSET
    error: str | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"authStatus": ("auth_status", Object("SessionStatus")), "error": ("error", TEXT)}
