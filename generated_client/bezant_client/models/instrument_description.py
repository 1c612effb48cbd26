"""Part of ``TradingInstrument or tradingInstrumentDescription/tradingInstrumentDescription``."""

from __future__ import annotations

from ..declare import TEXT, Enumerated, OpenModel, OpenStrEnum, Wire, define


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


class InstrumentIdType(OpenStrEnum):
    """Part of ``TradingInstrument or tradingInstrumentDescription/tradingInstrumentDescription/securityIdType``."""

    CUSIP = "CUSIP"
    ISIN = "ISIN"
    CASH = "CASH"


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
