"""IBKR's ``AmRequestStatusResponse``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class AmRequestStatusResponse(Model["Any"]):
    """IBKR's ``AmRequestStatusResponse``."""

    acct_id: str | None | Unset = UNSET
    message: str | None | Unset = UNSET
    request_id: str | None | Unset = UNSET
    request_type: str | None | Unset = UNSET
    status: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "acctId": ("acct_id", TEXT),
        "message": ("message", TEXT),
        "requestId": ("request_id", TEXT),
        "requestType": ("request_type", TEXT),
        "status": ("status", TEXT),
    }
