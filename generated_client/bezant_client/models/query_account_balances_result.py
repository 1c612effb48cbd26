"""IBKR's ``QueryAccountBalancesResult``."""

from __future__ import annotations

from ..declare import (
    FLOAT,
    TEXT,
    TYPE_CHECKING,
    UNSET,
    Enumerated,
    ListOf,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import InstructionResultInstructionStatus, InstructionResultInstructionType


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


@define(kw_only=True, repr=False)
class QueryAccountBalancesResult(OpenModel):
    """IBKR's ``QueryAccountBalancesResult``."""

    client_instruction_id: float | None | Unset = UNSET
    description: str | None | Unset = UNSET
    ib_reference_id: float | None | Unset = UNSET
    instruction_id: float | None | Unset = UNSET
    instruction_status: InstructionResultInstructionStatus | None | Unset = UNSET
    instruction_type: InstructionResultInstructionType | None | Unset = UNSET
    account_id: str | None | Unset = UNSET
    client_bank_account_withdrawable_balance: list[WithdrawableBankBalance] | None | Unset = UNSET
    currency: str | None | Unset = UNSET
    transferable_amount: float | None | Unset = UNSET
    withdrawable_amount: float | None | Unset = UNSET

    WIRE = Wire(
        {
            "clientInstructionId": ("client_instruction_id", FLOAT),
            "description": ("description", TEXT),
            "ibReferenceId": ("ib_reference_id", FLOAT),
            "instructionId": ("instruction_id", FLOAT),
            "instructionStatus": ("instruction_status", Enumerated("InstructionResultInstructionStatus")),
            "instructionType": ("instruction_type", Enumerated("InstructionResultInstructionType")),
            "accountId": ("account_id", TEXT),
            "clientBankAccountWithdrawableBalance": (
                "client_bank_account_withdrawable_balance",
                ListOf(Object("WithdrawableBankBalance")),
            ),
            "currency": ("currency", TEXT),
            "transferableAmount": ("transferable_amount", FLOAT),
            "withdrawableAmount": ("withdrawable_amount", FLOAT),
        }
    )
