"""``depositDetails`` of IBKR's ``DepositFundsPollingResult``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import FLOAT, TEXT, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .deposit_funds_polling_result_deposit_details_open_banking import (
        DepositFundsPollingResultDepositDetailsOpenBanking,
    )


@define(kw_only=True, repr=False)
class DepositFundsPollingResultDepositDetails(OpenModel):
    """``depositDetails`` of IBKR's ``DepositFundsPollingResult``."""

    amount: float | None | Unset = UNSET
    currency: str | None | Unset = UNSET
    open_banking: DepositFundsPollingResultDepositDetailsOpenBanking | None | Unset = UNSET
    when_available: str | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "amount": ("amount", FLOAT),
        "currency": ("currency", TEXT),
        "openBanking": ("open_banking", Object("DepositFundsPollingResultDepositDetailsOpenBanking")),
        "whenAvailable": ("when_available", TEXT),
    }
