"""``transactionHistory/result`` of IBKR's ``QueryRecentRecurringEventResult``."""

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
class RecentRecurringEvent(Model["Any"]):
    """``transactionHistory/result`` of IBKR's ``QueryRecentRecurringEventResult``."""

    ib_request_id: int | None | Unset = UNSET
    status: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "ibRequestId": ("ib_request_id", INT),
        "status": ("status", TEXT),
    }
