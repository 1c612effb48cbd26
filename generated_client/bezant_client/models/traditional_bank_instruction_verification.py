"""IBKR's ``TraditionalBankInstructionVerification``."""

from __future__ import annotations

from ..declare import FLOAT, TEXT, Enumerated, OpenModel, OpenStrEnum, Wire, define


class TraditionalBankInstructionVerificationBankInstructionCode(OpenStrEnum):
    """``bankInstructionCode`` of IBKR's ``TraditionalBankInstructionVerification``."""

    USACH = "USACH"
    CAACH = "CAACH"
    ACHUS = "ACHUS"
    WIRE = "WIRE"


@define(kw_only=True, repr=False)
class TraditionalBankInstructionVerification(OpenModel):
    """IBKR's ``TraditionalBankInstructionVerification``."""

    account_id: str
    bank_instruction_code: TraditionalBankInstructionVerificationBankInstructionCode
    bank_instruction_name: str
    client_instruction_id: float
    credit_amount_1: float
    credit_amount_2: float
    pending_instruction_id: float

    WIRE = Wire(
        {
            "accountId": ("account_id", TEXT),
            "bankInstructionCode": (
                "bank_instruction_code",
                Enumerated("TraditionalBankInstructionVerificationBankInstructionCode"),
            ),
            "bankInstructionName": ("bank_instruction_name", TEXT),
            "clientInstructionId": ("client_instruction_id", FLOAT),
            "creditAmount1": ("credit_amount_1", FLOAT),
            "creditAmount2": ("credit_amount_2", FLOAT),
            "pendingInstructionId": ("pending_instruction_id", FLOAT),
        }
    )
