"""``clientBankAccountWithdrawableBalance`` of IBKR's ``QueryAccountBalancesResult``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    FLOAT,
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class WithdrawableBankBalance(Model["Any"]):
    """``clientBankAccountWithdrawableBalance`` of IBKR's ``QueryAccountBalancesResult``."""

    bank_account_number: str | None | Unset = UNSET
    bank_routing_number: str | None | Unset = UNSET
    withdrawable_balance_without_origin_hold: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "bankAccountNumber": ("bank_account_number", TEXT),
        "bankRoutingNumber": ("bank_routing_number", TEXT),
        "withdrawableBalanceWithoutOriginHold": ("withdrawable_balance_without_origin_hold", FLOAT),
    }
