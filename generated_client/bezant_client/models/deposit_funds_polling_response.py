"""IBKR's ``DepositFundsPollingResponse``."""

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
        JsonObject,
        PollingInstructionResultError,
        PollingInstructionResultInstructionStatus,
        PollingInstructionResultInstructionType,
    )


@define(kw_only=True, repr=False)
class DepositFundsPollingResult(OpenModel):
    """IBKR's ``DepositFundsPollingResult``."""

    client_instruction_id: float | None | Unset = UNSET
    description: str | None | Unset = UNSET
    error: PollingInstructionResultError | None | Unset = UNSET
    ib_reference_id: float | None | Unset = UNSET
    instruction_id: float | None | Unset = UNSET
    instruction_status: PollingInstructionResultInstructionStatus | None | Unset = UNSET
    instruction_type: PollingInstructionResultInstructionType | None | Unset = UNSET
    deposit_details: DepositFundsPollingResultDepositDetails | None | Unset = UNSET

    WIRE = Wire(
        {
            "clientInstructionId": ("client_instruction_id", FLOAT),
            "description": ("description", TEXT),
            "error": ("error", Object("PollingInstructionResultError")),
            "ibReferenceId": ("ib_reference_id", FLOAT),
            "instructionId": ("instruction_id", FLOAT),
            "instructionStatus": ("instruction_status", Enumerated("PollingInstructionResultInstructionStatus")),
            "instructionType": ("instruction_type", Enumerated("PollingInstructionResultInstructionType")),
            "depositDetails": ("deposit_details", Object("DepositFundsPollingResultDepositDetails")),
        }
    )


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


@define(kw_only=True, repr=False)
class DepositFundsPollingResultDepositDetailsOpenBanking(OpenModel):
    """``depositDetails/openBanking`` of IBKR's ``DepositFundsPollingResult``."""

    provider_response: JsonObject | None | Unset = UNSET
    service_provider: str | None | Unset = UNSET

    WIRE = Wire(
        {"providerResponse": ("provider_response", Object("JsonObject")), "serviceProvider": ("service_provider", TEXT)}
    )


@define(kw_only=True, repr=False)
class DepositFundsPollingResponse(OpenModel):
    """IBKR's ``DepositFundsPollingResponse``."""

    instruction_result: DepositFundsPollingResult | None | Unset = UNSET
    instruction_set_id: float | None | Unset = UNSET
    status: float | None | Unset = UNSET

    WIRE = Wire(
        {
            "instructionResult": ("instruction_result", Object("DepositFundsPollingResult")),
            "instructionSetId": ("instruction_set_id", FLOAT),
            "status": ("status", FLOAT),
        }
    )
