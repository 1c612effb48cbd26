"""IBKR's ``UpdateAccountAlias``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class UpdateAccountAlias(Model["Any"]):
    """IBKR's ``UpdateAccountAlias``."""

    account_alias: str | Unset = UNSET
    account_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "accountAlias": ("account_alias", TEXT),
        "accountId": ("account_id", TEXT),
    }
