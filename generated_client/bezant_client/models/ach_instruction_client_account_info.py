"""``clientAccountInfo`` of IBKR's ``AchInstruction``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, Enumerated

if TYPE_CHECKING:
    from .ach_instruction_client_account_info_bank_account_type_code import (
        AchInstructionClientAccountInfoBankAccountTypeCode,
    )


@define(kw_only=True, repr=False)
class AchInstructionClientAccountInfo(OpenModel):
    """``clientAccountInfo`` of IBKR's ``AchInstruction``."""

    bank_account_number: str
    bank_account_type_code: AchInstructionClientAccountInfoBankAccountTypeCode
    bank_name: str
    bank_routing_number: str

    WIRE: ClassVar[Wire] = {
        "bankAccountNumber": ("bank_account_number", TEXT),
        "bankAccountTypeCode": (
            "bank_account_type_code",
            Enumerated("AchInstructionClientAccountInfoBankAccountTypeCode"),
        ),
        "bankName": ("bank_name", TEXT),
        "bankRoutingNumber": ("bank_routing_number", TEXT),
    }
