"""Part of ``POST /gw/api/v1/external-cash-transfers:bulk body``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import Enumerated, ListOf, Object, OneOf

if TYPE_CHECKING:
    from .create_external_cash_transfers_bulk_request_instruction_type import (
        CreateExternalCashTransfersBulkRequestInstructionType,
    )
    from .deposit_funds_instruction import DepositFundsInstruction
    from .withdraw_funds_instruction import WithdrawFundsInstruction


@define(kw_only=True, repr=False)
class CreateExternalCashTransfersBulkRequest(OpenModel):
    """Part of ``POST /gw/api/v1/external-cash-transfers:bulk body``."""

    instruction_type: CreateExternalCashTransfersBulkRequestInstructionType
    instructions: list[DepositFundsInstruction | WithdrawFundsInstruction]

    WIRE: ClassVar[Wire] = {
        "instructionType": ("instruction_type", Enumerated("CreateExternalCashTransfersBulkRequestInstructionType")),
        "instructions": (
            "instructions",
            ListOf(OneOf(Object("DepositFundsInstruction"), Object("WithdrawFundsInstruction"))),
        ),
    }
