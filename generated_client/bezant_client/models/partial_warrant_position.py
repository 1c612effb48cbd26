"""IBKR's ``PartialWarrantPosition``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL, INT, TEXT, Enumerated
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .partial_warrant_position_option_type import PartialWarrantPositionOptionType
    from .partial_warrant_position_position import PartialWarrantPositionPosition


@define(kw_only=True, repr=False)
class PartialWarrantPosition(OpenModel):
    """IBKR's ``PartialWarrantPosition``."""

    all_: bool | Unset = UNSET
    expiration_date: str | Unset = UNSET
    number_of_shares: int | Unset = UNSET
    option_type: PartialWarrantPositionOptionType | Unset = UNSET
    position: PartialWarrantPositionPosition | Unset = UNSET
    strike_price: int | Unset = UNSET
    symbol: str | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "all": ("all_", BOOL),
        "expirationDate": ("expiration_date", TEXT),
        "numberOfShares": ("number_of_shares", INT),
        "optionType": ("option_type", Enumerated("PartialWarrantPositionOptionType")),
        "position": ("position", Enumerated("PartialWarrantPositionPosition")),
        "strikePrice": ("strike_price", INT),
        "symbol": ("symbol", TEXT),
    }
