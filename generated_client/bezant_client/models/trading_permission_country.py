"""``country`` of IBKR's ``TradingPermission``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class TradingPermissionCountry(StrEnum):
    """``country`` of IBKR's ``TradingPermission``. A value that is not listed becomes a member named ``UNDECLARED``."""

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

    @classmethod
    def _missing_(cls, value: object) -> TradingPermissionCountry | None:
        return undeclared(cls, value, str)
