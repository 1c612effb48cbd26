"""IBKR's ``RestrictionInfo``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    BOOL,
    INT,
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class RestrictionInfo(Model["Any"]):
    """IBKR's ``RestrictionInfo``."""

    by_ib: bool | None | Unset = UNSET
    id: int | None | Unset = UNSET
    name: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "byIB": ("by_ib", BOOL),
        "id": ("id", INT),
        "name": ("name", TEXT),
    }
