"""IBKR's ``QueryBankInstruction``."""

from __future__ import annotations

from ..declare import FLOAT, TEXT, Enumerated, OpenModel, OpenStrEnum, Wire, define


class QueryBankInstructionBankInstructionMethod(OpenStrEnum):
    """``bankInstructionMethod`` of IBKR's ``QueryBankInstruction``."""

    ACH = "ACH"
    WIRE = "WIRE"
    USACH = "USACH"
    CAACH = "CAACH"
    SEPA = "SEPA"
    E_DDA = "eDDA"
    E_GIRO = "eGIRO"
    OPEN_BANKING = "OPEN_BANKING"


@define(kw_only=True, repr=False)
class QueryBankInstruction(OpenModel):
    """IBKR's ``QueryBankInstruction``."""

    account_id: str
    bank_instruction_method: QueryBankInstructionBankInstructionMethod
    client_instruction_id: float

    WIRE = Wire(
        {
            "accountId": ("account_id", TEXT),
            "bankInstructionMethod": (
                "bank_instruction_method",
                Enumerated("QueryBankInstructionBankInstructionMethod"),
            ),
            "clientInstructionId": ("client_instruction_id", FLOAT),
        }
    )
