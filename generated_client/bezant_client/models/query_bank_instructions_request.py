"""Part of ``POST /gw/api/v1/bank-instructions/query body``."""

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


class QueryBankInstructionsRequestInstructionType(OpenStrEnum):
    """Part of ``POST /gw/api/v1/bank-instructions/query body/instructionType``."""

    QUERY_BANK_INSTRUCTION = "QUERY_BANK_INSTRUCTION"
    QUERY_RECENT_RECURRING_EVENTS = "QUERY_RECENT_RECURRING_EVENTS"
    QUERY_RECURRING_INSTRUCTIONS = "QUERY_RECURRING_INSTRUCTIONS"


@define(kw_only=True, repr=False)
class QueryRecentRecurringEvents(OpenModel):
    """IBKR's ``QueryRecentRecurringEvents``."""

    client_instruction_id: float
    ib_reference_id: float
    number_of_transactions: float | Unset = UNSET

    WIRE = Wire(
        {
            "clientInstructionId": ("client_instruction_id", FLOAT),
            "ibReferenceId": ("ib_reference_id", FLOAT),
            "numberOfTransactions": ("number_of_transactions", FLOAT),
        }
    )


@define(kw_only=True, repr=False)
class QueryRecurringInstructions(OpenModel):
    """IBKR's ``QueryRecurringInstructions``."""

    account_id: str
    client_instruction_id: float

    WIRE = Wire({"accountId": ("account_id", TEXT), "clientInstructionId": ("client_instruction_id", FLOAT)})


@define(kw_only=True, repr=False)
class QueryBankInstructionsRequest(OpenModel):
    """Part of ``POST /gw/api/v1/bank-instructions/query body``."""

    instruction: QueryBankInstruction | QueryRecentRecurringEvents | QueryRecurringInstructions
    instruction_type: QueryBankInstructionsRequestInstructionType

    WIRE = Wire(
        {
            "instruction": (
                "instruction",
                OneOf(
                    Object("QueryBankInstruction"),
                    Object("QueryRecentRecurringEvents"),
                    Object("QueryRecurringInstructions"),
                ),
            ),
            "instructionType": ("instruction_type", Enumerated("QueryBankInstructionsRequestInstructionType")),
        }
    )
