"""IBKR's ``QueryWithdrawableCashEquityResponse``."""

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
class QueryWithdrawableCashEquityResult(OpenModel):
    """IBKR's ``QueryWithdrawableCashEquityResult``."""

    client_instruction_id: float | None | Unset = UNSET
    description: str | None | Unset = UNSET
    error: PollingInstructionResultError | None | Unset = UNSET
    ib_reference_id: float | None | Unset = UNSET
    instruction_id: float | None | Unset = UNSET
    instruction_status: PollingInstructionResultInstructionStatus | None | Unset = UNSET
    instruction_type: PollingInstructionResultInstructionType | None | Unset = UNSET
    account_id: str | None | Unset = UNSET
    available_equity_value: float | None | Unset = UNSET
    currency: str | None | Unset = UNSET
    withdrawable_cash_amount: float | None | Unset = UNSET

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
            "availableEquityValue": ("available_equity_value", FLOAT),
            "currency": ("currency", TEXT),
            "withdrawableCashAmount": ("withdrawable_cash_amount", FLOAT),
        }
    )


@define(kw_only=True, repr=False)
class QueryWithdrawableCashEquityResponse(OpenModel):
    """IBKR's ``QueryWithdrawableCashEquityResponse``."""

    instruction_result: QueryWithdrawableCashEquityResult | None | Unset = UNSET
    instruction_set_id: float | None | Unset = UNSET
    status: float | None | Unset = UNSET

    WIRE = Wire(
        {
            "instructionResult": ("instruction_result", Object("QueryWithdrawableCashEquityResult")),
            "instructionSetId": ("instruction_set_id", FLOAT),
            "status": ("status", FLOAT),
        }
    )
