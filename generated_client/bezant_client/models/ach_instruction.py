"""IBKR's ``AchInstruction``."""

from __future__ import annotations

from ..declare import (
    FLOAT,
    TEXT,
    TYPE_CHECKING,
    Enumerated,
    Object,
    OpenModel,
    OpenStrEnum,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import AchInstructionClientAccountInfo


class AchInstructionAchType(OpenStrEnum):
    """``achType`` of IBKR's ``AchInstruction``."""

    DEBIT = "DEBIT"
    CREDIT = "CREDIT"
    DEBIT_CREDIT = "DEBIT_CREDIT"


class AchInstructionBankInstructionCode(OpenStrEnum):
    """``bankInstructionCode`` of IBKR's ``AchInstruction``."""

    CAACH = "CAACH"
    USACH = "USACH"


@define(kw_only=True, repr=False)
class AchInstruction(OpenModel):
    """IBKR's ``AchInstruction``."""

    account_id: str
    ach_type: AchInstructionAchType
    bank_instruction_code: AchInstructionBankInstructionCode
    bank_instruction_name: str
    client_account_info: AchInstructionClientAccountInfo
    client_instruction_id: float
    currency: str

    WIRE = Wire(
        {
            "accountId": ("account_id", TEXT),
            "achType": ("ach_type", Enumerated("AchInstructionAchType")),
            "bankInstructionCode": ("bank_instruction_code", Enumerated("AchInstructionBankInstructionCode")),
            "bankInstructionName": ("bank_instruction_name", TEXT),
            "clientAccountInfo": ("client_account_info", Object("AchInstructionClientAccountInfo")),
            "clientInstructionId": ("client_instruction_id", FLOAT),
            "currency": ("currency", TEXT),
        }
    )
