"""IBKR's ``PartialFundPosition``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL, INT, TEXT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class PartialFundPosition(OpenModel):
    """IBKR's ``PartialFundPosition``."""

    all_: bool | Unset = UNSET
    number_of_shares: int | Unset = UNSET
    symbol: str | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "all": ("all_", BOOL),
        "numberOfShares": ("number_of_shares", INT),
        "symbol": ("symbol", TEXT),
    }
