"""IBKR's ``PartialFundPosition``."""

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
class PartialFundPosition(Model["Any"]):
    """IBKR's ``PartialFundPosition``."""

    all_: bool | Unset = UNSET
    number_of_shares: int | Unset = UNSET
    symbol: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "all": ("all_", BOOL),
        "numberOfShares": ("number_of_shares", INT),
        "symbol": ("symbol", TEXT),
    }
