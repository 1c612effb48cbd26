"""``clientBankAccountWithdrawableBalance`` of IBKR's ``QueryAccountBalancesResult``."""

from __future__ import annotations

from ..declare import FLOAT, TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class WithdrawableBankBalance(OpenModel):
    """``clientBankAccountWithdrawableBalance`` of IBKR's ``QueryAccountBalancesResult``."""

    bank_account_number: str | None | Unset = UNSET
    bank_routing_number: str | None | Unset = UNSET
    withdrawable_balance_without_origin_hold: float | None | Unset = UNSET

    WIRE = Wire(
        {
            "bankAccountNumber": ("bank_account_number", TEXT),
            "bankRoutingNumber": ("bank_routing_number", TEXT),
            "withdrawableBalanceWithoutOriginHold": ("withdrawable_balance_without_origin_hold", FLOAT),
        }
    )
