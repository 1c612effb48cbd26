"""IBKR's ``setAccountResponse``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    BOOL,
    TEXT,
    OneOf,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class AccountSwitch(Model["Any"]):
    """IBKR's ``setAccountResponse``."""

    acct_id: str | None | Unset = UNSET
    set_: bool | str | None | Unset = UNSET
    success: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "acctId": ("acct_id", TEXT),
        "set": (
            "set_",
            OneOf(
                BOOL,
                TEXT,
            ),
        ),
        "success": ("success", TEXT),
    }
