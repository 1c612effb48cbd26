"""IBKR's ``CompleteLoginMessage``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    INT,
    TEXT,
    ListOf,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class CompleteLoginMessage(Model["Any"]):
    """IBKR's ``CompleteLoginMessage``."""

    account_id: str | Unset = UNSET
    login_message_ids: list[int] | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "accountId": ("account_id", TEXT),
        "loginMessageIds": ("login_message_ids", ListOf(INT)),
    }
