"""``depositDetails`` of IBKR's ``DepositFundsPollingResult``."""

from __future__ import annotations

from ..declare import (
    FLOAT,
    TEXT,
    TYPE_CHECKING,
    UNSET,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import DepositFundsPollingResultDepositDetailsOpenBanking


@define(kw_only=True, repr=False)
class DepositFundsPollingResultDepositDetails(OpenModel):
    """``depositDetails`` of IBKR's ``DepositFundsPollingResult``."""

    amount: float | None | Unset = UNSET
    currency: str | None | Unset = UNSET
    open_banking: DepositFundsPollingResultDepositDetailsOpenBanking | None | Unset = UNSET
    when_available: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "amount": ("amount", FLOAT),
            "currency": ("currency", TEXT),
            "openBanking": ("open_banking", Object("DepositFundsPollingResultDepositDetailsOpenBanking")),
            "whenAvailable": ("when_available", TEXT),
        }
    )
