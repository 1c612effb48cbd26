"""``openBanking`` of IBKR's ``DepositFundsInstruction``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import Enumerated, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .deposit_funds_instruction_open_banking_plaid_options import DepositFundsInstructionOpenBankingPlaidOptions
    from .deposit_funds_instruction_open_banking_service_provider import (
        DepositFundsInstructionOpenBankingServiceProvider,
    )


@define(kw_only=True, repr=False)
class DepositFundsInstructionOpenBanking(OpenModel):
    """``openBanking`` of IBKR's ``DepositFundsInstruction``."""

    service_provider: DepositFundsInstructionOpenBankingServiceProvider
    plaid_options: DepositFundsInstructionOpenBankingPlaidOptions | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "serviceProvider": ("service_provider", Enumerated("DepositFundsInstructionOpenBankingServiceProvider")),
        "plaidOptions": ("plaid_options", Object("DepositFundsInstructionOpenBankingPlaidOptions")),
    }
