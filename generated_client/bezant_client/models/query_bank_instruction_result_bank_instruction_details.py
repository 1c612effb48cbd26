"""``bankInstructionDetails`` of IBKR's ``QueryBankInstructionResult``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class QueryBankInstructionResultBankInstructionDetails(OpenModel):
    """``bankInstructionDetails`` of IBKR's ``QueryBankInstructionResult``."""

    bank_account_number: str | None | Unset = UNSET
    bank_routing_number: str | None | Unset = UNSET
    currency: str | None | Unset = UNSET
    instruction_name: str | None | Unset = UNSET
    instruction_status: str | None | Unset = UNSET
    type_: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "bankAccountNumber": ("bank_account_number", TEXT),
            "bankRoutingNumber": ("bank_routing_number", TEXT),
            "currency": ("currency", TEXT),
            "instructionName": ("instruction_name", TEXT),
            "instructionStatus": ("instruction_status", TEXT),
            "type": ("type_", TEXT),
        }
    )
