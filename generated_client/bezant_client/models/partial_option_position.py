"""IBKR's ``PartialOptionPosition``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL, INT, TEXT, Enumerated
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .partial_option_position_option_type import PartialOptionPositionOptionType
    from .partial_option_position_position import PartialOptionPositionPosition


@define(kw_only=True, repr=False)
class PartialOptionPosition(OpenModel):
    """IBKR's ``PartialOptionPosition``."""

    all_: bool | Unset = UNSET
    expiration_date: str | Unset = UNSET
    number_of_contracts: int | Unset = UNSET
    option_type: PartialOptionPositionOptionType | Unset = UNSET
    position: PartialOptionPositionPosition | Unset = UNSET
    strike_price: int | Unset = UNSET
    symbol: str | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "all": ("all_", BOOL),
        "expirationDate": ("expiration_date", TEXT),
        "numberOfContracts": ("number_of_contracts", INT),
        "optionType": ("option_type", Enumerated("PartialOptionPositionOptionType")),
        "position": ("position", Enumerated("PartialOptionPositionPosition")),
        "strikePrice": ("strike_price", INT),
        "symbol": ("symbol", TEXT),
    }
