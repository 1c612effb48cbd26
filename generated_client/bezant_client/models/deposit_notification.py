"""IBKR's ``DepositNotification``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import FLOAT, TEXT, Enumerated, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .ach_details import ACHDetails
    from .check_details import CheckDetails
    from .deposit_notification_currency import DepositNotificationCurrency
    from .deposit_notification_type import DepositNotificationType
    from .ira_deposit_details import IRADepositDetails
    from .wire_details import WireDetails


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

    WIRE: ClassVar[Wire] = {
        "achDetails": ("ach_details", Object("ACHDetails")),
        "amount": ("amount", FLOAT),
        "checkDetails": ("check_details", Object("CheckDetails")),
        "currency": ("currency", Enumerated("DepositNotificationCurrency")),
        "ibAccount": ("ib_account", TEXT),
        "iraDepositDetails": ("ira_deposit_details", Object("IRADepositDetails")),
        "type": ("type_", Enumerated("DepositNotificationType")),
        "wireDetails": ("wire_details", Object("WireDetails")),
    }
