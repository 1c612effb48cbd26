"""IBKR's ``AccountConfiguration``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    BOOL,
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class AccountConfiguration(Model["Any"]):
    """IBKR's ``AccountConfiguration``."""

    account_id: str | Unset = UNSET
    type_: str | Unset = UNSET
    value: bool | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "accountId": ("account_id", TEXT),
        "type": ("type_", TEXT),
        "value": ("value", BOOL),
    }
