"""IBKR's ``RequestDetail``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    INT,
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class RequestDetail(Model["Any"]):
    """IBKR's ``RequestDetail``."""

    account_id: str | None | Unset = UNSET
    date_submitted: str | None | Unset = UNSET
    request_id: int | None | Unset = UNSET
    request_type: str | None | Unset = UNSET
    status: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "accountID": ("account_id", TEXT),
        "dateSubmitted": ("date_submitted", TEXT),
        "requestId": ("request_id", INT),
        "requestType": ("request_type", TEXT),
        "status": ("status", TEXT),
    }
