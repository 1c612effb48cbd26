"""IBKR's ``AccountStatusResponse``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True)
class AccountStatusResponse(Model["Any"]):
    """IBKR's ``AccountStatusResponse``."""

    account_id: str | Unset = UNSET
    admin_account_id: str | Unset = UNSET
    date_closed: str | Unset = UNSET
    date_opened: str | Unset = UNSET
    date_started: str | Unset = UNSET
    description: str | Unset = UNSET
    master_account_id: str | Unset = UNSET
    message: str | Unset = UNSET
    state: str | Unset = UNSET
    status: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "accountId": ("account_id", TEXT),
        "adminAccountId": ("admin_account_id", TEXT),
        "dateClosed": ("date_closed", TEXT),
        "dateOpened": ("date_opened", TEXT),
        "dateStarted": ("date_started", TEXT),
        "description": ("description", TEXT),
        "masterAccountId": ("master_account_id", TEXT),
        "message": ("message", TEXT),
        "state": ("state", TEXT),
        "status": ("status", TEXT),
    }
