"""``openBanking/serviceProvider`` of IBKR's ``DepositFundsInstruction``."""

from __future__ import annotations

from ..shapes import OpenStrEnum


class DepositFundsInstructionOpenBankingServiceProvider(OpenStrEnum):
    """``openBanking/serviceProvider`` of IBKR's ``DepositFundsInstruction``."""

    PLAID = "PLAID"
