"""``currency`` of IBKR's ``DepositNotification``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class DepositNotificationCurrency(StrEnum):
    """``currency`` of IBKR's ``DepositNotification``. A value that is not listed becomes a member named ``UNDECLARED``."""

    USD = "USD"
    EUR = "EUR"
    GBP = "GBP"
    CAD = "CAD"
    JPY = "JPY"
    HKD = "HKD"
    AUD = "AUD"
    CHF = "CHF"
    MXN = "MXN"
    SEK = "SEK"
    NZD = "NZD"
    HUF = "HUF"
    CZK = "CZK"
    CNH = "CNH"
    DKK = "DKK"
    RUB = "RUB"
    ILS = "ILS"
    NOK = "NOK"
    SGD = "SGD"
    PLN = "PLN"
    ZAR = "ZAR"
    AED = "AED"
    KRW = "KRW"
    SAR = "SAR"
    TRY = "TRY"
    RON = "RON"
    BGN = "BGN"

    @classmethod
    def _missing_(cls, value: object) -> DepositNotificationCurrency | None:
        return undeclared(cls, value, str)
