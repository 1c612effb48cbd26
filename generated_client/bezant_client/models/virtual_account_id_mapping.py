"""IBKR's ``VirtualAccountIdMapping``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class VirtualAccountIdMapping(Model["Any"]):
    """IBKR's ``VirtualAccountIdMapping``."""

    account_id: str | None | Unset = UNSET
    virtual_account_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "account_id": ("account_id", TEXT),
        "virtual_account_id": ("virtual_account_id", TEXT),
    }
