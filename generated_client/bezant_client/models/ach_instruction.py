"""IBKR's ``AchInstruction``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import FLOAT, TEXT, Enumerated, Object

if TYPE_CHECKING:
    from .ach_instruction_ach_type import AchInstructionAchType
    from .ach_instruction_bank_instruction_code import AchInstructionBankInstructionCode
    from .ach_instruction_client_account_info import AchInstructionClientAccountInfo


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

    WIRE: ClassVar[Wire] = {
        "accountId": ("account_id", TEXT),
        "achType": ("ach_type", Enumerated("AchInstructionAchType")),
        "bankInstructionCode": ("bank_instruction_code", Enumerated("AchInstructionBankInstructionCode")),
        "bankInstructionName": ("bank_instruction_name", TEXT),
        "clientAccountInfo": ("client_account_info", Object("AchInstructionClientAccountInfo")),
        "clientInstructionId": ("client_instruction_id", FLOAT),
        "currency": ("currency", TEXT),
    }
