"""Part of ``POST /gw/api/v1/external-cash-transfers/query body``."""

from __future__ import annotations

from ..declare import (
    FLOAT,
    TEXT,
    UNSET,
    Enumerated,
    Object,
    OneOf,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)


@define(kw_only=True, repr=False)
class QueryIRAContributions(OpenModel):
    """IBKR's ``QueryIRAContributions``."""

    account_id: str
    client_instruction_id: float
    year: str

    WIRE = Wire(
        {
            "accountId": ("account_id", TEXT),
            "clientInstructionId": ("client_instruction_id", FLOAT),
            "year": ("year", TEXT),
        }
    )


class QueryWithdrawableCashRequestInstructionType(OpenStrEnum):
    """Part of ``POST /gw/api/v1/external-cash-transfers/query body/instructionType``."""

    QUERY_WITHDRAWABLE_FUNDS = "QUERY_WITHDRAWABLE_FUNDS"
    QUERY_IRA_CONTRIBUTIONS = "QUERY_IRA_CONTRIBUTIONS"


@define(kw_only=True, repr=False)
class QueryWithdrawableFunds(OpenModel):
    """IBKR's ``QueryWithdrawableFunds``."""

    account_id: str
    client_instruction_id: float
    currency: str
    bank_account_number: str | Unset = UNSET
    bank_instruction_name: str | Unset = UNSET
    bank_routing_number: str | Unset = UNSET

    WIRE = Wire(
        {
            "accountId": ("account_id", TEXT),
            "clientInstructionId": ("client_instruction_id", FLOAT),
            "currency": ("currency", TEXT),
            "bankAccountNumber": ("bank_account_number", TEXT),
            "bankInstructionName": ("bank_instruction_name", TEXT),
            "bankRoutingNumber": ("bank_routing_number", TEXT),
        }
    )


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
