"""IBKR's ``QueryWithdrawableFunds``."""

from __future__ import annotations

from ..declare import FLOAT, TEXT, UNSET, OpenModel, Unset, Wire, define


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
