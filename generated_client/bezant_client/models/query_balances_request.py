"""Part of ``POST /gw/api/v1/balances/query body``."""

from __future__ import annotations

from ..declare import (
    TYPE_CHECKING,
    Enumerated,
    Object,
    OpenModel,
    OpenStrEnum,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import QueryWithdrawableCashEquity


class QueryBalancesRequestInstructionType(OpenStrEnum):
    """Part of ``POST /gw/api/v1/balances/query body/instructionType``."""

    QUERY_WITHDRAWABLE_CASH_EQUITY = "QUERY_WITHDRAWABLE_CASH_EQUITY"


@define(kw_only=True, repr=False)
class QueryBalancesRequest(OpenModel):
    """Part of ``POST /gw/api/v1/balances/query body``."""

    instruction: QueryWithdrawableCashEquity
    instruction_type: QueryBalancesRequestInstructionType

    WIRE = Wire(
        {
            "instruction": ("instruction", Object("QueryWithdrawableCashEquity")),
            "instructionType": ("instruction_type", Enumerated("QueryBalancesRequestInstructionType")),
        }
    )
