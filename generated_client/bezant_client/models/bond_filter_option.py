"""IBKR's ``BondFilterOption``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class BondFilterOption(Model["Any"]):
    """IBKR's ``BondFilterOption``."""

    text: str | None | Unset = UNSET
    value: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "text": ("text", TEXT),
        "value": ("value", TEXT),
    }
