"""Part of ``POST /gw/api/v1/balances/query body``."""

from __future__ import annotations

from ..declare import (
    FLOAT,
    TEXT,
    Enumerated,
    Object,
    OpenModel,
    OpenStrEnum,
    Wire,
    define,
)


class QueryBalancesRequestInstructionType(OpenStrEnum):
    """Part of ``POST /gw/api/v1/balances/query body/instructionType``."""

    QUERY_WITHDRAWABLE_CASH_EQUITY = "QUERY_WITHDRAWABLE_CASH_EQUITY"


@define(kw_only=True, repr=False)
class QueryWithdrawableCashEquity(OpenModel):
    """IBKR's ``QueryWithdrawableCashEquity``."""

    account_id: str
    client_instruction_id: float
    currency: str

    WIRE = Wire(
        {
            "accountId": ("account_id", TEXT),
            "clientInstructionId": ("client_instruction_id", FLOAT),
            "currency": ("currency", TEXT),
        }
    )


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
