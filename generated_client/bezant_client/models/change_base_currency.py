"""IBKR's ``ChangeBaseCurrency``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class ChangeBaseCurrency(Model["Any"]):
    """IBKR's ``ChangeBaseCurrency``."""

    account_id: str | Unset = UNSET
    new_base_currency: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "accountId": ("account_id", TEXT),
        "newBaseCurrency": ("new_base_currency", TEXT),
    }
