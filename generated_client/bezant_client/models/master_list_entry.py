"""IBKR's ``MasterListEntry``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    BOOL,
    INT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class MasterListEntry(Model["Any"]):
    """IBKR's ``MasterListEntry``."""

    list_id: int | None | Unset = UNSET
    by_operator: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "listId": ("list_id", INT),
        "byOperator": ("by_operator", BOOL),
    }
