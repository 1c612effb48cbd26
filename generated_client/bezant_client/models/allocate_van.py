"""IBKR's ``AllocateVAN``."""

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


class AllocateVANCurrency(OpenStrEnum):
    """``currency`` of IBKR's ``AllocateVAN``."""

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


@define(kw_only=True, repr=False)
class AllocateVAN(OpenModel):
    """IBKR's ``AllocateVAN``."""

    account_id: str | Unset = UNSET
    country_code: str | Unset = UNSET
    currency: AllocateVANCurrency | Unset = UNSET

    WIRE = Wire(
        {
            "accountId": ("account_id", TEXT),
            "countryCode": ("country_code", TEXT),
            "currency": ("currency", Enumerated("AllocateVANCurrency")),
        }
    )
