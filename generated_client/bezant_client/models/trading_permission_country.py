"""``country`` of IBKR's ``TradingPermission``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


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
