"""Part of ``TradingInstrument or tradingInstrumentDescription``."""

from __future__ import annotations

from ..declare import TEXT, Enumerated, Object, OpenModel, OpenStrEnum, Wire, define


class InstrumentAssetType(OpenStrEnum):
    """Part of ``TradingInstrument or tradingInstrumentDescription/tradingInstrumentDescription/assetType``."""

    STK = "STK"
    CASH = "CASH"
    UNKNOWN = "UNKNOWN"
    BILL = "BILL"
    BOND = "BOND"
    FUND = "FUND"
    OPT = "OPT"
    WAR = "WAR"


@define(kw_only=True, repr=False)
class InstrumentDescription(OpenModel):
    """Part of ``TradingInstrument or tradingInstrumentDescription/tradingInstrumentDescription``."""

    asset_type: InstrumentAssetType
    security_id: str
    security_id_type: InstrumentIdType

    WIRE = Wire(
        {
            "assetType": ("asset_type", Enumerated("InstrumentAssetType")),
            "securityId": ("security_id", TEXT),
            "securityIdType": ("security_id_type", Enumerated("InstrumentIdType")),
        }
    )


class InstrumentIdType(OpenStrEnum):
    """Part of ``TradingInstrument or tradingInstrumentDescription/tradingInstrumentDescription/securityIdType``."""

    CUSIP = "CUSIP"
    ISIN = "ISIN"
    CASH = "CASH"


@define(kw_only=True, repr=False)
class InstrumentByDescription(OpenModel):
    """Part of ``TradingInstrument or tradingInstrumentDescription``."""

    currency: str
    trading_instrument_description: InstrumentDescription

    WIRE = Wire(
        {
            "currency": ("currency", TEXT),
            "tradingInstrumentDescription": ("trading_instrument_description", Object("InstrumentDescription")),
        }
    )
