"""``openBanking`` of IBKR's ``DepositFundsInstruction``."""

from __future__ import annotations

from ..declare import (
    TYPE_CHECKING,
    UNSET,
    Enumerated,
    Object,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import DepositFundsInstructionOpenBankingPlaidOptions


class DepositFundsInstructionOpenBankingServiceProvider(OpenStrEnum):
    """``openBanking/serviceProvider`` of IBKR's ``DepositFundsInstruction``."""

    PLAID = "PLAID"


@define(kw_only=True, repr=False)
class DepositFundsInstructionOpenBanking(OpenModel):
    """``openBanking`` of IBKR's ``DepositFundsInstruction``."""

    service_provider: DepositFundsInstructionOpenBankingServiceProvider
    plaid_options: DepositFundsInstructionOpenBankingPlaidOptions | Unset = UNSET

    WIRE = Wire(
        {
            "serviceProvider": ("service_provider", Enumerated("DepositFundsInstructionOpenBankingServiceProvider")),
            "plaidOptions": ("plaid_options", Object("DepositFundsInstructionOpenBankingPlaidOptions")),
        }
    )
