"""IBKR's ``AchInstruction``."""

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
class AchInstructionClientAccountInfo(OpenModel):
    """``clientAccountInfo`` of IBKR's ``AchInstruction``."""

    bank_account_number: str
    bank_account_type_code: AchInstructionClientAccountInfoBankAccountTypeCode
    bank_name: str
    bank_routing_number: str

    WIRE = Wire(
        {
            "bankAccountNumber": ("bank_account_number", TEXT),
            "bankAccountTypeCode": (
                "bank_account_type_code",
                Enumerated("AchInstructionClientAccountInfoBankAccountTypeCode"),
            ),
            "bankName": ("bank_name", TEXT),
            "bankRoutingNumber": ("bank_routing_number", TEXT),
        }
    )


class AchInstructionClientAccountInfoBankAccountTypeCode(OpenStrEnum):
    """``clientAccountInfo/bankAccountTypeCode`` of IBKR's ``AchInstruction``."""

    VALUE_0 = "0"
    VALUE_1 = "1"
    VALUE_2 = "2"


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
