"""IBKR's ``DepositNotification``."""

from __future__ import annotations

from ..declare import (
    FLOAT,
    TEXT,
    TYPE_CHECKING,
    UNSET,
    Enumerated,
    Object,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import ACHDetails, CheckDetails, IRADepositDetails, WireDetails


class DepositNotificationCurrency(OpenStrEnum):
    """``currency`` of IBKR's ``DepositNotification``."""

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


class DepositNotificationType(OpenStrEnum):
    """``type`` of IBKR's ``DepositNotification``."""

    CHECK = "CHECK"
    WIRE = "WIRE"
    ACH = "ACH"
    SKIP_DEPOSIT = "SKIP_DEPOSIT"


@define(kw_only=True, repr=False)
class DepositNotification(OpenModel):
    """IBKR's ``DepositNotification``."""

    ach_details: ACHDetails | Unset = UNSET
    amount: float | Unset = UNSET
    check_details: CheckDetails | Unset = UNSET
    currency: DepositNotificationCurrency | Unset = UNSET
    ib_account: str | Unset = UNSET
    ira_deposit_details: IRADepositDetails | Unset = UNSET
    type_: DepositNotificationType | Unset = UNSET
    wire_details: WireDetails | Unset = UNSET

    WIRE = Wire(
        {
            "achDetails": ("ach_details", Object("ACHDetails")),
            "amount": ("amount", FLOAT),
            "checkDetails": ("check_details", Object("CheckDetails")),
            "currency": ("currency", Enumerated("DepositNotificationCurrency")),
            "ibAccount": ("ib_account", TEXT),
            "iraDepositDetails": ("ira_deposit_details", Object("IRADepositDetails")),
            "type": ("type_", Enumerated("DepositNotificationType")),
            "wireDetails": ("wire_details", Object("WireDetails")),
        }
    )
