"""IBKR's ``PartialOptionPosition``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    INT,
    TEXT,
    UNSET,
    Enumerated,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)


class PartialOptionPositionOptionType(OpenStrEnum):
    """``optionType`` of IBKR's ``PartialOptionPosition``."""

    CALL = "CALL"
    PUT = "PUT"


class PartialOptionPositionPosition(OpenStrEnum):
    """``position`` of IBKR's ``PartialOptionPosition``."""

    LONG = "LONG"
    SHORT = "SHORT"


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

    WIRE = Wire(
        {
            "all": ("all_", BOOL),
            "expirationDate": ("expiration_date", TEXT),
            "numberOfContracts": ("number_of_contracts", INT),
            "optionType": ("option_type", Enumerated("PartialOptionPositionOptionType")),
            "position": ("position", Enumerated("PartialOptionPositionPosition")),
            "strikePrice": ("strike_price", INT),
            "symbol": ("symbol", TEXT),
        }
    )
