"""``openBanking/serviceProvider`` of IBKR's ``DepositFundsInstruction``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class DepositFundsInstructionOpenBankingServiceProvider(StrEnum):
    """``openBanking/serviceProvider`` of IBKR's ``DepositFundsInstruction``. A value that is not listed becomes a member named ``UNDECLARED``."""

    PLAID = "PLAID"

    @classmethod
    def _missing_(cls, value: object) -> DepositFundsInstructionOpenBankingServiceProvider | None:
        return undeclared(cls, value, str)
