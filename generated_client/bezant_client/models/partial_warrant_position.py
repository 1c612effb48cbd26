"""IBKR's ``PartialWarrantPosition``."""

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


class PartialWarrantPositionOptionType(OpenStrEnum):
    """``optionType`` of IBKR's ``PartialWarrantPosition``."""

    CALL = "CALL"
    PUT = "PUT"


class PartialWarrantPositionPosition(OpenStrEnum):
    """``position`` of IBKR's ``PartialWarrantPosition``."""

    LONG = "LONG"
    SHORT = "SHORT"


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

    WIRE = Wire(
        {
            "all": ("all_", BOOL),
            "expirationDate": ("expiration_date", TEXT),
            "numberOfShares": ("number_of_shares", INT),
            "optionType": ("option_type", Enumerated("PartialWarrantPositionOptionType")),
            "position": ("position", Enumerated("PartialWarrantPositionPosition")),
            "strikePrice": ("strike_price", INT),
            "symbol": ("symbol", TEXT),
        }
    )
