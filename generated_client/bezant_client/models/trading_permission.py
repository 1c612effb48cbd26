"""IBKR's ``TradingPermission``."""

from __future__ import annotations

from ..declare import (
    TEXT,
    UNSET,
    Enumerated,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)


class TradingPermissionAssetClass(OpenStrEnum):
    """``assetClass`` of IBKR's ``TradingPermission``."""

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


class TradingPermissionCountry(OpenStrEnum):
    """``country`` of IBKR's ``TradingPermission``."""

    ALL = "ALL"
    AUSTRALIA = "AUSTRALIA"
    AUSTRIA = "AUSTRIA"
    BELGIUM = "BELGIUM"
    CANADA = "CANADA"
    FRANCE = "FRANCE"
    GERMANY = "GERMANY"
    HONG_KONG = "HONG KONG"
    ITALY = "ITALY"
    JAPAN = "JAPAN"
    KOREA = "KOREA"
    MEXICO = "MEXICO"
    NORWAY = "NORWAY"
    SINGAPORE = "SINGAPORE"
    SPAIN = "SPAIN"
    SWEDEN = "SWEDEN"
    SWITZERLAND = "SWITZERLAND"
    THE_NETHERLANDS = "THE NETHERLANDS"
    UNITED_KINGDOM = "UNITED KINGDOM"
    UNITED_STATES = "UNITED STATES"
    HK_CHINA = "HK-CHINA"


class TradingPermissionProduct(OpenStrEnum):
    """``product`` of IBKR's ``TradingPermission``."""

    BONDS = "BONDS"
    FUTURES = "FUTURES"
    FOREX = "FOREX"
    FUTURES_OPTIONS = "FUTURES OPTIONS"
    MUTUAL_FUNDS = "MUTUAL FUNDS"
    STOCKS = "STOCKS"
    SINGLE_STOCK_FUTURES = "SINGLE STOCK FUTURES"
    OPTIONS = "OPTIONS"
    STOCK_OPTIONS = "STOCK OPTIONS"
    WARRANTS = "WARRANTS"


@define(kw_only=True, repr=False)
class TradingPermission(OpenModel):
    """IBKR's ``TradingPermission``."""

    asset_class: TradingPermissionAssetClass | Unset = UNSET
    country: TradingPermissionCountry | Unset = UNSET
    exchange_group: str | Unset = UNSET
    product: TradingPermissionProduct | Unset = UNSET

    WIRE = Wire(
        {
            "assetClass": ("asset_class", Enumerated("TradingPermissionAssetClass")),
            "country": ("country", Enumerated("TradingPermissionCountry")),
            "exchangeGroup": ("exchange_group", TEXT),
            "product": ("product", Enumerated("TradingPermissionProduct")),
        }
    )
