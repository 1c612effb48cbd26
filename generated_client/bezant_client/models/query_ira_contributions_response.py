"""IBKR's ``QueryIRAContributionsResponse``."""

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
    from . import (
        PollingInstructionResultError,
        PollingInstructionResultInstructionStatus,
        PollingInstructionResultInstructionType,
    )


@define(kw_only=True, repr=False)
class QueryIRAContributionsResult(OpenModel):
    """IBKR's ``QueryIRAContributionsResult``."""

    client_instruction_id: float | None | Unset = UNSET
    description: str | None | Unset = UNSET
    error: PollingInstructionResultError | None | Unset = UNSET
    ib_reference_id: float | None | Unset = UNSET
    instruction_id: float | None | Unset = UNSET
    instruction_status: PollingInstructionResultInstructionStatus | None | Unset = UNSET
    instruction_type: PollingInstructionResultInstructionType | None | Unset = UNSET
    account_id: str | None | Unset = UNSET
    contributions: list[QueryIRAContributionsResultContributions] | None | Unset = UNSET
    ira_type: str | None | Unset = UNSET
    year: str | None | Unset = UNSET

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
            "contributions": ("contributions", ListOf(Object("QueryIRAContributionsResultContributions"))),
            "iraType": ("ira_type", TEXT),
            "year": ("year", TEXT),
        }
    )


@define(kw_only=True, repr=False)
class QueryIRAContributionsResultContributions(OpenModel):
    """``contributions`` of IBKR's ``QueryIRAContributionsResult``."""

    allowed_contribution_limit: float | None | Unset = UNSET
    maximum_contribution_limit: float | None | Unset = UNSET
    year_to_date_contribution: float | None | Unset = UNSET

    WIRE = Wire(
        {
            "allowedContributionLimit": ("allowed_contribution_limit", FLOAT),
            "maximumContributionLimit": ("maximum_contribution_limit", FLOAT),
            "yearToDateContribution": ("year_to_date_contribution", FLOAT),
        }
    )


@define(kw_only=True, repr=False)
class QueryIRAContributionsResponse(OpenModel):
    """IBKR's ``QueryIRAContributionsResponse``."""

    instruction_result: QueryIRAContributionsResult | None | Unset = UNSET
    instruction_set_id: float | None | Unset = UNSET
    status: float | None | Unset = UNSET

    WIRE = Wire(
        {
            "instructionResult": ("instruction_result", Object("QueryIRAContributionsResult")),
            "instructionSetId": ("instruction_set_id", FLOAT),
            "status": ("status", FLOAT),
        }
    )
