"""IBKR's ``ExchangeAccess``."""

from __future__ import annotations

from ..declare import UNSET, Enumerated, OpenModel, OpenStrEnum, Unset, Wire, define


class ExchangeAccessAssetClass(OpenStrEnum):
    """``assetClass`` of IBKR's ``ExchangeAccess``."""

    BILL = "BILL"
    BOND = "BOND"
    CASH = "CASH"
    CFD = "CFD"
    COMB = "COMB"
    FOP = "FOP"
    FUND = "FUND"
    FUT = "FUT"
    OPT = "OPT"
    SSF = "SSF"
    STK = "STK"
    WAR = "WAR"
    MRGN = "MRGN"
    CLP = "CLP"


class ExchangeAccessExchange(OpenStrEnum):
    """``exchange`` of IBKR's ``ExchangeAccess``."""

    NYSE = "NYSE"
    AMEX = "AMEX"
    NASDAQ = "NASDAQ"
    CBOE = "CBOE"
    ISE = "ISE"
    BOX = "BOX"
    PHLX = "PHLX"
    PSE = "PSE"


@define(kw_only=True, repr=False)
class ExchangeAccess(OpenModel):
    """IBKR's ``ExchangeAccess``."""

    asset_class: ExchangeAccessAssetClass | Unset = UNSET
    exchange: ExchangeAccessExchange | Unset = UNSET

    WIRE = Wire(
        {
            "assetClass": ("asset_class", Enumerated("ExchangeAccessAssetClass")),
            "exchange": ("exchange", Enumerated("ExchangeAccessExchange")),
        }
    )
