"""IBKR's ``UpdateUserAccessRights``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
    ListOf,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class UpdateUserAccessRights(Model["Any"]):
    """IBKR's ``UpdateUserAccessRights``."""

    action: str | Unset = UNSET
    rep_id: str | Unset = UNSET
    sub_accounts: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "action": ("action", TEXT),
        "repId": ("rep_id", TEXT),
        "subAccounts": ("sub_accounts", ListOf(TEXT)),
    }
