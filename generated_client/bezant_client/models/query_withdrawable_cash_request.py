"""Part of ``POST /gw/api/v1/external-cash-transfers/query body``."""

from __future__ import annotations

from ..declare import (
    TYPE_CHECKING,
    Enumerated,
    Object,
    OneOf,
    OpenModel,
    OpenStrEnum,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import QueryIRAContributions, QueryWithdrawableFunds


class QueryWithdrawableCashRequestInstructionType(OpenStrEnum):
    """Part of ``POST /gw/api/v1/external-cash-transfers/query body/instructionType``."""

    QUERY_WITHDRAWABLE_FUNDS = "QUERY_WITHDRAWABLE_FUNDS"
    QUERY_IRA_CONTRIBUTIONS = "QUERY_IRA_CONTRIBUTIONS"


@define(kw_only=True, repr=False)
class QueryWithdrawableCashRequest(OpenModel):
    """Part of ``POST /gw/api/v1/external-cash-transfers/query body``."""

    instruction: QueryWithdrawableFunds | QueryIRAContributions
    instruction_type: QueryWithdrawableCashRequestInstructionType

    WIRE = Wire(
        {
            "instruction": ("instruction", OneOf(Object("QueryWithdrawableFunds"), Object("QueryIRAContributions"))),
            "instructionType": ("instruction_type", Enumerated("QueryWithdrawableCashRequestInstructionType")),
        }
    )
