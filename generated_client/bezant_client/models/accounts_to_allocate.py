"""IBKR's ``AccountsToAllocate``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
    ListOf,
)


@define(kw_only=True, repr=False)
class AccountsToAllocate(Model["Any"]):
    """IBKR's ``AccountsToAllocate``."""

    acct_ids: list[str]
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "acctIds": ("acct_ids", ListOf(TEXT)),
    }
