"""``clientAccountInfo`` of IBKR's ``AchInstruction``."""

from __future__ import annotations

from ..declare import TEXT, Enumerated, OpenModel, OpenStrEnum, Wire, define


class AchInstructionClientAccountInfoBankAccountTypeCode(OpenStrEnum):
    """``clientAccountInfo/bankAccountTypeCode`` of IBKR's ``AchInstruction``."""

    VALUE_0 = "0"
    VALUE_1 = "1"
    VALUE_2 = "2"


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
