"""IBKR's ``QueryWithdrawableAmountsResponse``."""

from __future__ import annotations

from ..declare import (
    FLOAT,
    TEXT,
    TYPE_CHECKING,
    UNSET,
    Enumerated,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import (
        PollingInstructionResultError,
        PollingInstructionResultInstructionStatus,
        PollingInstructionResultInstructionType,
    )


@define(kw_only=True, repr=False)
class QueryWithdrawableAmountsInstructionResult(OpenModel):
    """IBKR's ``QueryWithdrawableAmountsInstructionResult``."""

    client_instruction_id: float | None | Unset = UNSET
    description: str | None | Unset = UNSET
    error: PollingInstructionResultError | None | Unset = UNSET
    ib_reference_id: float | None | Unset = UNSET
    instruction_id: float | None | Unset = UNSET
    instruction_status: PollingInstructionResultInstructionStatus | None | Unset = UNSET
    instruction_type: PollingInstructionResultInstructionType | None | Unset = UNSET
    account_id: str | None | Unset = UNSET
    allowed_transfer_amount_to_master: float | None | Unset = UNSET
    allowed_transfer_amount_to_master_no_borrow: float | None | Unset = UNSET
    currency: str | None | Unset = UNSET
    withdrawable_amount: float | None | Unset = UNSET
    withdrawable_amount_no_borrow: float | None | Unset = UNSET

    WIRE = Wire(
        {
            "clientInstructionId": ("client_instruction_id", FLOAT),
            "description": ("description", TEXT),
            "error": ("error", Object("PollingInstructionResultError")),
            "ibReferenceId": ("ib_reference_id", FLOAT),
            "instructionId": ("instruction_id", FLOAT),
            "instructionStatus": ("instruction_status", Enumerated("PollingInstructionResultInstructionStatus")),
            "instructionType": ("instruction_type", Enumerated("PollingInstructionResultInstructionType")),
            "accountId": ("account_id", TEXT),
            "allowedTransferAmountToMaster": ("allowed_transfer_amount_to_master", FLOAT),
            "allowedTransferAmountToMasterNoBorrow": ("allowed_transfer_amount_to_master_no_borrow", FLOAT),
            "currency": ("currency", TEXT),
            "withdrawableAmount": ("withdrawable_amount", FLOAT),
            "withdrawableAmountNoBorrow": ("withdrawable_amount_no_borrow", FLOAT),
        }
    )


@define(kw_only=True, repr=False)
class QueryWithdrawableAmountsResponse(OpenModel):
    """IBKR's ``QueryWithdrawableAmountsResponse``."""

    instruction_result: QueryWithdrawableAmountsInstructionResult | None | Unset = UNSET
    instruction_set_id: float | None | Unset = UNSET
    status: float | None | Unset = UNSET

    WIRE = Wire(
        {
            "instructionResult": ("instruction_result", Object("QueryWithdrawableAmountsInstructionResult")),
            "instructionSetId": ("instruction_set_id", FLOAT),
            "status": ("status", FLOAT),
        }
    )
