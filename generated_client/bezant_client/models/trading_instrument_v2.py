"""IBKR's ``TradingInstrumentV2``."""

from __future__ import annotations

from ..declare import (
    FLOAT,
    TEXT,
    UNSET,
    Enumerated,
    Object,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)


@define(kw_only=True, repr=False)
class InstrumentDescriptionV2(OpenModel):
    """IBKR's ``InstrumentDescriptionV2``."""

    security_id_type: InstrumentDescriptionV2SecurityIdType
    security_id: str
    asset_type: InstrumentDescriptionV2AssetType

    WIRE = Wire(
        {
            "securityIdType": ("security_id_type", Enumerated("InstrumentDescriptionV2SecurityIdType")),
            "securityId": ("security_id", TEXT),
            "assetType": ("asset_type", Enumerated("InstrumentDescriptionV2AssetType")),
        }
    )


class InstrumentDescriptionV2AssetType(OpenStrEnum):
    """``assetType`` of IBKR's ``InstrumentDescriptionV2``."""

    STK = "STK"
    CASH = "CASH"
    UNKNOWN = "UNKNOWN"
    BILL = "BILL"
    BOND = "BOND"
    FUND = "FUND"
    OPT = "OPT"
    WAR = "WAR"


class InstrumentDescriptionV2SecurityIdType(OpenStrEnum):
    """``securityIdType`` of IBKR's ``InstrumentDescriptionV2``."""

    CUSIP = "CUSIP"
    ISIN = "ISIN"
    CASH = "CASH"


@define(kw_only=True, repr=False)
class TradingInstrumentV2(OpenModel):
    """IBKR's ``TradingInstrumentV2``."""

    quantity: float
    conid: float | Unset = UNSET
    trading_instrument_description: InstrumentDescriptionV2 | Unset = UNSET

    WIRE = Wire(
        {
            "quantity": ("quantity", FLOAT),
            "conid": ("conid", FLOAT),
            "tradingInstrumentDescription": ("trading_instrument_description", Object("InstrumentDescriptionV2")),
        }
    )
