"""IBKR's ``PredefinedDestinationInstruction``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import FLOAT, TEXT, Enumerated, Object

if TYPE_CHECKING:
    from .destination_institution import DestinationInstitution
    from .predefined_destination_instruction_bank_instruction_method import (
        PredefinedDestinationInstructionBankInstructionMethod,
    )


@define(kw_only=True, repr=False)
class PredefinedDestinationInstruction(OpenModel):
    """IBKR's ``PredefinedDestinationInstruction``."""

    account_id: str
    bank_instruction_method: PredefinedDestinationInstructionBankInstructionMethod
    bank_instruction_name: str
    client_instruction_id: float
    currency: str
    financial_institution: DestinationInstitution

    WIRE: ClassVar[Wire] = {
        "accountId": ("account_id", TEXT),
        "bankInstructionMethod": (
            "bank_instruction_method",
            Enumerated("PredefinedDestinationInstructionBankInstructionMethod"),
        ),
        "bankInstructionName": ("bank_instruction_name", TEXT),
        "clientInstructionId": ("client_instruction_id", FLOAT),
        "currency": ("currency", TEXT),
        "financialInstitution": ("financial_institution", Object("DestinationInstitution")),
    }
